import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * CVs of older applications answered 404: the check of the upgrade had refused them for good where their file was not there yet, or had
 * been given up, and the key of the dead job kept a new one out. Each is judged once more.
 */
export class CvsJudgedAgain1796341000000 implements MigrationInterface {
  name = 'CvsJudgedAgain1796341000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE cv_file SET state = 'pending', refusal_code = null, scanned_at = null WHERE state = 'refused' AND refusal_code = 'cv.broken'`,
    );
    await runner.query(
      `INSERT INTO outbox (id, job, payload, key)
       SELECT gen_random_uuid(), 'check-cv', jsonb_build_object('cvFileId', id), 'check-cv_judged-again_' || id FROM cv_file WHERE state = 'pending'
       ON CONFLICT DO NOTHING`,
    );
  }

  async down(): Promise<void> {
    // What was judged meanwhile stays judged.
  }
}

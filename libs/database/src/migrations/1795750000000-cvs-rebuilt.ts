import type { MigrationInterface, QueryRunner } from 'typeorm';

const RULE = `(rebuilt_id is null) = (rebuilt_sha256 is null) and (state <> 'checked' or kind <> 'pdf' or rebuilt_id is not null)`;

/** A company opens a PDF that was made anew. CVs checked before wait, hidden from companies, for the check that makes it. */
export class CvsRebuilt1795750000000 implements MigrationInterface {
  name = 'CvsRebuilt1795750000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "cv_file" ADD "rebuilt_id" uuid`);
    await runner.query(`ALTER TABLE "cv_file" ADD "rebuilt_sha256" text`);
    await runner.query(`UPDATE cv_file SET state = 'pending', scanned_at = null WHERE state = 'checked'`);
    await runner.query(
      `INSERT INTO outbox (id, job, payload, key)
       SELECT gen_random_uuid(), 'check-cv', jsonb_build_object('cvFileId', id), 'check-cv_' || id FROM cv_file WHERE state = 'pending'
       ON CONFLICT DO NOTHING`,
    );
    await runner.query(`ALTER TABLE "cv_file" ADD CONSTRAINT "cv_file_rebuilt" CHECK (${RULE})`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "cv_file" DROP CONSTRAINT "cv_file_rebuilt"`);
    await runner.query(`ALTER TABLE "cv_file" DROP COLUMN "rebuilt_sha256"`);
    await runner.query(`ALTER TABLE "cv_file" DROP COLUMN "rebuilt_id"`);
  }
}

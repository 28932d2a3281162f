import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pupils absent from a list stay active unless a person says otherwise; drafts, too, are asked anew. */
export class AbsentStay1796350000000 implements MigrationInterface {
  name = 'AbsentStay1796350000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "roster_import" ALTER COLUMN "disables_absent" SET DEFAULT false');
    await runner.query(`UPDATE "roster_import" SET "disables_absent" = false WHERE "state" in ('planning', 'ready')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "roster_import" ALTER COLUMN "disables_absent" SET DEFAULT true');
  }
}

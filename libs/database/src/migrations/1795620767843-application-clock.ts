import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ApplicationClock1795620767843 implements MigrationInterface {
  name = 'ApplicationClock1795620767843';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "application" ADD "clock_on" date DEFAULT (now() at time zone 'Europe/Paris')::date`);
    await runner.query(`ALTER TABLE "application" ADD "clock_mark" text`);
    await runner.query(`CREATE INDEX "application_clock" ON "application"  ("clock_on", "id") WHERE clock_on is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."application_clock"`);
    await runner.query(`ALTER TABLE "application" DROP COLUMN "clock_mark"`);
    await runner.query(`ALTER TABLE "application" DROP COLUMN "clock_on"`);
  }
}

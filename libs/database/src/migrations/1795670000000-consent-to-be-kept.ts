import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A yes to be kept for later is a consent like the others, about one application. */
export class ConsentToBeKept1795670000000 implements MigrationInterface {
  name = 'ConsentToBeKept1795670000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "consent" ADD "application_id" uuid`);
    await runner.query(
      `ALTER TABLE "consent" ADD CONSTRAINT "consent_purpose" CHECK (case when application_id is null then purpose = 'visible_to_companies' else purpose = 'kept_for_later' end)`,
    );
    await runner.query(
      `ALTER TABLE "consent" ADD CONSTRAINT "FK_04d9688d5f322670a7543d343f9" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(`CREATE INDEX "IDX_04d9688d5f322670a7543d343f" ON "consent" ("application_id") `);
    // All consents given so far were given to this version of the text.
    await runner.query(
      `insert into consent (id, account_id, purpose, application_id, text_version, given, decided_at)
       select gen_random_uuid(), student.account_id, 'kept_for_later', application.id, '2026-11', true, pool_agreed_at
       from application join student on student.id = student_id where pool_agreed_at is not null`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from consent where purpose = 'kept_for_later'`);
    await runner.query(`DROP INDEX "public"."IDX_04d9688d5f322670a7543d343f"`);
    await runner.query(`ALTER TABLE "consent" DROP CONSTRAINT "FK_04d9688d5f322670a7543d343f9"`);
    await runner.query(`ALTER TABLE "consent" DROP CONSTRAINT "consent_purpose"`);
    await runner.query(`ALTER TABLE "consent" DROP COLUMN "application_id"`);
  }
}

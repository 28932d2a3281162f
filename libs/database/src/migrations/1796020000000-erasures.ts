import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The ledger of erasures, and a function of the owner for the tables that the application role may only add to: it empties comments, and deletes consents. */
export class Erasures1796020000000 implements MigrationInterface {
  name = 'Erasures1796020000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "erasure" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "student_id" uuid, "reason" text NOT NULL, "erased_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "erasure_reason" CHECK (reason in ('asked', 'inactive')), CONSTRAINT "PK_erasure" PRIMARY KEY ("id"))`,
    );
    await runner.query(`ALTER TABLE "account" ADD "erased_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "student" ADD "erased_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`ALTER TABLE "student" ADD "inactivity_warned_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query('REVOKE DELETE, TRUNCATE ON "erasure" FROM seve_app');
    await runner.query(`
      create function forget_person(things uuid[], account uuid, student uuid) returns void language sql security definer set search_path = public, pg_temp as $$
        update state_change set comment = null where comment is not null and (entity_id = any(things) or actor_account_id = account);
        delete from consent where account_id = account;
        delete from file_ticket where student_id = student;
        delete from guardian_consent where student_id = student;
      $$`);
    await runner.query('REVOKE ALL ON FUNCTION forget_person(uuid[], uuid, uuid) FROM public');
    await runner.query('GRANT EXECUTE ON FUNCTION forget_person(uuid[], uuid, uuid) TO seve_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP FUNCTION forget_person(uuid[], uuid, uuid)');
    await runner.query(`ALTER TABLE "student" DROP COLUMN "inactivity_warned_at"`);
    await runner.query(`ALTER TABLE "student" DROP COLUMN "erased_at"`);
    await runner.query(`ALTER TABLE "account" DROP COLUMN "erased_at"`);
    await runner.query('DROP TABLE "erasure"');
  }
}

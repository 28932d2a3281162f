import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Guardians whom the school has confirmed: those that it wrote itself. */
export class ConfirmedGuardians1796192000000 implements MigrationInterface {
  name = 'ConfirmedGuardians1796192000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "guardian" ALTER COLUMN "email" DROP NOT NULL');
    await runner.query('ALTER TABLE "guardian" ADD "organisation" text');
    await runner.query('ALTER TABLE "guardian" ADD "contact_id" uuid NOT NULL DEFAULT gen_random_uuid()');
    await runner.query('ALTER TABLE "guardian" ADD CONSTRAINT "guardian_contact" UNIQUE ("contact_id")');
    await runner.query('ALTER TABLE "guardian" ADD "typed_by_account_id" uuid');
    await runner.query('ALTER TABLE "guardian" ADD "confirmed_at" TIMESTAMP WITH TIME ZONE');
    await runner.query('ALTER TABLE "guardian" ADD "confirmed_by_account_id" uuid');
    await runner.query('ALTER TABLE "student" ADD "emancipated_on" date');
    // The last editor of the contact is its author. A contact edited last by the school is confirmed from the school’s first edit after the student’s last.
    await runner.query(
      `with edit as (
         select entity_id as student_id, actor_account_id as by_account, actor_role in ('school_staff', 'school_head') as by_school, created_at, id
         from state_change where entity_type = 'student' and fields && array['guardianName', 'guardianEmail', 'guardianPhone']
       ), last as (
         select distinct on (student_id) student_id, by_account, by_school from edit order by student_id, created_at desc, id desc
       ), seen as (
         select edit.student_id, min(edit.created_at) as at from edit
         where edit.by_school and not exists (select 1 from edit later
           where later.student_id = edit.student_id and not later.by_school and later.created_at > edit.created_at)
         group by edit.student_id
       )
       update guardian set typed_by_account_id = last.by_account, confirmed_at = seen.at,
         confirmed_by_account_id = case when seen.at is not null then last.by_account end
       from last left join seen on seen.student_id = last.student_id and last.by_school where guardian.student_id = last.student_id`,
    );
  }

  /** Guardians without an address are lost; who was confirmed, and who is emancipated, too. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "student" DROP COLUMN "emancipated_on"');
    await runner.query('delete from guardian where email is null');
    for (const column of ['confirmed_by_account_id', 'confirmed_at', 'typed_by_account_id', 'contact_id', 'organisation'])
      await runner.query(`ALTER TABLE "guardian" DROP COLUMN "${column}"`);
    await runner.query('ALTER TABLE "guardian" ALTER COLUMN "email" SET NOT NULL');
  }
}

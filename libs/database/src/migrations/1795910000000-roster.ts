import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHECKS = {
  student_roster_state: "roster_state in ('expected', 'invited', 'to_confirm', 'joined', 'left')",
  student_birth_date: 'account_id is null or birth_date is not null',
  student_not_joined: "account_id is null or roster_state not in ('expected', 'invited')",
  student_left: "roster_state not in ('left', 'to_confirm') or class_group_id is null",
  student_contact_email_lower: 'contact_email = lower(contact_email)',
};

/** Students whom their school expects have a row before they have an account. Those of before have joined, under the name of their account. */
export class Roster1795910000000 implements MigrationInterface {
  name = 'Roster1795910000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `ALTER TABLE "student" ADD "first_name" text, ADD "last_name" text, ADD "school_id" uuid, ADD "other_class_group_id" uuid,
         ADD "roster_state" text NOT NULL DEFAULT 'joined', ADD "birth_date_confirmed_at" TIMESTAMP WITH TIME ZONE, ADD "internal_number" text,
         ADD "ine_hash" text, ADD "personal_code" text, ADD "contact_email" text, ADD "invited_at" TIMESTAMP WITH TIME ZONE`,
    );
    await runner.query(
      `update student set first_name = account.first_name, last_name = account.last_name,
         school_id = (select class_group.school_id from class_group where class_group.id = student.class_group_id)
       from account where account.id = student.account_id`,
    );
    await runner.query(
      `ALTER TABLE "student" ALTER "first_name" SET NOT NULL, ALTER "last_name" SET NOT NULL, ALTER "account_id" DROP NOT NULL,
         ALTER "birth_date" DROP NOT NULL`,
    );
    for (const [name, check] of Object.entries(CHECKS))
      await runner.query(`ALTER TABLE "student" ADD CONSTRAINT "${name}" CHECK (${check})`);
    await runner.query('ALTER TABLE "student" ADD CONSTRAINT "UQ_915d75a5dbe8a7991f6cb2a50ec" UNIQUE ("personal_code")');
    await runner.query(
      'CREATE UNIQUE INDEX "student_internal_number" ON "student" ("school_id", "internal_number") WHERE internal_number is not null',
    );
    await runner.query('CREATE UNIQUE INDEX "student_ine_hash" ON "student" ("school_id", "ine_hash") WHERE ine_hash is not null');
    await runner.query('CREATE INDEX "IDX_64b13bd6b0dd5e036f81bf2b6d" ON "student" ("school_id")');
    await runner.query('CREATE INDEX "IDX_6927877339c2d6b41b9aa11bb7" ON "student" ("other_class_group_id")');
    await runner.query('ALTER TABLE "student" DROP CONSTRAINT "FK_5a09cb10bb7fedd4ccae2261b6c"');
    await runner.query(
      'ALTER TABLE "student" ADD CONSTRAINT "FK_5a09cb10bb7fedd4ccae2261b6c" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "student" ADD CONSTRAINT "FK_64b13bd6b0dd5e036f81bf2b6d6" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "student" ADD CONSTRAINT "FK_6927877339c2d6b41b9aa11bb76" FOREIGN KEY ("other_class_group_id") REFERENCES "class_group"("id") ON DELETE SET NULL ON UPDATE NO ACTION',
    );
    await runner.query('ALTER TABLE "pending_sign_up" ADD "student_id" uuid');
    await runner.query(
      'ALTER TABLE "pending_sign_up" ADD CONSTRAINT "FK_ab8e64bd84a413820aa1ab4f151" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
  }

  /** Rows without account are lost. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "pending_sign_up" DROP COLUMN "student_id"');
    await runner.query('delete from contact_note using student where student.id = contact_note.student_id and student.account_id is null');
    await runner.query('delete from student where account_id is null');
    await runner.query('ALTER TABLE "student" DROP CONSTRAINT "FK_5a09cb10bb7fedd4ccae2261b6c"');
    await runner.query(
      'ALTER TABLE "student" ADD CONSTRAINT "FK_5a09cb10bb7fedd4ccae2261b6c" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    for (const name of Object.keys(CHECKS)) await runner.query(`ALTER TABLE "student" DROP CONSTRAINT "${name}"`);
    await runner.query(
      `ALTER TABLE "student" ALTER "account_id" SET NOT NULL, ALTER "birth_date" SET NOT NULL, DROP COLUMN "first_name", DROP COLUMN "last_name",
         DROP COLUMN "school_id", DROP COLUMN "other_class_group_id", DROP COLUMN "roster_state", DROP COLUMN "birth_date_confirmed_at",
         DROP COLUMN "internal_number", DROP COLUMN "ine_hash", DROP COLUMN "personal_code", DROP COLUMN "contact_email", DROP COLUMN "invited_at"`,
    );
  }
}

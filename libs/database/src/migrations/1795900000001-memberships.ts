import type { MigrationInterface, QueryRunner } from 'typeorm';

const ROLES = `'student', 'company_admin', 'company_recruiter', 'tutor', 'teacher', 'school_staff', 'school_head', 'professional', 'campus_coordinator'`;
const ROLES_BEFORE = `'student', 'company_admin', 'company_recruiter', 'teacher', 'campus_coordinator'`;
const INVITED = `'company_admin', 'company_recruiter', 'tutor', 'teacher', 'school_staff', 'school_head', 'professional', 'campus_coordinator'`;
const INVITED_BEFORE = `'teacher', 'campus_coordinator', 'company_admin', 'company_recruiter'`;

const CHECKS = [
  ['state_change', 'state_change_actor_role', 'actor_role', `${ROLES}, 'system'`, `${ROLES_BEFORE}, 'system'`],
  ['report', 'report_reporter', 'reporter_role', `${ROLES}, 'system'`, `${ROLES_BEFORE}, 'system'`],
  ['invitation', 'invitation_role', 'role', INVITED, INVITED_BEFORE],
] as const;

/** Every row of before, under its id. */
const CARRY_OVER = [
  `INSERT INTO "membership" ("id", "account_id", "role", "school_id", "from_at")
   SELECT teacher.id, account_id, 'teacher', school_id, account.created_at FROM "teacher" JOIN "account" ON account.id = account_id`,
  `INSERT INTO "membership" ("id", "account_id", "role", "from_at")
   SELECT coordinator.id, account_id, 'campus_coordinator', account.created_at FROM "coordinator" JOIN "account" ON account.id = account_id`,
  `INSERT INTO "membership" ("id", "account_id", "role", "company_id", "from_at")
   SELECT id, account_id, role, company_id, created_at FROM "company_member"`,
  // Who invited, where an accepted invitation says it.
  `UPDATE "membership" SET "invited_by_account_id" = invitation.invited_by_account_id
   FROM "account", "invitation" WHERE account.id = membership.account_id AND invitation.email = account.email
     AND invitation.used_at IS NOT NULL AND invitation.role = membership.role`,
  `UPDATE "session" SET "membership_id" = membership.id FROM "membership" WHERE membership.account_id = session.account_id`,
];

/** What fits into the tables of before: what is in force, one a person. */
const CARRY_BACK = [
  `INSERT INTO "teacher" ("id", "account_id", "school_id")
   SELECT DISTINCT ON (account_id) id, account_id, school_id FROM "membership" WHERE role = 'teacher' AND to_at IS NULL
   ORDER BY account_id, (SELECT count(*) FROM "class_group" WHERE referent_teacher_id = membership.id) DESC, id`,
  `INSERT INTO "coordinator" ("id", "account_id")
   SELECT DISTINCT ON (account_id) id, account_id FROM "membership" WHERE role = 'campus_coordinator' AND to_at IS NULL ORDER BY account_id, id`,
  `INSERT INTO "company_member" ("id", "account_id", "company_id", "role", "created_at")
   SELECT DISTINCT ON (account_id) id, account_id, company_id, role, from_at FROM "membership"
   WHERE role IN ('company_admin', 'company_recruiter') AND to_at IS NULL ORDER BY account_id, id`,
];

/** One table says who works where, since when and until when; an account may hold several roles, and a session acts in one. */
export class Memberships1795900000001 implements MigrationInterface {
  name = 'Memberships1795900000001';

  async up(runner: QueryRunner): Promise<void> {
    const statements = [
      `CREATE TABLE "membership" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "role" text NOT NULL, "school_id" uuid, "company_id" uuid, "from_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "to_at" TIMESTAMP WITH TIME ZONE, "invited_by_account_id" uuid, "last_used_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "membership_role" CHECK (role in (${INVITED})), CONSTRAINT "membership_school" CHECK ((school_id is not null) = (role in ('teacher', 'school_staff', 'school_head'))), CONSTRAINT "membership_company" CHECK ((company_id is not null) = (role in ('company_admin', 'company_recruiter', 'tutor'))), CONSTRAINT "membership_time" CHECK (from_at <= to_at), CONSTRAINT "PK_83c1afebef3059472e7c37e8de8" PRIMARY KEY ("id"))`,
      `CREATE INDEX "IDX_2771c409240b06ba165a531217" ON "membership" ("account_id")`,
      `CREATE INDEX "IDX_5681cf7597997564b9df4d57a8" ON "membership" ("school_id")`,
      `CREATE INDEX "IDX_d6812ba6c79a178ecab570bc17" ON "membership" ("company_id")`,
      `CREATE UNIQUE INDEX "membership_once_in_school" ON "membership" ("account_id", "role", "school_id") WHERE to_at is null and school_id is not null`,
      `CREATE UNIQUE INDEX "membership_once_in_company" ON "membership" ("account_id", "role", "company_id") WHERE to_at is null and company_id is not null`,
      `CREATE UNIQUE INDEX "membership_once" ON "membership" ("account_id", "role") WHERE to_at is null and school_id is null and company_id is null`,
      `ALTER TABLE "membership" ADD CONSTRAINT "FK_2771c409240b06ba165a531217e" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      `ALTER TABLE "membership" ADD CONSTRAINT "FK_5681cf7597997564b9df4d57a82" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `ALTER TABLE "membership" ADD CONSTRAINT "FK_d6812ba6c79a178ecab570bc17e" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      `ALTER TABLE "session" ADD "membership_id" uuid`,
      `CREATE INDEX "IDX_175961ba07239d071d701be5e5" ON "session" ("membership_id")`,
      `ALTER TABLE "session" ADD CONSTRAINT "FK_175961ba07239d071d701be5e50" FOREIGN KEY ("membership_id") REFERENCES "membership"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
      ...CARRY_OVER,
      `ALTER TABLE "class_group" DROP CONSTRAINT "FK_e61383a0e34c8c6d857a5630e20"`,
      `ALTER TABLE "class_group" ADD CONSTRAINT "FK_e61383a0e34c8c6d857a5630e20" FOREIGN KEY ("referent_teacher_id") REFERENCES "membership"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `DROP TABLE "teacher"`,
      `DROP TABLE "coordinator"`,
      `DROP TABLE "company_member"`,
      ...CHECKS.map(([table, name, column, words]) => checkOf(table, name, column, words)),
    ];
    for (const statement of statements) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const statements = [
      ...CHECKS.map(([table, name, column, , before]) => checkOf(table, name, column, before)),
      `CREATE TABLE "teacher" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "school_id" uuid NOT NULL, CONSTRAINT "REL_5c0f72675fa818501d2609dfce" UNIQUE ("account_id"), CONSTRAINT "PK_2f807294148612a9751dacf1026" PRIMARY KEY ("id"))`,
      `CREATE INDEX "IDX_a1399028f9db85c88f2cf3f0b3" ON "teacher" ("school_id")`,
      `CREATE TABLE "coordinator" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, CONSTRAINT "REL_ad3a6ad473a7d04990abae1672" UNIQUE ("account_id"), CONSTRAINT "PK_31d88958e3ba9793abccb0d9aba" PRIMARY KEY ("id"))`,
      `CREATE TABLE "company_member" ("id" uuid NOT NULL, "account_id" uuid NOT NULL, "company_id" uuid NOT NULL, "role" text NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "REL_e7855d2773c67472e07923a067" UNIQUE ("account_id"), CONSTRAINT "company_member_role" CHECK (role in ('company_admin', 'company_recruiter')), CONSTRAINT "PK_50735265431b38042b357626756" PRIMARY KEY ("id"))`,
      `CREATE INDEX "IDX_d1e54984ccc83a08feb48c614c" ON "company_member" ("company_id")`,
      ...CARRY_BACK,
      `ALTER TABLE "class_group" DROP CONSTRAINT "FK_e61383a0e34c8c6d857a5630e20"`,
      `ALTER TABLE "class_group" ADD CONSTRAINT "FK_e61383a0e34c8c6d857a5630e20" FOREIGN KEY ("referent_teacher_id") REFERENCES "teacher"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `ALTER TABLE "session" DROP COLUMN "membership_id"`,
      `DROP TABLE "membership"`,
      `ALTER TABLE "company_member" ADD CONSTRAINT "FK_e7855d2773c67472e07923a0677" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      `ALTER TABLE "company_member" ADD CONSTRAINT "FK_d1e54984ccc83a08feb48c614ce" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      `ALTER TABLE "teacher" ADD CONSTRAINT "FK_5c0f72675fa818501d2609dfce1" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      `ALTER TABLE "teacher" ADD CONSTRAINT "FK_a1399028f9db85c88f2cf3f0b38" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      `ALTER TABLE "coordinator" ADD CONSTRAINT "FK_ad3a6ad473a7d04990abae1672e" FOREIGN KEY ("account_id") REFERENCES "account"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    ];
    for (const statement of statements) await runner.query(statement);
  }
}

const checkOf = (table: string, name: string, column: string, words: string): string =>
  `ALTER TABLE "${table}" DROP CONSTRAINT "${name}", ADD CONSTRAINT "${name}" CHECK (${column} in (${words}))`;

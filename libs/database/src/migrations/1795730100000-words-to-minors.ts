import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Younger than 18 in Paris on the day of `instant`. */
const wasMinor = (instant: string) => `student.birth_date > (${instant} at time zone 'Europe/Paris')::date - interval '18 years'`;
const ofTheYear = (instant: string) => `${instant} > now() - interval '1 year'`;

/** Words that companies have written to minors in the last year. */
const WRITTEN = [
  `select gen_random_uuid(), invited.student_id, invited.company_id, invited.invited_by_account_id, 'invite', 'invitation_to_apply', invited.id,
     '', invited.message, invited.created_at
   from invitation_to_apply invited join student on student.id = invited.student_id
   where invited.message <> '' and ${wasMinor('invited.created_at')} and ${ofTheYear('invited.created_at')}`,
  `select gen_random_uuid(), application.student_id, company_site.company_id, null,
     case application.status when 'rejected' then 'reject' when 'pool' then 'pool' else 'offer' end, 'application', application.id,
     '', application.company_message, coalesce(application.answered_at, application.updated_at)
   from application join student on student.id = application.student_id
   join company_site on company_site.id = application.company_site_id
   where application.company_message <> '' and (application.status <> 'rejected' or application.refusal_shared)
     and ${wasMinor('coalesce(application.answered_at, application.updated_at)')}
     and ${ofTheYear('coalesce(application.answered_at, application.updated_at)')}`,
  `select gen_random_uuid(), application.student_id, company_site.company_id, null, 'propose_interview', 'application', application.id,
     interview.place, interview.note, interview.updated_at
   from interview join application on application.id = interview.application_id join student on student.id = application.student_id
   join company_site on company_site.id = application.company_site_id
   where (interview.place <> '' or interview.note <> '') and ${wasMinor('interview.updated_at')} and ${ofTheYear('interview.updated_at')}`,
];

/** What companies write to minors is kept a year and can be reported; while a report is open, their invitations to minors wait. */
export class WordsToMinors1795730100000 implements MigrationInterface {
  name = 'WordsToMinors1795730100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "minor_message" ("id" uuid NOT NULL, "student_id" uuid NOT NULL, "company_id" uuid NOT NULL, "written_by_account_id" uuid, "act" text NOT NULL, "entity_type" text NOT NULL, "entity_id" uuid NOT NULL, "place" text NOT NULL DEFAULT '', "text" text NOT NULL DEFAULT '', "written_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "minor_message_about" CHECK (entity_type in ('invitation_to_apply', 'application')), CONSTRAINT "minor_message_act" CHECK (act in ('invite', 'propose_interview', 'cancel_interview', 'offer', 'reject', 'pool', 'cancel')), CONSTRAINT "PK_4624ee4c456cbc9226fbfd8e7f0" PRIMARY KEY ("id"), CONSTRAINT "FK_d4c0e66165d2f54f55a20acba08" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE CASCADE ON UPDATE NO ACTION, CONSTRAINT "FK_fbf1418fd691b81d56aae2babcb" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE NO ACTION)`,
    );
    await runner.query(`CREATE INDEX "minor_message_written" ON "minor_message"  ("written_at") `);
    await runner.query(`CREATE INDEX "minor_message_about_entity" ON "minor_message"  ("entity_id", "written_at") `);
    await runner.query(`CREATE INDEX "minor_message_of_student" ON "minor_message"  ("student_id", "written_at", "id") `);
    await runner.query(
      `CREATE TABLE "report" ("id" uuid NOT NULL, "company_id" uuid NOT NULL, "student_id" uuid NOT NULL, "entity_type" text NOT NULL, "entity_id" uuid NOT NULL, "reported_by_account_id" uuid NOT NULL, "reporter_role" text NOT NULL, "reason" text NOT NULL, "words" text NOT NULL DEFAULT '', "quotes" text array NOT NULL DEFAULT '{}', "status" text NOT NULL DEFAULT 'open', "outcome" text, "outcome_words" text, "looked_by_account_id" uuid, "looked_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "report_looked" CHECK ((status = 'looked') = (outcome is not null and looked_at is not null)), CONSTRAINT "report_reporter" CHECK (reporter_role in ('student', 'company_admin', 'company_recruiter', 'teacher', 'campus_coordinator', 'system')), CONSTRAINT "report_outcome" CHECK (outcome in ('no_fault', 'warned', 'suspended')), CONSTRAINT "report_status" CHECK (status in ('open', 'looked')), CONSTRAINT "report_reason" CHECK (reason in ('contact_outside', 'out_of_place', 'pressure', 'fraud', 'other')), CONSTRAINT "report_about" CHECK (entity_type in ('invitation_to_apply', 'application')), CONSTRAINT "PK_99e4d0bea58cba73c57f935a546" PRIMARY KEY ("id"), CONSTRAINT "FK_2d9e36314aa1e0db286088fef8b" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE NO ACTION, CONSTRAINT "FK_0477799b5dae3ba8f6f26bd5903" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE CASCADE ON UPDATE NO ACTION)`,
    );
    await runner.query(`CREATE INDEX "report_list" ON "report"  ("status", "created_at", "id") `);
    await runner.query(`CREATE INDEX "report_of_entity" ON "report"  ("entity_id") `);
    await runner.query(`CREATE INDEX "report_open_of_company" ON "report"  ("company_id") WHERE status = 'open'`);
    await runner.query(`CREATE UNIQUE INDEX "report_open_once" ON "report"  ("entity_id", "reported_by_account_id") WHERE status = 'open'`);
    await runner.query(`ALTER TABLE "invitation_to_apply" ADD "held_at" TIMESTAMP WITH TIME ZONE`);
    await runner.query(`CREATE INDEX "invitation_to_apply_held" ON "invitation_to_apply"  ("company_id") WHERE held_at is not null`);
    const columns = 'id, student_id, company_id, written_by_account_id, act, entity_type, entity_id, place, text, written_at';
    for (const rows of WRITTEN) await runner.query(`insert into minor_message (${columns}) ${rows}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."invitation_to_apply_held"`);
    await runner.query(`ALTER TABLE "invitation_to_apply" DROP COLUMN "held_at"`);
    await runner.query(`DROP TABLE "report"`);
    await runner.query(`DROP TABLE "minor_message"`);
  }
}

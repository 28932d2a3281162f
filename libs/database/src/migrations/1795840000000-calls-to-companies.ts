import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases of the campus and calls to companies; what the campus had taken over becomes an open case. The phone of a company. */
export class CallsToCompanies1795840000000 implements MigrationInterface {
  name = 'CallsToCompanies1795840000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "escalation" ("id" uuid NOT NULL, "application_id" uuid NOT NULL, "status" text NOT NULL DEFAULT 'open', "assignee_account_id" uuid, "reopens_on" date, "opened_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "closed_at" TIMESTAMP WITH TIME ZONE, "closed_as" text, CONSTRAINT "escalation_status" CHECK (status in ('open', 'assigned', 'called', 'closed')), CONSTRAINT "escalation_closed_as" CHECK (closed_as in ('submitted', 'read', 'interview', 'pool', 'offered', 'accepted', 'rejected', 'declined', 'withdrawn', 'expired', 'expired_by_student', 'obsolete', 'closed_with_offer', 'cancelled')), CONSTRAINT "escalation_closed" CHECK ((status = 'closed') = (closed_at is not null and closed_as is not null)), CONSTRAINT "escalation_assigned" CHECK (status <> 'assigned' or assignee_account_id is not null), CONSTRAINT "escalation_reopens" CHECK ((status = 'called') = (reopens_on is not null)), CONSTRAINT "PK_2c9a4d9277ed8620a8a72813864" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "escalation_active_once" ON "escalation" ("application_id") WHERE status <> 'closed'`);
    await runner.query(`CREATE INDEX "escalation_of_application" ON "escalation" ("application_id", "opened_at")`);
    await runner.query(`CREATE INDEX "escalation_list" ON "escalation" ("opened_at", "id") WHERE status <> 'closed'`);
    await runner.query(`CREATE INDEX "escalation_reopens_on" ON "escalation" ("reopens_on") WHERE status = 'called'`);
    await runner.query(`CREATE INDEX "escalation_closed_at" ON "escalation" ("closed_at") WHERE status = 'closed'`);
    await runner.query(
      `CREATE TABLE "escalation_call" ("id" uuid NOT NULL, "escalation_id" uuid NOT NULL, "caller_account_id" uuid NOT NULL, "spoke_to" text NOT NULL DEFAULT '', "outcome" text NOT NULL, "promised_on" date, "note" text NOT NULL DEFAULT '', "called_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "escalation_call_outcome" CHECK (outcome in ('will_answer', 'refuses', 'filled', 'wrong_contact', 'no_reply')), CONSTRAINT "escalation_call_promise" CHECK ((outcome = 'will_answer') = (promised_on is not null)), CONSTRAINT "PK_ffc065faa84258e5258b545eb99" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "escalation_call_of" ON "escalation_call" ("escalation_id", "called_at")`);
    await runner.query(`CREATE INDEX "escalation_call_at" ON "escalation_call" ("called_at")`);
    await runner.query(
      `ALTER TABLE "escalation" ADD CONSTRAINT "FK_6ee1a964a2807f6fd58507d7b22" FOREIGN KEY ("application_id") REFERENCES "application"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "escalation" ADD CONSTRAINT "FK_c9f735068ccd1ca1556952c03c9" FOREIGN KEY ("assignee_account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "escalation_call" ADD CONSTRAINT "FK_ecc0749e3fbfcbbc02db04d50d6" FOREIGN KEY ("escalation_id") REFERENCES "escalation"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "escalation_call" ADD CONSTRAINT "FK_54157fd29af4b426ed9b6fde4db" FOREIGN KEY ("caller_account_id") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `insert into escalation (id, application_id, opened_at) select gen_random_uuid(), id, escalated_at from application
       where escalated_at is not null and status in ('submitted', 'read', 'interview')`,
    );
    await runner.query('ALTER TABLE "application" DROP COLUMN "escalated_at"');
    await runner.query('ALTER TABLE "company" ADD "phone" text');
    await runner.query(`ALTER TABLE "company" ADD CONSTRAINT "company_phone" CHECK (phone ~ '^[+][1-9][0-9]{6,14}$')`);
    await runner.query('ALTER TABLE "pending_sign_up" ADD "phone" text');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "pending_sign_up" DROP COLUMN "phone"');
    await runner.query('ALTER TABLE "company" DROP COLUMN "phone"');
    await runner.query('ALTER TABLE "application" ADD "escalated_at" TIMESTAMP WITH TIME ZONE');
    await runner.query(
      `update application set escalated_at = escalation.opened_at from escalation
       where escalation.application_id = application.id and escalation.status <> 'closed'`,
    );
    await runner.query('DROP TABLE "escalation_call"');
    await runner.query('DROP TABLE "escalation"');
  }
}

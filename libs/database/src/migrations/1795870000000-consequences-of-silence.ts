import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The day on which an application ended without an answer, the warning of its company, and the pauses of its offers. */
export class ConsequencesOfSilence1795870000000 implements MigrationInterface {
  name = 'ConsequencesOfSilence1795870000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "application" ADD "expired_on" date');
    await runner.query(
      `update application set expired_on = (coalesce(
         (select max(change.created_at) from state_change change
          where change.entity_type = 'application' and change.entity_id = application.id and change.to_state = 'expired'),
         updated_at) at time zone 'Europe/Paris')::date
       where status = 'expired'`,
    );
    await runner.query(`CREATE INDEX "application_unanswered" ON "application" ("company_site_id", "expired_on") WHERE status = 'expired'`);
    await runner.query('ALTER TABLE "company" ADD "silence_warned_on" date');
    await runner.query(
      `CREATE TABLE "silence_pause" ("id" uuid NOT NULL, "company_id" uuid NOT NULL, "offer_ids" uuid array NOT NULL, "unanswered" smallint NOT NULL, "message" text NOT NULL DEFAULT '', "paused_by_account_id" uuid NOT NULL, "paused_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "lifted_at" TIMESTAMP WITH TIME ZONE, "lifted_by_account_id" uuid, CONSTRAINT "silence_pause_lifted" CHECK (lifted_by_account_id is null or lifted_at is not null), CONSTRAINT "PK_8980f35cc2b23dfef828c5a33ed" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "silence_pause_once" ON "silence_pause" ("company_id") WHERE lifted_at is null`);
    await runner.query('CREATE INDEX "silence_pause_of_company" ON "silence_pause" ("company_id", "paused_at")');
    await runner.query(
      `ALTER TABLE "silence_pause" ADD CONSTRAINT "FK_6061eb47da058da01c8203f23ae" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "silence_pause" ADD CONSTRAINT "FK_d86a13b72bc6292405a3f109f57" FOREIGN KEY ("paused_by_account_id") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "silence_pause" ADD CONSTRAINT "FK_5a266764661ddb6b3714343938c" FOREIGN KEY ("lifted_by_account_id") REFERENCES "account"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "silence_pause"');
    await runner.query('ALTER TABLE "company" DROP COLUMN "silence_warned_on"');
    await runner.query('DROP INDEX "application_unanswered"');
    await runner.query('ALTER TABLE "application" DROP COLUMN "expired_on"');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is declared of a place found elsewhere, the link of its host, and papers as a way by which a fact of a history came. */
export class PlacesFoundElsewhere1796000000000 implements MigrationInterface {
  name = 'PlacesFoundElsewhere1796000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "placement"
      ADD "contact_email" text, ADD "weekly_minutes" integer, ADD "tutor_name" text, ADD "hazards" text array NOT NULL DEFAULT '{}',
      ADD "paper_kind" text, ADD "paper_on" date, ADD "asked_on" date, ADD "steps_told" smallint NOT NULL DEFAULT '0',
      ADD CONSTRAINT "placement_paper" CHECK (paper_kind in ('signed_agreement', 'contract', 'letter', 'email') and (paper_kind is null) = (paper_on is null)),
      ADD CONSTRAINT "placement_weekly_minutes" CHECK (weekly_minutes > 0)`);
    await runner.query(
      `CREATE INDEX "placement_waiting" ON "placement" ("asked_on", "id") WHERE state = 'declared' and asked_on is not null`,
    );
    await runner.query(`CREATE TABLE "placement_link" (
      "id" uuid NOT NULL, "placement_id" uuid NOT NULL, "email" text NOT NULL, "token_hash" text NOT NULL,
      "expires_at" TIMESTAMP WITH TIME ZONE NOT NULL, "opened_at" TIMESTAMP WITH TIME ZONE, "revoked_at" TIMESTAMP WITH TIME ZONE,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      CONSTRAINT "UQ_placement_link_token" UNIQUE ("token_hash"), CONSTRAINT "PK_placement_link" PRIMARY KEY ("id"))`);
    await runner.query('CREATE INDEX "IDX_placement_link_placement" ON "placement_link" ("placement_id")');
    await runner.query(
      'ALTER TABLE "placement_link" ADD CONSTRAINT "FK_placement_link_placement" FOREIGN KEY ("placement_id") REFERENCES "placement"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(`ALTER TABLE "state_change" DROP CONSTRAINT "state_change_via",
      ADD CONSTRAINT "state_change_via" CHECK (via in ('app', 'link', 'phone', 'paper', 'import', 'clock', 'api'))`);
  }

  /** A paper that was seen is told as a fact of the pages. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`update state_change set via = 'app' where via = 'paper'`);
    await runner.query(`ALTER TABLE "state_change" DROP CONSTRAINT "state_change_via",
      ADD CONSTRAINT "state_change_via" CHECK (via in ('app', 'link', 'phone', 'import', 'clock', 'api'))`);
    await runner.query('DROP TABLE "placement_link"');
    await runner.query('DROP INDEX "public"."placement_waiting"');
    await runner.query(`ALTER TABLE "placement" DROP CONSTRAINT "placement_paper", DROP CONSTRAINT "placement_weekly_minutes",
      DROP COLUMN "contact_email", DROP COLUMN "weekly_minutes", DROP COLUMN "tutor_name", DROP COLUMN "hazards", DROP COLUMN "paper_kind",
      DROP COLUMN "paper_on", DROP COLUMN "asked_on", DROP COLUMN "steps_told"`);
  }
}

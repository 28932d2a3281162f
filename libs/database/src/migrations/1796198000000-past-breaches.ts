import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Facts of the past that today's rules would refuse, for the coordination. */
export class PastBreaches1796198000000 implements MigrationInterface {
  name = 'PastBreaches1796198000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "past_breach" ("id" uuid NOT NULL, "kind" text NOT NULL, "entity_id" uuid NOT NULL, "student_id" uuid, "school_id" uuid, "company_id" uuid, "happened_at" TIMESTAMP WITH TIME ZONE NOT NULL, "found_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "status" text NOT NULL DEFAULT 'open', "school_told_at" TIMESTAMP WITH TIME ZONE, "outcome" text, "words" text NOT NULL DEFAULT '', "looked_by_account_id" uuid, "looked_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "past_breach_once" UNIQUE ("kind", "entity_id"), CONSTRAINT "past_breach_looked" CHECK ((status = 'looked') = (outcome is not null and looked_at is not null)), CONSTRAINT "past_breach_outcome" CHECK (outcome in ('harmless', 'persons_told', 'notified')), CONSTRAINT "past_breach_status" CHECK (status in ('open', 'looked')), CONSTRAINT "past_breach_kind" CHECK (kind in ('one_person_two_seats', 'consent_from_own_mailbox', 'consent_of_unconfirmed', 'signed_by_unconfirmed', 'row_joined_alone', 'host_bound_unverified', 'place_confirmed_from_own_mailbox', 'link_outlived', 'framework_signed_by_one_side', 'scan_never_opened', 'address_reset_with_other_roles', 'roster_with_sensitive_columns')), CONSTRAINT "PK_b2c27c552cfddb35588b00cd4b0" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "past_breach_list" ON "past_breach" ("status", "happened_at", "id")`);
    await runner.query(`CREATE INDEX "IDX_d7973eb0d17b2c6ed5f4c07947" ON "past_breach" ("student_id")`);
    await runner.query(
      `CREATE TABLE "past_review" ("edition" smallint NOT NULL, "read_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_d6d91dcbd9026778135c89a466b" PRIMARY KEY ("edition"))`,
    );
    await runner.query(
      `ALTER TABLE "past_breach" ADD CONSTRAINT "FK_d7973eb0d17b2c6ed5f4c07947c" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "past_breach" ADD CONSTRAINT "FK_7c60a390f5606d0967d1278a94b" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "past_breach" ADD CONSTRAINT "FK_228a1b73aac6cd677cc9aaefde4" FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "past_breach" ADD CONSTRAINT "FK_b1a822fd9d5abc35539a14a80d1" FOREIGN KEY ("looked_by_account_id") REFERENCES "account"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "past_review"');
    await runner.query('DROP TABLE "past_breach"');
  }
}

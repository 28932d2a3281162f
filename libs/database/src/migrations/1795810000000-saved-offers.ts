import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offers that students mark with a star. */
export class SavedOffers1795810000000 implements MigrationInterface {
  name = 'SavedOffers1795810000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "saved_offer" ("student_id" uuid NOT NULL, "offer_id" uuid NOT NULL, "saved_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "removed_at" TIMESTAMP WITH TIME ZONE, "told_end" date, CONSTRAINT "PK_1d974af42838c3ee513b2f7b854" PRIMARY KEY ("student_id", "offer_id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_e6b6008bcce08c7aa8d1ed7c53" ON "saved_offer" ("offer_id")`);
    await runner.query(
      `CREATE INDEX "saved_offer_of_student" ON "saved_offer" ("student_id", "saved_at", "offer_id") WHERE removed_at is null`,
    );
    await runner.query(`CREATE INDEX "saved_offer_removed" ON "saved_offer" ("removed_at") WHERE removed_at is not null`);
    await runner.query(
      `ALTER TABLE "saved_offer" ADD CONSTRAINT "FK_e039b4825d883a7e9bbbf22aff6" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "saved_offer" ADD CONSTRAINT "FK_e6b6008bcce08c7aa8d1ed7c53f" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "saved_offer"');
  }
}

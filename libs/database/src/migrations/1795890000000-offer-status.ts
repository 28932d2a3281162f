import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offers are counted by status, and those that end soon are looked for each day. */
export class OfferStatus1795890000000 implements MigrationInterface {
  name = 'OfferStatus1795890000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE INDEX "offer_status" ON "offer" ("status", "expires_on")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "public"."offer_status"');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many times an offer was published: one that was withdrawn is published again as the same row. */
export class OfferPublication1795720000000 implements MigrationInterface {
  name = 'OfferPublication1795720000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "offer" ADD "publication" integer NOT NULL DEFAULT 0');
    await runner.query(
      `UPDATE "offer" SET "publication" = 1 WHERE "published_at" IS NOT NULL OR "status" NOT IN ('draft', 'submitted', 'changes_requested')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "offer" DROP COLUMN "publication"');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When the link of a signatory was ended by hand: no letter follows by itself. */
export class LinksEndedByHand1796211000000 implements MigrationInterface {
  name = 'LinksEndedByHand1796211000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "signatory" ADD "link_ended_at" TIMESTAMP WITH TIME ZONE');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "signatory" DROP COLUMN "link_ended_at"');
  }
}

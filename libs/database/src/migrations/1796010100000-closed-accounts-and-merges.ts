import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Accounts that the campus closes and reopens; companies merged into another one, and what moved, for the undo. */
export class ClosedAccountsAndMerges1796010100000 implements MigrationInterface {
  name = 'ClosedAccountsAndMerges1796010100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "account" ADD "closed_at" TIMESTAMP WITH TIME ZONE');
    await runner.query('ALTER TABLE "account" ADD "closed_reason" text');
    await runner.query(`ALTER TABLE "account" ADD CONSTRAINT "account_closed" CHECK ((closed_at is null) = (closed_reason is null))`);
    await runner.query('ALTER TABLE "company" ADD "merged_into_id" uuid');
    await runner.query('CREATE INDEX "company_merged" ON "company" ("merged_into_id") WHERE merged_into_id is not null');
    await runner.query(
      `CREATE TABLE "company_merge" ("id" uuid NOT NULL, "kept_id" uuid NOT NULL, "merged_id" uuid NOT NULL, "moved" jsonb NOT NULL, "merged_by_account_id" uuid, "merged_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "undone_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "company_merge_two" CHECK (kept_id <> merged_id), CONSTRAINT "PK_company_merge" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "company_merge_of_kept" ON "company_merge" ("kept_id", "merged_at")');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "company_merge"');
    await runner.query('ALTER TABLE "company" DROP COLUMN "merged_into_id"');
    await runner.query('ALTER TABLE "account" DROP COLUMN "closed_reason"');
    await runner.query('ALTER TABLE "account" DROP COLUMN "closed_at"');
  }
}

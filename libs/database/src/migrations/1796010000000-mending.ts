import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notes of the campus on a company, closed sites, how to reach a school; the list of companies and its search by index. */
export class Mending1796010000000 implements MigrationInterface {
  name = 'Mending1796010000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "company" ADD "campus_notes" text NOT NULL DEFAULT ''`);
    await runner.query('ALTER TABLE "company_site" ADD "closed_at" TIMESTAMP WITH TIME ZONE');
    await runner.query(`ALTER TABLE "school" ADD "address" text NOT NULL DEFAULT ''`);
    await runner.query('ALTER TABLE "school" ADD "email" text');
    await runner.query('ALTER TABLE "school" ADD "phone" text');
    await runner.query(`ALTER TABLE "school" ADD CONSTRAINT "school_phone" CHECK (phone ~ '^[+][1-9][0-9]{6,14}$')`);
    await runner.query(
      `create index company_queue on company ((case status when 'pending' then 0 when 'suspended' then 1 else 2 end), id)`,
    );
    await runner.query('create index company_words on company using gin (search_words(name))');
    await runner.query(`create index account_domain on account (split_part(email, '@', 2))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of ['account_domain', 'company_words', 'company_queue']) await runner.query(`drop index ${name}`);
    for (const column of ['phone', 'email', 'address']) await runner.query(`ALTER TABLE "school" DROP COLUMN "${column}"`);
    await runner.query('ALTER TABLE "company_site" DROP COLUMN "closed_at"');
    await runner.query('ALTER TABLE "company" DROP COLUMN "campus_notes"');
  }
}

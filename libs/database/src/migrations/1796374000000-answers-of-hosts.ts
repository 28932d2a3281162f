import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What hosts say of themselves: SIRET, headcount, insurer. Parts that are complete already keep the warnings of before. */
export class AnswersOfHosts1796374000000 implements MigrationInterface {
  name = 'AnswersOfHosts1796374000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "host_answer" ("id" uuid NOT NULL, "placement_id" uuid NOT NULL, "company_site_id" uuid, "question" text NOT NULL, "answer" jsonb, "source" text NOT NULL, "account_id" uuid, "answered_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "host_answer_source" CHECK (source in ('account', 'link', 'school')), CONSTRAINT "host_answer_question" CHECK (question in ('siret', 'headcount', 'insurer')), CONSTRAINT "PK_host_answer" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "host_answer_of_placement" ON "host_answer" ("placement_id")');
    await runner.query('CREATE INDEX "host_answer_of_site" ON "host_answer" ("company_site_id") WHERE company_site_id is not null');
    await runner.query(
      'ALTER TABLE "host_answer" ADD CONSTRAINT "FK_0e2db94e677521219d12d37c273" FOREIGN KEY ("placement_id") REFERENCES "placement"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "host_answer" ADD CONSTRAINT "FK_12f8a6d1347c43c0fcbea657744" FOREIGN KEY ("company_site_id") REFERENCES "company_site"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
  }

  /** The answers are lost; the parts of papers keep theirs. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "host_answer"');
  }
}

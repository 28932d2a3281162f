import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Official forms of contracts, which the campus gives, and the maps by which they are filled. */
export class OfficialForms1796130000000 implements MigrationInterface {
  name = 'OfficialForms1796130000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "official_form" ("id" uuid NOT NULL, "kind" text NOT NULL, "title" text NOT NULL, "valid_from" date, "pages" smallint NOT NULL, "fields" jsonb NOT NULL, "map" jsonb NOT NULL DEFAULT '[]', "author_account_id" uuid NOT NULL, "version" integer NOT NULL DEFAULT '1', "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "official_form_kind" CHECK (kind in ('apprenticeship', 'professionalisation')), CONSTRAINT "PK_official_form" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "official_form_in_use" ON "official_form" ("kind", "valid_from") WHERE valid_from is not null`);
  }

  /** The forms are lost; their files go with the sweep of files without a row. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "official_form"');
  }
}

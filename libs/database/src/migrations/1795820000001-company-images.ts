import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Logo and photos of a company's page. */
export class CompanyImages1795820000001 implements MigrationInterface {
  name = 'CompanyImages1795820000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE TABLE "company_image" (
      "id" uuid NOT NULL,
      "company_id" uuid NOT NULL,
      "role" text NOT NULL,
      "position" smallint NOT NULL DEFAULT 1,
      "alt" text NOT NULL DEFAULT '',
      "kind" text NOT NULL,
      "sha256" text NOT NULL,
      "state" text NOT NULL DEFAULT 'pending',
      "refusal_code" text,
      "scanned_at" TIMESTAMP WITH TIME ZONE,
      "shown_id" uuid,
      "shown_sha256" text,
      "width" smallint NOT NULL DEFAULT 0,
      "height" smallint NOT NULL DEFAULT 0,
      "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
      "deleted_at" TIMESTAMP WITH TIME ZONE,
      CONSTRAINT "company_image_role" CHECK (role in ('logo', 'photo')),
      CONSTRAINT "company_image_kind" CHECK (kind in ('jpeg', 'png', 'webp')),
      CONSTRAINT "company_image_state" CHECK (state in ('pending', 'checked', 'refused')),
      CONSTRAINT "company_image_shown" CHECK ((state = 'checked') = (shown_id is not null) and (shown_id is null) = (shown_sha256 is null)),
      CONSTRAINT "PK_6ab2cb6d2e7bbc45e236dfffc40" PRIMARY KEY ("id"))`);
    await runner.query(`CREATE INDEX "IDX_b439a47c162561ac50ffdf27a9" ON "company_image" ("company_id")`);
    await runner.query(
      `CREATE UNIQUE INDEX "company_image_one_logo" ON "company_image" ("company_id") WHERE role = 'logo' and deleted_at is null`,
    );
    await runner.query(`ALTER TABLE "company_image" ADD CONSTRAINT "FK_b439a47c162561ac50ffdf27a9f"
      FOREIGN KEY ("company_id") REFERENCES "company"("id") ON DELETE CASCADE ON UPDATE NO ACTION`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE "company_image"`);
  }
}

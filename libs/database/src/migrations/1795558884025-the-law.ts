import type { MigrationInterface, QueryRunner } from 'typeorm';

export class TheLaw1795558884025 implements MigrationInterface {
  name = 'TheLaw1795558884025';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "pfmp_order" ("id" uuid NOT NULL, "academy" text NOT NULL, "small_limit" smallint NOT NULL, "percent" smallint NOT NULL, "valid_from" date NOT NULL, "valid_to" date, "reference" text NOT NULL, "recorded_by_account_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "pfmp_order_days" CHECK (valid_to >= valid_from), CONSTRAINT "pfmp_order_percent" CHECK (percent between 15 and 20), CONSTRAINT "pfmp_order_small" CHECK (small_limit between 3 and 5), CONSTRAINT "pfmp_order_academy" CHECK (academy in ('amiens', 'lille')), CONSTRAINT "PK_1c38e8a6f3e604c876714709059" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_e2c67b66de87e8b255a281ede5" ON "pfmp_order"  ("academy") `);
    await runner.query(
      `CREATE TABLE "derogation_declaration" ("id" uuid NOT NULL, "company_site_id" uuid, "school_id" uuid, "hazards" text array NOT NULL, "declared_on" date NOT NULL, "recorded_by_account_id" uuid NOT NULL, "withdrawn_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "derogation_declaration_hazards" CHECK (cardinality(hazards) > 0), CONSTRAINT "derogation_declaration_whose" CHECK (num_nonnulls(company_site_id, school_id) = 1), CONSTRAINT "PK_b232d4d5a85ab68b33a45431598" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE INDEX "IDX_f3c48ba4238f9d04be0c05883e" ON "derogation_declaration"  ("company_site_id") `);
    await runner.query(`CREATE INDEX "IDX_cb9df272166c751db0f34b4ea6" ON "derogation_declaration"  ("school_id") `);
    await runner.query(`ALTER TABLE "student" ADD "legal_exceptions" text array NOT NULL DEFAULT '{}'`);
    await runner.query(`ALTER TABLE "student" ADD "fitness_notice_on" date`);
    await runner.query(`ALTER TABLE "company" ADD "idcc" text`);
    await runner.query(`ALTER TABLE "company" ADD "headcount" integer`);
    await runner.query(`ALTER TABLE "company" ADD "headcount_mean_hundredths" integer`);
    await runner.query(`ALTER TABLE "company" ADD "headcount_on" date`);
    await runner.query(`ALTER TABLE "offer" ADD "confirmed_warnings" text array NOT NULL DEFAULT '{}'`);
    await runner.query(
      `ALTER TABLE "student" ADD CONSTRAINT "student_legal_exceptions" CHECK (legal_exceptions <@ array['apprenticeship_above_29', 'registered_job_seeker']::text[])`,
    );
    await runner.query(
      `ALTER TABLE "company" ADD CONSTRAINT "company_headcount" CHECK (headcount >= 0 and headcount_mean_hundredths >= 0)`,
    );
    await runner.query(`ALTER TABLE "company" ADD CONSTRAINT "company_idcc" CHECK (idcc ~ '^[0-9]{4}$')`);
    await runner.query(
      `ALTER TABLE "derogation_declaration" ADD CONSTRAINT "FK_f3c48ba4238f9d04be0c05883ed" FOREIGN KEY ("company_site_id") REFERENCES "company_site"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "derogation_declaration" ADD CONSTRAINT "FK_cb9df272166c751db0f34b4ea66" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "derogation_declaration" DROP CONSTRAINT "FK_cb9df272166c751db0f34b4ea66"`);
    await runner.query(`ALTER TABLE "derogation_declaration" DROP CONSTRAINT "FK_f3c48ba4238f9d04be0c05883ed"`);
    await runner.query(`ALTER TABLE "company" DROP CONSTRAINT "company_idcc"`);
    await runner.query(`ALTER TABLE "company" DROP CONSTRAINT "company_headcount"`);
    await runner.query(`ALTER TABLE "student" DROP CONSTRAINT "student_legal_exceptions"`);
    await runner.query(`ALTER TABLE "offer" DROP COLUMN "confirmed_warnings"`);
    await runner.query(`ALTER TABLE "company" DROP COLUMN "headcount_on"`);
    await runner.query(`ALTER TABLE "company" DROP COLUMN "headcount_mean_hundredths"`);
    await runner.query(`ALTER TABLE "company" DROP COLUMN "headcount"`);
    await runner.query(`ALTER TABLE "company" DROP COLUMN "idcc"`);
    await runner.query(`ALTER TABLE "student" DROP COLUMN "fitness_notice_on"`);
    await runner.query(`ALTER TABLE "student" DROP COLUMN "legal_exceptions"`);
    await runner.query(`DROP INDEX "public"."IDX_cb9df272166c751db0f34b4ea6"`);
    await runner.query(`DROP INDEX "public"."IDX_f3c48ba4238f9d04be0c05883e"`);
    await runner.query(`DROP TABLE "derogation_declaration"`);
    await runner.query(`DROP INDEX "public"."IDX_e2c67b66de87e8b255a281ede5"`);
    await runner.query(`DROP TABLE "pfmp_order"`);
  }
}

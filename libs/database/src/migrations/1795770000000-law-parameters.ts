import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows of legal parameters that a coordinator feeds between two releases. Append-only: a later row corrects an earlier one. */
export class LawParameters1795770000000 implements MigrationInterface {
  name = 'LawParameters1795770000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "law_parameter" ("number" integer NOT NULL, "parameter" text NOT NULL, "valid_from" date NOT NULL, "value" jsonb NOT NULL, "source" text NOT NULL, "author_account_id" uuid NOT NULL, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "PK_law_parameter" PRIMARY KEY ("number"))`,
    );
    await runner.query('REVOKE UPDATE, DELETE ON "law_parameter" FROM seve_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "law_parameter"');
  }
}

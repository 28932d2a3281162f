import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The candidates of an offer become a stored list. Offers that are online get theirs at the first look of the worker. */
export class CandidateLists1795710000000 implements MigrationInterface {
  name = 'CandidateLists1795710000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "candidate_list" ("offer_id" uuid NOT NULL, "publication" integer NOT NULL, "published_on" date NOT NULL, "is_at_once" boolean NOT NULL, "made_on" date, "made_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "PK_60571a37253aeedb9170573eb2a" PRIMARY KEY ("offer_id", "publication"))`,
    );
    await runner.query(
      `CREATE TABLE "candidate" ("id" uuid NOT NULL, "offer_id" uuid NOT NULL, "student_id" uuid NOT NULL, "post_score" smallint NOT NULL, "level" smallint NOT NULL, "certification" text, "available_from" date, "available_to" date, "skills" text array NOT NULL, "criteria" jsonb NOT NULL, CONSTRAINT "candidate_score" CHECK (post_score between 0 and 10000), CONSTRAINT "PK_b0ddec158a9a60fbc785281581b" PRIMARY KEY ("id"))`,
    );
    await runner.query(`CREATE UNIQUE INDEX "candidate_once" ON "candidate" ("offer_id", "student_id")`);
    await runner.query(`CREATE INDEX "IDX_55aba84e03f457519ffa27004b" ON "candidate" ("student_id")`);
    await runner.query(
      `ALTER TABLE "candidate_list" ADD CONSTRAINT "FK_b558c8b89162e31f22fdfc71d52" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "candidate" ADD CONSTRAINT "FK_833cb15525f795fa076cd29bc2e" FOREIGN KEY ("offer_id") REFERENCES "offer"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `ALTER TABLE "candidate" ADD CONSTRAINT "FK_55aba84e03f457519ffa27004b2" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "candidate"');
    await runner.query('DROP TABLE "candidate_list"');
  }
}

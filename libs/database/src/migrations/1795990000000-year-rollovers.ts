import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The end of a school year, with where each student stood, for its undo. */
export class YearRollovers1795990000000 implements MigrationInterface {
  name = 'YearRollovers1795990000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "year_rollover" ("id" uuid NOT NULL, "school_id" uuid NOT NULL, "account_id" uuid NOT NULL, "teacher_id" uuid, "from_year" smallint NOT NULL, "classes" jsonb NOT NULL, "opened_class_ids" uuid array NOT NULL, "state" text NOT NULL DEFAULT 'applied', "outcome" jsonb, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "undone_at" TIMESTAMP WITH TIME ZONE, CONSTRAINT "year_rollover_state" CHECK (state in ('applied', 'undone')), CONSTRAINT "PK_dd2e111474dfd49227d6574e879" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "year_rollover_of_school" ON "year_rollover" ("school_id", "created_at")');
    await runner.query(
      `CREATE TABLE "year_rollover_row" ("rollover_id" uuid NOT NULL, "student_id" uuid NOT NULL, "fate" text NOT NULL, "before" jsonb NOT NULL, "after" jsonb NOT NULL, CONSTRAINT "year_rollover_row_fate" CHECK (fate in ('up', 'repeat', 'leave')), CONSTRAINT "PK_66d3e121be1ccb308e5563003e2" PRIMARY KEY ("rollover_id", "student_id"))`,
    );
    await runner.query('CREATE INDEX "IDX_955180693e14995d1869acab71" ON "year_rollover_row" ("student_id")');
    await runner.query(
      'ALTER TABLE "year_rollover" ADD CONSTRAINT "FK_ddfba506601f406e8c6493ece8b" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "year_rollover_row" ADD CONSTRAINT "FK_35cb03452974a737571f7751261" FOREIGN KEY ("rollover_id") REFERENCES "year_rollover"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "year_rollover_row" ADD CONSTRAINT "FK_955180693e14995d1869acab71b" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "year_rollover_row"');
    await runner.query('DROP TABLE "year_rollover"');
  }
}

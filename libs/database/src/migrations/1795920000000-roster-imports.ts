import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of pupils that schools send: what was read, what it would change and what it changed. */
export class RosterImports1795920000000 implements MigrationInterface {
  name = 'RosterImports1795920000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "roster_import" ("id" uuid NOT NULL, "school_id" uuid NOT NULL, "account_id" uuid NOT NULL, "teacher_id" uuid,
         "file_name" text NOT NULL, "format" text NOT NULL, "encoding" text, "separator" text, "sheet" text, "sheets" jsonb NOT NULL,
         "formulas" integer NOT NULL, "gone" integer NOT NULL, "lines" integer NOT NULL, "columns" jsonb NOT NULL, "dropped" jsonb NOT NULL,
         "mapping" jsonb NOT NULL, "classes" jsonb NOT NULL, "counts" jsonb NOT NULL, "pupils_before" integer NOT NULL,
         "disables_absent" boolean NOT NULL DEFAULT true, "state" text NOT NULL DEFAULT 'ready', "done" integer NOT NULL DEFAULT '0',
         "failure_code" text, "outcome" jsonb, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(),
         "applied_at" TIMESTAMP WITH TIME ZONE, "undone_at" TIMESTAMP WITH TIME ZONE,
         CONSTRAINT "roster_import_state" CHECK (state in ('ready', 'applying', 'applied', 'undoing', 'undone')),
         CONSTRAINT "PK_45aa91a49477018ab4f4da7852d" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "roster_import_of_school" ON "roster_import" ("school_id", "created_at")');
    await runner.query(
      `CREATE TABLE "roster_import_row" ("import_id" uuid NOT NULL, "seq" integer NOT NULL, "line" integer, "cells" jsonb, "section" text,
         "kind" text NOT NULL, "person" jsonb, "fields" jsonb NOT NULL DEFAULT '[]', "faults" jsonb NOT NULL DEFAULT '[]',
         "candidates" jsonb NOT NULL DEFAULT '[]', "decision" jsonb, "student_id" uuid, "before" jsonb,
         CONSTRAINT "roster_import_row_kind" CHECK (kind in ('new', 'changed', 'same', 'absent', 'doubtful', 'error', 'left_out')),
         CONSTRAINT "PK_cb0dea568f0d2777a2cb63bb17d" PRIMARY KEY ("import_id", "seq"))`,
    );
    await runner.query('CREATE INDEX "roster_import_row_by_kind" ON "roster_import_row" ("import_id", "kind", "seq")');
    await runner.query(
      'ALTER TABLE "roster_import" ADD CONSTRAINT "FK_16596b2d2673631ef6c0252fbc9" FOREIGN KEY ("school_id") REFERENCES "school"("id") ON DELETE NO ACTION ON UPDATE NO ACTION',
    );
    await runner.query(
      'ALTER TABLE "roster_import_row" ADD CONSTRAINT "FK_9be65c73e9f958dd384eaf4d8b4" FOREIGN KEY ("import_id") REFERENCES "roster_import"("id") ON DELETE CASCADE ON UPDATE NO ACTION',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE "roster_import_row"');
    await runner.query('DROP TABLE "roster_import"');
  }
}

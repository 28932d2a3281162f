import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Dates for each kind of offer sought, at first the same for all. A profile with one of the two dates alone, or without a kind, matched
 * nothing: its student is asked again.
 */
export class AvailabilityByKind1795800000000 implements MigrationInterface {
  name = 'AvailabilityByKind1795800000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "student_availability" ("student_id" uuid NOT NULL, "kind" text NOT NULL, "available_from" date NOT NULL, "available_to" date NOT NULL, CONSTRAINT "student_availability_dates" CHECK (available_to >= available_from), CONSTRAINT "student_availability_kind" CHECK (kind in ('observation', 'pfmp', 'internship', 'apprenticeship', 'professionalisation', 'job', 'immersion')), CONSTRAINT "PK_2e45d73ed090a1911e0593158db" PRIMARY KEY ("student_id", "kind"))`,
    );
    await runner.query(
      `ALTER TABLE "student_availability" ADD CONSTRAINT "FK_d65d6aee43624ab78919a31f9a1" FOREIGN KEY ("student_id") REFERENCES "student"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
    );
    await runner.query(
      `insert into student_availability (student_id, kind, available_from, available_to)
       select distinct id, kind, available_from, available_to from student, unnest(kinds) kind
       where available_from is not null and available_to is not null`,
    );
    await runner.query('ALTER TABLE "student" DROP CONSTRAINT "student_dates"');
    await runner.query('ALTER TABLE "student" DROP COLUMN "available_from", DROP COLUMN "available_to"');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "student" ADD "available_from" date, ADD "available_to" date');
    await runner.query('ALTER TABLE "student" ADD CONSTRAINT "student_dates" CHECK (available_to >= available_from)');
    await runner.query(
      `update student set available_from = free.first, available_to = free.last
       from (select student_id, min(available_from) as first, max(available_to) as last from student_availability group by student_id) free
       where free.student_id = student.id`,
    );
    await runner.query('DROP TABLE "student_availability"');
  }
}

import { diplomaTitle } from '@seve/reference';
import type { MigrationInterface, QueryRunner } from 'typeorm';

interface Course {
  id: string;
  schoolId: string;
  certification: string;
  alternates: boolean;
}

/**
 * Programmes with their placement periods, the school year of a class, and the teachers who share it. Each class gets the programme of its
 * school with the same diploma and the same weeks, and its referent as its teacher.
 */
export class ProgrammesAndYears1795930000000 implements MigrationInterface {
  name = 'ProgrammesAndYears1795930000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE TABLE "programme" ("id" uuid NOT NULL, "school_id" uuid NOT NULL, "name" text NOT NULL, "certification" text NOT NULL, "level" smallint NOT NULL, "kinds" text array NOT NULL DEFAULT '{}', "work_study_blocks" jsonb NOT NULL DEFAULT '[]', "next_programme_id" uuid, "archived_at" TIMESTAMP WITH TIME ZONE, "created_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), CONSTRAINT "programme_kinds" CHECK (kinds <@ array['observation', 'pfmp', 'internship', 'apprenticeship', 'professionalisation', 'job', 'immersion']::text[]), CONSTRAINT "programme_level" CHECK (level between 3 and 8), CONSTRAINT "PK_76ff6b30b74f213944d1ac0a660" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "IDX_90e77ccee9d4a6137ac87b0a01" ON "programme" ("school_id")');
    await runner.query(
      `CREATE TABLE "placement_period" ("id" uuid NOT NULL, "programme_id" uuid NOT NULL, "school_year" smallint NOT NULL, "kind" text NOT NULL, "start_on" date NOT NULL, "end_on" date NOT NULL, "weeks" smallint NOT NULL, CONSTRAINT "placement_period_weeks" CHECK (weeks between 1 and 52), CONSTRAINT "placement_period_dates" CHECK (end_on >= start_on), CONSTRAINT "placement_period_kind" CHECK (kind in ('observation', 'pfmp', 'internship', 'apprenticeship', 'professionalisation', 'job', 'immersion')), CONSTRAINT "PK_eef95aac740230b6874aa404706" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "placement_period_of_programme" ON "placement_period" ("programme_id", "school_year", "start_on")');
    await runner.query(
      `CREATE TABLE "class_teacher" ("id" uuid NOT NULL, "class_group_id" uuid NOT NULL, "membership_id" uuid NOT NULL, "from_at" TIMESTAMP WITH TIME ZONE NOT NULL DEFAULT now(), "to_at" TIMESTAMP WITH TIME ZONE, "delegated_until" date, CONSTRAINT "class_teacher_dates" CHECK (to_at is null or to_at >= from_at), CONSTRAINT "PK_c24cc47b50016cb7ec5a0716ee5" PRIMARY KEY ("id"))`,
    );
    await runner.query('CREATE INDEX "class_teacher_of_membership" ON "class_teacher" ("membership_id", "class_group_id")');
    await runner.query(
      'CREATE UNIQUE INDEX "class_teacher_once" ON "class_teacher" ("class_group_id", "membership_id") WHERE to_at is null',
    );
    await runner.query('ALTER TABLE "class_group" ADD "programme_id" uuid');
    await runner.query('ALTER TABLE "class_group" ADD "school_year" smallint');
    await runner.query('ALTER TABLE "class_group" ADD "archived_at" TIMESTAMP WITH TIME ZONE');
    await runner.query('ALTER TABLE "student" ADD "referent_teacher_id" uuid');
    await this.carryOver(runner);
    await runner.query('ALTER TABLE "class_group" ALTER COLUMN "programme_id" SET NOT NULL');
    await runner.query('ALTER TABLE "class_group" ALTER COLUMN "school_year" SET NOT NULL');
    await runner.query('ALTER TABLE "class_group" DROP COLUMN "work_study_blocks"');
    await runner.query('CREATE INDEX "IDX_4cb2ea010f7a551c1d7255f30f" ON "class_group" ("programme_id")');
    await runner.query('CREATE INDEX "IDX_724f980b0936ec4c9a9335f41a" ON "student" ("referent_teacher_id")');
    for (const [table, name, column, target, onDelete] of FOREIGN_KEYS)
      await runner.query(
        `ALTER TABLE "${table}" ADD CONSTRAINT "${name}" FOREIGN KEY ("${column}") REFERENCES "${target}"("id") ON DELETE ${onDelete} ON UPDATE NO ACTION`,
      );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "class_group" ADD "work_study_blocks" jsonb NOT NULL DEFAULT '[]'`);
    await runner.query(
      'update class_group set work_study_blocks = programme.work_study_blocks from programme where programme.id = class_group.programme_id',
    );
    await runner.query('ALTER TABLE "student" DROP COLUMN "referent_teacher_id"');
    await runner.query('ALTER TABLE "class_group" DROP COLUMN "programme_id", DROP COLUMN "school_year", DROP COLUMN "archived_at"');
    for (const table of ['class_teacher', 'placement_period', 'programme']) await runner.query(`DROP TABLE "${table}"`);
  }

  /** The kinds are those that the students seek, else those of the level; the year is that of the last weeks planned, else today's. */
  private async carryOver(runner: QueryRunner): Promise<void> {
    await runner.query(
      `insert into programme (id, school_id, name, certification, level, work_study_blocks, created_at)
       select gen_random_uuid(), school_id, certification, certification, level, work_study_blocks, min(created_at)
       from class_group group by school_id, certification, level, work_study_blocks`,
    );
    await runner.query(
      `update class_group set programme_id = programme.id, school_year = least(
         extract(year from now() at time zone 'Europe/Paris' - interval '8 months'),
         extract(year from (select max((block->>'from')::date) from jsonb_array_elements(class_group.work_study_blocks) block) - interval '8 months'))
       from programme where programme.school_id = class_group.school_id and programme.certification = class_group.certification
         and programme.level = class_group.level and programme.work_study_blocks = class_group.work_study_blocks`,
    );
    await runner.query(
      `update programme set kinds = coalesce(
         (select array_agg(distinct kind order by kind) from class_group join student on student.class_group_id = class_group.id
            cross join unnest(student.kinds) kind where class_group.programme_id = programme.id),
         case when work_study_blocks <> '[]' then array['apprenticeship'] when level <= 4 then array['pfmp'] else array['internship'] end)`,
    );
    await runner.query(
      `insert into class_teacher (id, class_group_id, membership_id, from_at)
       select gen_random_uuid(), id, referent_teacher_id, created_at from class_group`,
    );
    const courses: Course[] = await runner.query(
      `select id, school_id as "schoolId", certification, work_study_blocks <> '[]' as alternates from programme order by school_id, certification, alternates, created_at, id`,
    );
    const taken = new Set<string>();
    for (const { id, schoolId, certification, alternates } of courses) {
      const title = `${diplomaTitle(certification)}${alternates ? ' (alternance)' : ''}`;
      let name = title;
      for (let count = 2; taken.has(`${schoolId} ${name}`); count += 1) name = `${title} ${count}`;
      taken.add(`${schoolId} ${name}`);
      await runner.query('update programme set name = $2 where id = $1', [id, name]);
    }
  }
}

const FOREIGN_KEYS = [
  ['programme', 'FK_90e77ccee9d4a6137ac87b0a015', 'school_id', 'school', 'NO ACTION'],
  ['programme', 'FK_e9685633996ad3dad9447e0346f', 'next_programme_id', 'programme', 'SET NULL'],
  ['placement_period', 'FK_2a2f885b2a47ca3eac1e60cd948', 'programme_id', 'programme', 'CASCADE'],
  ['class_group', 'FK_4cb2ea010f7a551c1d7255f30f0', 'programme_id', 'programme', 'NO ACTION'],
  ['class_teacher', 'FK_e64088af0fc52cd9e2488598b23', 'class_group_id', 'class_group', 'CASCADE'],
  ['class_teacher', 'FK_8fa526bec2f57e0cbacd068d0a2', 'membership_id', 'membership', 'CASCADE'],
  ['student', 'FK_724f980b0936ec4c9a9335f41a5', 'referent_teacher_id', 'membership', 'SET NULL'],
] as const;

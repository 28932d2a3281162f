import type { MigrationInterface, QueryRunner } from 'typeorm';

const HOSTED = `state in ('agreed', 'preparing', 'signed', 'active', 'interrupted', 'completed', 'ended_early')`;

/** A place keeps the level at which it was agreed on; places of before take that of the class of today. */
export class StudentLevels1796180000000 implements MigrationInterface {
  name = 'StudentLevels1796180000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "placement" ADD "student_level" smallint');
    await runner.query(
      `update placement set student_level = class_group.level from student join class_group on class_group.id = student.class_group_id
       where student.id = placement.student_id and placement.${HOSTED}`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "placement" DROP COLUMN "student_level"');
  }
}

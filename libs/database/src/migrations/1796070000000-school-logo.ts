import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The logo of a school, drawn on its papers. */
export class SchoolLogo1796070000000 implements MigrationInterface {
  name = 'SchoolLogo1796070000000';

  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table school add logo_file_id uuid');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table school drop column logo_file_id');
  }
}

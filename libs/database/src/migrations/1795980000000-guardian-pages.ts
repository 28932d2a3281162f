import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Pages of guardians by link, what they agree to, and the agreement that a student asks the school for. */
export class GuardianPages1795980000000 implements MigrationInterface {
  name = 'GuardianPages1795980000000';

  async up(runner: QueryRunner): Promise<void> {
  }

  async down(runner: QueryRunner): Promise<void> {
  }
}

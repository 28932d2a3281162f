import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Students who have lost a place are found by it. */
export class PlacesLost1796090100000 implements MigrationInterface {
  name = 'PlacesLost1796090100000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX "placement_lost" ON "placement" ("student_id") WHERE state in ('interrupted', 'ended_early', 'cancelled')`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP INDEX "placement_lost"');
  }
}

import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last act of each student of a class is read from the history by its actor. */
export class ActsOfStudents1795830000000 implements MigrationInterface {
  name = 'ActsOfStudents1795830000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE INDEX "state_change_of_actor" ON "state_change" ("actor_account_id", "created_at")`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP INDEX "public"."state_change_of_actor"`);
  }
}

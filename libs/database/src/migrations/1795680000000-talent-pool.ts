import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lets a company invite by name a student whose application is kept for later. */
export class TalentPool1795680000000 implements MigrationInterface {
  name = 'TalentPool1795680000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "invitation_to_apply" ADD "pooled_application_id" uuid`);
    await runner.query(
      `CREATE INDEX "invitation_to_apply_of_pool" ON "invitation_to_apply"  ("pooled_application_id") WHERE pooled_application_id is not null`,
    );
    await runner.query(
      `ALTER TABLE "invitation_to_apply" ADD CONSTRAINT "FK_371a8003a7fb09ece526652b9b6" FOREIGN KEY ("pooled_application_id") REFERENCES "application"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "invitation_to_apply" DROP CONSTRAINT "FK_371a8003a7fb09ece526652b9b6"`);
    await runner.query(`DROP INDEX "public"."invitation_to_apply_of_pool"`);
    await runner.query(`ALTER TABLE "invitation_to_apply" DROP COLUMN "pooled_application_id"`);
  }
}

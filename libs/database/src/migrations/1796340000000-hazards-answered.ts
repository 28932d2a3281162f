import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kept among the confirmed warnings by a step back: the version before reads no rule of this name, and a later upgrade finds the answers. */
const ANSWERED = 'hazards-none';

/**
 * Nothing ticked was read as "no hazard": it is no answer. Offers without hazards have not answered from now on. Those online stay there
 * for adults and are closed to minors until their company answers: they are scored again.
 */
export class HazardsAnswered1796340000000 implements MigrationInterface {
  name = 'HazardsAnswered1796340000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "offer" ALTER COLUMN "hazards" DROP NOT NULL, ALTER COLUMN "hazards" DROP DEFAULT');
    await runner.query(
      `UPDATE "offer" SET "hazards" = null, "version" = "version" + 1
       WHERE "hazards" = '{}' AND NOT ('${ANSWERED}' = ANY ("confirmed_warnings"))`,
    );
    await runner.query(
      `INSERT INTO "outbox" ("id", "job", "payload", "key")
       SELECT gen_random_uuid(), 'match-offer', jsonb_build_object('offerId', "id", 'version', "version"), concat_ws('_', 'match-offer', "id", "version")
       FROM "offer" WHERE "hazards" IS NULL AND "status" = 'published'
       ON CONFLICT DO NOTHING`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `UPDATE "offer" SET "confirmed_warnings" = array_append("confirmed_warnings", '${ANSWERED}')
       WHERE "hazards" = '{}' AND NOT ('${ANSWERED}' = ANY ("confirmed_warnings"))`,
    );
    await runner.query(`UPDATE "offer" SET "hazards" = '{}' WHERE "hazards" IS NULL`);
    await runner.query(`ALTER TABLE "offer" ALTER COLUMN "hazards" SET DEFAULT '{}', ALTER COLUMN "hazards" SET NOT NULL`);
  }
}

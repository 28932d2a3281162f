import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Kept among the confirmed warnings by a step back: the version before reads no rule of this name, and a later upgrade finds the answers. */
const ANSWERED = 'hazards-none';

/**
 * Nothing ticked was read as "no hazard": it is no answer. Offers without hazards have not answered from now on. Those on line stay there
 * and are matched as before, so that no list is emptied by an upgrade; their pages no longer say that nothing is forbidden, the first host
 * part of an agreement asks, and their next publication refuses without an answer.
 */
export class HazardsAnswered1796340000000 implements MigrationInterface {
  name = 'HazardsAnswered1796340000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "offer" ALTER COLUMN "hazards" DROP NOT NULL, ALTER COLUMN "hazards" DROP DEFAULT');
    await runner.query(`UPDATE "offer" SET "hazards" = null WHERE "hazards" = '{}' AND NOT ('${ANSWERED}' = ANY ("confirmed_warnings"))`);
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

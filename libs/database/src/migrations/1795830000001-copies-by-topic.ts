import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The topic of what waits for a digest: what decides how often it comes. */
const TOPIC_OF_HELD = `case
  when letter = 'application-interview' then 'interview-copies'
  when letter = 'application-offer-lapsed' then 'place-copies'
  when letter = 'application-teacher-copy' and params ->> 'act' in ('offered', 'accepted', 'declined') then 'place-copies'
  else letter end`;

/** A teacher chooses for each topic of copies; what was chosen for all of them holds for each. */
export class CopiesByTopic1795830000001 implements MigrationInterface {
  name = 'CopiesByTopic1795830000001';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`ALTER TABLE "email" ADD "preference" text`);
    await runner.query(`UPDATE "email" SET "preference" = ${TOPIC_OF_HELD} WHERE "state" = 'held'`);
    await runner.query(
      `INSERT INTO "letter_preference" ("account_id", "letter", "frequency", "updated_at")
       SELECT account_id, topic, frequency, updated_at FROM "letter_preference"
         CROSS JOIN unnest(array['interview-copies', 'place-copies']) topic
       WHERE letter = 'application-teacher-copy' ON CONFLICT DO NOTHING`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DELETE FROM "letter_preference" WHERE "letter" IN ('interview-copies', 'place-copies', 'silence-copies')`);
    await runner.query(`ALTER TABLE "email" DROP COLUMN "preference"`);
  }
}

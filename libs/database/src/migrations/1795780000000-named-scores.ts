import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The two sides of a score in words, in columns and in JSON: `u` and `e` become the student's and the post's. */
export class NamedScores1795780000000 implements MigrationInterface {
  name = 'NamedScores1795780000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('ALTER TABLE "match" RENAME COLUMN "u" TO "student_score"');
    await runner.query('ALTER TABLE "match" RENAME COLUMN "e" TO "post_score"');
    await renameKeys(runner, { u: 'studentScore', e: 'postScore' });
    await renameSides(runner, { u: 'student', e: 'post' });
  }

  async down(runner: QueryRunner): Promise<void> {
    await renameSides(runner, { student: 'u', post: 'e' });
    await renameKeys(runner, { studentScore: 'u', postScore: 'e' });
    await runner.query('ALTER TABLE "match" RENAME COLUMN "post_score" TO "e"');
    await runner.query('ALTER TABLE "match" RENAME COLUMN "student_score" TO "u"');
  }
}

type Renamed = Record<string, string>;

const renamed = (value: string, names: Renamed) =>
  `${value} ${Object.keys(names)
    .map((old) => `- '${old}'`)
    .join(' ')} || jsonb_build_object(${Object.entries(names)
    .flatMap(([old, name]) => [`'${name}'`, `${value}->'${old}'`])
    .join(', ')})`;

/** In the score that an application was sent with, and in the letters that tell of matches. */
async function renameKeys(runner: QueryRunner, names: Renamed): Promise<void> {
  await runner.query(`update application set match_snapshot = ${renamed('match_snapshot', names)} where match_snapshot is not null`);
  await runner.query(
    `update email set params = jsonb_set(params, '{offers}', (
       select coalesce(jsonb_agg(${renamed('offer', names)} order by place), '[]')
       from jsonb_array_elements(params->'offers') with ordinality as told(offer, place)))
     where letter = 'match-digest' and jsonb_typeof(params->'offers') = 'array'`,
  );
}

/** In the points of each side. */
async function renameSides(runner: QueryRunner, names: Renamed): Promise<void> {
  await runner.query(`update weights_version set points = ${renamed('points', names)}`);
}

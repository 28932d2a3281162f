import type { EntityManager } from 'typeorm';

/** Maximum years of a course; also limits the recursion over programmes that follow each other in a cycle. */
const MOST_YEARS = 6;

const CHAIN = (name: string, step: string) => `${name} as (
  select id, certification, next_programme_id, 0 as distance from programme where id = $1
  union all
  select other.id, other.certification, other.next_programme_id, ${name}.distance + 1 from ${name} join programme other on ${step}
  where other.certification = ${name}.certification and other.id <> ${name}.id and ${name}.distance < ${MOST_YEARS})`;

/** Returns programmes of the same diploma that precede and follow this one, year by year. Raw: chains of rows. */
export async function yearsAround(manager: EntityManager, programmeId: string): Promise<{ yearsBefore: number; yearsAfter: number }> {
  const [row] = await manager.query<{ yearsBefore: number; yearsAfter: number }[]>(
    `with recursive ${CHAIN('earlier', 'other.next_programme_id = earlier.id')}, ${CHAIN('later', 'other.id = later.next_programme_id')}
     select (select coalesce(max(distance), 0)::int from earlier) as "yearsBefore", (select coalesce(max(distance), 0)::int from later) as "yearsAfter"`,
    [programmeId],
  );
  return row ?? { yearsBefore: 0, yearsAfter: 0 };
}

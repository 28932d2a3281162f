import { expect } from '@jest/globals';
import { STANDING_PLACEMENT_STATES } from '@seve/domain';
import type { World } from '../../support/world.js';

const STANDING = STANDING_PLACEMENT_STATES.map((state) => `'${state}'`).join(', ');

/** Queries of what must hold after any race; each returns the rows that break it. */
const INVARIANTS = {
  'no offer is oversold': `select offer.id from offer join application on offer_id = offer.id and application.status in ('offered', 'accepted')
    group by offer.id having count(*) > offer.seats`,
  'no two places of a student share a day': `select one.id from placement one join placement other on other.student_id = one.student_id and other.id <> one.id
    where one.state in (${STANDING}) and other.state in (${STANDING}) and daterange(one.start_on, one.end_on, '[]') && daterange(other.start_on, other.end_on, '[]')`,
  'a placement per acceptance': `select application.id from application left join placement on placement.application_id = application.id
    where case application.status when 'accepted' then coalesce(placement.state not in (${STANDING}), true)
      when 'cancelled' then placement.state is distinct from 'cancelled' else placement.id is not null end`,
  'a student is placed who has a place': `select id from student where (search_state = 'placed')
    <> exists (select 1 from placement where placement.student_id = student.id and placement.state in (${STANDING}))`,
  'an offer is filled when every seat is accepted, and stays so': `select offer.id from offer cross join lateral (
      select count(*) filter (where application.status = 'accepted') as accepted, count(*) as ever
      from application where offer_id = offer.id and application.status in ('accepted', 'cancelled')) taken
    where (offer.status = 'published' and accepted >= offer.seats)
      or (offer.status = 'filled' and fill_channel is null and ever < offer.seats)`,
  'nobody waits on an offer that has ended': `select application.id from application join offer on offer.id = offer_id
    where offer.status in ('filled', 'closed') and application.status in ('submitted', 'read')`,
  'the history ends where the application is': `select application.id from application where status is distinct from
    (select to_state from state_change where entity_id = application.id order by created_at desc, id desc limit 1)`,
  'the history of a placement ends where it is': `select placement.id from placement where state is distinct from
    (select to_state from state_change where entity_id = placement.id order by created_at desc, id desc limit 1)`,
  'the history has no gap': `select * from (select entity_id, from_state, lag(to_state) over (partition by entity_id order by created_at, id) as before
    from state_change where entity_type = 'application') moves where from_state is distinct from before and (before is not null or from_state <> 'draft')`,
};

export async function invariantsHold(world: World): Promise<void> {
  const broken: Record<string, unknown[]> = {};
  for (const [name, sql] of Object.entries(INVARIANTS)) {
    const rows = await world.query(sql);
    if (rows.length > 0) broken[name] = rows;
  }
  expect(broken).toEqual({});
}

/** Counts the responses of each kind, as `200` or `409 code`. */
export function tally(answers: readonly { status: number; body: { code?: string } | null }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, body } of answers) {
    const key = status < 300 ? String(status) : `${status} ${body?.code}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

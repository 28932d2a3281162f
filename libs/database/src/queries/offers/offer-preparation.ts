import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../rows.js';

/** Author of an offer drafted for its company. */
export interface OfferPreparation {
  name: string;
  /** Null for the coordination of the campus. */
  schoolName: string | null;
}

/** SQL: joins `prepared.by` to `offer`; null if its company wrote it. */
export const PREPARATION = `
  left join lateral (
    select json_build_object('name', author.first_name || ' ' || author.last_name, 'schoolName', school.name) as by
    from state_change written
    join account author on author.id = written.actor_account_id
    left join school on school.id = (select member.school_id from membership member
      where member.account_id = author.id and member.role = written.actor_role
        and member.from_at <= written.created_at and coalesce(member.to_at, now()) >= written.created_at
      order by member.from_at desc limit 1)
    where written.entity_type = 'offer' and written.entity_id = offer.id and written.from_state is null and written.to_state is not null
      and written.actor_role in ('teacher', 'campus_coordinator')
    limit 1) prepared on true`;

/** Returns the author of a draft. Raw: a lateral join of the history. */
export async function preparationOf(manager: EntityManager, offerId: string): Promise<OfferPreparation | null> {
  const [row] = await rowsOf<{ by: OfferPreparation | null }>(
    manager,
    { by: 'prepared.by' },
    `from offer ${PREPARATION} where offer.id = $1`,
    [offerId],
  );
  return row?.by ?? null;
}

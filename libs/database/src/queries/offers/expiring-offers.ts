import type { CivilDate } from '@seve/domain';
import { type EntityManager, In, LessThan } from 'typeorm';
import { Offer } from '../../entities/offer.entity.js';
import { rowsOf } from '../../rows.js';

/** Returns open offers whose last day to apply is past. */
export async function offersToExpire(manager: EntityManager, today: CivilDate): Promise<string[]> {
  const rows = await manager.find(Offer, {
    select: { id: true },
    where: { status: In(['published', 'paused']), expiresOn: LessThan(today) },
    order: { id: 'ASC' },
  });
  return rows.map(({ id }) => id);
}

/**
 * Returns published offers whose last day is near and was not near at their publication, without a letter of that occurrence. Raw: a set
 * without another.
 */
export async function offersToWarn(
  manager: EntityManager,
  { today, days, occurrence }: { today: CivilDate; days: number; occurrence: string },
): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    manager,
    { id: 'id' },
    `from offer where status = 'published' and expires_on >= $1 and expires_on <= $1::date + $2::int
       and (published_at at time zone 'Europe/Paris')::date < expires_on - $2::int
       and not exists (select 1 from email where letter = 'offer-expiring' and entity_id = offer.id and occurrence = $3 || ' ' || offer.expires_on)
     order by id`,
    [today, days, occurrence],
  );
  return rows.map(({ id }) => id);
}

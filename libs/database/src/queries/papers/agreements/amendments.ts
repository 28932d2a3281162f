import { type CivilDate, HOLDING_AMENDMENT_STATES, OPEN_AMENDMENT_STATES } from '@seve/domain';
import { type EntityManager, In } from 'typeorm';
import { Amendment } from '../../../entities/amendment.entity.js';

/** Of one agreement, the oldest first. */
export const amendmentsOf = (manager: EntityManager, agreementId: string): Promise<Amendment[]> =>
  manager.find(Amendment, { where: { agreementId }, order: { number: 'ASC' } });

/** The one that is neither signed, refused nor withdrawn. */
export const openAmendment = (manager: EntityManager, agreementId: string): Promise<Amendment | null> =>
  manager.findOneBy(Amendment, { agreementId, state: In([...OPEN_AMENDMENT_STATES]) });

/** Those that hold, in the order in which they were written. */
export const heldAmendments = (manager: EntityManager, agreementId: string): Promise<Amendment[]> =>
  manager.find(Amendment, { where: { agreementId, state: In([...HOLDING_AMENDMENT_STATES]) }, order: { number: 'ASC' } });

/** Amendments that hold and that their placement has not followed yet, though their day has come. Raw: reads JSON. */
export async function amendmentsToApply(manager: EntityManager, today: CivilDate, limit: number): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select amendment.id from amendment join agreement on agreement.id = agreement_id join placement on placement.id = placement_id
     where amendment.state in ('signed', 'sealed') and applied_at is null and effective_on <= $1
       and changes ?| array['interruption', 'earlyEnd'] and placement.state in ('active', 'interrupted') order by 1 limit $2`,
    [today, limit],
  );
  return rows.map(({ id }) => id);
}

/** Interruptions whose last day is over and after which nothing else has happened. Raw: reads JSON. */
export async function interruptionsToEnd(manager: EntityManager, today: CivilDate, limit: number): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select amendment.id from amendment join agreement on agreement.id = agreement_id join placement on placement.id = placement_id
     where applied_at is not null and resumed_at is null and changes -> 'interruption' ->> 'until' < $1
       and placement.state = 'interrupted' order by 1 limit $2`,
    [today, limit],
  );
  return rows.map(({ id }) => id);
}

import { addDays, type CivilDate, FIRST_DAY_REMINDER_DAYS, UNSIGNED_STATES } from '@seve/domain';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { type Batch, dueIds } from '../../../due-ids.js';
import { PaperVersion, type Signatory } from '../../../entities/signature.entities.js';
import { oneOf } from '../../../one-of.js';
import { signatoriesOf } from './signatories.js';

/** Signed places that begin within a week, and whose letter is not written for that first day: `firstDayLetterDue` of the domain. */
export const firstDaysToTell = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  dueIds(
    manager,
    {
      from: `from placement where state = 'signed' and start_on between $1 and $2
        and case when start_on = $1 then eve_told else week_before_told end is distinct from start_on`,
      values: [addDays(today, 1), addDays(today, FIRST_DAY_REMINDER_DAYS)],
    },
    batch,
  );

/** Agreements that begin tomorrow, or today after a late run, without all signatures, and whose office does not know yet. */
export const unsignedToTell = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  dueIds(
    manager,
    {
      id: 'agreement.id',
      from: `from agreement join placement on placement.id = agreement.placement_id
        where ${oneOf('agreement.state', UNSIGNED_STATES)} and placement.start_on between $1 and $2
          and agreement.unsigned_told is distinct from placement.start_on`,
      values: [today, addDays(today, 1)],
    },
    batch,
  );

/** Those who signed the last paper of a placement: its agreement, or an amendment since. Without those who handed it on. */
export async function signatoriesOfPlace(manager: EntityManager, placementId: string): Promise<Signatory[]> {
  const last = await manager.findOne(PaperVersion, {
    where: { voidedAt: IsNull(), completedAt: Not(IsNull()), agreement: { placementId } },
    order: { completedAt: 'DESC', number: 'DESC' },
  });
  return last === null ? [] : (await signatoriesOf(manager, last.id)).filter(({ state }) => state !== 'delegated');
}

import { addDays, type CivilDate, SIGNATURE_DAYS, SIGNATURE_REMINDER_DAYS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { type Batch, dueIds } from '../../../due-ids.js';
import { idsOf } from '../../../rows.js';

/** SQL: seats still asked; one signed guardian of two is enough. */
const OUT = `from signatory join paper_version version on version.id = signatory.version_id
  where signatory.state in ('asked', 'opened') and version.voided_at is null and version.completed_at is null
    and not (signatory.role = 'guardian' and exists (select 1 from signatory other
      where other.version_id = signatory.version_id and other.role = 'guardian' and other.state = 'signed'))`;

/**
 * Addresses without a letter today that have a paper named in none since yesterday, or a reminder due; by address from `after` on. Raw: dates
 * by an array.
 */
export async function addressesToRemind(manager: EntityManager, today: CivilDate, { after, limit }: Batch): Promise<string[]> {
  const due = SIGNATURE_REMINDER_DAYS.map((days) => addDays(today, -days));
  const rows = await manager.query<{ email: string }[]>(
    `select distinct signatory.email ${OUT} and signatory.email is not null and signatory.link_ended_at is null and ($2::text is null or signatory.email > $2)
       and not exists (select 1 from signatory told where told.email = signatory.email and told.letter_on = $4)
       and ((signatory.letter_on is null and signatory.asked_on < $4)
         or signatory.reminders_told < (select count(*) from unnest($1::date[]) as one(day) where signatory.asked_on <= one.day))
     order by 1 limit $3`,
    [due, after, limit, today],
  );
  return rows.map(({ email }) => email);
}

/** Signatories asked so long ago that they are waited for no more. */
export const signatoriesToExpire = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  dueIds(manager, { id: 'signatory.id', from: `${OUT} and signatory.asked_on <= $1`, values: [addDays(today, -SIGNATURE_DAYS)] }, batch);

/** Versions that all have signed and that are not sealed, the oldest first. */
export async function versionsToSeal(manager: EntityManager, limit: number): Promise<string[]> {
  return idsOf(
    manager,
    `select id from paper_version where completed_at is not null and sealed_at is null and voided_at is null order by completed_at limit $1`,
    [limit],
  );
}

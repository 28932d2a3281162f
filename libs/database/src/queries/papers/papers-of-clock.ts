import {
  addDays,
  addMonths,
  type CivilDate,
  CONTRACT_BINDING_STATES,
  CONTRACT_TO_FILE_STATES,
  FIRST_DAY_REMINDER_DAYS,
  HOLDING_AMENDMENT_STATES,
  LAPSE_MONTHS,
  OPCO_ANSWER_DAYS,
  RENEWAL_LETTER_DAYS,
  SIGNATURE_DAYS,
  SIGNATURE_REMINDER_DAYS,
  SILENCE_ALERT_DAYS,
  startsToConclude,
  startsToRemind,
  UNSIGNED_STATES,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { type Batch, dueIds } from '../../due-ids.js';
import { oneOf } from '../../one-of.js';
import { idsOf, rowsOf } from '../../rows.js';

/** What a daily job acts on: SQL of its id, the tables with the condition, and values that depend on the day. Raw: reads dates and JSON. */
const due =
  (id: string, from: string, valuesOn: (today: CivilDate) => readonly unknown[]) =>
  (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
    dueIds(manager, { id, from, values: valuesOn(today) }, batch);

const AGREEMENT = 'from agreement join placement on placement.id = agreement.placement_id';
const CONTRACT = 'from contract join placement on placement.id = contract.placement_id';
const AMENDMENT = `from amendment join agreement on agreement.id = agreement_id join placement on placement.id = placement_id`;
const onTheDay = (today: CivilDate) => [today];
/** SQL: more reminders are due, by the days of `$1`, than were written. */
const isReminderDue = (told: string, begins: string) =>
  `${told} < (select count(*) from unnest($1::date[]) as one(day) where ${begins} <= one.day)`;

/** Signed places whose first day has come, and running ones whose last day is over. */
export const placementsToMove = due(
  'id',
  `from placement where ((state = 'signed' and start_on <= $1) or (state = 'active' and end_on < $1))`,
  onTheDay,
);

/** Signed places that begin within a week, and whose letter is not written for that first day: `firstDayLetterDue` of the domain. */
export const firstDaysToTell = due(
  'id',
  `from placement where state = 'signed' and start_on between $1 and $2
     and case when start_on = $1 then eve_told else week_before_told end is distinct from start_on`,
  (today) => [addDays(today, 1), addDays(today, FIRST_DAY_REMINDER_DAYS)],
);

/** Agreements that begin tomorrow, or today after a late run, without all signatures, and whose office does not know yet. */
export const unsignedToTell = due(
  'agreement.id',
  `${AGREEMENT} where ${oneOf('agreement.state', UNSIGNED_STATES)} and placement.start_on between $1 and $2
     and agreement.unsigned_told is distinct from placement.start_on`,
  (today) => [today, addDays(today, 1)],
);

/** Agreements not signed within a month of the first day. Placements that run are excluded: after an objection they can still be signed again. */
export const unsignedToLapse = due(
  'agreement.id',
  `${AGREEMENT} where ${oneOf('agreement.state', UNSIGNED_STATES)} and placement.start_on <= $1
     and placement.state not in ('active', 'interrupted')`,
  (today) => [addMonths(today, -LAPSE_MONTHS)],
);

/** Amendments in force whose day has come, and which their placement has not followed yet. */
export const amendmentsToApply = due(
  'amendment.id',
  `${AMENDMENT} where ${oneOf('amendment.state', HOLDING_AMENDMENT_STATES)} and applied_at is null and effective_on <= $1
     and changes ?| array['interruption', 'earlyEnd'] and placement.state in ('active', 'interrupted')`,
  onTheDay,
);

/** Interruptions whose last day is over, of placements that nothing has moved since. */
export const interruptionsToEnd = due(
  'amendment.id',
  `${AMENDMENT} where applied_at is not null and resumed_at is null and changes -> 'interruption' ->> 'until' < $1
     and placement.state = 'interrupted'`,
  onTheDay,
);

// Of contracts and framework agreements, each reads one partial index.

/** Contracts that have begun, are not sent to the OPCO and have a reminder due. */
export const contractsToFile = due(
  'contract.id',
  `${CONTRACT} where ${oneOf('contract.state', CONTRACT_TO_FILE_STATES)} and contract.kind = 'apprenticeship'
     and ${isReminderDue('contract.reminders_told', 'placement.start_on')}`,
  (today) => [startsToRemind(today)],
);

/** Signed amendments whose day has come, which are not sent to the OPCO and have a reminder due. */
export const contractAmendmentsToFile = due(
  'amendment.id',
  `from contract_amendment amendment join contract on contract.id = amendment.contract_id
   where ${oneOf('amendment.state', HOLDING_AMENDMENT_STATES)} and amendment.filed_on is null and contract.kind = 'apprenticeship'
     and ${oneOf('contract.state', CONTRACT_BINDING_STATES)} and ${isReminderDue('amendment.reminders_told', 'amendment.effective_on')}`,
  (today) => [startsToRemind(today)],
);

/** Contracts whose terms are agreed, whose official form is not signed and which have a reminder of it due. */
export const contractsToConclude = due(
  'contract.id',
  `${CONTRACT} where contract.state = 'terms_agreed' and ${isReminderDue('contract.reminders_told', 'placement.start_on')}`,
  (today) => [startsToConclude(today)],
);

/** Contracts that all signed before the official form was asked for. The state of the placement is asked for what has not ended. */
export const contractsToRestate = due(
  'contract.id',
  `${CONTRACT} where contract.state = 'signed' and contract.form_sha256 is null and placement.state in ('signed', 'active', 'interrupted')`,
  () => [],
);

/** Contracts that wait for the OPCO: for fifteen days, which was not told yet, or longer than it may take. */
export const contractsInSilence = due(
  'id',
  `from contract where state = 'filed' and ((filed_on <= $1 and not is_silence_told) or filed_on < $2)`,
  (today) => [addDays(today, -SILENCE_ALERT_DAYS), addDays(today, -OPCO_ANSWER_DAYS)],
);

/** Contracts that ended before their day, whose place still counts. */
export const contractsToEnd = due(
  'contract.id',
  `${CONTRACT} where contract.state = 'terminated' and contract.ended_on <= $1 and placement.state in ('signed', 'active', 'interrupted')`,
  onTheDay,
);

/** SQL: first day in the company, as the employer gave it, else that of the contract. */
export const FIRST_DAY_IN_COMPANY = `coalesce((employer.content ->> 'companyStartOn')::date, placement.start_on)`;

/**
 * Signed contracts whose apprentice comes to the company within a week, and whose master was not told of that day. The state of the placement
 * is asked for its index.
 */
export const mastersToTell = due(
  'contract.id',
  `${CONTRACT} join contract_part employer on employer.contract_id = contract.id and employer.party = 'employer'
   where placement.state in ('signed', 'active') and ${oneOf('contract.state', CONTRACT_BINDING_STATES)}
     and ${FIRST_DAY_IN_COMPANY} between $1 and $2
     and contract.master_told is distinct from ${FIRST_DAY_IN_COMPANY} and employer.content ->> 'masterEmail' <> ''`,
  (today) => [addDays(today, 1), addDays(today, FIRST_DAY_REMINDER_DAYS)],
);

const frameworks = (where: string) => due('id', `from framework_agreement where ${where}`, onTheDay);

/** Signed by both, and its first day has come. */
export const frameworksToBegin = frameworks(`state = 'signed' and start_on <= $1`);

/** Running, and its last day is over. */
export const frameworksToEnd = frameworks(`state = 'running' and end_on < $1`);

/** Running, near its end, and no letter about a renewal was written. */
export const frameworksToRenew = frameworks(`state = 'running' and not is_renewal_told and end_on <= $1::date + ${RENEWAL_LETTER_DAYS}`);

/** SQL: seats still asked; one signed guardian of two is enough. */
const ASKED = `from signatory join paper_version version on version.id = signatory.version_id
  where signatory.state in ('asked', 'opened') and version.voided_at is null and version.completed_at is null
    and not (signatory.role = 'guardian' and exists (select 1 from signatory other
      where other.version_id = signatory.version_id and other.role = 'guardian' and other.state = 'signed'))`;

/** Signatories asked so long ago that they are waited for no more. */
export const signatoriesToExpire = due('signatory.id', `${ASKED} and signatory.asked_on <= $1`, (today) => [
  addDays(today, -SIGNATURE_DAYS),
]);

/** Addresses without a letter today that have a paper named in none since yesterday, or a reminder due; by address from `after` on. */
export async function addressesToRemind(manager: EntityManager, today: CivilDate, { after, limit }: Batch): Promise<string[]> {
  const reminders = SIGNATURE_REMINDER_DAYS.map((days) => addDays(today, -days));
  const rows = await manager.query<{ email: string }[]>(
    `select distinct signatory.email ${ASKED} and signatory.email is not null and signatory.link_ended_at is null and ($2::text is null or signatory.email > $2)
       and not exists (select 1 from signatory told where told.email = signatory.email and told.letter_on = $4)
       and ((signatory.letter_on is null and signatory.asked_on < $4) or ${isReminderDue('signatory.reminders_told', 'signatory.asked_on')})
     order by 1 limit $3`,
    [reminders, after, limit, today],
  );
  return rows.map(({ email }) => email);
}

/** Versions that all have signed and that are not sealed (index `paper_version_to_seal`). */
const TO_SEAL = 'from paper_version where completed_at is not null and sealed_at is null and voided_at is null';

/** The oldest first. */
export const versionsToSeal = (manager: EntityManager, limit: number): Promise<string[]> =>
  idsOf(manager, `select id ${TO_SEAL} order by completed_at limit $1`, [limit]);

/** Seconds since the oldest of them was complete; 0 without one. */
export async function oldestUnsealedSeconds(manager: EntityManager): Promise<number> {
  const [row] = await rowsOf<{ seconds: number }>(
    manager,
    { seconds: 'coalesce(extract(epoch from now() - min(completed_at)), 0)::int' },
    TO_SEAL,
  );
  return row?.seconds ?? 0;
}

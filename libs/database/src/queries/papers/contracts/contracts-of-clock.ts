import {
  addDays,
  type CivilDate,
  CONTRACT_TO_FILE_STATES,
  HOLDING_AMENDMENT_STATES,
  OPCO_ANSWER_DAYS,
  SILENCE_ALERT_DAYS,
  startsToRemind,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { oneOf } from '../../../one-of.js';
import { idsOf } from '../../../rows.js';

const TO_FILE = oneOf('contract.state', CONTRACT_TO_FILE_STATES);

// Raw: each reads one partial index, in order, from the last id on.

export interface ContractBatch {
  after: string | null;
  limit: number;
}

/** Contracts that have begun, are not sent to the OPCO and have a reminder due. */
export async function contractsToFile(manager: EntityManager, today: CivilDate, { after, limit }: ContractBatch): Promise<string[]> {
  return idsOf(
    manager,
    `select contract.id from contract join placement on placement.id = contract.placement_id
       where ${TO_FILE} and contract.kind = 'apprenticeship'
         and contract.reminders_told < (select count(*) from unnest($1::date[]) as one(day) where placement.start_on <= one.day)
         and ($2::uuid is null or contract.id > $2) order by contract.id limit $3`,
    [startsToRemind(today), after, limit],
  );
}

/** Contracts that wait for the OPCO: since fifteen days, which was not told yet, or longer than it may take. */
export async function contractsInSilence(manager: EntityManager, today: CivilDate, { after, limit }: ContractBatch): Promise<string[]> {
  return idsOf(
    manager,
    `select id from contract where state = 'filed' and ((filed_on <= $1 and not is_silence_told) or filed_on < $2)
         and ($3::uuid is null or id > $3) order by id limit $4`,
    [addDays(today, -SILENCE_ALERT_DAYS), addDays(today, -OPCO_ANSWER_DAYS), after, limit],
  );
}

/** Contracts that ended before their day, whose place still counts. */
export async function contractsToEnd(manager: EntityManager, today: CivilDate, { after, limit }: ContractBatch): Promise<string[]> {
  return idsOf(
    manager,
    `select contract.id from contract join placement on placement.id = contract.placement_id
       where contract.state = 'terminated' and contract.ended_on <= $1 and placement.state in ('signed', 'active', 'interrupted')
         and ($2::uuid is null or contract.id > $2) order by contract.id limit $3`,
    [today, after, limit],
  );
}

const HELD = oneOf('amendment.state', HOLDING_AMENDMENT_STATES);

/** Signed amendments whose day has come, which are not sent to the OPCO and have a reminder due. Raw: reads one partial index, in order. */
export async function contractAmendmentsToFile(
  manager: EntityManager,
  today: CivilDate,
  { after, limit }: ContractBatch,
): Promise<string[]> {
  return idsOf(
    manager,
    `select amendment.id from contract_amendment amendment join contract on contract.id = amendment.contract_id
     where ${HELD} and amendment.filed_on is null and contract.kind = 'apprenticeship'
       and contract.state not in ('terminated', 'cancelled')
       and amendment.reminders_told < (select count(*) from unnest($1::date[]) as one(day) where amendment.effective_on <= one.day)
       and ($2::uuid is null or amendment.id > $2) order by amendment.id limit $3`,
    [startsToRemind(today), after, limit],
  );
}

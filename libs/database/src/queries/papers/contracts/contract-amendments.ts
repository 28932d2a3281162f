import { type CivilDate, HOLDING_AMENDMENT_STATES, startsToRemind } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { oneOf } from '../../../one-of.js';
import type { ContractBatch } from './contracts-of-clock.js';

const HELD = oneOf('amendment.state', HOLDING_AMENDMENT_STATES);

/** Signed amendments whose day has come, which are not sent to the OPCO and have a reminder due. Raw: reads one partial index, in order. */
export async function contractAmendmentsToFile(
  manager: EntityManager,
  today: CivilDate,
  { after, limit }: ContractBatch,
): Promise<string[]> {
  const rows = await manager.query<{ id: string }[]>(
    `select amendment.id from contract_amendment amendment join contract on contract.id = amendment.contract_id
     where ${HELD} and amendment.filed_on is null and contract.kind = 'apprenticeship'
       and contract.state not in ('terminated', 'cancelled')
       and amendment.reminders_told < (select count(*) from unnest($1::date[]) as one(day) where amendment.effective_on <= one.day)
       and ($2::uuid is null or amendment.id > $2) order by amendment.id limit $3`,
    [startsToRemind(today), after, limit],
  );
  return rows.map(({ id }) => id);
}

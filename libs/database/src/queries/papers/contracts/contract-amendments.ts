import { type CivilDate, CONTRACT_BINDING_STATES, HOLDING_AMENDMENT_STATES, startsToRemind } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { type Batch, dueIds } from '../../../due-ids.js';
import { oneOf } from '../../../one-of.js';

/** Signed amendments whose day has come, which are not sent to the OPCO and have a reminder due. Raw: reads one partial index. */
export const contractAmendmentsToFile = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  dueIds(
    manager,
    {
      id: 'amendment.id',
      from: `from contract_amendment amendment join contract on contract.id = amendment.contract_id
        where ${oneOf('amendment.state', HOLDING_AMENDMENT_STATES)} and amendment.filed_on is null and contract.kind = 'apprenticeship'
          and ${oneOf('contract.state', CONTRACT_BINDING_STATES)}
          and amendment.reminders_told < (select count(*) from unnest($1::date[]) as one(day) where amendment.effective_on <= one.day)`,
      values: [startsToRemind(today)],
    },
    batch,
  );

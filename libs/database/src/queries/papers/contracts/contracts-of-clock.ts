import {
  addDays,
  type CivilDate,
  CONTRACT_BINDING_STATES,
  CONTRACT_TO_FILE_STATES,
  HOLDING_AMENDMENT_STATES,
  OPCO_ANSWER_DAYS,
  SILENCE_ALERT_DAYS,
  startsToRemind,
} from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { type Batch, dueIds } from '../../../due-ids.js';
import { oneOf } from '../../../one-of.js';

// Each reads one partial index.

/** Contracts that have begun, are not sent to the OPCO and have a reminder due. */
export const contractsToFile = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  dueIds(
    manager,
    {
      id: 'contract.id',
      from: `from contract join placement on placement.id = contract.placement_id
        where ${oneOf('contract.state', CONTRACT_TO_FILE_STATES)} and contract.kind = 'apprenticeship'
          and contract.reminders_told < (select count(*) from unnest($1::date[]) as one(day) where placement.start_on <= one.day)`,
      values: [startsToRemind(today)],
    },
    batch,
  );

/** Contracts that wait for the OPCO: since fifteen days, which was not told yet, or longer than it may take. */
export const contractsInSilence = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  dueIds(
    manager,
    {
      from: `from contract where state = 'filed' and ((filed_on <= $1 and not is_silence_told) or filed_on < $2)`,
      values: [addDays(today, -SILENCE_ALERT_DAYS), addDays(today, -OPCO_ANSWER_DAYS)],
    },
    batch,
  );

/** Contracts that ended before their day, whose place still counts. */
export const contractsToEnd = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  dueIds(
    manager,
    {
      id: 'contract.id',
      from: `from contract join placement on placement.id = contract.placement_id
        where contract.state = 'terminated' and contract.ended_on <= $1 and placement.state in ('signed', 'active', 'interrupted')`,
      values: [today],
    },
    batch,
  );

/** Signed amendments whose day has come, which are not sent to the OPCO and have a reminder due. */
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

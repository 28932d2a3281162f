import { type CivilDate, RENEWAL_LETTER_DAYS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { type Batch, dueIds } from '../../../due-ids.js';

// Each reads one partial index.

const frameworks = (manager: EntityManager, where: string, today: CivilDate, batch: Batch): Promise<string[]> =>
  dueIds(manager, { from: `from framework_agreement where ${where}`, values: [today] }, batch);

/** Signed by both, and its first day has come. */
export const frameworksToBegin = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  frameworks(manager, `state = 'signed' and start_on <= $1`, today, batch);

/** Running, and its last day is over. */
export const frameworksToEnd = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  frameworks(manager, `state = 'running' and end_on < $1`, today, batch);

/** Running, near its end, and no letter about a renewal was written. */
export const frameworksToRenew = (manager: EntityManager, today: CivilDate, batch: Batch): Promise<string[]> =>
  frameworks(manager, `state = 'running' and not is_renewal_told and end_on <= $1::date + ${RENEWAL_LETTER_DAYS}`, today, batch);

import { heldByPause, standingPause } from '@seve/database';
import { Conflict } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** Requires that the campus has not paused the offers of the company for leaving applications unanswered. @throws Conflict */
export async function requireAnswering(manager: EntityManager, companyId: string): Promise<void> {
  if ((await standingPause(manager, companyId)) === null) return;
  throw new Conflict('offer.paused-for-silence', { count: await heldByPause(manager, companyId) });
}

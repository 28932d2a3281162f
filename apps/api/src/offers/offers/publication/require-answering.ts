import { heldByPause, standingPause } from '@seve/database';
import { Conflict } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** Requires that the campus does not hold back the offers of the company because it leaves applications without an answer. @throws Conflict */
export async function requireAnswering(manager: EntityManager, companyId: string): Promise<void> {
  if ((await standingPause(manager, companyId)) === null) return;
  throw new Conflict('offer.paused-for-silence', { count: await heldByPause(manager, companyId) });
}

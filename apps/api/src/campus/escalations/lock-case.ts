import { Escalation } from '@seve/database';
import { Conflict, NotFound } from '@seve/domain';
import type { EntityManager } from 'typeorm';

/** Returns an open case, locked until the transaction ends. @throws NotFound; Conflict once it is closed. */
export async function lockCase(manager: EntityManager, id: string): Promise<Escalation> {
  const found = await manager.findOne(Escalation, { where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!found) throw new NotFound('not-found');
  if (found.status === 'closed') throw new Conflict('escalation.closed');
  return found;
}

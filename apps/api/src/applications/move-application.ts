import { type Actor, Application, recordMoves } from '@seve/database';
import { APPLICATION_TABLE, type ApplicationStatus, InvalidTransition, move } from '@seve/domain';
import type { Work } from '@seve/jobs';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

interface Moved {
  changes?: QueryDeepPartialEntity<Application>;
  reasonCode?: string;
  /** Asked once the table allows the move; throws what stands against it. */
  guard?: () => Promise<void>;
}

/** Moves one application through its status table, with its row of history. @throws InvalidTransition when it has moved meanwhile. */
export async function moveApplication(
  { manager }: Work,
  { id, status }: Pick<Application, 'id' | 'status'>,
  to: ApplicationStatus,
  by: Actor,
  { changes = {}, reasonCode, guard }: Moved = {},
): Promise<void> {
  const next = move(APPLICATION_TABLE, status, to, by.role);
  await guard?.();
  const { affected } = await manager.update(Application, { id, status }, { ...changes, status: next, updatedAt: () => 'now()' });
  if (affected !== 1) throw new InvalidTransition('status.not-allowed');
  await recordMoves(manager, by, { entityType: 'application', entityId: id, from: status, to: next, reasonCode });
}

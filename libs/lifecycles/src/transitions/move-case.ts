import { type Actor, Escalation, recordMoves, SYSTEM } from '@seve/database';
import {
  type ApplicationAct,
  type ApplicationStatus,
  caseAfter,
  ESCALATION_TABLE,
  type EscalationAct,
  type EscalationStatus,
  move,
} from '@seve/domain';
import { type EntityManager, Not } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import { v7 as uuid } from 'uuid';

/** Moves a locked escalation case through its table, with its history row. @throws InvalidTransition */
export async function moveEscalation(
  manager: EntityManager,
  { id, status }: Pick<Escalation, 'id' | 'status'>,
  { to, act, changes = {} }: { to: EscalationStatus; act: EscalationAct; changes?: QueryDeepPartialEntity<Escalation> },
  by: Actor,
): Promise<void> {
  const next = move(ESCALATION_TABLE, status, to, by.role, act);
  await manager.update(Escalation, { id }, { ...(next !== 'called' && { reopensOn: null }), ...changes, status: next });
  await recordMoves(manager, by, { entityType: 'escalation', entityId: id, from: status, to: next, act });
}

/** Opens an escalation case for an application, unless one is open. */
export async function openCase(manager: EntityManager, applicationId: string): Promise<void> {
  if (await manager.existsBy(Escalation, { applicationId, status: Not('closed') })) return;
  const id = uuid();
  await manager.insert(Escalation, { id, applicationId });
  await recordMoves(manager, SYSTEM, { entityType: 'escalation', entityId: id, from: null, to: 'open' });
}

/** Reopens a case: assigned to its former coordinator, if it had one. */
export const reopenCase = (manager: EntityManager, one: Pick<Escalation, 'id' | 'status' | 'assigneeAccountId'>): Promise<void> => {
  const to = one.assigneeAccountId === null ? 'open' : 'assigned';
  return moveEscalation(manager, one, { to, act: 'reopen', changes: { closedAt: null, closedAs: null } }, SYSTEM);
};

/** Applies the effect of an application's move to its escalation case. */
export async function moveCase(
  manager: EntityManager,
  applicationId: string,
  { from, to, act }: { from: ApplicationStatus; to: ApplicationStatus; act: ApplicationAct },
): Promise<void> {
  const after = caseAfter(to, act);
  if (after === null || to === 'draft' || from === 'draft') return;
  if (after === 'close') {
    const active = await manager.findOneBy(Escalation, { applicationId, status: Not('closed') });
    const changes = { closedAt: () => 'now()', closedAs: to };
    if (active) await moveEscalation(manager, active, { to: 'closed', act: 'close', changes }, SYSTEM);
  } else {
    const [last] = await manager.find(Escalation, { where: { applicationId }, order: { openedAt: 'DESC', id: 'DESC' }, take: 1 });
    if (last?.status === 'closed' && last.closedAs === from) await reopenCase(manager, last);
  }
}

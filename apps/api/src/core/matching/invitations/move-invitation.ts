import { type Actor, InvitationToApply, recordMoves } from '@seve/database';
import { INVITATION_TO_APPLY_TABLE, type InvitationToApplyStatus, move } from '@seve/domain';
import type { UnitOfWork } from '@seve/jobs';
import type { FindOptionsWhere } from 'typeorm';

/** Returns the invitation, locked until the transaction ends; null when there is none. */
export const lockInvitation = ({ manager }: UnitOfWork, where: FindOptionsWhere<InvitationToApply>): Promise<InvitationToApply | null> =>
  manager.findOne(InvitationToApply, { where, lock: { mode: 'pessimistic_write' } });

/** Changes the status of a locked invitation as its table allows, and writes the history. @throws InvalidTransition */
export async function moveInvitation(
  { manager }: UnitOfWork,
  { id, status }: Pick<InvitationToApply, 'id' | 'status'>,
  to: InvitationToApplyStatus,
  by: Actor,
): Promise<void> {
  const next = move(INVITATION_TO_APPLY_TABLE, status, to, by.role);
  const isAnswer = next !== 'opened';
  await manager.update(InvitationToApply, { id }, { status: next, ...(isAnswer && { answeredAt: () => 'now()' }) });
  await recordMoves(manager, by, { entityType: 'invitation_to_apply', entityId: id, from: status, to: next });
}

import type { EntityManager } from 'typeorm';
import { IsNull } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { ClassGroup, ClassTeacher } from '../../entities/class-group.entity.js';
import { Invitation } from '../../entities/invitation.entity.js';
import { Membership } from '../../entities/membership.entity.js';
import { Student } from '../../entities/student.entity.js';
import { type Actor, recordMoves } from '../record-move.js';
import { leaveRole } from './accounts/active-membership.js';

/** Returns whether this teacher follows current classes or students. */
export async function isReferent(manager: EntityManager, membershipId: string): Promise<boolean> {
  const ofClass = await manager.existsBy(ClassGroup, { referentTeacherId: membershipId, archivedAt: IsNull() });
  return ofClass || manager.existsBy(Student, { referentTeacherId: membershipId });
}

/** Transfers the classes and students of one teacher to another one of the school, who then shares these classes. */
export async function handOverTo(manager: EntityManager, fromId: string, toId: string): Promise<void> {
  const classes = await manager.findBy(ClassGroup, { referentTeacherId: fromId, archivedAt: IsNull() });
  await manager.update(ClassGroup, { referentTeacherId: fromId, archivedAt: IsNull() }, { referentTeacherId: toId });
  await manager.update(Student, { referentTeacherId: fromId }, { referentTeacherId: toId });
  for (const { id: classGroupId } of classes) {
    if (await manager.existsBy(ClassTeacher, { classGroupId, membershipId: toId, toAt: IsNull() })) continue;
    await manager.insert(ClassTeacher, { id: uuid(), classGroupId, membershipId: toId });
  }
}

/** Ends a membership with its shared classes, open invitations, and sessions in this role. */
export async function endMembership(manager: EntityManager, membership: Membership, by: Actor): Promise<void> {
  const { id, accountId, schoolId, companyId } = membership;
  await manager.update(Membership, { id, toAt: IsNull() }, { toAt: () => 'now()' });
  await manager.update(ClassTeacher, { membershipId: id, toAt: IsNull() }, { toAt: () => 'now()' });
  const sent = { invitedByAccountId: accountId, usedAt: IsNull(), revokedAt: IsNull() };
  const place = schoolId ? { schoolId } : companyId ? { companyId } : {};
  await manager.update(Invitation, { ...sent, ...place }, { revokedAt: () => 'now()' });
  await recordMoves(manager, by, { entityType: 'membership', entityId: id, from: 'current', to: 'former', act: 'end' });
  await leaveRole(manager, membership);
}

import type { EntityManager } from 'typeorm';
import { Membership } from '../../entities/membership.entity.js';
import { Student } from '../../entities/student.entity.js';
import { inCurrent } from '../people/members.js';

/** The membership that a new session of this account acts in: the last used, else a student's own role (null), else the first. */
export async function membershipToBegin(manager: EntityManager, accountId: string): Promise<string | null> {
  const last = await manager.findOne(Membership, {
    select: { id: true, lastUsedAt: true },
    where: { accountId, ...inCurrent },
    order: { lastUsedAt: { direction: 'DESC', nulls: 'LAST' }, fromAt: 'ASC', id: 'ASC' },
  });
  if (!last || (last.lastUsedAt === null && (await manager.existsBy(Student, { accountId })))) return null;
  return last.id;
}

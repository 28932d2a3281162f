import { type PersonRole } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Membership } from '../../../entities/membership.entity.js';
import { Session } from '../../../entities/sign-in.entities.js';
import { Student } from '../../../entities/student.entity.js';
import { preparedQuery } from '../../../rows.js';
import { inCurrent, MEMBERS } from '../members.js';

/** Returns the membership in which a new session acts: the last used, else the student's own role (null), else the first. */
export async function membershipToBegin(manager: EntityManager, accountId: string): Promise<string | null> {
  const last = await manager.findOne(Membership, {
    select: { id: true, lastUsedAt: true },
    where: { accountId, ...inCurrent },
    order: { lastUsedAt: { direction: 'DESC', nulls: 'LAST' }, fromAt: 'ASC', id: 'ASC' },
  });
  if (!last || (last.lastUsedAt === null && (await manager.existsBy(Student, { accountId })))) return null;
  return last.id;
}

export interface HeldRole {
  /** Null for a student's role. */
  membershipId: string | null;
  role: PersonRole;
  /** School or company; null if the role has none. */
  organisation: string | null;
}

/** SQL of a table: every role that the account can use, as `id`, `role`, `organisation`, `since`. A union of two tables. */
export const rolesHeldBy = (account: string): string => `(
  select null::uuid as id, 'student' as role, school.name as organisation, null::timestamptz as since from student
  left join class_group on class_group.id = student.class_group_id left join school on school.id = class_group.school_id
  where student.account_id = ${account}
  union all
  select member.id, member.role, coalesce(school.name, company.name), member.from_at from ${MEMBERS} member
  left join school on school.id = member.school_id left join company on company.id = member.company_id
  where member.account_id = ${account})`;

const held = preparedQuery<HeldRole>(
  { membershipId: 'held.id', role: 'held.role', organisation: 'held.organisation' },
  `from ${rolesHeldBy('$1')} held order by held.since nulls first, held.id`,
);

/** Returns every role that the account can use, in order of start. */
export const rolesHeld = (manager: EntityManager, accountId: string): Promise<HeldRole[]> => held(manager, [accountId]);

/** Stores the role in which the next sign-in starts. Returns false if the account does not hold it. */
export async function useRole(manager: EntityManager, accountId: string, membershipId: string | null): Promise<boolean> {
  if (membershipId !== null) {
    const { affected } = await manager.update(Membership, { id: membershipId, accountId, ...inCurrent }, { lastUsedAt: () => 'now()' });
    return affected === 1;
  }
  if (!(await manager.existsBy(Student, { accountId }))) return false;
  await manager.update(Membership, { accountId }, { lastUsedAt: null });
  return true;
}

/** Switches sessions in an ended role to another role of the account, or ends them. */
export async function leaveRole(manager: EntityManager, { id, accountId }: Pick<Membership, 'id' | 'accountId'>): Promise<void> {
  const next = await membershipToBegin(manager, accountId);
  const goesOn = next !== null || (await manager.existsBy(Student, { accountId }));
  if (goesOn) await manager.update(Session, { membershipId: id }, { membershipId: next });
  else await manager.delete(Session, { membershipId: id });
}

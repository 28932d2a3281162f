import { type AccountAct, type ActingPlace, Conflict, mayReach, type RoleInPlace } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../../../rows.js';
import { MEMBERS } from '../members.js';

/** Returns every active role of an account with its place. Raw: a union of two tables. */
const placesHeld = (manager: EntityManager, accountId: string): Promise<RoleInPlace[]> =>
  rowsOf<RoleInPlace>(
    manager,
    { role: 'held.role', schoolId: 'held.school_id', companyId: 'held.company_id' },
    `from (
       select 'student' as role, null::uuid as school_id, null::uuid as company_id from student where student.account_id = $1
       union all
       select member.role, member.school_id, member.company_id from ${MEMBERS} member where member.account_id = $1) held`,
    [accountId],
  );

/** Returns whether a person of this school or company can change another person's account by this act. */
export const reaches = async (manager: EntityManager, act: AccountAct, accountId: string, at: ActingPlace): Promise<boolean> =>
  mayReach(act, await placesHeld(manager, accountId), at);

/** Call before any act on another person's account. @throws Conflict, without naming the role, when the account holds a role elsewhere */
export async function requireReach(manager: EntityManager, act: AccountAct, accountId: string, at: ActingPlace): Promise<void> {
  if (!(await reaches(manager, act, accountId, at))) throw new Conflict('account.role-elsewhere');
}

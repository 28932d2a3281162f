import { type ErasureBlocker, SCHOOL_OFFICE_ROLES } from '@seve/domain';
import { type EntityManager, Not } from 'typeorm';
import { Membership } from '../entities/membership.entity.js';
import { isReferent } from '../queries/people/end-membership.js';
import { inCurrent, inRole } from '../queries/people/members.js';

/** Returns why this account cannot be erased yet: an organisation would be left without an admin, or a class without a referent. */
export async function blockersOfErasure(manager: EntityManager, accountId: string): Promise<ErasureBlocker[]> {
  const blockers = new Set<ErasureBlocker>();
  const others = { accountId: Not(accountId) };
  for (const { id, role, schoolId, companyId } of await manager.findBy(Membership, { accountId, ...inCurrent })) {
    if (role === 'company_admin' && companyId !== null && !(await manager.existsBy(Membership, { ...others, companyId, ...inRole(role) })))
      blockers.add('last-admin');
    const isOffice = (SCHOOL_OFFICE_ROLES as readonly string[]).includes(role);
    if (isOffice && schoolId !== null && !(await manager.existsBy(Membership, { ...others, schoolId, ...inRole(...SCHOOL_OFFICE_ROLES) })))
      blockers.add('last-office');
    if (role === 'campus_coordinator' && !(await manager.existsBy(Membership, { ...others, ...inRole(role) })))
      blockers.add('last-coordinator');
    if (role === 'teacher' && (await isReferent(manager, id))) blockers.add('referent');
  }
  return [...blockers];
}

import { type Actor, endMembership, handOverTo, inCurrent, inRole, isReferent, Membership, Offer, recordEdit } from '@seve/database';
import { COMPANY_ROLES, Conflict, InvalidInput, isSchoolOfficeRole, SCHOOL_OFFICE_ROLES } from '@seve/domain';
import { type EntityManager, type FindOptionsWhere, Not } from 'typeorm';

/** Role that takes over, and the input field that named it. */
interface Succession {
  successorId: string | null;
  path: 'successors' | 'successorId';
}

/**
 * Ends a role of an account that leaves: classes, students and offers go to a successor, and each school, company and the campus keeps a
 * person who runs it. @throws Conflict where a successor is missing, InvalidInput for one who cannot take over.
 */
export async function endRole(manager: EntityManager, by: Actor, member: Membership, succession: Succession): Promise<void> {
  if (await isReferent(manager, member.id)) await handOver(manager, member, succession);
  if (isSchoolOfficeRole(member.role))
    await requireOther(manager, member, { schoolId: member.schoolId ?? '', ...inRole(...SCHOOL_OFFICE_ROLES) }, 'school.last-office');
  if (member.role === 'campus_coordinator') await requireOther(manager, member, inRole('campus_coordinator'), 'account.last-coordinator');
  if (member.companyId !== null) await leaveCompany(manager, by, { member, companyId: member.companyId, succession });
  await endMembership(manager, member, by);
}

async function requireOther(
  manager: EntityManager,
  { accountId }: Membership,
  where: FindOptionsWhere<Membership>,
  code: string,
): Promise<void> {
  if (!(await manager.existsBy(Membership, { ...where, accountId: Not(accountId) }))) throw new Conflict(code);
}

async function handOver(manager: EntityManager, { id, schoolId, accountId }: Membership, { successorId, path }: Succession): Promise<void> {
  if (successorId === null) throw new Conflict('school.referent');
  const successor = { id: successorId, schoolId: schoolId ?? '', accountId: Not(accountId), ...inRole('teacher') };
  if (!(await manager.existsBy(Membership, successor))) throw new InvalidInput([{ path, code: 'school.successor' }]);
  await handOverTo(manager, id, successorId);
}

interface Leaving {
  member: Membership;
  companyId: string;
  succession: Succession;
}

/** Makes a colleague administrator where the last one leaves; running offers get a contact who stays. */
async function leaveCompany(
  manager: EntityManager,
  by: Actor,
  { member, companyId, succession: { successorId, path } }: Leaving,
): Promise<void> {
  const { accountId } = member;
  const others = { companyId, accountId: Not(accountId) };
  let heir = await manager.findOneBy(Membership, { ...others, ...inRole('company_admin') });
  if (successorId !== null) {
    heir = await manager.findOneBy(Membership, { ...others, id: successorId, ...inRole(...COMPANY_ROLES) });
    if (!heir) throw new InvalidInput([{ path, code: 'offer.contact-unknown' }]);
  }
  if (heir === null) {
    if (member.role === 'company_admin') throw new Conflict('company.last-admin');
    heir = await manager.findOneBy(Membership, { ...others, ...inCurrent });
  }
  if (heir === null) return;
  if (member.role === 'company_admin' && heir.role !== 'company_admin' && !(await hasAnotherAdmin(manager, member))) {
    await manager.update(Membership, { id: heir.id }, { role: 'company_admin' });
    const after = { role: 'company_admin' as const };
    await recordEdit(manager, by, { entityType: 'membership', entityId: heir.id, before: heir, after });
  }
  await manager.update(Offer, { contactAccountId: accountId }, { contactAccountId: heir.accountId });
}

const hasAnotherAdmin = (manager: EntityManager, { companyId, accountId }: Membership): Promise<boolean> =>
  manager.existsBy(Membership, { companyId: companyId ?? '', accountId: Not(accountId), ...inRole('company_admin') });

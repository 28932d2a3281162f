import { type HostPart, isSameMailbox, mobilePhone, type SchoolPart, type SignatoryRole } from '@seve/domain';
import { type EntityManager, In } from 'typeorm';
import { Account } from '../../../entities/account.entity.js';
import { Guardian } from '../../../entities/guardian.entity.js';
import { Membership } from '../../../entities/membership.entity.js';
import { inCurrent } from '../../people/members.js';
import type { AgreementRow } from '../paper-rows.js';

/** Accounts of the school, the company and the student, by address in lower case. Their holders may sign without a link. */
export async function accountsOfSignatories(
  manager: EntityManager,
  { schoolId, companyId, student }: Pick<AgreementRow, 'schoolId' | 'companyId' | 'student'>,
): Promise<Map<string, string>> {
  const places = [{ schoolId, ...inCurrent }, ...(companyId === null ? [] : [{ companyId, ...inCurrent }])];
  const members = await manager.find(Membership, { where: places, select: { id: true, accountId: true } });
  const ids = [...members.map(({ accountId }) => accountId), ...(student === null ? [] : [student.accountId])];
  const accounts = await manager.find(Account, { where: { id: In(ids) }, select: { id: true, email: true } });
  return new Map(accounts.map(({ id, email }) => [email.toLowerCase(), id]));
}

/** Phone numbers in the parts of a paper. */
interface PhonesOfParts {
  host: Pick<HostPart, 'signatoryPhone' | 'tutorPhone' | 'secondSignatoryEmail' | 'secondSignatoryPhone'>;
  school: Pick<SchoolPart, 'signatoryPhone' | 'referentPhone'>;
}

type PhoneOf = (signatory: { role: SignatoryRole; email: string | null }) => string | null;

/** Mobile numbers of signatories: from the parts, and for a guardian the number beside the address. */
export async function phonesOfSignatories(
  manager: EntityManager,
  { studentId }: Pick<AgreementRow, 'studentId'>,
  { host, school }: PhonesOfParts,
): Promise<PhoneOf> {
  const guardians = await manager.find(Guardian, { where: { studentId }, order: { place: 'ASC' } });
  const guardianAt = (address: string | null) => (address === null ? undefined : guardians.find(({ email }) => email === address));
  const bySeat: Partial<Record<SignatoryRole, string | null>> = {
    host: mobilePhone(host.signatoryPhone),
    tutor: mobilePhone(host.tutorPhone),
    referent: mobilePhone(school.referentPhone),
    school: mobilePhone(school.signatoryPhone),
  };
  const { secondSignatoryEmail: second } = host;
  const isSecond = (email: string | null) => email !== null && second !== undefined && isSameMailbox(email, second);
  return ({ role, email }) => {
    if (role === 'guardian') return mobilePhone(guardianAt(email)?.phone);
    return role === 'host' && isSecond(email) ? mobilePhone(host.secondSignatoryPhone) : (bySeat[role] ?? null);
  };
}

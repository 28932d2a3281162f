import { COMPANY_ROLES, type CompanyRole, isCompanyRole } from '@seve/domain';
import { type EntityManager, In } from 'typeorm';
import { Membership } from '../../entities/membership.entity.js';
import { inRole } from '../people/members.js';

type CompanyMembership = Membership & { role: CompanyRole };

/** Those who act for these companies today, with their accounts, the first to come first. */
export async function membersOfCompanies(manager: EntityManager, companyIds: readonly string[]): Promise<CompanyMembership[]> {
  const members = await manager.find(Membership, {
    where: { companyId: In(companyIds), ...inRole(...COMPANY_ROLES) },
    relations: { account: true },
    order: { id: 'ASC' },
  });
  return members.filter((member): member is CompanyMembership => isCompanyRole(member.role));
}

import { rolesAt } from '@seve/domain';
import { type EntityManager, In } from 'typeorm';
import { Membership } from '../../entities/membership.entity.js';
import { inRole } from '../people/members.js';

/** Returns the current members of these companies, tutors included, with their accounts, in order of joining. */
export const membersOfCompanies = (manager: EntityManager, companyIds: readonly string[]): Promise<Membership[]> =>
  manager.find(Membership, {
    where: { companyId: In(companyIds), ...inRole(...rolesAt('company')) },
    relations: { account: true },
    order: { id: 'ASC' },
  });

import { SCHOOL_OFFICE_ROLES } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Account } from '../../../entities/account.entity.js';
import { Membership } from '../../../entities/membership.entity.js';
import type { Addressee } from '../../applications/application-people.js';
import { inRole } from '../../people/members.js';

/** The office of a school: each account once, the oldest member first. */
export async function officeOf(manager: EntityManager, schoolId: string): Promise<Addressee[]> {
  const members = await manager.find(Membership, {
    where: { schoolId, ...inRole(...SCHOOL_OFFICE_ROLES) },
    relations: { account: true },
    order: { fromAt: 'ASC', id: 'ASC' },
  });
  const accounts = new Map<string, Account>(members.map(({ account }) => [account.id, account]));
  return [...accounts.values()].map(({ id, email, locale, firstName }) => ({ accountId: id, address: email, locale, firstName }));
}

import { inRole, Membership } from '@seve/database';
import type { EntityManager } from 'typeorm';
import type { AccountAddressee } from '../people/account-letters.js';

/** Recipients of letters about the company itself: its admins with a confirmed address. */
export async function adminsOf(manager: EntityManager, companyId: string): Promise<AccountAddressee[]> {
  const members = await manager.find(Membership, {
    where: { companyId, ...inRole('company_admin'), account: { emailVerified: true } },
    relations: { account: true },
  });
  return members.map(({ accountId, account: { email, firstName, locale } }) => ({ accountId, email, firstName, locale }));
}

import { CompanySite, inRole, Membership, School } from '@seve/database';
import { COMPANY_ROLES, Conflict, InvalidInput, NotFound } from '@seve/domain';
import { type EntityManager, In, IsNull } from 'typeorm';
import type { OfferInput } from './offer-input.dto.js';

/** Returns the named site of the company, or its first open one. @throws NotFound for a site of another company, Conflict for a closed one. */
export async function siteOf(manager: EntityManager, companyId: string, siteId: string | null | undefined): Promise<CompanySite> {
  const which = siteId ? { id: siteId } : { closedAt: IsNull() };
  const site = await manager.findOne(CompanySite, { where: { companyId, ...which }, order: { siret: 'ASC' } });
  if (!site) throw new NotFound('not-found');
  if (site.closedAt !== null) throw new Conflict('company.site-closed');
  return site;
}

/** Requires that the contact works at the company and that schools of a reserved offer exist. @throws InvalidInput naming each fault. */
export async function requireKnown(
  manager: EntityManager,
  companyId: string,
  { contactAccountId, reservedSchoolIds = [] }: Pick<OfferInput, 'contactAccountId' | 'reservedSchoolIds'>,
): Promise<void> {
  const isMember =
    !contactAccountId || (await manager.existsBy(Membership, { companyId, accountId: contactAccountId, ...inRole(...COMPANY_ROLES) }));
  if (!isMember) throw new InvalidInput([{ path: 'contactAccountId', code: 'offer.contact-unknown' }]);
  const known = reservedSchoolIds.length === 0 ? 0 : await manager.countBy(School, { id: In(reservedSchoolIds) });
  if (known < reservedSchoolIds.length) throw new InvalidInput([{ path: 'reservedSchoolIds', code: 'offer.school-unknown' }]);
}

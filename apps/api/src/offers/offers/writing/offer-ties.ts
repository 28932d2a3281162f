import { CompanySite, inRole, Membership, runningPartners } from '@seve/database';
import { COMPANY_ROLES, Conflict, InvalidInput, NotFound } from '@seve/domain';
import { type EntityManager, IsNull } from 'typeorm';
import type { OfferInput } from './offer-input.dto.js';

/** Returns the named site of the company, or its first open one. @throws NotFound for a site of another company, Conflict for a closed one. */
export async function siteOf(manager: EntityManager, companyId: string, siteId: string | null | undefined): Promise<CompanySite> {
  const which = siteId ? { id: siteId } : { closedAt: IsNull() };
  const site = await manager.findOne(CompanySite, { where: { companyId, ...which }, order: { siret: 'ASC' } });
  if (!site) throw new NotFound('not-found');
  if (site.closedAt !== null) throw new Conflict('company.site-closed');
  return site;
}

/**
 * Requires that the contact works at the company, and that the company has a running framework agreement with each school that a
 * reservation adds. @throws InvalidInput naming the field at fault.
 */
export async function requireKnown(
  manager: EntityManager,
  companyId: string,
  { contactAccountId, reservedSchoolIds = [] }: Pick<OfferInput, 'contactAccountId' | 'reservedSchoolIds'>,
  reservedBefore: readonly string[],
): Promise<void> {
  const isMember =
    !contactAccountId || (await manager.existsBy(Membership, { companyId, accountId: contactAccountId, ...inRole(...COMPANY_ROLES) }));
  if (!isMember) throw new InvalidInput([{ path: 'contactAccountId', code: 'offer.contact-unknown' }]);
  await requirePartners(
    manager,
    companyId,
    reservedSchoolIds.filter((id) => !reservedBefore.includes(id)),
  );
}

/** @throws InvalidInput for a school without a running framework agreement with the company */
export async function requirePartners(manager: EntityManager, companyId: string, schoolIds: readonly string[]): Promise<void> {
  const partners = await runningPartners(manager, companyId, schoolIds);
  if (schoolIds.some((id) => !partners.has(id))) throw new InvalidInput([{ path: 'reservedSchoolIds', code: 'offer.not-a-partner' }]);
}

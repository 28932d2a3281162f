import { RUNNING_APPLICATION_STATUSES, type ToCompany, UNANSWERED_STATUSES } from '@seve/domain';
import { type EntityManager, In, IsNull } from 'typeorm';
import { Application } from '../../entities/application.entities.js';
import { CompanySite } from '../../entities/company.entities.js';

/** Where an unsolicited application goes: the site that is named, or the company's first. With its company; null for neither. */
export async function siteOfCompany(manager: EntityManager, { companyId, siteId }: ToCompany): Promise<CompanySite | null> {
  if (companyId === null && siteId === null) return null;
  return manager.findOne(CompanySite, {
    where: { ...(siteId !== null && { id: siteId }), ...(companyId !== null && { companyId, closedAt: IsNull() }) },
    relations: { company: true },
    order: { id: 'ASC' },
  });
}

/** Companies that have, on whichever site, an unsolicited application of this student that has not ended without a place. */
export async function unsolicitedCompanies(manager: EntityManager, studentId: string): Promise<ReadonlySet<string>> {
  const applications = await manager.find(Application, {
    select: { id: true, companySite: { id: true, companyId: true } },
    relations: { companySite: true },
    where: { studentId, offerId: IsNull(), status: In([...RUNNING_APPLICATION_STATUSES, 'accepted']) },
  });
  return new Set(applications.map(({ companySite }) => companySite.companyId));
}

/** How many unsolicited applications to a company wait for its answer. */
export function unsolicitedWaiting(manager: EntityManager, companyId: string): Promise<number> {
  return manager.countBy(Application, { companySite: { companyId }, offerId: IsNull(), status: In(UNANSWERED_STATUSES) });
}

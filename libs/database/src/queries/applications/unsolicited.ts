import { RUNNING_APPLICATION_STATUSES, type ToCompany, UNANSWERED_STATUSES } from '@seve/domain';
import { type EntityManager, In, IsNull } from 'typeorm';
import { Application } from '../../entities/application.entities.js';
import { CompanySite } from '../../entities/company.entities.js';

/**
 * Returns the site for an unsolicited application, with its company: the named site, or the company's first open one. Null if neither is
 * given.
 */
export async function siteOfCompany(manager: EntityManager, { companyId, siteId }: ToCompany): Promise<CompanySite | null> {
  if (companyId === null && siteId === null) return null;
  return manager.findOne(CompanySite, {
    where: { ...(siteId !== null && { id: siteId }), ...(companyId !== null && { companyId, closedAt: IsNull() }) },
    relations: { company: true },
    order: { id: 'ASC' },
  });
}

/** Returns the companies to which the student has an unsolicited application that did not end without a place, on any site. */
export async function unsolicitedCompanies(manager: EntityManager, studentId: string): Promise<ReadonlySet<string>> {
  const applications = await manager.find(Application, {
    select: { id: true, companySite: { id: true, companyId: true } },
    relations: { companySite: true },
    where: { studentId, offerId: IsNull(), status: In([...RUNNING_APPLICATION_STATUSES, 'accepted']) },
  });
  return new Set(applications.map(({ companySite }) => companySite.companyId));
}

/** Counts the unsolicited applications that await the company's answer. */
export function unsolicitedWaiting(manager: EntityManager, companyId: string): Promise<number> {
  return manager.countBy(Application, { companySite: { companyId }, offerId: IsNull(), status: In(UNANSWERED_STATUSES) });
}

import { RUNNING_APPLICATION_STATUSES, type ToCompany, UNANSWERED_STATUSES } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { CompanySite } from '../../entities/company.entities.js';

/** Where an unsolicited application goes: the site that is named, or the company's first. With its company; null for neither. */
export async function siteOfCompany(manager: EntityManager, { companyId, siteId }: ToCompany): Promise<CompanySite | null> {
  if (companyId === null && siteId === null) return null;
  return manager.findOne(CompanySite, {
    where: { ...(siteId !== null && { id: siteId }), ...(companyId !== null && { companyId }) },
    relations: { company: true },
    order: { id: 'ASC' },
  });
}

/** Companies that have, on whichever site, an unsolicited application of this student that has not ended without a place. */
export async function unsolicitedCompanies(manager: EntityManager, studentId: string): Promise<ReadonlySet<string>> {
  const rows: { companyId: string }[] = await manager.query(
    `select distinct site.company_id as "companyId" from application join company_site site on site.id = application.company_site_id
     where application.student_id = $1 and application.offer_id is null and application.status = any($2)`,
    [studentId, [...RUNNING_APPLICATION_STATUSES, 'accepted']],
  );
  return new Set(rows.map(({ companyId }) => companyId));
}

/** How many unsolicited applications to a company wait for its answer. */
export async function unsolicitedWaiting(manager: EntityManager, companyId: string): Promise<number> {
  const [row] = await manager.query(
    `select count(*)::int as count from application join company_site site on site.id = application.company_site_id
     where site.company_id = $1 and application.offer_id is null and application.status = any($2)`,
    [companyId, UNANSWERED_STATUSES],
  );
  return row.count;
}

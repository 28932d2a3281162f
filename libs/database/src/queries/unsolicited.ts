import { RUNNING_APPLICATION_STATUSES, type ToCompany, UNANSWERED_STATUSES } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { CompanySite } from '../entities/company.entities.js';

/** Where an unsolicited application goes: the site that is named, or the company's first. With its company; null for neither. */
export async function siteOfCompany(manager: EntityManager, { companyId, siteId }: ToCompany): Promise<CompanySite | null> {
  if (companyId === null && siteId === null) return null;
  return manager.findOne(CompanySite, {
    where: { ...(siteId !== null && { id: siteId }), ...(companyId !== null && { companyId }) },
    relations: { company: true },
    order: { id: 'ASC' },
  });
}

/** An unsolicited application of this student to this company, on whichever site, that has not ended without a place. */
export async function hasUnsolicited(
  manager: EntityManager,
  { studentId, companyId, exceptId = null }: { studentId: string; companyId: string; exceptId?: string | null },
): Promise<boolean> {
  const rows: unknown[] = await manager.query(
    `select 1 from application join company_site site on site.id = application.company_site_id
     where application.student_id = $1 and site.company_id = $2 and application.offer_id is null and application.status = any($3)
       and application.id is distinct from $4 limit 1`,
    [studentId, companyId, [...RUNNING_APPLICATION_STATUSES, 'accepted'], exceptId],
  );
  return rows.length > 0;
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

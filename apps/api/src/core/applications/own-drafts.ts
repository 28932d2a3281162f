import { ApplicationDraft, prepared, siteOfCompany } from '@seve/database';
import type { ApplicationSubject } from '@seve/domain';
import { type EntityManager, IsNull } from 'typeorm';

/** Locks a student's drafts so that one change, the sending included, runs at a time. Take it before any row lock. */
export async function lockDrafts(manager: EntityManager, studentId: string): Promise<void> {
  await manager.query(prepared(`select pg_advisory_xact_lock(hashtextextended('application-drafts ' || $1, 0))`), [studentId]);
}

/** Returns null for a draft of another student. */
export const ownDraft = (manager: EntityManager, id: string, studentId: string): Promise<ApplicationDraft | null> =>
  manager.findOneBy(ApplicationDraft, { id, studentId });

/** Returns the student's draft for the same offer, or for any site of the same company. */
export async function draftFor(manager: EntityManager, studentId: string, subject: ApplicationSubject): Promise<ApplicationDraft | null> {
  if (subject.to === 'offer') return manager.findOneBy(ApplicationDraft, { studentId, offerId: subject.offerId });
  const site = await siteOfCompany(manager, subject.company);
  return site && draftToCompany(manager, studentId, site.companyId);
}

export const draftToCompany = (manager: EntityManager, studentId: string, companyId: string): Promise<ApplicationDraft | null> =>
  manager.findOneBy(ApplicationDraft, { studentId, offerId: IsNull(), companySite: { companyId } });

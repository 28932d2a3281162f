import type { ApplicationOrigin, CompanyStatus, OfferKind } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { proposalOf } from './applications-of-student.js';

/** A draft as its student reads it. */
export interface ApplicationDraftRow {
  id: string;
  origin: ApplicationOrigin;
  offerId: string | null;
  siteId: string;
  companyId: string;
  companyName: string;
  companyStatus: CompanyStatus;
  communeInsee: string;
  kind: OfferKind;
  wantedFrom: string | null;
  wantedTo: string | null;
  motivation: string;
  answers: string[];
  cvFileId: string | null;
  proposal: { teacherName: string | null; text: string } | null;
  createdAt: Date;
  updatedAt: Date;
}

/** What the student has begun and not put aside, the newest first; with an id, that one. */
export async function draftsOfStudent(manager: EntityManager, studentId: string, id: string | null = null): Promise<ApplicationDraftRow[]> {
  return manager.query(
    `select application_draft.id, application_draft.origin, offer.id as "offerId", company_site.id as "siteId", company.id as "companyId",
       company.name as "companyName", company.status as "companyStatus", coalesce(offer.commune_insee, company_site.commune_insee) as "communeInsee",
       coalesce(offer.kind, application_draft.kind) as kind, application_draft.wanted_from::text as "wantedFrom",
       application_draft.wanted_to::text as "wantedTo", application_draft.motivation, application_draft.answers,
       application_draft.cv_file_id as "cvFileId", ${proposalOf('application_draft')} as proposal,
       application_draft.created_at as "createdAt", application_draft.updated_at as "updatedAt"
     from application_draft
     left join offer on offer.id = application_draft.offer_id
     join company_site on company_site.id = application_draft.company_site_id join company on company.id = company_site.company_id
     where application_draft.student_id = $1 and application_draft.discarded_at is null and ($2::uuid is null or application_draft.id = $2)
     order by application_draft.updated_at desc, application_draft.id desc`,
    [studentId, id],
  );
}

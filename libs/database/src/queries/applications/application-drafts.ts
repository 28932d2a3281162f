import type { ApplicationOrigin, CompanyStatus, OfferKind } from '@seve/domain';
import { type EntityManager, IsNull } from 'typeorm';
import { ApplicationDraft } from '../../entities/application.entities.js';
import type { Company, CompanySite } from '../../entities/company.entities.js';
import type { Offer } from '../../entities/offer.entity.js';
import { rowsBy, sql } from '../../rows.js';
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

/** Returns the student's drafts that are not discarded, the newest first; with an id, that one. */
export function draftsOfStudent(manager: EntityManager, studentId: string, id: string | null = null): Promise<ApplicationDraftRow[]> {
  const drafts = manager
    .createQueryBuilder(ApplicationDraft, 'application_draft')
    .leftJoin('application_draft.offer', 'offer')
    .innerJoin('application_draft.companySite', 'site')
    .innerJoin('site.company', 'company')
    .where({ studentId, discardedAt: IsNull() })
    .orderBy('application_draft.updatedAt', 'DESC')
    .addOrderBy('application_draft.id', 'DESC');
  if (id !== null) drafts.andWhere({ id });
  return rowsBy<ApplicationDraftRow, { application_draft: ApplicationDraft; company: Company; offer: Offer; site: CompanySite }>(drafts, {
    id: 'application_draft.id',
    origin: 'application_draft.origin',
    offerId: 'offer.id',
    siteId: 'site.id',
    companyId: 'company.id',
    companyName: 'company.name',
    companyStatus: 'company.status',
    communeInsee: sql('coalesce(offer.communeInsee, site.communeInsee)'),
    kind: sql('coalesce(offer.kind, application_draft.kind)'),
    wantedFrom: 'application_draft.wantedFrom',
    wantedTo: 'application_draft.wantedTo',
    motivation: 'application_draft.motivation',
    answers: 'application_draft.answers',
    cvFileId: 'application_draft.cvFileId',
    proposal: sql(proposalOf('application_draft')),
    createdAt: 'application_draft.createdAt',
    updatedAt: 'application_draft.updatedAt',
  });
}

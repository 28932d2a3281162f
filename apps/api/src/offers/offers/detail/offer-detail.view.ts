import type { Application, Offer, OfferPreparation, School } from '@seve/database';
import { isWithdrawn, type Locale, OFFER_PAGE_FIELDS, type OfferAct, offerActs, pickFields } from '@seve/domain';
import { HAZARDS, isOfferWarning, type LawTables } from '@seve/law';
import type { Score } from '@seve/matching';
import { communeName, occupationByCode, skillByOgr } from '@seve/reference';
import { cardOf, pointOf } from '../../../core/offers/offer-card.view.js';
import { payNotice } from '../../../core/offers/pay-below-minimum.js';
import { isStudent, type Principal } from '../../../http/session/principal.js';
import { legalPayOf } from '../legal/legal-pay.view.js';
import { legalReasonOf } from '../legal/offer-legal.view.js';
import type { BlockingPlace, OfferDetail, OfferForItsCompany } from '../offers.dto.js';

export interface OfferReading {
  held: number;
  reader: Principal | null;
  locale: Locale;
  application: Pick<Application, 'id' | 'status'> | null;
  blockedBy: BlockingPlace | null;
  fit: Pick<Score, 'total' | 'studentScore' | 'postScore'> | null;
  /** Facts for its own company only. */
  own: {
    schools: readonly School[];
    partners: ReadonlySet<string>;
    views: number;
    preparedBy: OfferPreparation | null;
    sentToday: number;
  } | null;
  law: LawTables;
  usualReplyDays: number | null;
  unanswered: number | null;
  logoId: string | null;
  distanceKm: number | null;
}

const labelOfHazard = (tag: string, locale: Locale) => HAZARDS.find((hazard) => hazard.tag === tag)?.label[locale] ?? tag;

export const isOwnOffer = (offer: Offer, reader: Principal | null): reader is Principal =>
  reader !== null && reader.companyId === offer.companySite.companyId;

const actionsOf = (offer: Offer, reader: Principal | null): OfferAct[] => (isOwnOffer(offer, reader) ? offerActs(offer, reader.role) : []);

function belowMinimum(offer: Offer, { law, locale }: Pick<OfferReading, 'law' | 'locale'>): OfferForItsCompany['belowMinimum'] {
  const reason = payNotice({ ...offer, idcc: offer.companySite.company.idcc }, law);
  return reason ? legalReasonOf(reason, locale) : null;
}

function ownOf(offer: Offer, { own, ...reading }: Pick<OfferReading, 'own' | 'law' | 'locale'>): OfferForItsCompany | null {
  if (own === null) return null;
  const { companySiteId, contactAccountId, maxApplications, closeReason, fillChannel, remarks } = offer;
  const reservedSchools = own.schools.map(({ id, name }) => ({ id, name, isPartner: own.partners.has(id) }));
  return {
    companySiteId,
    contactAccountId,
    reservedSchools,
    maxApplications,
    closeReason,
    fillChannel,
    confirmedWarnings: offer.confirmedWarnings.filter(isOfferWarning),
    remarks,
    views: own.views,
    preparedBy: own.preparedBy,
    publication: offer.publication,
    sentToday: own.sentToday,
    belowMinimum: belowMinimum(offer, reading),
  };
}

export function detailOf(
  offer: Offer,
  { held, reader, locale, application, blockedBy, fit, usualReplyDays, unanswered, logoId, distanceKm, own, law }: OfferReading,
): OfferDetail {
  const { companySite: site } = offer;
  return {
    ...cardOf({ ...offer, companyName: site.company.name, seatsHeld: held }),
    ...pickFields(offer, OFFER_PAGE_FIELDS satisfies readonly (keyof OfferDetail)[]),
    occupations: offer.romeCodes.map((code) => ({ code, label: occupationByCode(code)?.label ?? code })),
    skills: offer.skills.map(({ ogr, need }) => ({ ogr, label: skillByOgr(ogr)?.label ?? ogr, need })),
    ...pointOf(offer.communeInsee),
    distanceKm,
    hazards: offer.hazards?.map((tag) => ({ tag, label: labelOfHazard(tag, locale) })) ?? null,
    questions: own !== null || isStudent(reader) || reader?.role === 'campus_coordinator' ? offer.questions : [],
    status: offer.status,
    isWithdrawn: isWithdrawn(offer),
    company: { id: site.companyId, name: site.company.name, usualReplyDays, unanswered, logoId },
    site: { name: site.name, address: site.address, communeName: communeName(site.communeInsee) },
    application: application && { id: application.id, status: application.status },
    blockedBy,
    fit: fit && { total: fit.total, studentScore: fit.studentScore, postScore: fit.postScore },
    legalPay: legalPayOf(offer, law),
    own: ownOf(offer, { own, law, locale }),
    version: offer.version,
    actions: actionsOf(offer, reader),
  };
}

import type { Application, Offer } from '@seve/database';
import { type Locale, nextMoves, OFFER_TABLE, type OfferStatus } from '@seve/domain';
import { HAZARDS } from '@seve/law';
import type { Score } from '@seve/matching';
import { occupationByCode, skillByOgr } from '@seve/reference';
import type { Principal } from '../http/principal.js';
import { cardOf, communeName } from './offer-card.view.js';
import type { OfferDetail } from './offers.dto.js';

export interface OfferReading {
  held: number;
  reader: Principal | null;
  locale: Locale;
  application: Pick<Application, 'id' | 'status'> | null;
  fit: Pick<Score, 'total' | 'u' | 'e'> | null;
}

const labelOfHazard = (tag: string, locale: Locale) => HAZARDS.find((hazard) => hazard.tag === tag)?.label[locale] ?? tag;

/** `filled` comes by itself, with the last acceptance. */
function actionsOf(offer: Offer, reader: Principal | null): OfferStatus[] {
  if (reader === null || reader.companyId !== offer.companySite.companyId) return [];
  return nextMoves(OFFER_TABLE, offer.status, reader.role).filter((status) => status !== 'filled');
}

export function detailOf(offer: Offer, { held, reader, locale, application, fit }: OfferReading): OfferDetail {
  const { companySite: site } = offer;
  return {
    ...cardOf({ ...offer, companyName: site.company.name, seatsHeld: held }),
    description: offer.description,
    occupations: offer.romeCodes.map((code) => ({ code, label: occupationByCode(code)?.label ?? code })),
    skills: offer.skills.map(({ ogr, need }) => ({ ogr, label: skillByOgr(ogr)?.label ?? ogr, need })),
    targetLevels: offer.targetLevels,
    certificationWanted: offer.certificationWanted,
    communeInsee: offer.communeInsee,
    drivingLicenceNeeded: offer.drivingLicenceNeeded,
    drivingLicenceReason: offer.drivingLicenceReason,
    hazards: offer.hazards.map((tag) => ({ tag, label: labelOfHazard(tag, locale) })),
    status: offer.status,
    company: { name: site.company.name },
    site: { address: site.address, communeName: communeName(site.communeInsee) },
    application: application && { id: application.id, status: application.status },
    fit: fit && { total: fit.total, u: fit.u, e: fit.e },
    version: offer.version,
    actions: actionsOf(offer, reader),
  };
}

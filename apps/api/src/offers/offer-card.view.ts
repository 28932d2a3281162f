import type { OfferCardRow } from '@seve/database';
import { seatsLeft } from '@seve/domain';
import { communeByInsee } from '@seve/reference';
import type { OfferCard } from './offer-card.dto.js';

export const communeName = (insee: string): string => communeByInsee(insee)?.name ?? '';

export function cardOf(row: OfferCardRow): OfferCard {
  return {
    id: row.id,
    title: row.title,
    kind: row.kind,
    companyName: row.companyName,
    communeName: communeName(row.communeInsee),
    department: communeByInsee(row.communeInsee)?.department ?? '',
    startFrom: row.startFrom,
    startTo: row.startTo,
    durationWeeks: row.durationWeeks,
    payCents: row.payCents,
    payUnit: row.payUnit,
    seats: row.seats,
    seatsLeft: seatsLeft({ seats: row.seats, held: row.seatsHeld }),
    remote: row.remote,
    housingOffered: row.housingOffered,
    publishedAt: row.publishedAt,
    expiresOn: row.expiresOn,
  };
}

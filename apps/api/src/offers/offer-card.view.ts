import type { OfferCardRow } from '@seve/database';
import { seatsLeft } from '@seve/domain';
import { communeByInsee, communeName } from '@seve/reference';
import type { OfferCard } from './offer-card.dto.js';
import type { ListedOffer } from './search/offer-search.dto.js';

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
    payMaxCents: row.payMaxCents,
    payUnit: row.payUnit,
    seats: row.seats,
    seatsLeft: seatsLeft({ seats: row.seats, held: row.seatsHeld }),
    remote: row.remote,
    housingOffered: row.housingOffered,
    welcomesDisability: row.welcomesDisability,
    isReserved: row.reservedSchoolIds.length > 0,
    publishedAt: row.publishedAt,
    expiresOn: row.expiresOn,
  };
}

/** Where the commune is. Every offer is in a commune that we know; another one would lie at 0, 0. */
export function pointOf(insee: string): { latitude: number; longitude: number } {
  const { latitude, longitude } = communeByInsee(insee) ?? { latitude: 0, longitude: 0 };
  return { latitude, longitude };
}

export const roundedKm = (km: number): number => Math.round(km * 10) / 10;

export const listedOf = (row: OfferCardRow, distanceKm: number | null): ListedOffer => ({
  ...cardOf(row),
  communeInsee: row.communeInsee,
  ...pointOf(row.communeInsee),
  distanceKm: distanceKm === null ? null : roundedKm(distanceKm),
});

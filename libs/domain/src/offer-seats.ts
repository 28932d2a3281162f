import type { CivilDate } from './civil-date.js';
import type { OfferStatus } from './offer.js';

/** `held`: applications that are offered or accepted. */
export const seatsLeft = ({ seats, held }: { seats: number; held: number }): number => Math.max(0, seats - held);

/** The last day to apply is open until its end. */
export const isExpired = (expiresOn: CivilDate | null, today: CivilDate): boolean => expiresOn !== null && expiresOn < today;

export interface OfferOpening {
  status: OfferStatus;
  expiresOn: CivilDate | null;
  seats: number;
  held: number;
}

/** May an application still be sent? */
export function isOpenToApplications(offer: OfferOpening, today: CivilDate): boolean {
  return offer.status === 'published' && !isExpired(offer.expiresOn, today) && seatsLeft(offer) > 0;
}

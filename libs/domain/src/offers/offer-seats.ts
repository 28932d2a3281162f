import type { CivilDate } from '../calendar/civil-date.js';
import { ENDED_OFFER_STATUSES, type OfferStatus } from './offer.js';

/** `held`: applications that are offered or accepted. */
export const seatsLeft = ({ seats, held }: { seats: number; held: number }): number => Math.max(0, seats - held);

/** The last day to apply is open until its end. */
export const isExpired = (expiresOn: CivilDate | null, today: CivilDate): boolean => expiresOn !== null && expiresOn < today;

interface OfferLife {
  status: OfferStatus;
  expiresOn: CivilDate | null;
}

/** It takes no more applications, though its address is known outside; also while the system has still to close it. */
export const hasOfferEnded = ({ status, expiresOn }: OfferLife, today: CivilDate): boolean =>
  ENDED_OFFER_STATUSES.includes(status) || (status === 'published' && isExpired(expiresOn, today));

export interface OfferOpening extends OfferLife {
  seats: number;
  held: number;
}

/** May an application still be sent? */
export function isOpenToApplications(offer: OfferOpening, today: CivilDate): boolean {
  return offer.status === 'published' && !isExpired(offer.expiresOn, today) && seatsLeft(offer) > 0;
}

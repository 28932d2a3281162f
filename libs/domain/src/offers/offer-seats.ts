import type { CivilDate } from '../calendar/civil-date.js';
import { ENDED_OFFER_STATUSES, type OfferStatus } from './offer.js';

/** Returns the number of free seats; `held` counts offered and accepted applications. */
export const seatsLeft = ({ seats, held }: { seats: number; held: number }): number => Math.max(0, seats - held);

/** Whether the last day to apply has passed; the offer is open until the end of that day. */
export const isExpired = (expiresOn: CivilDate | null, today: CivilDate): boolean => expiresOn !== null && expiresOn < today;

interface OfferLife {
  status: OfferStatus;
  expiresOn: CivilDate | null;
}

/** Whether the offer takes no more applications although its address is known; also true before the nightly job has closed it. */
export const hasOfferEnded = ({ status, expiresOn }: OfferLife, today: CivilDate): boolean =>
  ENDED_OFFER_STATUSES.includes(status) || (status === 'published' && isExpired(expiresOn, today));

export interface OfferOpening extends OfferLife {
  seats: number;
  held: number;
}

/** Whether an application can be sent. */
export function isOpenToApplications(offer: OfferOpening, today: CivilDate): boolean {
  return offer.status === 'published' && !isExpired(offer.expiresOn, today) && seatsLeft(offer) > 0;
}

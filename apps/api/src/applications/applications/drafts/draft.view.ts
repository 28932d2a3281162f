import type { ApplicationDraftRow, OfferCardRow } from '@seve/database';
import { type Availability, availabilityFor, type CivilDate, isOpenToApplications } from '@seve/domain';
import { datesFit } from '@seve/matching';
import { communeName } from '@seve/reference';
import { cardOf } from '../../../core/offers/offer-card.view.js';
import type { DraftView } from './drafts.dto.js';

interface Reading extends Availability {
  /** Offer of the application; null for an unsolicited one. */
  offer: OfferCardRow | null;
  today: CivilDate;
}

/** Whether the offer's dates and the student's do not overlap, as far as both are given. */
function missesDates({ offer, availability, today }: Reading): boolean {
  if (!offer || availabilityFor({ availability }, offer.kind) === null) return false;
  const { startFrom, startTo } = offer;
  return startFrom !== null && startTo !== null && datesFit({ availability }, { ...offer, startFrom, startTo }, today) === null;
}

export function viewOfDraft(row: ApplicationDraftRow, reading: Reading): DraftView {
  const { companyId, companyName, companyStatus, communeInsee, offerId: _offerId, ...draft } = row;
  const { offer, today } = reading;
  return {
    ...draft,
    company: { id: companyId, name: companyName, communeName: communeName(communeInsee) },
    offer: offer && cardOf(offer),
    isOpen: companyStatus === 'verified' && (offer === null || isOpenToApplications({ ...offer, held: offer.seatsHeld }, today)),
    warnings: missesDates(reading) ? ['dates'] : [],
  };
}

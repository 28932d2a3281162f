import type { ApplicationDraftRow, OfferCardRow, Student } from '@seve/database';
import { type CivilDate, isOpenToApplications } from '@seve/domain';
import { datesFit } from '@seve/matching';
import { communeName } from '@seve/reference';
import { cardOf } from '../../offers/offer-card.view.js';
import type { DraftView } from './drafts.dto.js';

interface Reading {
  /** Null for an unsolicited one. */
  offer: OfferCardRow | null;
  student: Pick<Student, 'availableFrom' | 'availableTo'>;
  today: CivilDate;
}

/** The offer's dates and the student's cannot meet, as far as both are said. */
function missesDates({ offer, student, today }: Reading): boolean {
  if (!offer || student.availableFrom === null || student.availableTo === null) return false;
  const { startFrom, startTo } = offer;
  return startFrom !== null && startTo !== null && datesFit(student, { ...offer, startFrom, startTo }, today) === null;
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

import type { GuardianChildRow, GuardianConsent, GuardianDateRow, GuardianOfferedRow, GuardianPlaceRow } from '@seve/database';
import {
  type CivilDate,
  GUARDIAN_CONSENT_VERSION,
  GUARDIAN_CONSENTS,
  isUnderGuardianConsent,
  type Locale,
  type GuardianPlace as Place,
  type PlaceTerms,
  termsForMinor,
} from '@seve/domain';
import { communeName } from '@seve/reference';
import { viewOfTerms } from '../../core/placements/place-terms.view.js';
import type { GuardianDecisionView, GuardianPageView, GuardianPlace } from './guardian-pages.dto.js';

interface GuardianPageFacts {
  child: GuardianChildRow;
  decisions: readonly GuardianConsent[];
  offered: GuardianOfferedRow[];
  places: readonly GuardianPlaceRow[];
  dates: GuardianDateRow[];
  /** Of places whose paper all have signed, by the id of the placement. */
  terms: ReadonlyMap<string, PlaceTerms>;
}

interface Reading {
  today: CivilDate;
  locale: Locale;
}

const viewOfDecision = (own: Place, { id, place, purpose, given, guardianName, decidedAt }: GuardianConsent): GuardianDecisionView => ({
  id,
  purpose,
  given,
  guardianName,
  decidedAt,
  isOwn: place === own,
});

const viewOfPlace = ({ communeInsee, ...place }: GuardianPlaceRow, terms: PlaceTerms | undefined, locale: Locale): GuardianPlace => ({
  ...place,
  communeName: communeInsee && communeName(communeInsee),
  terms: terms === undefined ? null : viewOfTerms(termsForMinor(terms), locale),
});

export function viewOfGuardianPage(
  { child, decisions, places, terms, ...facts }: GuardianPageFacts,
  { today, locale }: Reading,
): GuardianPageView {
  const {
    guardianFirstName,
    guardianLastName,
    firstName,
    lastName,
    birthDate,
    className,
    schoolName,
    referent,
    isVisible,
    expiresAt,
    isConfirmed,
  } = child;
  return {
    ...facts,
    consentTextVersion: GUARDIAN_CONSENT_VERSION,
    guardianName: `${guardianFirstName} ${guardianLastName}`,
    childFirstName: firstName,
    childLastName: lastName,
    className,
    schoolName,
    referent: referent && { firstName: referent.firstName, lastName: referent.lastName, email: referent.address },
    isVisible: isConfirmed && isVisible,
    isConfirmed,
    expiresAt,
    asked: isConfirmed && isUnderGuardianConsent(birthDate, today) ? [...GUARDIAN_CONSENTS] : [],
    decisions: decisions.map((decision) => viewOfDecision(child.place, decision)),
    places: places.map((place) => viewOfPlace(place, terms.get(place.id), locale)),
  };
}

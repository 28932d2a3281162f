import type { GuardianChildRow, GuardianConsent, GuardianDateRow, GuardianOfferedRow, GuardianPlaceRow } from '@seve/database';
import {
  type CivilDate,
  GUARDIAN_CONSENT_VERSION,
  GUARDIAN_CONSENTS,
  isUnderGuardianConsent,
  type GuardianPlace as Place,
} from '@seve/domain';
import { communeName } from '@seve/reference';
import type { GuardianDecisionView, GuardianPageView, GuardianPlace } from './guardian-pages.dto.js';

interface GuardianPageFacts {
  child: GuardianChildRow;
  decisions: readonly GuardianConsent[];
  offered: GuardianOfferedRow[];
  places: readonly GuardianPlaceRow[];
  dates: GuardianDateRow[];
}

const viewOfDecision = (own: Place, { id, place, purpose, given, guardianName, decidedAt }: GuardianConsent): GuardianDecisionView => ({
  id,
  purpose,
  given,
  guardianName,
  decidedAt,
  isOwn: place === own,
});

const viewOfPlace = ({ communeInsee, ...place }: GuardianPlaceRow): GuardianPlace => ({
  ...place,
  communeName: communeInsee && communeName(communeInsee),
});

export function viewOfGuardianPage({ child, decisions, places, ...facts }: GuardianPageFacts, today: CivilDate): GuardianPageView {
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
    places: places.map(viewOfPlace),
  };
}

import { isMinor } from '../applications/application-visibility.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { mayShowToCompanies } from '../people/student.js';
import { isUnderGuardianConsent } from './guardian-consent.js';

/** What an adult still has to do for a minor, by urgency. */
export const MINOR_ACTS = ['guardian_contact', 'guardian_confirmation', 'guardian_consent', 'school_agreement'] as const;
export type MinorAct = (typeof MINOR_ACTS)[number];

interface MinorSituation {
  /** Null when the school does not know it and the student has not joined. */
  birthDate: CivilDate | null;
  isEmancipated: boolean;
  hasGuardian: boolean;
  /** At least one contact is confirmed by the school. */
  isGuardianConfirmed: boolean;
  /** At least one contact is unconfirmed. */
  isGuardianWaiting: boolean;
  /** Whether the guardians agree to observation weeks; null before the first answer. */
  isGuardianAgreed: boolean | null;
  /** The student asks the school to agree that companies may see the profile. */
  isAgreementAsked: boolean;
  isSchoolAgreed: boolean;
}

/**
 * `guardian_contact`: no contact of a guardian, to whom letters about places go. `guardian_confirmation`: a contact is unconfirmed.
 * `guardian_consent`: under 15, no answer yet. A no is an answer. `school_agreement`: asked for at 15 to 17, not answered.
 */
export function minorActsOf(situation: MinorSituation, today: CivilDate): MinorAct[] {
  const { birthDate, isEmancipated, hasGuardian, isGuardianConfirmed, isGuardianAgreed, isAgreementAsked, isSchoolAgreed } = situation;
  if (birthDate === null || !isMinor(birthDate, today)) return [];
  const isDue: Record<MinorAct, boolean> = {
    guardian_contact: !isEmancipated && !hasGuardian,
    guardian_confirmation: !isEmancipated && situation.isGuardianWaiting,
    guardian_consent: hasGuardian && isGuardianConfirmed && isUnderGuardianConsent(birthDate, today) && isGuardianAgreed === null,
    school_agreement: isAgreementAsked && !isSchoolAgreed && mayShowToCompanies(birthDate, today, true),
  };
  return MINOR_ACTS.filter((act) => isDue[act]);
}

import { ageOn, type CivilDate } from '../calendar/civil-date.js';

/**
 * What a pupil under 15 may do only with the consent of a holder of parental authority (loi 78-17, art. 45). `observation_week`: the school
 * sends the pupil's name to companies for an observation week.
 */
export const GUARDIAN_CONSENTS = ['observation_week'] as const;
export type GuardianConsentPurpose = (typeof GUARDIAN_CONSENTS)[number];

/** Version of the wording of the guardian's consent; incremented when the wording changes. */
export const GUARDIAN_CONSENT_VERSION = '2026-11';

/** Days for which the link to a guardian's page works. */
export const GUARDIAN_LINK_DAYS = 180;

const DECIDES_ALONE_FROM = 15;

/** Whether a pupil of this age consents together with a holder of parental authority. */
export const isUnderGuardianConsent = (birthDate: CivilDate, today: CivilDate): boolean => ageOn(birthDate, today) < DECIDES_ALONE_FROM;

/** Purposes that a student may consent to; each decision is added to the earlier ones, with the version of its wording. */
export const CONSENT_PURPOSES = ['visible_to_companies', 'kept_for_later'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

/** What a student may say yes to: each decision is kept beside those before it, with the version of its words. */
export const CONSENT_PURPOSES = ['visible_to_companies', 'kept_for_later'] as const;
export type ConsentPurpose = (typeof CONSENT_PURPOSES)[number];

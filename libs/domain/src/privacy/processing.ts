/** Why personal data is kept; each has its legal basis (GDPR art. 6) and what ends it. */
export const LEGAL_BASES = ['public-interest', 'precontract', 'consent', 'legal-obligation', 'legitimate-interest'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** How long data is kept. Jobs, the privacy page and the export read the same numbers. */
export const RETENTION = {
  account: { unit: 'account' },
  inactive: { unit: 'months', count: 24 },
  'refused-application': { unit: 'months', count: 3 },
  placement: { unit: 'years', count: 5 },
  letter: { unit: 'days', count: 30 },
  session: { unit: 'days', count: 30 },
  'known-device': { unit: 'days', count: 90 },
  'pending-sign-up': { unit: 'days', count: 30 },
  'spent-link': { unit: 'days', count: 30 },
  invitation: { unit: 'months', count: 12 },
  'repeated-request': { unit: 'hours', count: 24 },
  words: { unit: 'years', count: 1 },
  call: { unit: 'months', count: 12 },
  audit: { unit: 'months', count: 12 },
  erasure: { unit: 'years', count: 5 },
} as const satisfies Record<string, { unit: 'account' | 'hours' | 'days' | 'months' | 'years'; count?: number }>;
export type RetentionRule = keyof typeof RETENTION;

/** What personal data is processed for. */
export const PURPOSES = {
  account: { basis: 'public-interest', retention: ['account', 'inactive', 'session', 'known-device', 'spent-link', 'pending-sign-up'] },
  school: { basis: 'public-interest', retention: ['account', 'inactive'] },
  search: { basis: 'public-interest', retention: ['account', 'inactive'] },
  visibility: { basis: 'consent', retention: ['account', 'inactive'] },
  application: { basis: 'precontract', retention: ['refused-application', 'placement'] },
  placement: { basis: 'legal-obligation', retention: ['placement'] },
  company: { basis: 'public-interest', retention: ['account', 'call', 'invitation'] },
  letters: { basis: 'public-interest', retention: ['letter'] },
  protection: { basis: 'legal-obligation', retention: ['words'] },
  security: { basis: 'legitimate-interest', retention: ['session', 'audit', 'repeated-request', 'erasure'] },
} as const satisfies Record<string, { basis: LegalBasis; retention: readonly RetentionRule[] }>;
export type Purpose = keyof typeof PURPOSES;
export const PURPOSE_NAMES = Object.keys(PURPOSES) as Purpose[];

/** What an erased person is called in what is kept. */
export const ERASED_STUDENT = { firstName: 'Candidat', lastName: 'supprimé' } as const;
export const ERASED_ACCOUNT = { firstName: 'Compte', lastName: 'effacé' } as const;

/** What stays after an erasure, each with its reason in the texts of the screen. */
export const KEPT_AFTER_ERASURE = ['counts', 'placements', 'words', 'decisions', 'audit', 'roster'] as const;
export type KeptAfterErasure = (typeof KEPT_AFTER_ERASURE)[number];

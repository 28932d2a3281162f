/** Legal bases of the GDPR (article 6) that the house relies on. */
export const LEGAL_BASES = ['contract', 'public_interest', 'legal_obligation', 'consent', 'legitimate_interest'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** Why personal data are kept, with the legal basis of each purpose. */
export const PURPOSES = {
  account: 'contract',
  search: 'contract',
  schooling: 'public_interest',
  visibility: 'consent',
  minors: 'legal_obligation',
  letters: 'contract',
  security: 'legitimate_interest',
} as const satisfies Record<string, LegalBasis>;
export type Purpose = keyof typeof PURPOSES;
export const PURPOSE_NAMES = Object.keys(PURPOSES) as Purpose[];

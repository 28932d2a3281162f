/** Legal bases of the GDPR (article 6) used here. */
export const LEGAL_BASES = ['contract', 'public_interest', 'legal_obligation', 'consent', 'legitimate_interest'] as const;
export type LegalBasis = (typeof LEGAL_BASES)[number];

/** Purposes for which personal data are kept, with their legal basis. */
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

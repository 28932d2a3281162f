import type { DatedTable } from '../dated.js';

/** Employer's payment for a course of level 6 or 7, in cents per contract, by first day of the contract. */
export const EMPLOYER_SHARE: DatedTable<number> = {
  name: 'employer-share',
  knownUntil: null,
  rows: [
    { validFrom: '2018-01-01', value: 0, source: 'Pas de participation avant le 1er juillet 2025' },
    { validFrom: '2025-07-01', value: 75_000, source: 'Urssaf, mon-entreprise, règles du 16 juillet 2026' },
  ],
};

import type { DatedTable } from '../dated.js';

export const NAF_VERSIONS = ['rev2', 'naf2025'] as const;
export type NafVersion = (typeof NAF_VERSIONS)[number];

/** Nomenclature of activities that Sirene uses on a day. */
export const NAF_VERSION: DatedTable<NafVersion> = {
  name: 'naf-version',
  knownUntil: null,
  rows: [
    { validFrom: '2008-01-01', value: 'rev2', source: 'Décret n° 2007-1888 du 26 décembre 2007' },
    { validFrom: '2027-01-01', value: 'naf2025', source: 'Décret n° 2025-736' },
  ],
};

import type { DatedTable } from '../dated.js';

/** Gross minimum wage of an hour in cents, mainland France (L3231-2 ff). Rises each 1 January at least. */
export const SMIC_HOUR: DatedTable<number> = {
  name: 'smic-hour',
  knownUntil: '2026-12-31',
  rows: [
    { validFrom: '2023-01-01', value: 1_127, source: 'Décret n° 2022-1608 du 22 décembre 2022' },
    { validFrom: '2023-05-01', value: 1_152, source: 'Arrêté du 26 avril 2023' },
    { validFrom: '2024-01-01', value: 1_165, source: 'Décret n° 2023-1216 du 20 décembre 2023' },
    { validFrom: '2024-11-01', value: 1_188, source: 'Décret n° 2024-951 du 23 octobre 2024' },
    { validFrom: '2026-01-01', value: 1_202, source: 'Urssaf, mon-entreprise, règles du 16 juillet 2026' },
    { validFrom: '2026-06-01', value: 1_231, source: 'Urssaf, mon-entreprise, règles du 16 juillet 2026' },
  ],
};

/** Of 35 hours a week over a month, in cents: hour × 35 × 52 / 12, to the nearest cent. */
export const smicMonth = (hourCents: number): number => Math.round((hourCents * 35 * 52) / 12);

import type { DatedTable } from '../dated.js';

const URSSAF = 'Urssaf, mon-entreprise, règles du 16 juillet 2026';

/** Monthly ceiling of social security (PMSS, D242-17 of the Code de la sécurité sociale), in whole euros. Changes each 1 January. */
export const MONTHLY_CEILING: DatedTable<number> = {
  name: 'monthly-ceiling',
  knownUntil: '2026-12-31',
  rows: [
    { validFrom: '2023-01-01', value: 3_666, source: URSSAF },
    { validFrom: '2024-01-01', value: 3_864, source: URSSAF },
    { validFrom: '2025-01-01', value: 3_925, source: URSSAF },
    { validFrom: '2026-01-01', value: 4_005, source: URSSAF },
  ],
};

/** Hourly ceiling (PHSS) in whole euros: monthly × 12 / 1607, to the nearest euro. */
export const hourlyCeiling = (monthlyEuros: number): number => Math.round((monthlyEuros * 12) / 1_607);

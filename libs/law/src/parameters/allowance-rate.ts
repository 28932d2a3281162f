import type { DatedTable } from '../dated.js';
import { hourlyCeiling, MONTHLY_CEILING } from './social-security-ceiling.js';

/**
 * Minimum allowance of an hour of internship in cents: 15 % of the hourly ceiling of social security
 * (L124-6 and D124-8 of the Code de l’éducation). The amounts as published.
 */
export const ALLOWANCE_HOUR: DatedTable<number> = {
  name: 'allowance-hour',
  knownUntil: MONTHLY_CEILING.knownUntil,
  rows: [
    { validFrom: '2023-01-01', value: 405, source: 'Code de l’éducation, art. D124-8\u00a0; plafond de la sécurité sociale 2023' },
    { validFrom: '2024-01-01', value: 435, source: 'Code de l’éducation, art. D124-8\u00a0; plafond de la sécurité sociale 2024' },
    { validFrom: '2025-01-01', value: 435, source: 'Code de l’éducation, art. D124-8\u00a0; plafond de la sécurité sociale 2025' },
    { validFrom: '2026-01-01', value: 450, source: 'Code de l’éducation, art. D124-8\u00a0; plafond de la sécurité sociale 2026' },
  ],
};

/** Returns the hourly allowance in cents for a monthly ceiling in whole euros; used to check the published amounts. */
export const allowanceHourOf = (monthlyCeilingEuros: number): number => hourlyCeiling(monthlyCeilingEuros) * 15;

import type { DatedTable } from '../dated.js';

export const PFMP_YEARS = ['cap_1', 'cap_2', 'bac_pro_2de', 'bac_pro_1re', 'bac_pro_term', 'mc_3', 'mc_4'] as const;
export type PfmpYear = (typeof PFMP_YEARS)[number];

export interface PfmpRate {
  /** Cents per day done. */
  dayCents: number;
  /** Maximum cents in a school year; null where no source gives it. */
  yearCents: number | null;
}

export type PfmpAllowance = Readonly<Record<PfmpYear, PfmpRate>>;

/** State allowance of pupils of the vocational lycée for their PFMP; the company pays none of it. Confirmed for 2023-2024 only. */
export const PFMP_ALLOWANCE: DatedTable<PfmpAllowance> = {
  name: 'pfmp-allowance',
  knownUntil: '2024-08-31',
  rows: [
    {
      validFrom: '2023-09-01',
      source: 'Décret n° 2023-765 du 11 août 2023 et arrêté du même jour',
      value: {
        cap_1: { dayCents: 1_000, yearCents: null },
        cap_2: { dayCents: 1_500, yearCents: null },
        bac_pro_2de: { dayCents: 1_000, yearCents: 30_000 },
        bac_pro_1re: { dayCents: 1_500, yearCents: 60_000 },
        bac_pro_term: { dayCents: 2_000, yearCents: 80_000 },
        mc_3: { dayCents: 1_500, yearCents: null },
        mc_4: { dayCents: 2_000, yearCents: null },
      },
    },
  ],
};

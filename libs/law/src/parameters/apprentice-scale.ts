import type { DatedTable } from '../dated.js';

export const AGE_BANDS = ['under-18', '18-20', '21-25', '26-plus'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

/** Percentages of the first, second and third year of the contract. */
export type YearPercents = readonly [number, number, number];

export interface BandScale {
  /** Percentages of the SMIC. */
  smic: YearPercents;
  /** Percentages of the conventional minimum of the post, used where higher; null where only the SMIC applies. */
  smc: YearPercents | null;
}

/** Minimum pay of an apprentice by age and year, in percent of the SMIC or of the conventional minimum. */
export type ApprenticeScale = Readonly<Record<AgeBand, BandScale>>;

/** The legal scale (D6222-26), for contracts signed from 2019 on. */
export const APPRENTICE_SCALE: DatedTable<ApprenticeScale> = {
  name: 'apprentice-scale',
  knownUntil: null,
  rows: [
    {
      validFrom: '2019-01-01',
      value: {
        'under-18': { smic: [27, 39, 55], smc: null },
        '18-20': { smic: [43, 51, 67], smc: null },
        '21-25': { smic: [53, 61, 78], smc: [53, 61, 78] },
        '26-plus': { smic: [100, 100, 100], smc: [100, 100, 100] },
      },
      source: 'Décret n° 2018-1347 du 28 décembre 2018',
    },
  ],
};

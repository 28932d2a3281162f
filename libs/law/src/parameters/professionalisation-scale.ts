import type { DatedTable } from '../dated.js';

/** Percentage of the SMIC by current age, and by a vocational bac or more. */
export interface ProfessionalisationScale {
  under21: { common: number; withBac: number };
  from21: { common: number; withBac: number };
}

/** D6325-15; from 26 on see D6325-18. */
export const PROFESSIONALISATION_SCALE: DatedTable<ProfessionalisationScale> = {
  name: 'professionalisation-scale',
  knownUntil: null,
  rows: [
    {
      validFrom: '2008-05-01',
      source: 'Code du travail, art. D6325-15',
      value: { under21: { common: 55, withBac: 65 }, from21: { common: 70, withBac: 80 } },
    },
  ],
};

/** Chemical industries, IDCC 0044. */
const CHEMISTRY: DatedTable<ProfessionalisationScale> = {
  name: 'chemistry-professionalisation-scale',
  knownUntil: null,
  rows: [
    {
      validFrom: '2021-09-01',
      source: 'Accord du 29 juin 2021 des industries chimiques, art. 11 à 13, étendu le 28 février 2022',
      value: { under21: { common: 57, withBac: 67 }, from21: { common: 72, withBac: 82 } },
    },
  ],
};

/** Scales of branches that pay above the code, by IDCC of 4 digits. */
export const BRANCH_PROFESSIONALISATION_SCALES: Readonly<Record<string, DatedTable<ProfessionalisationScale>>> = { '0044': CHEMISTRY };

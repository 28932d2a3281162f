import type { DatedTable } from '../dated.js';
import type { ApprenticeScale } from './apprentice-scale.js';

/** Chemistry, agreement on work-study of 29 June 2021, article 6. Ages 21 to 25 keep the law's percentages of the conventional minimum. */
const CHEMISTRY: DatedTable<ApprenticeScale> = {
  name: 'branch-scale-0044',
  knownUntil: null,
  rows: [
    {
      validFrom: '2021-09-01',
      value: {
        'under-18': { smic: [35, 45, 55], smc: null },
        '18-20': { smic: [55, 65, 80], smc: null },
        '21-25': { smic: [55, 65, 80], smc: [53, 61, 78] },
        '26-plus': { smic: [100, 100, 100], smc: [100, 100, 100] },
      },
      source: 'Accord du 29 juin 2021 relatif à l’alternance (IDCC 0044), étendu par arrêté du 28 février 2022',
    },
  ],
};

/** Scales of branches that pay apprentices above the law, by IDCC of 4 digits. */
export const BRANCH_SCALES: Readonly<Record<string, DatedTable<ApprenticeScale>>> = { '0044': CHEMISTRY };

/** Source of each branch scale, as reasons cite it. */
export const BRANCH_ARTICLES: Readonly<Record<string, string>> = {
  '0044': 'Accord du 29 juin 2021 (IDCC 0044, industries chimiques), art. 6',
};

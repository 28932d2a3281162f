import { describe, expect, it } from '@jest/globals';
import { type DatedTable, lookUp } from '../dated.js';
import { type AgeBand, APPRENTICE_SCALE } from './apprentice-scale.js';
import { BRANCH_ARTICLES, BRANCH_SCALES } from './branch-scales.js';
import { OPCO_BY_IDCC } from './opco-by-idcc.js';
import {
  BRANCH_PROFESSIONALISATION_SCALES,
  PROFESSIONALISATION_SCALE,
  type ProfessionalisationScale,
} from './professionalisation-scale.js';

describe('branch-scales: apprentices of the chemical industries (agreement of 29 June 2021, art. 6)', () => {
  const chemistry = (day: string) => {
    const table = BRANCH_SCALES['0044'];
    return table ? lookUp(table, day) : null;
  };
  const percents = (band: AgeBand) => {
    const found = chemistry('2026-09-01');
    return found?.known ? [found.row.value[band].smic, found.row.value[band].smc] : [];
  };

  // As printed in the table of article 6; from 21 on the law's percents of the conventional minimum stay.
  it.each<[AgeBand, number[], number[] | null]>([
    ['under-18', [35, 45, 55], null],
    ['18-20', [55, 65, 80], null],
    ['21-25', [55, 65, 80], [53, 61, 78]],
    ['26-plus', [100, 100, 100], [100, 100, 100]],
  ])('%s: %p of the SMIC, %p of the conventional minimum', (band, smic, smc) => expect(percents(band)).toEqual([smic, smc]));

  it('hold from 1 September 2021, and not a day before', () => {
    expect(chemistry('2021-09-01')).toMatchObject({ known: true, row: { validFrom: '2021-09-01' } });
    expect(chemistry('2021-08-31')).toEqual({ known: false, why: 'too-old', table: 'branch-scale-0044' });
  });

  it('each have the article that reasons cite, and are never below the law', () => {
    expect(Object.keys(BRANCH_ARTICLES)).toEqual(Object.keys(BRANCH_SCALES));
    const law = APPRENTICE_SCALE.rows[0]?.value;
    for (const { rows } of Object.values(BRANCH_SCALES))
      for (const { value } of rows)
        for (const band of ['under-18', '18-20', '21-25', '26-plus'] as const)
          for (const [index, percent] of value[band].smic.entries())
            expect(percent).toBeGreaterThanOrEqual(law?.[band].smic[index] ?? Number.NaN);
  });
});

describe('opco-by-idcc: the collective agreements of the sector', () => {
  const opcos = OPCO_BY_IDCC.rows[0]?.value ?? {};

  // As the public form of the State lists them: chemistry, petroleum, sugar, food, grain, co-operatives, flax, Syntec, transport, wholesale.
  it.each([
    ['0044', 'OPCO 2i'],
    ['1388', 'OPCO 2i'],
    ['0176', 'OPCO 2i'],
    ['1555', 'OPCO 2i'],
    ['0292', 'OPCO 2i'],
    ['0669', 'OPCO 2i'],
    ['0087', 'OPCO 2i'],
    ['2728', 'OCAPIAT'],
    ['3109', 'OCAPIAT'],
    ['1930', 'OCAPIAT'],
    ['1747', 'OCAPIAT'],
    ['1396', 'OCAPIAT'],
    ['7002', 'OCAPIAT'],
    ['7003', 'OCAPIAT'],
    ['7007', 'OCAPIAT'],
    ['1486', 'Atlas'],
    ['0016', 'OPCO Mobilités'],
    ['0573', 'AKTO'],
  ])('%s: %s', (idcc, opco) => expect(opcos[idcc]).toBe(opco));

  it('knows twenty of them, each by its four digits', () => {
    expect(Object.keys(opcos)).toHaveLength(20);
    expect(Object.keys(opcos).filter((idcc) => !/^\d{4}$/.test(idcc))).toEqual([]);
  });
});

describe('professionalisation-scale (D6325-15; chemistry, agreement of 29 June 2021, art. 12)', () => {
  const chemistry = BRANCH_PROFESSIONALISATION_SCALES['0044'] as DatedTable<ProfessionalisationScale>;

  it.each([
    ['the law', PROFESSIONALISATION_SCALE, '2026-09-01', [55, 65, 70, 80]],
    ['the law in 2023', PROFESSIONALISATION_SCALE, '2023-01-01', [55, 65, 70, 80]],
    ['chemistry', chemistry, '2026-09-01', [57, 67, 72, 82]],
    ['chemistry on its first day', chemistry, '2021-09-01', [57, 67, 72, 82]],
  ])('%s: under 21, with a bac, from 21, with a bac', (_case, table, day, expected) => {
    const found = lookUp(table, day);
    const { under21, from21 } = found.known ? found.row.value : { under21: null, from21: null };
    expect([under21?.common, under21?.withBac, from21?.common, from21?.withBac]).toEqual(expected);
  });

  it('of chemistry is not guessed before the agreement', () =>
    expect(lookUp(chemistry, '2021-08-31')).toMatchObject({ known: false, why: 'too-old' }));
});

import { describe, expect, it } from '@jest/globals';
import { apprenticePayTable } from './apprentice-pay-table.js';

/** Hand sums: percent × 1,867.02, to the next cent. */
const ROWS: [idcc: string | null, ageBand: string, months: number[]][] = [
  [null, 'under-18', [50_410, 72_814, 102_687]],
  [null, '18-20', [80_282, 95_219, 125_091]],
  [null, '21-25', [98_953, 113_889, 145_628]],
  [null, '26-plus', [186_702, 186_702, 186_702]],
  ['0044', 'under-18', [65_346, 84_016, 102_687]],
  ['0044', '18-20', [102_687, 121_357, 149_362]],
  ['0044', '21-25', [102_687, 121_357, 149_362]],
];

describe('the least pay of apprentices by age and year', () => {
  it.each(ROWS)('branch %s, %s: %j', (idcc, ageBand, months) => {
    expect(apprenticePayTable('2026-09-01', idcc)?.rows.find((row) => row.ageBand === ageBand)?.monthCents).toEqual(months);
  });

  it('says its source, and that the amounts of 2027 are not published', () => {
    expect(apprenticePayTable('2026-09-01', null)).toMatchObject({ article: 'Code du travail, art. D6222-26', isPublished: true });
    expect(apprenticePayTable('2027-09-01', '0044')).toMatchObject({
      article: 'Accord du 29 juin 2021 (IDCC 0044, industries chimiques), art. 6',
      isPublished: false,
      smic: { hourCents: 1_231, validFrom: '2026-06-01' },
    });
  });

  it('has none before the first known amount', () => expect(apprenticePayTable('2022-09-01', null)).toBeNull());
});

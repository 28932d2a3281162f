import { describe, expect, it } from '@jest/globals';
import { latest, lookUp, rowInForce } from './dated.js';
import { SMIC_HOUR, smicMonth } from './parameters/smic.js';
import { hourlyCeiling, MONTHLY_CEILING } from './parameters/social-security-ceiling.js';

describe('a parameter with dates', () => {
  it.each([
    ['2023-01-01', 1_127],
    ['2023-04-30', 1_127],
    ['2023-05-01', 1_152],
    ['2024-01-01', 1_165],
    ['2024-10-31', 1_165],
    ['2024-11-01', 1_188],
    ['2025-12-31', 1_188],
    ['2026-01-01', 1_202],
    ['2026-05-31', 1_202],
    ['2026-06-01', 1_231],
    ['2026-12-31', 1_231],
  ])('the SMIC of %s is the row that holds that day', (day, cents) => {
    expect(lookUp(SMIC_HOUR, day)).toMatchObject({ known: true, row: { value: cents } });
  });

  it.each([
    ['2023-01-01', 3_666],
    ['2024-01-01', 3_864],
    ['2025-01-01', 3_925],
    ['2026-01-01', 4_005],
  ])('the monthly ceiling of %s is %i euros, until the end of its year', (day, euros) => {
    const found = { known: true, row: { value: euros } };
    expect(lookUp(MONTHLY_CEILING, day)).toMatchObject(found);
    expect(lookUp(MONTHLY_CEILING, `${day.slice(0, 4)}-12-31`)).toMatchObject(found);
  });

  it('is not guessed outside the known days', () => {
    expect(lookUp(SMIC_HOUR, '2027-01-01')).toEqual({ known: false, why: 'not-published', table: 'smic-hour' });
    expect(lookUp(SMIC_HOUR, '2022-12-31')).toEqual({ known: false, why: 'too-old', table: 'smic-hour' });
    expect(lookUp(MONTHLY_CEILING, '2028-03-01')).toEqual({ known: false, why: 'not-published', table: 'monthly-ceiling' });
  });

  it('lets its newest row stand in after the known days, and says so', () => {
    expect(rowInForce(SMIC_HOUR, '2027-03-01')).toMatchObject({ isPublished: false, row: { value: 1_231 } });
    expect(rowInForce(SMIC_HOUR, '2023-06-01')).toMatchObject({ isPublished: true, row: { value: 1_152 } });
    expect(rowInForce(SMIC_HOUR, '2022-12-31')).toBeNull();
  });

  it('has a newest row, with its source', () => expect(latest(SMIC_HOUR)).toMatchObject({ validFrom: '2026-06-01', value: 1_231 }));

  it.each([
    [1_188, 180_180],
    [1_202, 182_303],
    [1_231, 186_702],
  ])('an hour at %i cents makes a month of %i (printed by the Urssaf)', (hour, month) => expect(smicMonth(hour)).toBe(month));

  it.each([
    [3_864, 29],
    [3_925, 29],
    [4_005, 30],
  ])('a monthly ceiling of %i euros makes an hour of %i', (month, hour) => expect(hourlyCeiling(month)).toBe(hour));
});

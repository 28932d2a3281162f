import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FULL_TIME_WEEK, type Stage, stageOfWeeks } from '../time/presence.js';
import { allowanceMinimum } from './allowance-minimum.js';

const fullTime = (from: string, to: string): Stage => ({ from, to, week: FULL_TIME_WEEK });
const FIVE_MONTHS = fullTime('2026-02-02', '2026-06-30');
const FOUR_MONTHS = fullTime('2026-03-02', '2026-06-30');
const hourly = (stage: Stage, cents: number) => allowanceMinimum({ stage, pay: { unit: 'hour', cents } });
const monthly = (stage: Stage, cents: number) => allowanceMinimum({ stage, pay: { unit: 'month', cents } });

describe('the least that an offer may pay (allowance-minimum)', () => {
  it('offer at 4.35/h for a 5-month stage in 2026: reject, below 4.50', () => {
    const answer = hourly(FIVE_MONTHS, 435);
    expect(answer).toMatchObject({ ok: false, isDue: true, minimumHourCents: 450, isPublished: true });
    expect(answer.reasons[0]).toMatchObject({ rule: 'allowance-minimum', article: 'Code de l’éducation, art. L124-6 et D124-8' });
    expect(answer.reasons[0]?.sentence.fr).toContain('4,35\u00a0€ de l’heure');
    expect(answer.reasons[0]?.remedy?.fr).toContain('au moins 4,50\u00a0€ de l’heure');
  });

  // 574 h × 4.50 = 2,583.00 over four whole months: 645.75 a month. The rates of each year as published.
  it.each([
    ['4.50 an hour in 2026', hourly(FOUR_MONTHS, 450), true],
    ['4.49 an hour in 2026', hourly(FOUR_MONTHS, 449), false],
    ['645.75 a month', monthly(FOUR_MONTHS, 64_575), true],
    ['645.74 a month', monthly(FOUR_MONTHS, 64_574), false],
    ['nothing said', allowanceMinimum({ stage: FOUR_MONTHS, pay: null }), false],
    ['4.35 an hour in 2025', hourly(fullTime('2025-03-03', '2025-08-29'), 435), true],
    ['4.34 an hour in 2025', hourly(fullTime('2025-03-03', '2025-08-29'), 434), false],
    ['4.05 an hour in 2023', hourly(fullTime('2023-04-03', '2023-06-30'), 405), true],
    ['4.35 an hour across 1 January 2026', hourly(fullTime('2025-11-03', '2026-02-27'), 435), false],
    ['4.50 an hour across 1 January 2026', hourly(fullTime('2025-11-03', '2026-02-27'), 450), true],
    ['nothing for 308 h', allowanceMinimum({ stage: fullTime('2026-06-01', '2026-07-31'), pay: null }), true],
    ['1 cent an hour for two calendar months', hourly(fullTime('2026-04-01', '2026-05-31'), 1), true],
    ['8 weeks, 280 h at most, unpaid', allowanceMinimum({ stage: stageOfWeeks('2026-01-05', 8, 2_100), pay: null }), true],
    ['9 weeks from 2026-01-05, 315 h, unpaid', allowanceMinimum({ stage: stageOfWeeks('2026-01-05', 9, 2_100), pay: null }), false],
    [
      'a maison familiale, 9 weeks, unpaid',
      allowanceMinimum({ stage: stageOfWeeks('2026-01-05', 9, 2_100), pay: null, school: 'rural' }),
      true,
    ],
    ['2027 at 4.50 an hour', hourly(fullTime('2027-02-01', '2027-06-30'), 450), true],
    ['2027 at 4.35 an hour', hourly(fullTime('2027-02-01', '2027-06-30'), 435), false],
    ['2022, outside the tables', hourly(fullTime('2022-03-01', '2022-06-30'), 390), true],
  ])('%s: %#', (_case, answer, ok) => expect(answer.ok).toBe(ok));

  it('names the least a month and in all', () => {
    expect(monthly(FOUR_MONTHS, 0)).toMatchObject({ minimumMonthCents: 64_575, totalCents: 258_300 });
    // 2026-03-16 to 2026-06-30: 12 of 22, 21 of 21, 17 of 17, 22 of 22 days: 504 h, 2,268.00, over 3.5454… months: 639.692…, up to 639.70.
    expect(monthly(fullTime('2026-03-16', '2026-06-30'), 0)).toMatchObject({ minimumMonthCents: 63_970, totalCents: 226_800 });
  });

  it('says what was offered, by the hour or by the month', () => {
    expect(hourly(FIVE_MONTHS, 435).reasons[0]?.sentence.en).toContain('€4.35 an hour: that is less than the allowance due');
    const { sentence } = monthly(FOUR_MONTHS, 64_574).reasons[0] ?? {};
    expect(sentence?.en).toContain('€645.74 a month: that is less than the allowance due');
    expect(sentence?.fr).toContain('645,74\u00a0€ par mois');
  });

  it('in 2027 says that it compares with the last published rate', () => {
    const answer = hourly(fullTime('2027-02-01', '2027-06-30'), 435);
    expect(answer).toMatchObject({ ok: false, isPublished: false, minimumHourCents: 450 });
    expect(answer.reasons[0]?.doubt?.fr).toContain('pas encore publié');
    expect(hourly(fullTime('2027-02-01', '2027-06-30'), 450).reasons.some(({ doubt }) => doubt?.fr.includes('refaites le calcul'))).toBe(
      true,
    );
  });

  it('tells every refusal what would be enough, and that is enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 9, max: 26 }), fc.integer({ min: 600, max: 2_400 }), fc.nat(500), (weeks, weekly, cents) => {
        const stage = stageOfWeeks('2025-09-01', weeks, weekly);
        const answer = allowanceMinimum({ stage, pay: { unit: 'hour', cents } });
        if (answer.ok) return;
        expect(answer.reasons[0]?.remedy).toBeDefined();
        expect(hourly(stage, answer.minimumHourCents ?? 0).ok).toBe(true);
        expect(monthly(stage, answer.minimumMonthCents ?? 0).ok).toBe(true);
        expect(monthly(stage, (answer.minimumMonthCents ?? 0) - 1).ok).toBe(false);
      }),
      { numRuns: 25 },
    );
  });
});

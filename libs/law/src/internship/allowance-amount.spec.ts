import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ALLOWANCE_HOUR, allowanceHourOf } from '../parameters/allowance-rate.js';
import { MONTHLY_CEILING } from '../parameters/social-security-ceiling.js';
import { addDays } from '../time/civil-date.js';
import { FULL_TIME_WEEK, type Stage, weekOf } from '../time/presence.js';
import { allowanceAmount, payFor, smoothed } from './allowance-amount.js';
import { internshipAllowance } from './internship-allowance.js';

const fullTime = (from: string, to: string): Stage => ({ from, to, week: FULL_TIME_WEEK });
const amounts = (stage: Stage) => allowanceAmount({ stage }).months.map(({ amountCents }) => amountCents);

describe('the hourly minimum (allowance-rate)', () => {
  it('PHSS 2024: 3,864 x 12 / 1607 = 28.854 -> 29 -> 4.35; 2026: 29.907 -> 30 -> 4.50', () => {
    expect([allowanceHourOf(3_864), allowanceHourOf(4_005)]).toEqual([435, 450]);
  });

  // As published each year by the sources of the design: 4.05, 4.35, 4.35, 4.50.
  it.each([
    ['2023-01-01', 405],
    ['2024-01-01', 435],
    ['2025-01-01', 435],
    ['2026-01-01', 450],
  ])('published from %s is %i cents, and the ceiling of that day gives the same', (day, cents) => {
    expect(ALLOWANCE_HOUR.rows.find(({ validFrom }) => validFrom === day)?.value).toBe(cents);
    const ceiling = MONTHLY_CEILING.rows.find(({ validFrom }) => validFrom === day)?.value ?? 0;
    expect(allowanceHourOf(ceiling)).toBe(cents);
  });
});

describe('the worked cases of the amount (allowance-amount)', () => {
  it('4 months at 35 h, 2026-03-02 to 2026-06-30: 574 x 4.50 = 2,583.00; real 693.00 / 661.50 / 535.50 / 693.00; smoothed 645.75 x 4', () => {
    const { months, totalCents } = allowanceAmount({ stage: fullTime('2026-03-02', '2026-06-30') });
    expect(totalCents).toBe(258_300);
    expect(months.map(({ amountCents }) => amountCents)).toEqual([69_300, 66_150, 53_550, 69_300]);
    expect(months.map(({ smoothedCents }) => smoothedCents)).toEqual([64_575, 64_575, 64_575, 64_575]);
  });

  it('441 h in 2026: 1,984.50; smoothed over 3 months 661.50 (the ministry)', () => {
    const { months, totalCents } = allowanceAmount({ stage: fullTime('2026-01-01', '2026-03-31') });
    expect(totalCents).toBe(198_450);
    expect(months.map(({ smoothedCents }) => smoothedCents)).toEqual([66_150, 66_150, 66_150]);
  });

  it('a year without hours asks for no rate: 2026-10-01 to 2027-01-01 at 35 h is 448 h x 4.50 = 2,016.00', () => {
    const answer = allowanceAmount({ stage: fullTime('2026-10-01', '2027-01-01') });
    expect(answer).toMatchObject({ minutes: 448 * 60, totalCents: 201_600, unknown: null, atLatestRate: null });
    expect(answer.months.at(-1)).toMatchObject({ month: '2027-01', minutes: 0, rateCents: null, amountCents: 0, smoothedCents: 0 });
    expect(answer.reasons.map(({ doubt }) => doubt)).toEqual([undefined]);
  });

  it('2026-03-02 to Saturday 2026-08-01 is smoothed over 5 months, 655.20 each', () => {
    const { months } = allowanceAmount({ stage: fullTime('2026-03-02', '2026-08-01') });
    expect(months.map(({ smoothedCents }) => smoothedCents)).toEqual([65_520, 65_520, 65_520, 65_520, 65_520, 0]);
  });

  it('a closed month in the middle takes no part, and the last one with hours takes the rest', () => {
    const closures = [{ from: '2026-04-01', to: '2026-04-30' }];
    const { months, totalCents } = allowanceAmount({ stage: { ...fullTime('2026-03-02', '2026-06-03'), closures } });
    const parts = months.map(({ smoothedCents }) => smoothedCents ?? 0);
    expect(parts[1]).toBe(0);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(totalCents);
  });

  it('no hour at all: nothing, at no rate', () =>
    expect(allowanceAmount({ stage: { from: '2027-01-02', to: '2027-01-03', week: weekOf(420, [1]) } })).toMatchObject({
      totalCents: 0,
      unknown: null,
      rows: [],
      reasons: [],
    }));

  it('309 h in 2026: 1,390.50', () => {
    expect(allowanceAmount({ stage: { from: '2026-11-24', to: '2026-11-24', week: weekOf(309 * 60, [2]) } }).totalCents).toBe(139_050);
  });

  it('2027-01-04 to 2027-03-05 (315 h): the rate of 2027 is not yet published, and nothing is guessed', () => {
    const answer = allowanceAmount({ stage: fullTime('2027-01-04', '2027-03-05') });
    expect(answer).toMatchObject({ totalCents: null, knownCents: 0, unknown: { why: 'not-published', table: 'allowance-hour' } });
    expect(
      answer.months.every(
        ({ rateCents, amountCents, smoothedCents }) => rateCents === null && amountCents === null && smoothedCents === null,
      ),
    ).toBe(true);
    // 315 × 4.50, named as such.
    expect(answer.atLatestRate).toMatchObject({ totalCents: 141_750, row: { validFrom: '2026-01-01', value: 450 } });
    expect(answer.reasons[0]?.sentence.fr).toContain('n’est pas encore publié');
    expect(answer.reasons[0]?.doubt?.en).toContain('compute again');
  });

  it('2025-11-03 to 2026-02-27 (41 + 41 days): each month 287 x 4.35 + 287 x 4.50 = 2,539.95; rate of signature 2,496.90', () => {
    const stage = fullTime('2025-11-03', '2026-02-27');
    expect(allowanceAmount({ stage }).totalCents).toBe(253_995);
    expect(allowanceAmount({ stage, policy: 'signature' }).totalCents).toBe(249_690);
    expect(allowanceAmount({ stage }).reasons.map(({ doubt }) => doubt?.fr.includes('1er\u00a0janvier'))).toEqual([undefined, true]);
  });
});

describe('the amount', () => {
  // Days of the calendars of `presence.spec.ts` × 7 h × the rate of the year, month by month.
  it.each([
    ['2023-01-02', '2023-03-31', [62_370, 56_700, 65_205], 184_275],
    ['2023-04-03', '2023-06-30', [53_865, 53_865, 62_370], 170_100],
    ['2023-09-04', '2024-01-31', [56_700, 62_370, 59_535, 56_700, 66_990], 302_295],
    ['2023-11-06', '2024-03-01', [53_865, 56_700, 66_990, 63_945, 3_045], 244_545],
    ['2024-02-05', '2024-07-31', [57_855, 63_945, 63_945, 57_855, 60_900, 70_035], 374_535],
    ['2024-02-29', '2024-05-31', [3_045, 63_945, 63_945, 57_855], 188_790],
    ['2024-11-04', '2025-02-28', [57_855, 63_945, 66_990, 60_900], 249_690],
    ['2024-12-02', '2025-03-28', [63_945, 66_990, 60_900, 60_900], 252_735],
    ['2025-03-03', '2025-08-29', [63_945, 63_945, 57_855, 60_900, 66_990, 60_900], 374_535],
    ['2026-01-05', '2026-06-30', [63_000, 63_000, 69_300, 66_150, 53_550, 69_300], 384_300],
    ['2026-04-07', '2026-06-26', [56_700, 53_550, 63_000], 173_250],
    ['2026-05-04', '2026-08-28', [53_550, 69_300, 69_300, 63_000], 255_150],
    ['2026-09-01', '2026-12-31', [69_300, 69_300, 63_000, 69_300], 270_900],
    ['2026-10-01', '2026-12-18', [69_300, 63_000, 44_100], 176_400],
  ])('of 35 h a week from %s to %s', (from, to, months, total) => {
    expect(amounts(fullTime(from, to))).toEqual(months);
    expect(allowanceAmount({ stage: fullTime(from, to) }).totalCents).toBe(total);
  });

  // By hand; 421 × 21 = 8,841 minutes = 147.35 h × 4.50 = 663.075, up to 663.08.
  it.each<[string, Stage, (number | null)[]]>([
    ['7 h 01 a day, up to the cent', { from: '2026-03-03', to: '2026-03-31', week: weekOf(421, [1, 2, 3, 4, 5]) }, [66_308]],
    ['39 h a week', { from: '2026-03-02', to: '2026-06-30', week: weekOf(468, [1, 2, 3, 4, 5]) }, [77_220, 73_710, 59_670, 77_220]],
    ['7 h 30, Friday 5 h', { from: '2026-03-02', to: '2026-05-29', week: [450, 450, 450, 450, 300, 0, 0] }, [69_750, 66_375, 54_000]],
    ['Monday to Wednesday', { from: '2026-03-02', to: '2026-06-30', week: weekOf(420, [1, 2, 3]) }, [44_100, 37_800, 34_650, 44_100]],
    ['half days', { from: '2026-01-05', to: '2026-02-27', week: weekOf(210, [1, 2, 3, 4, 5]) }, [31_500, 31_500]],
    ['weekends', { from: '2026-09-05', to: '2026-12-20', week: weekOf(480, [6, 7]) }, [28_800, 32_400, 28_800, 21_600]],
    [
      'two weeks closed',
      { ...fullTime('2026-03-02', '2026-06-30'), closures: [{ from: '2026-04-13', to: '2026-04-24' }] },
      [69_300, 34_650, 53_550, 69_300],
    ],
    ['the last day of 2026 and the first of 2027', fullTime('2026-12-31', '2027-01-04'), [3_150, null]],
    ['before the tables', fullTime('2022-12-30', '2023-01-02'), [null, 2_835]],
  ])('of %s', (_case, stage, months) => expect(amounts(stage)).toEqual(months));

  it('across the last known day keeps what is known, and the rest at the newest rate by name', () => {
    // December 2026: 22 days, 693.00. January 2027: 20 days, 630.00 at 4.50.
    const answer = allowanceAmount({ stage: fullTime('2026-12-01', '2027-01-29') });
    expect(answer).toMatchObject({ totalCents: null, knownCents: 69_300, atLatestRate: { totalCents: 132_300 } });
  });

  it('signed in 2026 is known in 2027 under the rate of the signature', () => {
    const stage = fullTime('2027-01-04', '2027-03-05');
    expect(allowanceAmount({ stage, policy: 'signature', signedOn: '2026-12-15' })).toMatchObject({ totalCents: 141_750, unknown: null });
    expect(allowanceAmount({ stage, policy: 'signature' }).totalCents).toBeNull();
  });

  it('of days before 2023 is not shown at any rate', () => {
    expect(allowanceAmount({ stage: fullTime('2022-03-01', '2022-06-30') })).toMatchObject({ totalCents: null, atLatestRate: null });
  });

  // 10000 / 3 = 3333.33…: the last part takes the rest.
  it.each([
    [10_000, 3, [3_333, 3_333, 3_334]],
    [2, 3, [0, 0, 2]],
    [64_575, 1, [64_575]],
    [0, 2, [0, 0]],
  ])('%i cents in %i parts', (total, parts, expected) => expect(smoothed(total, parts)).toEqual(expected));

  it.each([
    [60, 435, 435],
    [1, 435, 8],
    [59, 450, 443],
    [0, 450, 0],
  ])('%i minutes at %i cents an hour are %i', (minutes, rate, cents) => expect(payFor(minutes, rate)).toBe(cents));

  const start = fc.integer({ min: 0, max: 1_300 }).map((days) => addDays('2023-01-01', days));
  const week = fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 7, maxLength: 7 });

  it('never falls when a week is added, is the sum of its months and of its smoothed parts', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 20 }), week, (from, weeks, pattern) => {
        const of = (count: number) => allowanceAmount({ stage: { from, to: addDays(from, 7 * count - 1), week: pattern } });
        const { months, totalCents, knownCents } = of(weeks);
        expect(of(weeks + 1).knownCents).toBeGreaterThanOrEqual(knownCents);
        expect(months.reduce((sum, { amountCents }) => sum + (amountCents ?? 0), 0)).toBe(knownCents);
        if (totalCents !== null) expect(months.reduce((sum, { smoothedCents }) => sum + (smoothedCents ?? 0), 0)).toBe(totalCents);
      }),
      { numRuns: 60 },
    );
  });

  it('at the rate of each month is never below the one of the signature', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 20 }), (from, weeks) => {
        const stage = fullTime(from, addDays(from, 7 * weeks - 1));
        const [each, signed] = [allowanceAmount({ stage }), allowanceAmount({ stage, policy: 'signature' })];
        if (each.totalCents !== null && signed.totalCents !== null) expect(each.totalCents).toBeGreaterThanOrEqual(signed.totalCents);
      }),
      { numRuns: 60 },
    );
  });
});

describe('all that the law says of one internship (internship-allowance)', () => {
  it('puts presence, six months, what is due and its amount together, each with its legal-reason', () => {
    const answer = internshipAllowance({ stage: fullTime('2026-03-02', '2026-06-30'), doneMinutes: 400 * 60 });
    expect(answer).toMatchObject({
      presence: { days: 82 },
      due: { isDue: true },
      amount: { totalCents: 258_300 },
      hours: { ok: false, years: [{ schoolYear: '2025-2026', minutes: 974 * 60 }] },
    });
    expect(new Set(answer.reasons.map(({ rule }) => rule))).toEqual(new Set(['allowance-due', 'allowance-amount', 'host-hours']));
    expect(answer.reasons.every(({ article, sentence }) => article !== '' && sentence.fr !== '' && sentence.en !== '')).toBe(true);
  });
});

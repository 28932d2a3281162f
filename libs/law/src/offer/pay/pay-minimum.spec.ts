import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { paidQuarters } from '../../apprenticeship/pay/paid-time.js';
import { allowanceDue } from '../../internship/allowance-due.js';
import type { Stage } from '../../time/presence.js';
import type { CheckedOffer } from '../checked-offer.js';
import { offerOf } from '../offer.fixtures.js';
import { payFloor } from './pay-floor.js';
import { payMinimum } from './pay-minimum.js';
import { type PlannedDates, plannedStage } from './planned-stage.js';

const plannedMinutes = (dates: PlannedDates) => allowanceDue({ stage: plannedStage(dates) as Stage }).minutes;
const isAllowanceDue = (dates: PlannedDates) => allowanceDue({ stage: plannedStage(dates) as Stage }).isDue;

const post = (kind: CheckedOffer['kind'], startFrom: string, changes: Partial<CheckedOffer> = {}) =>
  offerOf({ kind, startFrom, startTo: startFrom, payUnit: 'month', ...changes });

/** Hand sums: percent × month of the SMIC (hour × 35 × 52 / 12, to the cent), to the next cent. */
const MONTHS: [name: string, offer: CheckedOffer, idcc: string | null, cents: number, sum: string][] = [
  ['a job of September 2026', post('job', '2026-09-01'), null, 186_702, '12.31 × 35 × 52 / 12 = 1,867.0167 (Urssaf prints 1,867.02)'],
  ['a job of March 2026', post('job', '2026-03-02'), null, 182_303, 'Urssaf prints 1,823.03'],
  ['a job of 2025', post('job', '2025-06-02'), null, 180_180, 'Urssaf prints 1,801.80'],
  ['a job of March 2024', post('job', '2024-03-01'), null, 176_692, '11.65 × 35 × 52 / 12 = 1,766.9167'],
  ['a job of February 2023', post('job', '2023-02-01'), null, 170_928, '11.27 × 35 × 52 / 12 = 1,709.2833'],
  ['a job of June 2023', post('job', '2023-06-01'), null, 174_720, '11.52 × 35 × 52 / 12 = 1,747.20'],
  ['a job of 24 hours', post('job', '2026-09-01', { weeklyMinutes: 1_440 }), null, 128_025, '1,867.02 × 24 / 35 = 1,280.2423'],
  ['a job of 39 hours', post('job', '2026-09-01', { weeklyMinutes: 2_340 }), null, 213_374, '1,867.02 × (35 + 4 × 1.25) / 35 = 2,133.737'],
  ['a job of 45 hours', post('job', '2026-09-01', { weeklyMinutes: 2_700 }), null, 256_049, '1,867.02 × (35 + 10 + 3) / 35 = 2,560.485'],
  ['an apprenticeship from 16', post('apprenticeship', '2026-09-01'), null, 50_410, '27 % = 504.0954'],
  ['the same in chemistry', post('apprenticeship', '2026-09-01'), '0044', 65_346, '35 % = 653.457'],
  ['from 18', post('apprenticeship', '2026-09-01', { minAge: 18 }), null, 80_282, '43 % = 802.8186'],
  ['from 18 in chemistry', post('apprenticeship', '2026-09-01', { minAge: 18 }), '0044', 102_687, '55 % = 1,026.861'],
  ['from 21', post('apprenticeship', '2026-09-01', { minAge: 21 }), null, 98_953, '53 % = 989.5206'],
  ['from 21 in chemistry', post('apprenticeship', '2026-09-01', { minAge: 21 }), '0044', 102_687, '55 % = 1,026.861'],
  ['from 26', post('apprenticeship', '2026-09-01', { minAge: 26 }), '0044', 186_702, '100 %'],
  ['chemistry before its agreement counts', post('apprenticeship', '2026-09-01'), '1486', 50_410, 'Syntec has no scale here: 27 %'],
  ['a professionalisation contract', post('professionalisation', '2026-09-01'), null, 102_687, '55 % = 1,026.861 (D6325-15)'],
  ['the same in chemistry', post('professionalisation', '2026-09-01'), '0044', 106_421, '57 % = 1,064.2014'],
  ['from 21', post('professionalisation', '2026-09-01', { minAge: 21 }), null, 130_692, '70 % = 1,306.914'],
  ['from 21 in chemistry', post('professionalisation', '2026-09-01', { minAge: 21 }), '0044', 134_426, '72 % = 1,344.2544'],
  ['from 26', post('professionalisation', '2026-09-01', { minAge: 26 }), null, 186_702, 'SMIC (L6325-9)'],
  [
    'an internship of 13 weeks, by the month',
    post('internship', '2026-09-07', { durationWeeks: 13 }),
    null,
    67_200,
    '65 days less 11 Nov = 64 × 7 h × 4.50 = 2,016.00 over 3 months',
  ],
  [
    'an internship of 13 weeks of 28 hours',
    post('internship', '2026-09-07', { durationWeeks: 13, weeklyMinutes: 1_680 }),
    null,
    53_760,
    '64 × 5.6 h = 358.4 h × 4.50 = 1,612.80 over 3 months',
  ],
];

/** Hour of the SMIC × percent, to the next cent; the allowance as printed. */
const HOURS: [name: string, offer: CheckedOffer, idcc: string | null, cents: number][] = [
  ['a job of September 2026: 12.31', post('job', '2026-09-01'), null, 1_231],
  ['a job of May 2026: 12.02', post('job', '2026-05-31'), null, 1_202],
  ['an apprenticeship from 16: 27 % of 12.31 = 3.3237', post('apprenticeship', '2026-09-01'), null, 333],
  ['an internship of 2026: 4.50', post('internship', '2026-03-02', { durationWeeks: 22 }), null, 450],
  ['an internship of 2025: 4.35', post('internship', '2025-03-03', { durationWeeks: 22 }), null, 435],
  ['an internship of 2024: 4.35', post('internship', '2024-03-04', { durationWeeks: 22 }), null, 435],
  ['an internship of 2023: 4.05', post('internship', '2023-03-06', { durationWeeks: 22 }), null, 405],
];

/** Days counted on a calendar: Monday to Friday, less the holidays that fall on them. */
const PLANNED: [name: string, start: string, weeks: number, weeklyMinutes: number | null, hours: number, isDue: boolean][] = [
  ['8 weeks with Easter Monday', '2026-03-02', 8, 2_100, 273, false],
  ['9 weeks with 14 July: 44 days', '2026-06-01', 9, 2_100, 308, false],
  ['9 weeks, 1 November on a Sunday: 45 days', '2026-09-07', 9, 2_100, 315, true],
  ['hours not said: 35 a week', '2026-09-07', 9, null, 315, true],
  ['22 weeks of March to August 2026, 6 holidays', '2026-03-02', 22, 2_100, 728, true],
  ['17 weeks of two days: 82 × 2.8 h', '2026-09-07', 17, 840, 229, false],
  ['9 weeks of 40 hours', '2026-09-07', 9, 2_400, 360, true],
];

describe('the least that an offer may pay', () => {
  it.each(MONTHS)('%s: by the month', (_name, offer, idcc, cents, _sum) => {
    expect(payFloor(offer, idcc)?.monthCents).toBe(cents);
    expect(payMinimum({ ...offer, payCents: cents }, idcc).refused).toEqual([]);
    expect(payMinimum({ ...offer, payCents: cents - 1 }, idcc).refused).toMatchObject([{ rule: 'pay-minimum', path: 'payCents' }]);
  });

  it.each(HOURS)('%s an hour', (_name, offer, idcc, cents) => {
    expect(payMinimum({ ...offer, payUnit: 'hour', payCents: cents }, idcc).refused).toEqual([]);
    expect(payMinimum({ ...offer, payUnit: 'hour', payCents: cents - 1 }, idcc).refused).toHaveLength(1);
  });

  it.each(PLANNED)('%s', (_name, startFrom, durationWeeks, weeklyMinutes, hours, isDue) => {
    const dates = { startFrom, startTo: startFrom, durationWeeks, weeklyMinutes };
    expect(Math.floor(plannedMinutes(dates) / 60)).toBe(hours);
    expect(isAllowanceDue(dates)).toBe(isDue);
  });

  it('4.35 an hour for a five-month internship in 2026 is refused: below 4.50', () => {
    const offer = post('internship', '2026-03-02', { durationWeeks: 22, payUnit: 'hour', payCents: 435 });
    expect(payMinimum(offer).refused).toMatchObject([
      {
        article: 'Code de l’éducation, art. L124-6',
        numbers: { payCents: 435, minimumCents: 450, parameterFrom: '2026-01-01' },
        sentence: {
          fr: '4,35\u00a0€ par heure, c’est moins que la gratification minimale\u00a0: 4,50\u00a0€ par heure.',
          en: '€4.35 an hour is less than the least allowance: €4.50 an hour.',
        },
        remedy: { fr: 'Écrivez 4,50\u00a0€ par heure au moins.' },
      },
    ]);
  });

  it('4 months of 2026 smoothed at 645.75 are lawful, as the amount due is 2,583.00', () => {
    expect(payMinimum(post('internship', '2026-03-02', { durationWeeks: 17, payCents: 64_575 })).refused).toEqual([]);
  });

  it('counts an internship at the possible start that gives fewer hours', () => {
    const offer = post('internship', '2026-06-01', { durationWeeks: 9, startTo: '2026-09-07', payUnit: 'hour', payCents: 300 });
    expect(payMinimum(offer)).toEqual({ refused: [], warned: [] });
  });
});

describe('an amount that is not published yet', () => {
  it.each([
    ['job', 1_230, 'refused'],
    ['job', 1_231, 'warned'],
    ['apprenticeship', 332, 'refused'],
    ['apprenticeship', 333, 'warned'],
  ] as const)('a %s of 2027 at %i an hour: %s by the newest amount, which it says', (kind, payCents, verdict) => {
    const { refused, warned } = payMinimum(post(kind, '2027-02-01', { payUnit: 'hour', payCents }));
    expect(verdict === 'refused' ? refused : warned).toMatchObject([{ numbers: { parameterFrom: '2026-06-01' } }]);
    expect(verdict === 'refused' ? warned : refused).toEqual([]);
    if (verdict === 'refused') expect(refused[0]?.doubt?.fr).toContain('pas encore publié');
    else
      expect(warned[0]).toMatchObject({ rule: 'pay-parameter', sentence: { fr: expect.stringContaining('après les montants publiés') } });
  });

  it('says nothing of a day before the first known amount', () => {
    expect(payMinimum(post('job', '2022-12-31', { payCents: 1 }))).toEqual({ refused: [], warned: [] });
  });

  it('warns where the amount is older than twelve months', () => {
    expect(payMinimum(post('job', '2025-11-03', { payCents: 190_000 })).warned).toMatchObject([
      { rule: 'pay-parameter', numbers: { parameterFrom: '2024-11-01' } },
    ]);
    expect(payMinimum(post('job', '2025-10-31', { payCents: 190_000 })).warned).toEqual([]);
  });
});

describe('an amount that is not said', () => {
  it.each(['job', 'apprenticeship', 'professionalisation'] as const)('of a %s is asked for, with the minimum and the doubt', (kind) => {
    expect(payMinimum(post(kind, '2026-09-01')).warned).toMatchObject([{ rule: 'pay-stated', doubt: { en: expect.any(String) } }]);
  });

  it('of an internship is asked for where an allowance is due', () => {
    expect(payMinimum(post('internship', '2026-09-07', { durationWeeks: 9 })).warned).toMatchObject([
      {
        rule: 'pay-stated',
        sentence: { fr: 'Avec 315\u00a0h prévues, plus de 308\u00a0h, la gratification est due dès la première heure.' },
      },
    ]);
    expect(payMinimum(post('internship', '2026-06-01', { durationWeeks: 9 })).warned).toEqual([]);
  });

  it.each(['observation', 'immersion'] as const)('of an %s is not', (kind) => {
    expect(payMinimum(post(kind, '2026-09-07', { durationWeeks: 30 }))).toEqual({ refused: [], warned: [] });
  });
});

describe('whatever the offer', () => {
  const days = fc.constantFrom('2023-05-02', '2024-02-29', '2025-07-01', '2026-01-05', '2026-06-01', '2027-03-01', '2028-02-29');
  const kinds = fc.constantFrom('job', 'apprenticeship', 'professionalisation', 'internship', 'pfmp' as const);

  it('more pay is never refused where less is not', () => {
    fc.assert(
      fc.property(
        kinds,
        days,
        fc.integer({ min: 1, max: 300_000 }),
        fc.nat(50_000),
        fc.constantFrom('hour', 'month' as const),
        (kind, day, cents, more, payUnit) => {
          const offer = post(kind as CheckedOffer['kind'], day, {
            durationWeeks: 20,
            payUnit: payUnit as 'hour' | 'month',
            payCents: cents,
          });
          fc.pre(payMinimum(offer).refused.length === 0);
          expect(payMinimum({ ...offer, payCents: cents + more }).refused).toEqual([]);
        },
      ),
    );
  });

  it('more hours, an older age or the branch never lower the minimum', () => {
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 60, max: 2_880 }),
        fc.nat(600),
        fc.integer({ min: 16, max: 30 }),
        fc.nat(5),
        (day, minutes, more, minAge, older) => {
          const month = (weeklyMinutes: number, age: number, idcc: string | null) =>
            payFloor(post('apprenticeship', day, { weeklyMinutes, minAge: age }), idcc)?.monthCents ?? 0;
          const least = month(minutes, minAge, null);
          expect(month(minutes + more, minAge, null)).toBeGreaterThanOrEqual(least);
          expect(month(minutes, minAge + older, null)).toBeGreaterThanOrEqual(least);
          expect(month(minutes, minAge, '0044')).toBeGreaterThanOrEqual(least);
        },
      ),
    );
  });

  it('a week added never takes planned time away', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 100 }), (startFrom, durationWeeks) => {
        const dates = { startFrom, startTo: null, weeklyMinutes: 2_100 };
        expect(plannedMinutes({ ...dates, durationWeeks: durationWeeks + 1 })).toBeGreaterThanOrEqual(
          plannedMinutes({ ...dates, durationWeeks }),
        );
      }),
    );
  });

  it.each([
    [2_100, 8_400, '35 h'],
    [2_101, 8_405, 'one minute with a quarter more'],
    [2_580, 10_800, '43 h: 35 + 8 × 1.25 = 45'],
    [2_640, 11_160, '44 h: 45 + 1.5 = 46.5'],
  ])('%i minutes a week are paid as %i quarters of a minute (L3121-36)', (minutes, quarters, _sum) => {
    expect(paidQuarters(minutes)).toBe(quarters);
  });
});

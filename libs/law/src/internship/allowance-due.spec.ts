import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FULL_TIME_WEEK, type Stage, weekOf } from '../time/presence.js';
import { type AllowanceSchool, allowanceDue } from './allowance-due.js';

const fullTime = (from: string, to: string): Stage => ({ from, to, week: FULL_TIME_WEEK });
/** One day of so many hours. */
const hours = (count: number, day = '2026-11-24'): Stage => ({ from: day, to: day, week: weekOf(count * 60, [1, 2, 3, 4, 5, 6, 7]) });

describe('the worked cases of when an allowance is due (allowance-due)', () => {
  it('4 months at 35 h, 2026-03-02 to 2026-06-30: due', () => {
    expect(allowanceDue({ stage: fullTime('2026-03-02', '2026-06-30') })).toMatchObject({
      isDue: true,
      by: 'continuous',
      minutes: 574 * 60,
    });
  });

  it('308 h (44 days, 2026-06-01 to 2026-07-31): not due', () => {
    expect(allowanceDue({ stage: fullTime('2026-06-01', '2026-07-31') })).toMatchObject({ isDue: false, by: null, minutes: 308 * 60 });
  });

  it('309 h in 2026: due from hour 1', () => {
    const answer = allowanceDue({ stage: hours(309) });
    expect(answer).toMatchObject({ isDue: true, minutes: 309 * 60 });
    expect(answer.reasons[0]?.sentence.fr).toBe(
      '309\u00a0h de présence en un seul stage\u00a0: plus de deux mois (308\u00a0h). La gratification est due dès la première heure.',
    );
  });

  it('2026-04-01 to 2026-05-31 (38 days, 266 h): not due although two calendar months', () => {
    expect(allowanceDue({ stage: fullTime('2026-04-01', '2026-05-31') })).toMatchObject({ isDue: false, minutes: 266 * 60 });
  });

  it('2027-01-04 to 2027-03-05 (45 days, 315 h): due', () => {
    expect(allowanceDue({ stage: fullTime('2027-01-04', '2027-03-05') })).toMatchObject({ isDue: true, minutes: 315 * 60 });
  });

  it('pupil of a maison familiale rurale (L813-9), 400 h: not due', () => {
    const answer = allowanceDue({ stage: hours(400), school: 'rural' });
    expect(answer).toMatchObject({ isDue: false, thresholdMinutes: 462 * 60 });
    expect(answer.reasons[0]?.article).toContain('L813-9');
  });

  it('pupil of a lycée agricole, 400 h: due', () => expect(allowanceDue({ stage: hours(400), school: 'common' }).isDue).toBe(true));

  it('one stage 2026-07-06 to 2026-09-25, 35 h a week (59 days, 413 h: 280 before and 133 after 1 September): due', () => {
    expect(allowanceDue({ stage: fullTime('2026-07-06', '2026-09-25') })).toMatchObject({
      isDue: true,
      by: 'continuous',
      minutes: 413 * 60,
      yearMinutes: 280 * 60,
    });
  });
});

describe('when an allowance is due', () => {
  // Hours of the calendars of `presence.spec.ts`; the threshold is 2 × 22 × 7 = 308 h, or 3 × 22 × 7 = 462 h.
  it.each<[string, Stage, AllowanceSchool, number, boolean]>([
    ['first quarter of 2023, 455 h', fullTime('2023-01-02', '2023-03-31'), 'common', 0, true],
    ['the same from a maison familiale, 455 h', fullTime('2023-01-02', '2023-03-31'), 'rural', 0, false],
    ['with 7 h before: 462 h, at the threshold', fullTime('2023-01-02', '2023-03-31'), 'rural', 7, false],
    ['with 8 h before: 463 h', fullTime('2023-01-02', '2023-03-31'), 'rural', 8, true],
    ['leap year, 434 h', fullTime('2024-02-29', '2024-05-31'), 'common', 0, true],
    ['January and February 2025, 280 h', fullTime('2025-01-06', '2025-02-28'), 'common', 0, false],
    ['280 h after 28 h: 308 h', fullTime('2025-01-06', '2025-02-28'), 'common', 28, false],
    ['280 h after 29 h: 309 h', fullTime('2025-01-06', '2025-02-28'), 'common', 29, true],
    ['May to early July 2025, 294 h', fullTime('2025-05-05', '2025-07-04'), 'common', 0, false],
    ['summer 2025, 301 h', fullTime('2025-06-30', '2025-08-29'), 'common', 0, false],
    ['summer 2026, 301 h', fullTime('2026-07-01', '2026-08-31'), 'common', 0, false],
    ['summer 2026 with September, 455 h', fullTime('2026-07-01', '2026-09-30'), 'common', 0, true],
    ['2026-02-02 to 2026-04-02, 44 days, 308 h', fullTime('2026-02-02', '2026-04-02'), 'common', 0, false],
    ['one day more, 315 h', fullTime('2026-02-02', '2026-04-03'), 'common', 0, true],
    ['two days a week for six months, 329 h', { from: '2026-01-05', to: '2026-06-30', week: weekOf(420, [4, 5]) }, 'common', 0, true],
    ['the weekends of the autumn, 248 h', { from: '2026-09-05', to: '2026-12-20', week: weekOf(480, [6, 7]) }, 'common', 0, false],
    [
      'three weeks closed in August, 168 h',
      { ...fullTime('2026-07-06', '2026-08-28'), closures: [{ from: '2026-08-03', to: '2026-08-21' }] },
      'common',
      0,
      false,
    ],
    ['2027, 595 h', fullTime('2027-03-01', '2027-06-30'), 'common', 0, true],
    ['2028, 147 h', fullTime('2028-02-01', '2028-02-29'), 'common', 0, false],
  ])('%s', (_case, stage, school, doneHours, isDue) => {
    expect(allowanceDue({ stage, school, doneMinutes: doneHours * 60 }).isDue).toBe(isDue);
  });

  it('hours of another school year do not help one that crosses 1 September', () => {
    // 20 h on 31 August after 280 h: 300 h; 20 h more on 1 September belong to the next year. 40 h in one go.
    const stage: Stage = { from: '2026-08-31', to: '2026-09-01', week: weekOf(1_200, [1, 2]) };
    expect(allowanceDue({ stage, doneMinutes: 280 * 60 })).toMatchObject({ isDue: false, yearMinutes: 300 * 60 });
  });

  it('leave of the agreement counts for the threshold', () => {
    expect(allowanceDue({ stage: hours(302), leaveMinutes: 420 })).toMatchObject({ isDue: true, minutes: 309 * 60 });
  });

  it('says that what was done before is probably owed too', () => {
    const { by, reasons } = allowanceDue({ stage: hours(200), doneMinutes: 200 * 60 });
    expect(by).toBe('school-year');
    expect(reasons[0]?.sentence).toMatchObject({
      fr: expect.stringContaining('400\u00a0h de présence chez le même accueil dans l’année scolaire\u00a0: plus de deux mois'),
      en: expect.stringContaining('of presence with the same host in the school year: more than two months'),
    });
    expect(reasons[1]?.doubt?.en).toContain('probably owed');
    expect(allowanceDue({ stage: hours(200), doneMinutes: 60 }).reasons).toHaveLength(1);
  });

  it('once due stays due with more hours', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 900 }), fc.nat(400), (count, done) => {
        const isDue = (own: number, before: number) => allowanceDue({ stage: hours(own), doneMinutes: before * 60 }).isDue;
        expect(isDue(count, done)).toBe(count + done > 308);
        expect(isDue(count + 1, done) || !isDue(count, done)).toBe(true);
      }),
    );
  });
});

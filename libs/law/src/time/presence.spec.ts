import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './civil-date.js';
import { evenWeekOf, FULL_TIME_WEEK, minutesOn, presenceOf, stageOfWeeks, weekOf } from './presence.js';

const MON_TO_WED = weekOf(420, [1, 2, 3]);
const monthly = (from: string, to: string, week = FULL_TIME_WEEK, closures: { from: string; to: string }[] = []) => {
  const { days, minutes, months } = presenceOf({ from, to, week, closures });
  return `${days} days, ${minutes / 60} h: ${months.map((month) => month.days).join('/')}`;
};

describe('the worked cases of presence', () => {
  it('Mon-Fri 2026-03-02 to 2026-06-30, 7 h: 82 days, 574 h, by month 22/21/17/22', () => {
    expect(monthly('2026-03-02', '2026-06-30')).toBe('82 days, 574 h: 22/21/17/22');
  });

  it('Mon-Fri 2026-01-01 to 2026-03-31: 63 days, 441 h, by month 147/140/154 h', () => {
    const { days, months } = presenceOf({ from: '2026-01-01', to: '2026-03-31', week: FULL_TIME_WEEK });
    expect(days).toBe(63);
    expect(months.map(({ minutes }) => minutes / 60)).toEqual([147, 140, 154]);
  });

  it('Mon-Fri 2027-02-01 to 2027-07-31: 126 days, 882 h', () => {
    expect(presenceOf({ from: '2027-02-01', to: '2027-07-31', week: FULL_TIME_WEEK })).toMatchObject({ days: 126, minutes: 882 * 60 });
  });

  it('3 days a week 2027-01-04 to 2027-07-30 (Mon-Wed, 7 calendar months): 87 days, 609 h', () => {
    const { days, minutes, months } = presenceOf({ from: '2027-01-04', to: '2027-07-30', week: MON_TO_WED });
    expect({ days, minutes, months: months.length }).toEqual({ days: 87, minutes: 609 * 60, months: 7 });
  });
});

describe('presence', () => {
  // Each day laid out on a printed calendar of the year, holidays struck out, and added by month.
  it.each([
    ['2023-01-02', '2023-03-31', '65 days, 455 h: 22/20/23'],
    ['2023-04-03', '2023-06-30', '60 days, 420 h: 19/19/22'],
    ['2023-05-01', '2023-08-31', '83 days, 581 h: 19/22/20/22'],
    ['2023-09-04', '2024-01-31', '105 days, 735 h: 20/22/21/20/22'],
    ['2024-02-05', '2024-07-31', '123 days, 861 h: 19/21/21/19/20/23'],
    ['2024-02-29', '2024-05-31', '62 days, 434 h: 1/21/21/19'],
    ['2024-11-04', '2025-02-28', '82 days, 574 h: 19/21/22/20'],
    ['2025-03-03', '2025-08-29', '123 days, 861 h: 21/21/19/20/22/20'],
    ['2025-06-30', '2025-08-29', '43 days, 301 h: 1/22/20'],
    ['2026-01-05', '2026-06-30', '122 days, 854 h: 20/20/22/21/17/22'],
    ['2026-09-01', '2026-12-31', '86 days, 602 h: 22/22/20/22'],
    ['2027-03-01', '2027-06-30', '85 days, 595 h: 22/22/19/22'],
    ['2027-05-03', '2027-08-31', '84 days, 588 h: 19/22/21/22'],
    ['2028-01-03', '2028-03-31', '65 days, 455 h: 21/21/23'],
    ['2028-02-01', '2028-02-29', '21 days, 147 h: 21'],
  ])('35 h a week from %s to %s: %s', (from, to, expected) => expect(monthly(from, to)).toBe(expected));

  // The same calendars, only the days of the pattern or outside the closure kept.
  it.each([
    [
      'two weeks closed in April',
      monthly('2026-03-02', '2026-06-30', FULL_TIME_WEEK, [{ from: '2026-04-13', to: '2026-04-24' }]),
      '72 days, 504 h: 22/11/17/22',
    ],
    [
      'three weeks closed in August',
      monthly('2026-07-06', '2026-08-28', FULL_TIME_WEEK, [{ from: '2026-08-03', to: '2026-08-21' }]),
      '24 days, 168 h: 19/5',
    ],
    ['Monday to Wednesday', monthly('2026-03-02', '2026-06-30', MON_TO_WED), '51 days, 357 h: 14/12/11/14'],
    ['Thursday and Friday', monthly('2026-01-05', '2026-06-30', weekOf(420, [4, 5])), '47 days, 329 h: 8/8/8/9/6/8'],
    ['half days', monthly('2026-01-05', '2026-06-30', weekOf(210, [1, 2, 3, 4, 5])), '122 days, 427 h: 20/20/22/21/17/22'],
    ['39 h a week', monthly('2026-03-02', '2026-06-30', weekOf(468, [1, 2, 3, 4, 5])), '82 days, 639.6 h: 22/21/17/22'],
    ['7 h 30, Friday 5 h', monthly('2026-03-02', '2026-05-29', [450, 450, 450, 450, 300, 0, 0]), '60 days, 422.5 h: 22/21/17'],
    ['Tuesday to Saturday', monthly('2026-04-01', '2026-05-31', weekOf(420, [2, 3, 4, 5, 6])), '41 days, 287 h: 22/19'],
    ['weekends of 8 h', monthly('2026-09-05', '2026-12-20', weekOf(480, [6, 7])), '31 days, 248 h: 8/9/8/6'],
  ])('%s', (_case, found, expected) => expect(found).toBe(expected));

  // Division by hand; a day of presence is 7 hours.
  it.each([
    [420, 1],
    [419, 0],
    [455, 1],
    [840, 2],
  ])('a day of %i minutes is %i days of presence', (minutes, presenceDays) => {
    expect(presenceOf({ from: '2026-11-24', to: '2026-11-24', week: weekOf(minutes, [2]) })).toMatchObject({ days: 1, presenceDays });
  });

  it.each([
    [2_100, [420, 420, 420, 420, 420, 0, 0]],
    [1_442, [289, 289, 288, 288, 288, 0, 0]],
    [0, [0, 0, 0, 0, 0, 0, 0]],
  ])('%i minutes a week, evenly', (weekly, week) => expect(evenWeekOf(weekly)).toEqual(week));

  it('of weeks ends on the day before the same day of the week', () => {
    expect(stageOfWeeks('2026-03-02', 17, 2_100)).toEqual({ from: '2026-03-02', to: '2026-06-28', week: FULL_TIME_WEEK });
  });

  it('is none outside the dates', () => {
    const stage = { from: '2026-03-02', to: '2026-03-06', week: FULL_TIME_WEEK };
    expect([minutesOn(stage, '2026-02-27'), minutesOn(stage, '2026-03-02'), minutesOn(stage, '2026-03-09')]).toEqual([0, 420, 0]);
  });

  it('of two halves is that of the whole, and no closure adds any', () => {
    const from = fc.integer({ min: 0, max: 1_500 }).map((days) => addDays('2023-01-01', days));
    const week = fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(from, fc.nat(200), fc.nat(200), week, (start, first, second, pattern) => {
        const [middle, end] = [addDays(start, first), addDays(start, first + 1 + second)];
        const whole = presenceOf({ from: start, to: end, week: pattern });
        const halves = [
          presenceOf({ from: start, to: middle, week: pattern }),
          presenceOf({ from: addDays(middle, 1), to: end, week: pattern }),
        ];
        expect(whole.minutes).toBe(halves.reduce((sum, { minutes }) => sum + minutes, 0));
        const closed = presenceOf({ from: start, to: end, week: pattern, closures: [{ from: middle, to: middle }] });
        expect(closed.minutes).toBeLessThanOrEqual(whole.minutes);
        expect(whole.presenceDays).toBe(Math.floor(whole.minutes / 420));
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween } from '../time/civil-date.js';
import { firstDayAfter, waitingTime } from './waiting-time.js';

describe('waiting-time between two interns on one post (L124-11)', () => {
  it.each([
    ['2026-04-01..07-31 (122 days)', '2026-04-01', '2026-07-31', false, '2026-09-11'],
    ['2026-01-05..06-30 (177 days)', '2026-01-05', '2026-06-30', false, '2026-08-29'],
    ['the intern left early by own choice', '2026-04-01', '2026-07-31', true, '2026-08-01'],
  ])('%s', (_case, from, to, leftByChoice, first) => expect(firstDayAfter({ from, to, leftByChoice })).toBe(first));

  // By hand: days = end - start + 1; a third of them, up to the next whole day, then the day after.
  it.each([
    ['one day: 1 day to wait', '2026-06-01', '2026-06-01', '2026-06-03'],
    ['3 days: 1 day', '2026-06-01', '2026-06-03', '2026-06-05'],
    ['4 days: 2 days', '2026-06-01', '2026-06-04', '2026-06-07'],
    ['28 days: 10 days', '2026-02-01', '2026-02-28', '2026-03-11'],
    ['29 days of a leap February: 10 days', '2028-02-01', '2028-02-29', '2028-03-11'],
    ['60 days: 20 days', '2026-05-01', '2026-06-29', '2026-07-20'],
    ['61 days: 21 days', '2026-05-01', '2026-06-30', '2026-07-22'],
    ['over New Year, 59 days: 20 days', '2026-12-01', '2027-01-28', '2027-02-18'],
    ['181 days: 61 days', '2027-01-01', '2027-06-30', '2027-08-31'],
  ])('%s', (_case, from, to, first) => expect(firstDayAfter({ from, to, leftByChoice: false })).toBe(first));

  it('refuses the day before, with the first lawful day', () => {
    const before = { from: '2026-04-01', to: '2026-07-31', leftByChoice: false };
    expect(waitingTime(before, '2026-09-10')).toMatchObject({
      ok: false,
      reasons: [
        {
          article: 'Code de l’éducation, art. L124-11',
          remedy: { fr: 'Commencez le 11\u00a0septembre 2026 ou plus tard, ou proposez un autre poste.' },
        },
      ],
    });
    expect(waitingTime(before, '2026-09-11').ok).toBe(true);
  });

  it('a longer internship never shortens the wait', () => {
    fc.assert(
      fc.property(fc.nat({ max: 400 }), (days) => {
        const wait = (length: number) => {
          const to = addDays('2026-01-01', length);
          return daysBetween(to, firstDayAfter({ from: '2026-01-01', to, leftByChoice: false }));
        };
        expect(wait(days + 1)).toBeGreaterThanOrEqual(wait(days));
        expect(wait(days)).toBeGreaterThanOrEqual(1);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './civil-date.js';
import { hostHours } from './host-hours.js';
import { FULL_TIME_WEEK, type Stage, weekOf } from './presence.js';

const fullTime = (from: string, to: string): Stage => ({ from, to, week: FULL_TIME_WEEK });
/** One day of `hours`, Tuesday 24 November 2026 or the day given. */
const oneDay = (hours: number, day = '2026-11-24'): Stage => ({ from: day, to: day, week: weekOf(hours * 60, [1, 2, 3, 4, 5]) });

describe('the worked cases of six months with one host (host-hours)', () => {
  it('Mon-Fri 2027-02-01 to 2027-07-31, 882 h: allowed', () => {
    expect(hostHours([fullTime('2027-02-01', '2027-07-31')])).toMatchObject({
      ok: true,
      years: [{ schoolYear: '2026-2027', minutes: 52_920 }],
    });
  });

  it('132 days x 7 h = 924 h: allowed; 133 days = 931 h: refused', () => {
    expect(hostHours([oneDay(924)]).ok).toBe(true);
    const refused = hostHours([oneDay(931)]);
    expect(refused).toMatchObject({ ok: false, reasons: [{ rule: 'host-hours', numbers: { hours: 931, maximumHours: 924 } }] });
    expect(refused.reasons[0]?.remedy?.fr).toBe('Retirez 7\u00a0h\u00a0: une fin plus tôt, ou moins d’heures par semaine.');
  });

  it('3 days a week 2027-01-04 to 2027-07-30, seven calendar months: allowed, presence counts', () => {
    expect(hostHours([{ from: '2027-01-04', to: '2027-07-30', week: weekOf(420, [1, 2, 3]) }]).ok).toBe(true);
  });

  it('two internships of 500 h, same host, same school year: refused (1,000 h); in two school years: allowed', () => {
    expect(hostHours([oneDay(500, '2026-10-06'), oneDay(500, '2027-03-02')])).toMatchObject({
      ok: false,
      years: [{ schoolYear: '2026-2027', minutes: 60_000 }],
    });
    expect(hostHours([oneDay(500, '2026-03-03'), oneDay(500, '2026-10-06')])).toMatchObject({ ok: true, years: [{}, {}] });
  });
});

describe('hours with one host', () => {
  // Hours of the calendars of `presence.spec.ts`, added by hand.
  it.each([
    ['six months of 2024 and nothing before', fullTime('2024-02-05', '2024-07-31'), 0, 861, true],
    ['63 h before: exactly six months', fullTime('2024-02-05', '2024-07-31'), 63, 924, true],
    ['64 h before: one hour over', fullTime('2024-02-05', '2024-07-31'), 64, 925, false],
    ['all 2023, 1 September to 30 June', fullTime('2023-09-04', '2024-01-31'), 189, 924, true],
    ['the summer of 2025 after 63 h', fullTime('2025-03-03', '2025-08-29'), 63, 924, true],
  ])('%s', (_case, stage, doneHours, hours, ok) => {
    expect(hostHours([stage], doneHours * 60)).toMatchObject({ ok, years: [{ minutes: hours * 60 }] });
  });

  it('across 31 August count in the year of each day', () => {
    expect(hostHours([fullTime('2026-07-06', '2026-09-25')], 100 * 60).years).toEqual([
      { schoolYear: '2025-2026', minutes: 380 * 60 },
      { schoolYear: '2026-2027', minutes: 133 * 60 },
    ]);
  });

  it('of nobody are none', () => expect(hostHours([])).toEqual({ ok: true, years: [], reasons: [] }));

  it('once refused stay refused with a week more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (weeks) => {
        const of = (count: number) => hostHours([fullTime('2023-09-04', addDays('2023-09-04', 7 * count - 1))]);
        expect(of(weeks).ok || !of(weeks + 1).ok).toBe(true);
      }),
    );
  });
});

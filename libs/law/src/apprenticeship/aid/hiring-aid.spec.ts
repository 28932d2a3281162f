import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { employerShare } from './employer-share.js';
import { hiringAid } from './hiring-aid.js';

describe('hiring-aid', () => {
  // The ministry's page of 13 March 2026, and the rules of the Urssaf for 2025.
  it.each([
    ['2026-03-08', 40, 3, false, 500_000],
    ['2026-03-08', 249, 4, false, 500_000],
    ['2026-09-01', 40, 5, false, 450_000],
    ['2026-09-01', 40, 6, false, 200_000],
    ['2026-12-31', 40, 7, false, 200_000],
    ['2026-09-01', 250, 4, false, 200_000],
    ['2026-09-01', 1_200, 5, false, 150_000],
    ['2026-03-08', 250, 3, false, 200_000],
    ['2026-09-01', 1_200, 6, false, 75_000],
    ['2026-09-01', 1_200, 7, false, 75_000],
    ['2026-09-01', 1_200, 7, true, 600_000],
    ['2026-09-01', 12, 3, true, 600_000],
    ['2026-09-01', 12, 8, true, 0],
    // The aide unique alone from 1 January to 7 March 2026 (L6243-1, D6243-1): small companies, levels 3 and 4. An exception to the oracle:
    // modele-social 11.1.0 gives these days the aid of all levels, which the ministry's notice of 26 December 2025 contradicts.
    ['2026-01-01', 40, 3, false, 500_000],
    ['2026-03-07', 249, 4, false, 500_000],
    ['2026-01-01', 40, 5, false, 0],
    ['2026-03-07', 40, 6, false, 0],
    ['2026-03-07', 40, 7, false, 0],
    ['2026-03-07', 250, 3, false, 0],
    ['2026-03-07', 40, 4, true, 600_000],
    ['2026-03-07', 40, 5, true, 0],
    ['2026-03-07', 250, 3, true, 0],
    ['2025-12-31', 40, 7, false, 500_000],
    ['2025-09-01', 40, 6, false, 500_000],
    ['2025-09-01', 300, 6, false, 200_000],
    ['2025-09-01', 40, 6, true, 600_000],
    ['2025-09-01', 300, 6, true, 600_000],
  ])('signed %s, %i staff, level %i, disabled %s: %i cents', (day, headcount, level, disabled, cents) => {
    expect(hiringAid({ day, headcount, level, disabled })).toMatchObject({ cents, unknown: null });
  });

  it('is not guessed for another year', () => {
    expect(hiringAid({ day: '2027-01-01', headcount: 40, level: 5, disabled: false })).toMatchObject({
      cents: null,
      unknown: 'not-published',
    });
    expect(hiringAid({ day: '2025-02-23', headcount: 40, level: 5, disabled: false })).toMatchObject({ cents: null, unknown: 'too-old' });
  });

  it('says what a large company must check', () => {
    expect(hiringAid({ day: '2026-09-01', headcount: 250, level: 4, disabled: false }).reasons[0]?.doubt).toBeDefined();
    expect(hiringAid({ day: '2026-09-01', headcount: 249, level: 4, disabled: false }).reasons[0]?.doubt).toBeUndefined();
  });

  it('never grows with the level or the headcount', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 3, max: 7 }), (headcount, level) => {
        const cents = (staff: number, at: number) =>
          hiringAid({ day: '2026-09-01', headcount: staff, level: at, disabled: false }).cents ?? 0;
        expect(cents(headcount, level + 1)).toBeLessThanOrEqual(cents(headcount, level));
        expect(cents(headcount + 1, level)).toBeLessThanOrEqual(cents(headcount, level));
      }),
    );
  });
});

describe('employer-share', () => {
  // 750 EUR per contract of level 6 or 7 from 1 July 2025.
  it.each([
    ['2025-06-30', 6, 0],
    ['2025-07-01', 6, 75_000],
    ['2026-09-01', 7, 75_000],
    ['2026-09-01', 5, 0],
    ['2026-09-01', 3, 0],
    ['2026-09-01', 8, 0],
  ])('contract from %s, level %i: %i cents', (start, level, cents) => expect(employerShare(start, level).cents).toBe(cents));
});

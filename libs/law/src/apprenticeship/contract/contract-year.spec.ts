import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { APPRENTICE_COURSES, type ContractCourse, contractAnniversary, placedYear } from './contract-year.js';

const contract = (more: Partial<ContractCourse>): ContractCourse => ({
  start: '2026-09-01',
  end: '2027-08-31',
  course: 'cycle',
  cycleYears: 3,
  yearsDone: 0,
  disabled: false,
  ...more,
});

describe('contract-year', () => {
  it.each([
    ['2026-09-01', 1, '2027-09-01'],
    ['2026-09-01', 3, '2029-09-01'],
    ['2024-02-29', 1, '2025-03-01'], // a year from 29 February holds 28 February
    ['2024-02-29', 4, '2028-02-29'],
    ['2023-12-31', 2, '2025-12-31'],
  ])('a contract of %s has been executed %i years on %s', (start, executed, day) => expect(contractAnniversary(start, executed)).toBe(day));

  // Year of the scale and added points, by the article named.
  it.each<[string, Partial<ContractCourse>, number, number, number, string]>([
    ['first year', {}, 0, 1, 0, 'executed'],
    ['second year (D6222-26)', {}, 1, 2, 0, 'executed'],
    ['third year (D6222-26)', {}, 2, 3, 0, 'executed'],
    ['fourth year of a disabled worker (R6222-48)', { disabled: true }, 3, 3, 15, 'prolonged-disabled'],
    ['fourth year, not disabled (D6222-28-2)', {}, 3, 3, 0, 'prolonged'],
    ['third year of a two-year course (D6222-28-2)', { cycleYears: 2 }, 2, 2, 0, 'prolonged'],
    ['third year of a two-year course, disabled (R6222-48)', { cycleYears: 2, disabled: true }, 2, 2, 15, 'prolonged-disabled'],
    ['second year of a one-year course', { cycleYears: 1 }, 1, 1, 0, 'prolonged'],
    ['direct entry in the second year of a master (D6222-28-1)', { cycleYears: 2, yearsDone: 1 }, 0, 2, 0, 'joined-later'],
    ['direct entry in the third year of a BUT (D6222-28-1)', { yearsDone: 2 }, 0, 3, 0, 'joined-later'],
    ['entry in the second year of a BUT, then the third', { yearsDone: 1 }, 1, 3, 0, 'joined-later'],
    ['vocational bachelor (D6222-32)', { course: 'licence-pro', cycleYears: 1 }, 0, 2, 0, 'licence-pro'],
    ['vocational bachelor of 13 months, last month', { course: 'licence-pro', cycleYears: 1 }, 1, 2, 0, 'licence-pro'],
    [
      'vocational bachelor of over two years, last month',
      { course: 'licence-pro', cycleYears: 1, end: '2028-11-30' },
      2,
      2,
      0,
      'licence-pro',
    ],
    ['BTS once more after a failed exam (D6222-28)', { course: 'repeat', cycleYears: 2 }, 0, 2, 0, 'repeat'],
    ['bac pro once more after a failed exam', { course: 'repeat' }, 0, 3, 0, 'repeat'],
    ['CAP in one year, once more', { course: 'repeat', cycleYears: 1 }, 0, 1, 0, 'repeat'],
    ['second BTS in one year (D6222-30)', { course: 'same-level', cycleYears: 2 }, 0, 2, 15, 'same-level'],
    ['complement after a bac pro in three years (D6222-30)', { course: 'same-level' }, 0, 3, 15, 'same-level'],
    [
      'second BTS, contract of a year and a day',
      { course: 'same-level', cycleYears: 2, end: '2027-09-01' },
      0,
      1,
      0,
      'same-level-too-long',
    ],
  ])('%s', (_, more, executed, year, bonusPoints, why) => {
    expect(placedYear(contract(more), executed)).toEqual({ year, bonusPoints, why });
  });

  it('is a year of the scale, and never falls as the contract goes on', () => {
    const any = fc.record({
      course: fc.constantFrom(...APPRENTICE_COURSES),
      cycleYears: fc.integer({ min: 1, max: 3 }),
      yearsDone: fc.integer({ min: 0, max: 2 }),
      disabled: fc.boolean(),
    });
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 3 }), (more, executed) => {
        const [now, next] = [placedYear(contract(more), executed), placedYear(contract(more), executed + 1)];
        expect([1, 2, 3]).toContain(now.year);
        expect(next.year).toBeGreaterThanOrEqual(now.year);
      }),
    );
  });
});

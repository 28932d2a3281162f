import { describe, expect, it } from '@jest/globals';
import { contractFaults } from './contract-faults.js';

const ORDINARY = { course: 'cycle', cycleYears: 3, yearsDone: 0 } as const;
const DATES = { birthDate: '2008-05-18', start: '2026-09-01', end: '2027-08-31' };

describe('contract-faults', () => {
  it.each([
    ['2008-05-18', '2026-09-01', '2028-08-31', ''],
    ['2011-09-01', '2026-09-01', '2027-08-31', ''], // 15 that day
    ['2011-09-02', '2026-09-01', '2027-08-31', 'birthDate too-young'],
    ['1955-09-01', '2026-09-01', '2027-08-31', 'birthDate too-old'],
    ['2008-05-18', '2026-09-01', '2026-08-31', 'end end-before-start'],
    ['2008-05-18', '2026-09-01', '2026-09-01', ''],
    ['2008-05-18', '2026-09-01', '2031-08-31', ''],
    ['2008-05-18', '2026-09-01', '2031-09-01', 'end too-long'],
    ['2027-05-18', '2026-09-01', '2026-08-01', 'birthDate too-young, end end-before-start'],
  ])('born %s, %s to %s: %s', (birthDate, start, end, faults) => {
    expect(
      contractFaults({ ...ORDINARY, birthDate, start, end })
        .map(({ field, fault }) => `${field} ${fault}`)
        .join(', '),
    ).toBe(faults);
  });

  it.each([
    [1, 0, []],
    [1, 1, ['yearsDone beyond-cycle']],
    [2, 1, []],
    [2, 2, ['yearsDone beyond-cycle']],
    [3, 2, []],
  ])('a course of %i years of which %i are done: %j', (cycleYears, yearsDone, faults) => {
    const found = contractFaults({ ...DATES, course: 'cycle', cycleYears, yearsDone });
    expect(found.map(({ field, fault }) => `${field} ${fault}`)).toEqual(faults);
    expect(contractFaults({ ...DATES, course: 'licence-pro', cycleYears, yearsDone })).toEqual([]);
  });

  it('after a failed exam, the question needs the initial end (L6222-11)', () => {
    const repeat = { ...DATES, ...ORDINARY, course: 'repeat' } as const;
    expect(contractFaults(repeat)).toEqual([{ field: 'initialEnd', fault: 'initial-end-missing' }]);
    expect(contractFaults({ ...repeat, initialEnd: '2026-08-31' })).toEqual([]);
  });
});

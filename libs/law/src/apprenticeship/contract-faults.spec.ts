import { describe, expect, it } from '@jest/globals';
import { contractFaults } from './contract-faults.js';

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
      contractFaults({ birthDate, start, end })
        .map(({ field, fault }) => `${field} ${fault}`)
        .join(', '),
    ).toBe(faults);
  });
});

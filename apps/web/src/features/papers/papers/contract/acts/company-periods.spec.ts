import { describe, expect, it } from '@jest/globals';
import { alternatingPeriods } from './company-periods.js';

describe('weeks in the company and at the training centre in turn', () => {
  it('begin on the first day and end on Fridays, the last one on the last day', () => {
    expect(alternatingPeriods({ from: '2026-09-09', to: '2026-10-28' }, 2, 2)).toEqual([
      { from: '2026-09-09', to: '2026-09-18' },
      { from: '2026-10-05', to: '2026-10-16' },
    ]);
    expect(alternatingPeriods({ from: '2026-09-07', to: '2026-09-23' }, 1, 1)).toEqual([
      { from: '2026-09-07', to: '2026-09-11' },
      { from: '2026-09-21', to: '2026-09-23' },
    ]);
  });

  it('are one period without weeks at the training centre, none without weeks in the company', () => {
    expect(alternatingPeriods({ from: '2026-09-07', to: '2028-08-31' }, 1, 0)).toEqual([{ from: '2026-09-07', to: '2028-08-31' }]);
    expect(alternatingPeriods({ from: '2026-09-07', to: '2028-08-31' }, 0, 2)).toEqual([]);
  });

  it('are never more than the contract takes', () => {
    expect(alternatingPeriods({ from: '2026-09-07', to: '2030-08-31' }, 1, 1)).toHaveLength(60);
  });
});

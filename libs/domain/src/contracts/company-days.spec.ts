import { describe, expect, it } from '@jest/globals';
import { clipped, companyStretches, requireCompanyPeriods, WORKING_WEEK } from './company-days.js';

const CONTRACT = { from: '2026-09-07', to: '2027-08-31' };

describe('the days of an apprentice in the company', () => {
  it('are whole periods where every working day counts', () => {
    const periods = [{ from: '2026-09-07', to: '2026-09-18' }];
    expect(companyStretches({ weekdays: [...WORKING_WEEK], periods })).toEqual(periods);
  });

  it('are runs of the days of the week within each period', () => {
    expect(companyStretches({ weekdays: [1, 2, 5], periods: [{ from: '2026-09-08', to: '2026-09-15' }] })).toEqual([
      { from: '2026-09-08', to: '2026-09-08' },
      { from: '2026-09-11', to: '2026-09-11' },
      { from: '2026-09-14', to: '2026-09-15' },
    ]);
  });

  it('are clipped to a range', () => {
    expect(
      clipped(
        [
          { from: '2026-08-01', to: '2026-09-10' },
          { from: '2027-09-01', to: '2027-09-02' },
        ],
        CONTRACT,
      ),
    ).toEqual([{ from: '2026-09-07', to: '2026-09-10' }]);
  });

  it('stand in order, within the contract', () => {
    const codes = (periods: { from: string; to: string }[]) => {
      try {
        requireCompanyPeriods(periods, CONTRACT);
        return [];
      } catch (fault) {
        return (fault as { errors: { path: string; code: string }[] }).errors.map(({ path, code }) => `${path} ${code}`);
      }
    };
    expect(
      codes([
        { from: '2026-09-07', to: '2026-09-18' },
        { from: '2026-09-21', to: '2026-10-02' },
      ]),
    ).toEqual([]);
    expect(codes([{ from: '2026-09-18', to: '2026-09-07' }])).toEqual(['periods.0.to rhythm.reversed']);
    expect(
      codes([
        { from: '2026-09-07', to: '2026-09-18' },
        { from: '2026-09-18', to: '2026-09-20' },
      ]),
    ).toEqual(['periods.1.from rhythm.overlap']);
    expect(codes([{ from: '2026-09-01', to: '2026-09-18' }])).toEqual(['periods.0.from contract.period-outside']);
    expect(codes([{ from: '2027-08-30', to: '2027-09-18' }])).toEqual(['periods.0.to contract.period-outside']);
  });
});

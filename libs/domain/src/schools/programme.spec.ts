import { describe, expect, it } from '@jest/globals';
import type { InvalidInput } from '../errors.js';
import { requirePeriods, weeksWithin } from './programme.js';

const faultsOf = (...periods: Parameters<typeof requirePeriods>[0]) => {
  try {
    requirePeriods(periods);
    return [];
  } catch (fault) {
    return (fault as InvalidInput).errors.map(({ path, code, values }) => [path, code, values?.most ?? null]);
  }
};

describe('the placement periods of a programme', () => {
  it('count the weeks that their days touch', () => {
    expect(weeksWithin({ startOn: '2027-01-04', endOn: '2027-02-12' })).toBe(6);
    expect(weeksWithin({ startOn: '2027-01-04', endOn: '2027-01-04' })).toBe(1);
  });

  it('end after they begin, and ask for no more weeks than they have', () => {
    const good = { startOn: '2027-01-04', endOn: '2027-02-12', weeks: 6 };
    expect(faultsOf(good)).toEqual([]);
    expect(faultsOf(good, { ...good, endOn: '2027-01-03' }, { ...good, weeks: 7 })).toEqual([
      ['periods.1.endOn', 'programme.period-reversed', null],
      ['periods.2.weeks', 'programme.period-weeks', 6],
    ]);
  });
});

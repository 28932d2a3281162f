import { describe, expect, it } from '@jest/globals';
import { missedPeriod } from './missed-period.js';

const WINTER = { kind: 'pfmp', startOn: '2027-01-04', endOn: '2027-01-29' } as const;
const SPRING = { kind: 'pfmp', startOn: '2027-05-10', endOn: '2027-06-18' } as const;
const offer = { kind: 'pfmp', startFrom: '2027-01-04', startTo: '2027-01-04', durationWeeks: 4 } as const;
const missed = (changes: Partial<Parameters<typeof missedPeriod>[0]>) => missedPeriod({ ...offer, ...changes }, [WINTER, SPRING]);

describe('an offer is outside the placement periods of its kind', () => {
  it('when it begins before or after all of them', () => {
    expect(missed({ startFrom: '2026-12-01', startTo: '2026-12-18' })).toBe(WINTER);
    expect(missed({ startFrom: '2027-03-01', startTo: '2027-03-12' })).toBe(WINTER);
    expect(missed({ startFrom: '2027-06-21', startTo: null })).toBe(WINTER);
  });

  it('when it lasts longer than what is left of them', () => {
    expect(missed({ durationWeeks: 8 })).toBe(WINTER);
    expect(missed({ startFrom: '2027-01-11', startTo: '2027-01-18' })).toBe(WINTER);
  });

  it('and not when some first day lets it end in time', () => {
    expect(missed({})).toBeNull();
    expect(missed({ startFrom: '2026-12-01', startTo: '2027-01-04' })).toBeNull();
    expect(missed({ startFrom: '2027-04-01', startTo: '2027-05-15', durationWeeks: 6 })).toBeNull();
    expect(missed({ startFrom: '2027-01-25', startTo: null, durationWeeks: null })).toBeNull();
  });

  it('nor where nothing can be compared: another kind, no dates, no period', () => {
    expect(missed({ kind: 'job', startFrom: '2026-12-01' })).toBeNull();
    expect(missed({ startFrom: null, startTo: null })).toBeNull();
    expect(missedPeriod({ ...offer, startFrom: '2026-12-01', startTo: '2026-12-01' }, [])).toBeNull();
  });
});

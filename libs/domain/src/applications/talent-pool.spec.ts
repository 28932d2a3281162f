import { describe, expect, it } from '@jest/globals';
import { mayBePooled, poolEndsOn, schoolYearEnd } from './talent-pool.js';

describe('an application kept for later', () => {
  it('may be read for two years by the yes of an adult', () => {
    expect(poolEndsOn('2008-11-24', '2026-11-24')).toBe('2028-11-24');
    expect(poolEndsOn('2000-01-01', '2028-02-29')).toBe('2030-02-28');
  });

  it('ends with the school year where the yes was said before 18, also for who turns 18 since', () => {
    expect(poolEndsOn('2008-11-25', '2026-11-24')).toBe('2027-08-31');
    expect(poolEndsOn('2010-01-15', '2027-08-31')).toBe('2027-08-31');
    expect(poolEndsOn('2010-01-15', '2027-09-01')).toBe('2028-08-31');
  });

  it('is none of a child under 15', () => {
    expect(mayBePooled('2011-11-25', '2026-11-24')).toBe(false);
    expect(mayBePooled('2011-11-24', '2026-11-24')).toBe(true);
  });

  it('knows the school year by its last day', () => {
    expect(schoolYearEnd('2027-01-15')).toBe('2027-08-31');
    expect(schoolYearEnd('2026-12-31')).toBe('2027-08-31');
  });
});

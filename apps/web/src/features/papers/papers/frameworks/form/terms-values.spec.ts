import { describe, expect, it } from '@jest/globals';
import type { FrameworkView } from '@seve/api-client';
import { lastYears, termsValues, typedTerms, yearChoices } from './terms-values.js';

const TERMS = { firstYear: 2026, lastYear: 2027, purpose: 'Accueillir.', noticeMonths: 3, seats: [{ level: 5 as const, seats: 0 }] };

describe('the terms of a framework agreement in their form', () => {
  it('come back as they were; a level without a number is not named', () => {
    expect(typedTerms(termsValues(TERMS as FrameworkView))).toEqual(TERMS);
    expect(termsValues(TERMS as FrameworkView).seats).toMatchObject({ 4: '', 5: 0 });
  });

  it('begin this school year at the earliest, unless the draft is older, and last five years at most', () => {
    expect(yearChoices('2026-11-29').map(({ label }) => label)).toEqual([
      ...['2026-2027', '2027-2028', '2028-2029', '2029-2030', '2030-2031', '2031-2032'],
    ]);
    expect(yearChoices('2026-11-29', 2025)[0]?.value).toBe('2025');
    expect(lastYears('2026').map(({ value }) => value)).toEqual(['2026', '2027', '2028', '2029', '2030']);
  });
});

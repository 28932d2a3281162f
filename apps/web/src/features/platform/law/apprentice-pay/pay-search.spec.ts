import { describe, expect, it } from '@jest/globals';
import { PAY_EXAMPLE, readPaySearch } from './pay-search.js';

describe('the case of an address', () => {
  it('is read as it was written', () => {
    const whole = {
      ...PAY_EXAMPLE,
      signedOn: '2026-07-06',
      initialEnd: '2026-08-31',
      course: 'same-level',
      yearsDone: '1',
      disabled: 'true',
      weeklyMinutes: '2340',
      idcc: '0044',
      smcCents: '210000',
      previousCents: '95219',
      level: '5',
      headcount: '40',
    };
    expect(readPaySearch(whole)).toEqual(whole);
  });

  it('keeps the zeros of a code', () => expect(readPaySearch({ idcc: '0044' })).toEqual({ idcc: '0044' }));

  it.each([
    { birthDate: '18/05/2007' },
    { start: '2026-02-30' },
    { course: 'master' },
    { cycleYears: '4' },
    { disabled: 'yes' },
    { weeklyMinutes: '-35' },
    { idcc: '44' },
    { smcCents: '12.5' },
    { level: '9' },
    { headcount: '0' },
    { colour: 'blue' },
  ])('leaves out %j', (said) => expect(readPaySearch(said)).toEqual({}));
});

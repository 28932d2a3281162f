import { describe, expect, it } from '@jest/globals';
import { addDays, ageOn, dayInParis } from '../calendar/civil-date.js';
import { ageBand, bornToBeListed, mayShowToCompanies, visibilityRule } from './student.js';

const at = (instant: string) => dayInParis(new Date(instant));

describe('who may be shown to companies', () => {
  it.each([
    ['14 the second before midnight in Paris', '2011-11-25', '2026-11-24T22:59:59Z', { agreed: false, alone: false }],
    ['15 from midnight in Paris', '2011-11-25', '2026-11-24T23:00:00Z', { agreed: true, alone: false }],
    ['17 the second before midnight in Paris', '2008-11-25', '2026-11-24T22:59:59Z', { agreed: true, alone: false }],
    ['18 from midnight in Paris', '2008-11-25', '2026-11-24T23:00:00Z', { agreed: true, alone: true }],
    ['17 in summer, the second before midnight in Paris', '2008-07-01', '2026-06-30T21:59:59Z', { agreed: true, alone: false }],
    ['18 in summer, from midnight in Paris', '2008-07-01', '2026-06-30T22:00:00Z', { agreed: true, alone: true }],
    ['born on 29 February, on the 28th of a common year', '2008-02-29', '2026-02-28T12:00:00Z', { agreed: true, alone: false }],
    ['born on 29 February, on 1 March of a common year', '2008-02-29', '2026-02-28T23:00:00Z', { agreed: true, alone: true }],
  ])('%s', (_who, birthDate, instant, { agreed, alone }) => {
    expect(mayShowToCompanies(birthDate, at(instant), true)).toBe(agreed);
    expect(mayShowToCompanies(birthDate, at(instant), false)).toBe(alone);
  });

  it('from 15 to 17, only with the school’s agreement', () => {
    expect(visibilityRule('2009-06-01', '2026-11-24', false)).toBe('needs_school');
    expect(visibilityRule('2009-06-01', '2026-11-24', true)).toBe('allowed');
  });

  it('under 15, never', () => expect(visibilityRule('2012-06-01', '2026-11-24', true)).toBe('under_15'));

  it('an adult needs nobody’s agreement', () => expect(visibilityRule('2006-06-01', '2026-11-24', false)).toBe('allowed'));
});

describe('the band of age that a list of candidates knows', () => {
  it.each([
    ['the month of the 18th birthday', '2008-11-02', '2026-11-30', 'minor'],
    ['the month after it', '2008-11-02', '2026-12-01', 'adult'],
    ['18 since the first day of the month', '2008-11-01', '2026-11-30', 'minor'],
    ['born on 29 February', '2008-02-29', '2026-03-01', 'adult'],
    ['the month of the 15th birthday', '2011-11-02', '2026-11-30', 'under_15'],
    ['the month after it', '2011-11-02', '2026-12-01', 'minor'],
  ] as const)('%s', (_when, birthDate, today, band) => expect(ageBand(birthDate, today)).toBe(band));

  it('is one for all who are born in the same month, every day of a year', () => {
    for (let today = '2026-01-01'; today < '2027-01-01'; today = addDays(today, 1)) {
      for (const month of ['2008-02', '2008-11', '2011-06'])
        expect(new Set(['01', '15', '28'].map((day) => ageBand(`${month}-${day}`, today))).size).toBe(1);
    }
  });

  it('is never above the age: whom a list takes for an adult is one, and nobody under 15 is listed', () => {
    for (let birthDate = '2008-01-01'; birthDate < '2012-12-31'; birthDate = addDays(birthDate, 1)) {
      const [band, age] = [ageBand(birthDate, '2026-11-24'), ageOn(birthDate, '2026-11-24')];
      if (band === 'adult') expect(age).toBeGreaterThanOrEqual(18);
      if (band === 'minor') expect(age).toBeGreaterThanOrEqual(15);
    }
  });

  it('is what the database is asked', () => {
    const { adult, agreed } = bornToBeListed('2026-11-24');
    expect({ adult, agreed }).toEqual({ adult: '2008-11-01', agreed: '2011-11-01' });
  });
});

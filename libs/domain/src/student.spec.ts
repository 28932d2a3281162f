import { describe, expect, it } from '@jest/globals';
import { dayInParis } from './civil-date.js';
import { bornToBeShown, mayShowToCompanies, visibilityRule } from './student.js';

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

  it('is the same question as the one the database is asked, day by day', () => {
    const day = (days: number) => new Date(Date.UTC(2008, 1, 20) + days * 86_400_000).toISOString().slice(0, 10);
    for (const today of ['2026-02-28', '2026-03-01', '2028-02-29', '2023-02-28', '2026-11-24']) {
      const { adult, agreed } = bornToBeShown(today);
      for (let days = 0; days < 20; days += 1) {
        const birthDate = day(days);
        expect(birthDate <= adult).toBe(mayShowToCompanies(birthDate, today));
        expect(birthDate <= agreed).toBe(mayShowToCompanies(birthDate, today, true));
      }
    }
  });

  it('from 15 to 17, only with the school’s agreement', () => {
    expect(visibilityRule('2009-06-01', '2026-11-24', false)).toBe('needs_school');
    expect(visibilityRule('2009-06-01', '2026-11-24', true)).toBe('allowed');
  });

  it('under 15, never', () => expect(visibilityRule('2012-06-01', '2026-11-24', true)).toBe('under_15'));

  it('an adult needs nobody’s agreement', () => expect(visibilityRule('2006-06-01', '2026-11-24', false)).toBe('allowed'));
});

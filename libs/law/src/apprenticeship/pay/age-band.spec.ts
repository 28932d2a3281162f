import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../time/civil-date.js';
import { ageBandOn, isBornOnLeapDay, isContestedStart, payBirthday } from './age-band.js';

describe('age-band', () => {
  // First day of the month after the birthday (D6222-31), read from a calendar.
  it.each([
    ['2009-05-18', 18, '2027-06-01'],
    ['2007-05-18', 21, '2028-06-01'],
    ['1999-11-30', 26, '2025-12-01'],
    ['2009-05-01', 18, '2027-06-01'],
    ['2009-05-31', 18, '2027-06-01'],
    ['2008-12-31', 18, '2027-01-01'],
    ['2005-12-01', 21, '2027-01-01'],
    ['2008-01-01', 18, '2026-02-01'],
    ['2008-01-31', 18, '2026-02-01'],
    ['2008-02-29', 18, '2026-03-01'],
    ['2004-02-29', 21, '2025-03-01'],
    ['2000-02-29', 26, '2026-03-01'],
    ['2010-02-28', 18, '2028-03-01'],
  ])('born %s, the pay of %i years counts from %s', (birthDate, age, day) => expect(payBirthday(birthDate, age)).toBe(day));

  // The age on the first day, then the months after the birthdays.
  it.each([
    ['2009-05-18', '2026-09-01', '2027-05-31', 'under-18'],
    ['2009-05-18', '2026-09-01', '2027-06-01', '18-20'],
    ['2008-09-05', '2026-09-10', '2026-09-10', '18-20'], // 18 already: counted from the first day, not from October
    ['2008-09-15', '2026-09-10', '2026-09-30', 'under-18'],
    ['2008-09-15', '2026-09-10', '2026-10-01', '18-20'],
    ['2005-09-01', '2026-09-01', '2026-09-01', '21-25'], // turns 21 that day (7.4, contested)
    ['2005-09-02', '2026-09-01', '2026-09-30', '18-20'],
    ['2005-09-02', '2026-09-01', '2026-10-01', '21-25'],
    ['1999-11-30', '2025-10-01', '2025-11-30', '21-25'],
    ['1999-11-30', '2025-10-01', '2025-12-01', '26-plus'],
    ['2011-03-01', '2026-09-01', '2026-09-01', 'under-18'], // 15 years
    ['1980-03-01', '2026-09-01', '2026-09-01', '26-plus'],
    ['2008-02-29', '2025-09-01', '2026-02-28', 'under-18'],
    ['2008-02-29', '2025-09-01', '2026-03-01', '18-20'],
  ])('born %s, contract from %s, on %s: %s', (birthDate, start, day, band) => expect(ageBandOn(birthDate, start, day)).toBe(band));

  it.each([
    ['2005-09-01', '2026-09-01', true],
    ['2008-09-01', '2026-09-01', true],
    ['2000-09-01', '2026-09-01', true],
    ['2006-09-01', '2026-09-01', false], // 20
    ['2005-08-31', '2026-09-01', false],
  ])('born %s, contract from %s, contested: %s', (birthDate, start, contested) =>
    expect(isContestedStart(birthDate, start)).toBe(contested),
  );

  it('knows who is born on 29 February', () => {
    expect([isBornOnLeapDay('2008-02-29'), isBornOnLeapDay('2008-02-28')]).toEqual([true, false]);
  });

  it('changes exactly on the first day of the month after the birthday', () => {
    const days = fc.integer({ min: 0, max: 3_650 }).map((days) => addDays('2002-01-01', days));
    fc.assert(
      fc.property(days, (birthDate) => {
        const [start, first] = ['2017-09-01', payBirthday(birthDate, 18)];
        expect(first.slice(8)).toBe('01');
        expect(first > `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}`).toBe(true);
        expect(addDays(first, -32) < `${Number(birthDate.slice(0, 4)) + 18}${birthDate.slice(4)}`).toBe(true);
        expect(ageBandOn(birthDate, start, addDays(first, -1))).toBe('under-18');
        expect(ageBandOn(birthDate, start, first)).toBe('18-20');
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ageAtStart, ageDerogation } from './age-at-start.js';
import type { LateException } from './late-start.js';

const ask = (birthDate: string, start: string, more: { exception?: LateException; signedOn?: string; finished?: boolean } = {}) =>
  ageAtStart({
    birthDate,
    start,
    signedOn: more.signedOn ?? start,
    lowerSecondaryFinished: more.finished ?? true,
    exception: more.exception ?? null,
  });
const following = (previousEnd: string): LateException => ({ ground: 'higher-diploma', previousEnd });

describe('the age at the start of a contract (age-at-start, L6222-1)', () => {
  it('born 1996-11-25: start 2026-11-24 is lawful at 29, 2026-11-25 refused unless derogation 12', () => {
    expect(ask('1996-11-25', '2026-11-24').ok).toBe(true);
    expect(ask('1996-11-25', '2026-11-25')).toMatchObject({
      ok: false,
      reasons: [{ article: 'Code du travail, art. L6222-1', numbers: { maximum: 29 } }],
    });
    expect(ageDerogation({ birthDate: '1996-11-25', start: '2026-11-25' })).toBe(12);
    expect(ask('1996-11-25', '2026-11-25', { exception: following('2026-08-31') }).ok).toBe(true);
  });

  it('a 15-year-old needs collège finished, else is refused', () => {
    expect(ask('2011-01-15', '2026-09-01').ok).toBe(true);
    expect(ask('2011-01-15', '2026-09-01', { finished: false })).toMatchObject({
      ok: false,
      reasons: [{ remedy: { fr: expect.stringContaining('16') } }],
    });
    expect(ageDerogation({ birthDate: '2011-01-15', start: '2026-09-01' })).toBe(11);
  });

  // L6222-1, birthdays counted by hand; 29 February completes on 1 March of common years.
  it.each([
    ['2010-09-01', '2026-09-01', false, true, '16 that day'],
    ['2010-09-02', '2026-09-01', false, false, '15, collège not finished'],
    ['2011-09-01', '2026-09-01', true, true, '15 that day'],
    ['2011-09-02', '2026-09-01', true, false, '14'],
    ['2012-02-29', '2028-02-29', false, true, '16, on 29 February'],
    ['2012-02-29', '2028-02-28', false, false, '15, the day before'],
    ['2008-02-29', '2023-02-28', true, false, '14, the day before 1 March'],
    ['2008-02-29', '2023-03-01', true, true, '15, on 1 March'],
    ['1996-02-29', '2026-02-28', true, true, '29 until 28 February'],
    ['1996-02-29', '2026-03-01', true, false, '30 on 1 March'],
    ['1998-06-30', '2028-06-29', true, true, '29, the last day'],
  ])('born %s, start %s, collège finished %s: %s (%s)', (birthDate, start, finished, ok) =>
    expect(ask(birthDate, start, { finished }).ok).toBe(ok),
  );

  it.each([
    ['2009-09-01', '2026-09-01', null],
    ['1997-01-01', '2026-12-31', null],
    ['2010-10-01', '2026-09-01', 11],
    ['1990-01-01', '2026-09-01', 12],
  ])('born %s, start %s: derogation %p of the form', (birthDate, start, derogation) =>
    expect(ageDerogation({ birthDate, start })).toBe(derogation),
  );
});

describe('above 29 (late-start, L6222-2, D6222-1, D6222-1-2)', () => {
  // D6222-1: 35 at most on the day of signature, within a year of the end of the contract before.
  it.each([
    ['1991-09-01', '2026-08-31', '2026-06-30', true, '34 at signature'],
    ['1991-08-31', '2026-08-31', '2026-06-30', true, '35 that day, and the doubt is said'],
    ['1990-09-01', '2026-08-31', '2026-06-30', true, '35, the day before 36'],
    ['1990-08-31', '2026-08-31', '2026-06-30', false, '36'],
    ['1992-01-01', '2026-08-31', '2025-08-31', true, 'a year after to the day'],
    ['1992-01-01', '2026-08-31', '2025-08-30', false, 'a year and a day after'],
    ['1992-01-01', '2026-08-31', '2026-08-31', false, 'signed before the first contract has ended'],
    ['1996-02-01', '2028-02-29', '2027-02-28', false, 'a leap year gives no day more'],
  ])('born %s, signed %s, contract before ended %s: %s (%s)', (birthDate, signedOn, previousEnd, ok) => {
    expect(ask(birthDate, '2028-03-01', { signedOn, exception: following(previousEnd) }).ok).toBe(ok);
  });

  it('says the doubt at 35 only', () => {
    const doubtAt = (birthDate: string) => ask(birthDate, '2026-09-01', { exception: following('2026-06-30') }).reasons[0]?.doubt;
    expect(doubtAt('1991-09-01')?.fr).toContain('34\u00a0ans révolus');
    expect(doubtAt('1991-09-02')).toBeUndefined();
  });

  it.each([
    ['disabled-worker', 'Code du travail, art. L6222-2 3°'],
    ['business-project', 'Code du travail, art. L6222-2 4°'],
    ['top-athlete', 'Code du travail, art. L6222-2 5°'],
    ['failed-exam', 'Code du travail, art. D6222-1-2'],
  ] as const)('has no limit for %s (%s)', (ground, article) => {
    expect(ask('1970-01-01', '2026-09-01', { exception: { ground } })).toMatchObject({
      ok: true,
      reasons: [{ rule: 'late-start', article }],
    });
  });

  it('a lawful age stays so until 30, and an unlawful one never comes back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1990, max: 2012 }), fc.integer({ min: 2024, max: 2032 }), (birth, year) => {
        const isLawful = (start: number) => ask(`${birth}-05-10`, `${start}-05-10`).ok;
        if (isLawful(year) && !isLawful(year + 1)) expect(year + 1 - birth).toBe(30);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../time/civil-date.js';
import { archivedUntil } from './contract-archive.js';
import { inactiveDays, inactiveState } from './inactive-profile.js';
import { anonymiseOn } from './refused-application.js';

describe('refused-application: three months, unless the person stays in the talent pool', () => {
  it.each<[string, string | null, string, string]>([
    ['2026-11-24', null, '2027-02-24', 'three months'],
    ['2026-11-30', null, '2027-02-28', 'the end of a shorter month'],
    ['2027-11-30', null, '2028-02-29', 'in a leap year'],
    ['2026-11-24', '2026-11-24', '2028-11-24', 'two years from the consent'],
    ['2026-11-24', '2024-06-01', '2027-02-24', 'a consent that has run out adds nothing'],
    ['2026-11-24', '2025-06-01', '2027-06-01', 'two years from an older consent'],
  ])('refused %s, consent %p: %s (%s)', (refusedOn, talentPoolConsentOn, on) =>
    expect(anonymiseOn({ refusedOn, talentPoolConsentOn })).toBe(on),
  );
});

describe('inactive-profile: a warning at 23 months, deleted at 24', () => {
  it.each([
    ['2026-10-23', 'kept'],
    ['2026-10-24', 'warn'],
    ['2026-11-23', 'warn'],
    ['2026-11-24', 'delete'],
    ['2029-01-01', 'delete'],
  ])('last act 2024-11-24: on %s, %s', (today, state) => expect(inactiveState('2024-11-24', today)).toBe(state));

  it('counts from 29 February', () => expect(inactiveDays('2024-02-29')).toEqual({ warnOn: '2026-01-29', deleteOn: '2026-02-28' }));

  it('always warns before it deletes', () => {
    fc.assert(
      fc.property(fc.nat({ max: 3_000 }), (days) => {
        const { warnOn, deleteOn } = inactiveDays(addDays('2023-01-01', days));
        expect(warnOn < deleteOn).toBe(true);
      }),
    );
  });
});

describe('contract-archive: five years', () => {
  it.each([
    ['2026-08-31', '2031-08-31'],
    ['2028-02-29', '2033-02-28'],
  ])('ended %s: until %s', (endedOn, until) => expect(archivedUntil(endedOn)).toBe(until));
});

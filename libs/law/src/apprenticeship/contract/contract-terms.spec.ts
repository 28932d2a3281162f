import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../time/civil-date.js';
import { ascendantEmployer } from './ascendant-employer.js';
import { contractDuration } from './contract-duration.js';
import { contractMinutes } from './contract-hours.js';
import { signatureDate } from './signature-date.js';
import { startWindows } from './start-windows.js';
import { trainingShare } from './training-share.js';

const lasts = (start: string, end: string, more: object = {}) => contractDuration({ start, end, apprentice: 'common', ...more }).ok;

describe('contract-duration: 6 to 36 months, 48 for some (L6222-7-1, R6222-46, R6222-60)', () => {
  it('2026-09-01..2027-02-15 is refused, with the days that are lawful', () => {
    expect(contractDuration({ start: '2026-09-01', end: '2027-02-15', apprentice: 'common' })).toMatchObject({
      ok: false,
      reasons: [{ remedy: { fr: 'Fixez la fin entre le 28\u00a0février 2027 et le 31\u00a0août 2029.' } }],
    });
  });

  // By hand: the last day of n months from the 1st is the last of the month before.
  it.each<[string, string, object, boolean, string]>([
    ['2026-09-01', '2027-02-28', {}, true, '6 months'],
    ['2026-09-01', '2027-02-27', {}, false, 'a day short'],
    ['2026-09-01', '2029-08-31', {}, true, '36 months'],
    ['2026-09-01', '2029-09-01', {}, false, 'a day more'],
    ['2026-09-01', '2030-08-31', { apprentice: 'disabled-worker' }, true, '48 months, R6222-46'],
    ['2026-09-01', '2030-09-01', { apprentice: 'disabled-worker' }, false, 'a day more'],
    ['2026-09-01', '2030-08-31', { apprentice: 'top-athlete' }, true, '48 months, R6222-60'],
    ['2023-09-01', '2027-08-31', { initialEnd: '2026-08-31' }, true, 'prolonged to a year after its initial end, L6222-11'],
    ['2023-09-01', '2027-09-01', { initialEnd: '2026-08-31' }, false, 'a day more'],
    ['2026-09-15', '2027-08-31', { initialEnd: '2026-08-31' }, true, 'a second contract, a year after the initial end'],
    ['2026-09-15', '2027-09-01', { initialEnd: '2026-08-31' }, false, 'a day more, though less than a year'],
    ['2026-11-02', '2027-01-31', { initialEnd: '2026-08-31' }, true, 'a short one: no minimum after a failure'],
    ['2027-09-01', '2027-08-31', { initialEnd: '2026-08-31' }, false, 'an end before its start'],
    ['2024-03-01', '2025-02-28', { initialEnd: '2024-02-29' }, true, 'a year after 29 February'],
    ['2026-09-01', '2026-12-31', { isAfterRupture: true }, true, 'R6222-23-1 lifts the minimum'],
    ['2027-08-31', '2028-02-28', {}, true, '6 months from a 31st end on 28 February 2028, a leap year'],
    ['2028-02-29', '2028-08-28', {}, true, '6 months from 29 February'],
    ['2028-02-29', '2031-02-27', {}, true, '36 months from 29 February'],
  ])('%s to %s %p: %s (%s)', (start, end, more, ok) => expect(lasts(start, end, more)).toBe(ok));
});

describe('start-windows: company and training centre within three months (L6222-12)', () => {
  it('contract 2026-09-01, CFA 2026-12-02 is refused', () => {
    expect(startWindows({ contract: '2026-09-01', company: '2026-09-01', training: '2026-12-02' })).toMatchObject({
      ok: false,
      reasons: [{ numbers: { place: 'training', lastStart: '2026-12-01' } }],
    });
  });

  it.each([
    ['2026-09-01', '2026-09-01', '2026-12-01', true, 'the last day'],
    ['2026-09-01', '2026-12-02', '2026-09-01', false, 'the company a day late'],
    ['2026-09-01', '2026-08-31', '2026-09-01', false, 'the company before the contract'],
    ['2026-11-30', '2027-02-28', '2026-11-30', true, 'three months from 30 November: 28 February'],
    ['2026-11-30', '2027-03-01', '2026-11-30', false, 'a day more'],
    ['2027-11-30', '2028-02-29', '2027-11-30', true, 'in a leap year: 29 February'],
  ])('contract %s, company %s, CFA %s: %s (%s)', (contract, company, training, ok) =>
    expect(startWindows({ contract, company, training }).ok).toBe(ok),
  );

  it('names both when both are late', () => {
    expect(startWindows({ contract: '2026-09-01', company: '2027-01-04', training: '2027-01-04' }).reasons).toHaveLength(2);
  });
});

describe('training-share: a quarter at the training centre (L6211-2)', () => {
  it('2 years, 3,214 h: 803 refused, 804 accepted', () => {
    expect(contractMinutes(24, 2_100)).toBe(3_214 * 60);
    const share = (hours: number) => trainingShare({ contractMinutes: contractMinutes(24, 2_100), trainingMinutes: hours * 60 });
    expect(share(803)).toMatchObject({ ok: false, reasons: [{ remedy: { fr: 'Prévoyez au moins 804\u00a0h au CFA.' } }] });
    expect(share(804).ok).toBe(true);
  });

  // By hand: 1,607 h a year at 35 h a week.
  it.each([
    [12, 2_100, 1_607 * 60],
    [36, 2_100, 4_821 * 60],
    [6, 2_100, 48_210],
    [12, 2_340, 107_440],
    [10, 2_100, 80_350],
  ])('%i months at %i minutes a week are %i minutes', (months, weekly, minutes) => expect(contractMinutes(months, weekly)).toBe(minutes));

  it.each([
    [1_607, 401, false, '401.75 h are needed'],
    [1_607, 402, true, '402 h'],
    [1_600, 400, true, 'exactly a quarter'],
    [1_600, 399, false, 'an hour short'],
    [4_821, 1_205, false, '1,205.25 h are needed'],
    [4_821, 1_206, true, 'up to the next hour'],
  ])('of %i h, %i h: %s (%s)', (contract, training, ok) =>
    expect(trainingShare({ contractMinutes: contract * 60, trainingMinutes: training * 60 }).ok).toBe(ok),
  );
});

describe('ascendant-employer: a declaration in place of the contract (L6222-5)', () => {
  it.each([
    [true, false, true, 1],
    [true, true, true, 1],
    [false, true, true, 0],
    [null, false, true, 0],
    [null, true, false, 1],
  ])('declared %s, guardian %s: %s', (isAscendant, isGuardian, ok, reasons) =>
    expect(ascendantEmployer({ isAscendant, isGuardian })).toMatchObject({ ok, reasons: { length: reasons } }),
  );
});

describe('signature-date: before the work (L6222-4)', () => {
  it.each([
    ['2026-08-31', '2026-09-01', true],
    ['2026-09-01', '2026-09-01', true],
    ['2026-09-02', '2026-09-01', false],
  ])('signed %s, start %s: %s', (signedOn, start, ok) => expect(signatureDate(signedOn, start).ok).toBe(ok));

  it('more training hours and an earlier signature never make a contract unlawful', () => {
    fc.assert(
      fc.property(fc.nat({ max: 300_000 }), fc.nat({ max: 200_000 }), fc.nat({ max: 400 }), (contract, training, days) => {
        if (trainingShare({ contractMinutes: contract, trainingMinutes: training }).ok)
          expect(trainingShare({ contractMinutes: contract, trainingMinutes: training + 1 }).ok).toBe(true);
        expect(signatureDate(addDays('2026-09-01', -days), '2026-09-01').ok).toBe(true);
      }),
    );
  });
});

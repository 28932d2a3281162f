import { describe, expect, it } from '@jest/globals';
import type { OfferKind } from '@seve/domain';
import { LAW_TABLES, withRows } from '@seve/law';
import fc from 'fast-check';
import { kindsComparedWith, payAboveMinimum } from './pay-above-minimum.js';

const of = (kind: OfferKind, payCents: number | null, payUnit: 'hour' | 'month' | null, weeklyMinutes: number | null = 2_100) =>
  payAboveMinimum({ kind, payCents, payUnit, weeklyMinutes, startFrom: '2026-09-07' });

/** SMIC 12.31 an hour since 2026-06-01, 1,867.02 a month; allowance 4.50 an hour in 2026. Shares by hand. */
describe('pay above the minimum', () => {
  it.each([
    ['an internship at 4.50 an hour', 'internship', 450, 'hour', 0],
    ['an internship at 6.75 an hour: half more', 'internship', 675, 'hour', 5_000],
    ['an internship below the minimum counts as at it', 'internship', 400, 'hour', 0],
    ['a job at the SMIC', 'job', 1_231, 'hour', 0],
    ['a job at 13.541 an hour, a tenth more, to the cent below', 'job', 1_354, 'hour', 999],
    ['a job at 2,000 a month: 2,000 / 1,867.0166', 'job', 200_000, 'month', 712],
    ['an apprentice at 802.82 a month: 43 % of the SMIC', 'apprenticeship', 80_282, 'month', 0],
    ['an apprentice at 43 % and a half more: 1,204.23', 'apprenticeship', 120_423, 'month', 5_000],
    ['professionalisation at 55 % of the SMIC, 1,026.86', 'professionalisation', 102_686, 'month', 0],
    ['a PFMP, which no company pays', 'pfmp', 10_000, 'month', null],
    ['an observation', 'observation', 500, 'hour', null],
  ] as const)('%s', (_case, kind, cents, unit, expected) => expect(of(kind, cents, unit)).toBe(expected));

  it('is unknown where the offer says nothing', () => {
    expect(of('job', null, null)).toBeNull();
    expect(of('internship', 450, null)).toBeNull();
  });

  it('compares a month of part time with part of the minimum', () => {
    // 17 h 30: half of 1,867.0166 is 933.51
    expect(of('job', 93_351, 'month', 1_050)).toBe(0);
    expect(of('job', 140_027, 'month', 1_050)).toBe(5_000);
  });

  it('takes the last amount published where the day lies beyond', () => {
    const pay = { kind: 'internship', payCents: 900, payUnit: 'hour', weeklyMinutes: null } as const;
    expect(payAboveMinimum({ ...pay, startFrom: '2028-01-10' })).toBe(10_000);
  });

  it('is computed from the tables given', () => {
    const pay = { kind: 'internship', payCents: 900, payUnit: 'hour', weeklyMinutes: null, startFrom: '2027-01-11' } as const;
    const { tables } = withRows(LAW_TABLES, [{ parameter: 'allowance-hour', validFrom: '2027-01-01', value: 600, source: 'Décret' }]);
    expect(payAboveMinimum(pay, tables)).toBe(5_000);
  });

  it.each([
    ['smic-hour', ['apprenticeship', 'professionalisation', 'job']],
    ['allowance-hour', ['internship']],
    ['hiring-aid', []],
    ['monthly-ceiling', []],
    ['a-parameter-that-is-gone', []],
  ])('%s is what %j are compared with', (parameter, kinds) => expect(kindsComparedWith(parameter).toSorted()).toEqual(kinds.toSorted()));

  it('never falls when the pay rises, and stays in whole numbers', () => {
    const kind = fc.constantFrom<OfferKind>('internship', 'apprenticeship', 'professionalisation', 'job');
    const unit = fc.constantFrom('hour' as const, 'month' as const);
    fc.assert(
      fc.property(kind, unit, fc.nat(1_000_000), fc.nat(10_000), fc.integer({ min: 60, max: 2_880 }), (one, per, cents, more, minutes) => {
        const [low, high] = [of(one, cents, per, minutes), of(one, cents + more, per, minutes)];
        expect(low !== null && high !== null && Number.isSafeInteger(low) && high >= low).toBe(true);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { AGE_BANDS, type AgeBand } from '../../parameters/apprentice-scale.js';
import { minimumPay } from './minimum-pay.js';

function known<T extends { known: boolean }>(answer: T): Extract<T, { known: true }> {
  if (!answer.known) throw new Error('outside the tables');
  return answer as Extract<T, { known: true }>;
}

const ask = (day: string, ageBand: AgeBand, year: number, more: Partial<Parameters<typeof minimumPay>[0]> = {}) =>
  known(minimumPay({ day, ageBand, year, idcc: null, weeklyMinutes: 2_100, smcCents: null, ...more }));

describe('minimum-pay', () => {
  describe('the scale of the law (D6222-26), full time', () => {
    // Months of SMIC as the Urssaf prints them: 1,709.28, 1,747.20, 1,766.92, 1,801.80, 1,823.03 and 1,867.02. Percent by hand, up to the cent.
    it.each<[string, AgeBand, number, number]>([
      ['2023-01-15', 'under-18', 1, 46151], // 27 % of 1,709.28
      ['2023-01-15', 'under-18', 2, 66662], // 39 % of 1,709.28
      ['2023-01-15', 'under-18', 3, 94011], // 55 % of 1,709.28
      ['2023-01-15', '18-20', 1, 73500], // 43 % of 1,709.28
      ['2023-01-15', '18-20', 2, 87174], // 51 % of 1,709.28
      ['2023-01-15', '18-20', 3, 114522], // 67 % of 1,709.28
      ['2023-01-15', '21-25', 1, 90592], // 53 % of 1,709.28
      ['2023-01-15', '21-25', 2, 104267], // 61 % of 1,709.28
      ['2023-01-15', '21-25', 3, 133324], // 78 % of 1,709.28
      ['2023-01-15', '26-plus', 1, 170928], // 100 % of 1,709.28
      ['2023-06-15', 'under-18', 1, 47175], // 27 % of 1,747.20
      ['2023-06-15', 'under-18', 3, 96096], // 55 % of 1,747.20
      ['2023-06-15', '18-20', 1, 75130], // 43 % of 1,747.20
      ['2023-06-15', '18-20', 3, 117063], // 67 % of 1,747.20
      ['2023-06-15', '21-25', 1, 92602], // 53 % of 1,747.20
      ['2023-06-15', '21-25', 3, 136282], // 78 % of 1,747.20
      ['2023-06-15', '26-plus', 1, 174720], // 100 % of 1,747.20
      ['2024-02-15', 'under-18', 1, 47707], // 27 % of 1,766.92
      ['2024-02-15', 'under-18', 3, 97181], // 55 % of 1,766.92
      ['2024-02-15', '18-20', 1, 75978], // 43 % of 1,766.92
      ['2024-02-15', '18-20', 3, 118384], // 67 % of 1,766.92
      ['2024-02-15', '21-25', 1, 93647], // 53 % of 1,766.92
      ['2024-02-15', '21-25', 3, 137820], // 78 % of 1,766.92
      ['2024-02-15', '26-plus', 1, 176692], // 100 % of 1,766.92
      ['2025-02-15', 'under-18', 1, 48649], // 27 % of 1,801.80
      ['2025-02-15', 'under-18', 2, 70271], // 39 % of 1,801.80
      ['2025-02-15', 'under-18', 3, 99099], // 55 % of 1,801.80
      ['2025-02-15', '18-20', 1, 77478], // 43 % of 1,801.80
      ['2025-02-15', '18-20', 2, 91892], // 51 % of 1,801.80
      ['2025-02-15', '18-20', 3, 120721], // 67 % of 1,801.80
      ['2025-02-15', '21-25', 1, 95496], // 53 % of 1,801.80
      ['2025-02-15', '21-25', 2, 109910], // 61 % of 1,801.80
      ['2025-02-15', '21-25', 3, 140541], // 78 % of 1,801.80
      ['2025-02-15', '26-plus', 1, 180180], // 100 % of 1,801.80
      ['2026-02-15', 'under-18', 1, 49222], // 27 % of 1,823.03
      ['2026-02-15', 'under-18', 3, 100267], // 55 % of 1,823.03
      ['2026-02-15', '18-20', 1, 78391], // 43 % of 1,823.03
      ['2026-02-15', '18-20', 3, 122144], // 67 % of 1,823.03
      ['2026-02-15', '21-25', 1, 96621], // 53 % of 1,823.03
      ['2026-02-15', '21-25', 3, 142197], // 78 % of 1,823.03
      ['2026-02-15', '26-plus', 1, 182303], // 100 % of 1,823.03
      ['2026-09-15', 'under-18', 1, 50410], // 27 % of 1,867.02
      ['2026-09-15', 'under-18', 2, 72814], // 39 % of 1,867.02
      ['2026-09-15', 'under-18', 3, 102687], // 55 % of 1,867.02
      ['2026-09-15', '18-20', 1, 80282], // 43 % of 1,867.02
      ['2026-09-15', '18-20', 2, 95219], // 51 % of 1,867.02
      ['2026-09-15', '18-20', 3, 125091], // 67 % of 1,867.02
      ['2026-09-15', '21-25', 1, 98953], // 53 % of 1,867.02
      ['2026-09-15', '21-25', 2, 113889], // 61 % of 1,867.02
      ['2026-09-15', '21-25', 3, 145628], // 78 % of 1,867.02
      ['2026-09-15', '26-plus', 1, 186702], // 100 % of 1,867.02
    ])('on %s, %s, year %i: %i cents', (day, band, year, cents) => {
      expect(ask(day, band, year)).toMatchObject({ amountCents: cents, base: 'smic', scale: 'law', unknown: null });
    });
  });

  describe('the scale of chemistry (IDCC 0044, agreement of 29 June 2021, art. 6), full time', () => {
    it.each<[string, AgeBand, number, number]>([
      ['2024-02-15', 'under-18', 1, 61843], // 35 % of 1,766.92
      ['2024-02-15', 'under-18', 2, 79512], // 45 % of 1,766.92
      ['2024-02-15', 'under-18', 3, 97181], // 55 % of 1,766.92
      ['2024-02-15', '18-20', 1, 97181], // 55 % of 1,766.92
      ['2024-02-15', '18-20', 2, 114850], // 65 % of 1,766.92
      ['2024-02-15', '18-20', 3, 141354], // 80 % of 1,766.92
      ['2024-02-15', '21-25', 1, 97181], // 55 % of 1,766.92
      ['2024-02-15', '21-25', 2, 114850], // 65 % of 1,766.92
      ['2024-02-15', '21-25', 3, 141354], // 80 % of 1,766.92
      ['2026-09-15', 'under-18', 1, 65346], // 35 % of 1,867.02
      ['2026-09-15', 'under-18', 2, 84016], // 45 % of 1,867.02
      ['2026-09-15', 'under-18', 3, 102687], // 55 % of 1,867.02
      ['2026-09-15', '18-20', 1, 102687], // 55 % of 1,867.02
      ['2026-09-15', '18-20', 2, 121357], // 65 % of 1,867.02
      ['2026-09-15', '18-20', 3, 149362], // 80 % of 1,867.02
      ['2026-09-15', '21-25', 1, 102687], // 55 % of 1,867.02
      ['2026-09-15', '21-25', 2, 121357], // 65 % of 1,867.02
      ['2026-09-15', '21-25', 3, 149362], // 80 % of 1,867.02
    ])('on %s, %s, year %i: %i cents', (day, band, year, cents) => {
      expect(ask(day, band, year, { idcc: '0044' }).amountCents).toBe(cents);
    });
  });

  describe('the conventional minimum of the post, from 21 on (D6222-26, 3° and 4°)', () => {
    // SMIC 1,867.02: 53 % = 989.53, 55 % = 1,026.87, 61 % = 1,138.89, 65 % = 1,213.57, 78 % = 1,456.28, 80 % = 1,493.62.
    it.each<[string, AgeBand, number, string | null, number, number, string]>([
      ['age 22, year 1, SMC 2,100: law 53 % of 2,100', '21-25', 1, null, 210_000, 111_300, 'smc'],
      ['the same in 0044: 53 % of 2,100 over 55 % of the SMIC', '21-25', 1, '0044', 210_000, 111_300, 'smc'],
      ['26 and more, SMC 1,900', '26-plus', 1, null, 190_000, 190_000, 'smc'],
      ['26 and more in 0044, SMC 1,900', '26-plus', 2, '0044', 190_000, 190_000, 'smc'],
      ['SMC below the SMIC: the SMIC', '26-plus', 1, null, 180_000, 186_702, 'smic'],
      ['0044, 55 % of the SMIC over 53 % of 1,900 = 1,007.00', '21-25', 1, '0044', 190_000, 102_687, 'smic'],
      ['0044 year 2, 65 % of the SMIC over 61 % of 1,900 = 1,159.00', '21-25', 2, '0044', 190_000, 121_357, 'smic'],
      ['0044 year 3, 78 % of 2,000 = 1,560.00', '21-25', 3, '0044', 200_000, 156_000, 'smc'],
      ['an SMC of exactly the SMIC: the law names the SMIC first', '26-plus', 1, null, 186_702, 186_702, 'smic'],
      ['under 21 the SMC does not count', '18-20', 1, null, 300_000, 80_282, 'smic'],
      ['under 18 neither, even in 0044', 'under-18', 1, '0044', 300_000, 65_346, 'smic'],
    ])('%s', (_, band, year, idcc, smcCents, cents, base) => {
      expect(ask('2026-09-15', band, year, { idcc, smcCents })).toMatchObject({ amountCents: cents, base });
    });
  });

  describe('15 points more (D6222-30), within 100 % of the SMIC (D6222-31)', () => {
    it.each<[string, AgeBand, number, string | null, number | null, number, number]>([
      ['second BTS of the field in one year, age 20: 51 + 15 = 66 %', '18-20', 2, null, null, 123_224, 66],
      ['age 22: 61 + 15 = 76 % = 1,418.9352', '21-25', 2, null, null, 141_894, 76],
      ['age 22 after three years: 78 + 15 = 93 % = 1,736.3286', '21-25', 3, null, null, 173_633, 93],
      ['26 and more stays at 100 %', '26-plus', 1, null, null, 186_702, 100],
      ['26 and more keeps a higher SMC', '26-plus', 1, null, 210_000, 210_000, 100],
      ['SMC 2,400: 78 + 15 = 93 % is over the SMIC, 78 % = 1,872.00 is over it alone', '21-25', 3, null, 240_000, 187_200, 78],
      ['SMC 2,100: 93 % = 1,953.00, kept within the SMIC', '21-25', 3, null, 210_000, 186_702, 100],
      ['chemistry, age 20: 65 + 15 = 80 % (unsettled)', '18-20', 2, '0044', null, 149_362, 80],
      ['chemistry, age 19, year 3: 80 + 15 = 95 % = 1,773.669', '18-20', 3, '0044', null, 177_367, 95],
    ])('%s', (_, band, year, idcc, smcCents, cents, percent) => {
      expect(ask('2026-09-15', band, year, { idcc, smcCents, bonusPoints: 15 })).toMatchObject({ amountCents: cents, percent });
    });
  });

  describe('the pay of the earlier contract (D6222-29)', () => {
    it.each<[string, number, number, string]>([
      ['1,100.00 is more than 43 %', 110_000, 110_000, 'previous'],
      ['700.00 is less than 43 %', 70_000, 80_282, 'smic'],
      ['the very same amount', 80_282, 80_282, 'smic'],
    ])('%s', (_, floorCents, cents, base) => {
      expect(ask('2026-09-15', '18-20', 1, { floorCents })).toMatchObject({ amountCents: cents, base });
    });
  });

  describe('days without a SMIC', () => {
    it.each(['2027-01-01', '2027-06-30', '2028-03-15', '2028-12-31'])(
      '%s is not published: the last known SMIC is named as such',
      (day) => {
        expect(ask(day, '18-20', 1)).toMatchObject({
          amountCents: null,
          unknown: 'not-published',
          latestCents: 80_282,
          smic: { validFrom: '2026-06-01' },
        });
      },
    );

    it.each(['2022-12-31', '2019-09-01'])('%s is before the tables: nothing is shown', (day) => {
      expect(ask(day, '18-20', 1)).toMatchObject({ amountCents: null, unknown: 'too-old', latestCents: null, smicMonthCents: null });
    });
  });

  it('follows the scale of the law on the day of signature, and is unknown before the one the tables know', () => {
    const asked = { day: '2019-01-01', ageBand: '18-20', year: 1, idcc: null, weeklyMinutes: 2_100, smcCents: null } as const;
    expect(minimumPay(asked).known).toBe(true);
    const tooOld = { known: false, why: 'too-old', table: 'apprentice-scale' };
    expect(minimumPay({ ...asked, signedOn: '2018-12-31' })).toEqual(tooOld);
    expect(minimumPay({ ...asked, day: '2018-12-31' })).toEqual(tooOld);
  });

  const band = fc.constantFrom(...AGE_BANDS);
  const year = fc.integer({ min: 1, max: 3 });
  const minutes = fc.integer({ min: 60, max: 2_880 });
  const amount = (question: Partial<Parameters<typeof minimumPay>[0]>, age: AgeBand, of: number) =>
    ask('2026-09-15', age, of, question).amountCents ?? 0;

  it('never falls with age, year, hours, a branch, a conventional minimum, points or a floor', () => {
    fc.assert(
      fc.property(band, year, minutes, fc.integer({ min: 100_000, max: 400_000 }), (age, of, weeklyMinutes, smcCents) => {
        const plain = amount({ weeklyMinutes }, age, of);
        const older = AGE_BANDS[Math.min(AGE_BANDS.indexOf(age) + 1, 3)] ?? age;
        expect(amount({ weeklyMinutes }, older, of)).toBeGreaterThanOrEqual(plain);
        expect(amount({ weeklyMinutes }, age, Math.min(of + 1, 3))).toBeGreaterThanOrEqual(plain);
        expect(amount({ weeklyMinutes: weeklyMinutes + 1 }, age, of)).toBeGreaterThanOrEqual(plain);
        expect(amount({ weeklyMinutes, idcc: '0044' }, age, of)).toBeGreaterThanOrEqual(plain);
        expect(amount({ weeklyMinutes, smcCents }, age, of)).toBeGreaterThanOrEqual(plain);
        expect(amount({ weeklyMinutes, bonusPoints: 15 }, age, of)).toBeGreaterThanOrEqual(plain);
        expect(amount({ weeklyMinutes, floorCents: smcCents }, age, of)).toBeGreaterThanOrEqual(Math.max(plain, smcCents));
      }),
    );
  });

  it('is whole cents, and less than a cent above the exact share of a full week', () => {
    fc.assert(
      fc.property(band, year, (age, of) => {
        const { amountCents, percent, smicMonthCents } = ask('2026-09-15', age, of);
        expect(Number.isInteger(amountCents)).toBe(true);
        const over = (amountCents ?? 0) * 100 - percent * (smicMonthCents ?? 0);
        expect(over).toBeGreaterThanOrEqual(0);
        expect(over).toBeLessThan(100);
      }),
    );
  });
});

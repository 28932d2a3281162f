import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { professionalisationDuration } from './professionalisation-duration.js';
import { professionalisationEligibility } from './professionalisation-eligibility.js';
import { professionalisationMinimum } from './professionalisation-pay.js';
import { professionalisationTraining } from './professionalisation-training.js';

describe('professionalisation-eligibility (L6325-1)', () => {
  const nobody = { isRegisteredJobSeeker: false, receivesBenefit: false };

  // L6325-1: 16 to 25 completed; job seekers from 26; RSA, ASS, AAH.
  it.each([
    ['2010-09-01', nobody, true, '16 that day'],
    ['2010-09-02', nobody, false, '15'],
    ['2000-09-02', nobody, true, '25, the last day'],
    ['2000-09-01', nobody, false, '26 and in work'],
    ['2000-09-01', { ...nobody, isRegisteredJobSeeker: true }, true, '26 and a job seeker'],
    ['1975-01-01', { ...nobody, receivesBenefit: true }, true, '51 with a benefit'],
    ['2011-01-01', { ...nobody, receivesBenefit: true }, false, '15 with a benefit'],
  ])('born %s, %p, start 2026-09-01: %s (%s)', (birthDate, more, ok) =>
    expect(professionalisationEligibility({ birthDate, start: '2026-09-01', ...more }).ok).toBe(ok),
  );

  it('sends whoever is 26 to France Travail', () => {
    const { reasons } = professionalisationEligibility({ birthDate: '1999-01-01', start: '2026-09-01', ...nobody });
    expect(reasons[0]?.remedy?.fr).toContain('France Travail');
  });
});

describe('professionalisation-duration (L6325-11, L6325-12)', () => {
  it.each([
    ['2027-02-28', false, false, true, '6 months'],
    ['2027-02-27', false, false, false, 'a day short'],
    ['2027-08-31', false, false, true, '12 months'],
    ['2027-09-01', false, false, false, 'a day more'],
    ['2028-08-31', true, false, true, '24 months in chemistry'],
    ['2028-09-01', true, false, false, 'a day more'],
    ['2029-08-31', false, true, true, '36 months for a priority group'],
    ['2029-09-01', true, true, false, 'a day more'],
  ])('2026-09-01 to %s, branch %s, priority %s: %s (%s)', (end, hasBranchAgreement, isPriority, ok) =>
    expect(professionalisationDuration({ start: '2026-09-01', end, hasBranchAgreement, isPriority }).ok).toBe(ok),
  );
});

describe('professionalisation-training (L6325-13, L6325-14)', () => {
  const HOUR = 60;

  // By hand: 15 % of 1,607 h are 241.05 h, 25 % are 401.75 h, 50 % are 803.5 h; 150 h at least.
  it.each<[number, number, string | null, boolean, string]>([
    [1_607, 242, null, true, 'above 15 %'],
    [1_607, 241, null, false, 'below 15 %'],
    [1_607, 401, null, true, 'below 25 %'],
    [1_607, 402, null, false, 'above 25 %'],
    [1_607, 402, '0044', true, 'chemistry goes to 50 %'],
    [1_607, 803, '0044', true, 'below 50 %'],
    [1_607, 804, '0044', false, 'above 50 %'],
    [803, 149, null, false, '150 h at least'],
    [803, 150, null, true, '150 h'],
    [500, 150, null, true, '150 h are more than 25 % of 500, and lawful'],
    [1_607, 402, '2728', false, 'sugar has no such agreement here'],
  ])('of %i h, %i h, agreement %p: %s (%s)', (contract, training, idcc, ok) =>
    expect(professionalisationTraining({ contractMinutes: contract * HOUR, trainingMinutes: training * HOUR, idcc }).ok).toBe(ok),
  );
});

describe('professionalisation-pay (D6325-15, D6325-18; chemistry, accord of 29 June 2021)', () => {
  const asked = { hasVocationalBac: false, weeklyMinutes: 2_100, idcc: null, smcCents: null };
  const paid = (birthDate: string, on: string, more: object = {}) => professionalisationMinimum({ ...asked, birthDate, on, ...more });

  // By hand, SMIC month 1,867.02 from 2026-06, 1,823.03 from 2026-01, 1,801.80 from 2024-11, 1,766.92 in 2024 (11.65 x 35 x 52 / 12): percent x month, up to the cent.
  it.each<[string, string, object, number, string]>([
    ['2007-01-01', '2026-09-01', {}, 102_687, '19: 55 % = 1,026.861'],
    ['2007-01-01', '2026-09-01', { hasVocationalBac: true }, 121_357, '19, bac pro: 65 % = 1,213.563'],
    ['2004-01-01', '2026-09-01', {}, 130_692, '22: 70 % = 1,306.914'],
    ['2004-01-01', '2026-09-01', { hasVocationalBac: true }, 149_362, '22, bac pro: 80 % = 1,493.616'],
    ['2007-01-01', '2026-09-01', { idcc: '0044' }, 106_421, 'chemistry: 57 % = 1,064.2014'],
    ['2007-01-01', '2026-09-01', { idcc: '0044', hasVocationalBac: true }, 125_091, 'chemistry: 67 % = 1,250.9034'],
    ['2004-01-01', '2026-09-01', { idcc: '0044' }, 134_426, 'chemistry: 72 % = 1,344.2544'],
    ['2004-01-01', '2026-09-01', { idcc: '0044', hasVocationalBac: true }, 153_096, 'chemistry: 82 % = 1,530.9564'],
    ['2005-09-01', '2026-08-31', {}, 102_687, '20, the day before'],
    ['2005-09-01', '2026-09-01', {}, 130_692, '21 that day'],
    ['2007-01-01', '2026-03-01', {}, 100_267, '55 % of 1,823.03 = 1,002.6665'],
    ['2006-01-01', '2025-03-01', {}, 99_099, '55 % of 1,801.80'],
    ['2005-01-01', '2024-03-01', {}, 97_181, '55 % of 1,766.92 = 971.806'],
    ['2000-01-01', '2026-09-01', {}, 186_702, '26: the SMIC'],
    ['2000-01-01', '2026-09-01', { smcCents: 210_000 }, 186_702, '85 % of 2,100 = 1,785, below the SMIC'],
    ['2000-01-01', '2026-09-01', { smcCents: 230_000 }, 195_500, '85 % of 2,300'],
    ['2007-01-01', '2026-09-01', { weeklyMinutes: 2_340 }, 117_356, '39 h, four of them at 125 %: 1,026.861 x 40 / 35 = 1,173.5554'],
    ['2007-01-01', '2026-09-01', { weeklyMinutes: 1_680 }, 82_149, '28 h: 1,026.861 x 0.8 = 821.4888'],
  ])('born %s, on %s, %p: %i cents (%s)', (birthDate, on, more, cents) =>
    expect(paid(birthDate, on, more)).toMatchObject({ known: true, amountCents: cents }),
  );

  it('is not guessed for 2027 and later, nor before the first row', () => {
    expect(paid('2007-01-01', '2027-01-01')).toMatchObject({ known: false, why: 'not-published' });
    expect(paid('2007-01-01', '2028-06-01')).toMatchObject({ known: false, why: 'not-published' });
    expect(paid('2003-01-01', '2022-12-31')).toMatchObject({ known: false, why: 'too-old' });
  });

  it('says when the branch minimum is not known', () => {
    expect(paid('2000-01-01', '2026-09-01')).toMatchObject({ reason: { doubt: { fr: expect.stringContaining('85\u00a0%') } } });
    expect(paid('2000-01-01', '2026-09-01', { smcCents: 210_000 })).not.toHaveProperty('reason.doubt');
  });

  it('never falls with age, a bac, or an hour more', () => {
    const cents = (birth: number, more: object) => {
      const minimum = paid(`${birth}-01-01`, '2026-09-01', more);
      return minimum.known ? minimum.amountCents : Number.NaN;
    };
    fc.assert(
      fc.property(fc.integer({ min: 1980, max: 2010 }), fc.integer({ min: 600, max: 2_100 }), (birth, weeklyMinutes) => {
        expect(cents(birth, { weeklyMinutes })).toBeLessThanOrEqual(cents(birth - 1, { weeklyMinutes }));
        expect(cents(birth, { weeklyMinutes })).toBeLessThanOrEqual(cents(birth, { weeklyMinutes, hasVocationalBac: true }));
        expect(cents(birth, { weeklyMinutes })).toBeLessThanOrEqual(cents(birth, { weeklyMinutes: weeklyMinutes + 1 }));
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import type { PfmpYear } from '../parameters/pfmp-allowance.js';
import { pfmpStateAllowance } from './pfmp-state-allowance.js';

describe('what the State pays for a PFMP (pfmp-state-allowance, pfmp-allowance)', () => {
  // The ASP's own examples: five days are 50, 75 and 100 euros. Caps of the bac pro: 300, 600, 800 a year.
  it.each<[string, PfmpYear, number, number, number]>([
    ['CAP, first year, a week', 'cap_1', 5, 0, 5_000],
    ['2de pro, a week', 'bac_pro_2de', 5, 0, 5_000],
    ['CAP, second year, a week', 'cap_2', 5, 0, 7_500],
    ['1re pro, a week', 'bac_pro_1re', 5, 0, 7_500],
    ['terminale, a week', 'bac_pro_term', 5, 0, 10_000],
    ['mention complémentaire of level 3', 'mc_3', 10, 0, 15_000],
    ['mention complémentaire of level 4', 'mc_4', 10, 0, 20_000],
    ['2de pro, 31 days: the cap of the year', 'bac_pro_2de', 31, 0, 30_000],
    ['1re pro, 10 days after 500 euros: what is left', 'bac_pro_1re', 10, 50_000, 10_000],
    ['terminale at the cap already', 'bac_pro_term', 5, 80_000, 0],
    ['no day done', 'cap_1', 0, 0, 0],
  ])('%s', (_case, year, days, paidCents, cents) => {
    expect(pfmpStateAllowance({ year, days, on: '2024-03-29', paidCents })).toMatchObject({ cents, atLatestCents: cents });
  });

  it('is not confirmed for 2026-2027, and says so', () => {
    const answer = pfmpStateAllowance({ year: 'bac_pro_term', days: 20, on: '2027-02-12' });
    expect(answer).toMatchObject({ cents: null, atLatestCents: 40_000 });
    expect(answer.reasons[0]?.doubt?.fr).toBe('Montants de 2023-2024\u00a0: ceux de cette année ne sont pas confirmés.');
  });
});

import { describe, expect, it } from '@jest/globals';
import type { DatedRow } from '../dated.js';
import { allowanceReasons } from './allowance-reasons.js';

const RATE_2025: DatedRow<number> = { validFrom: '2025-01-01', value: 435, source: 'plafond 2025' };
const RATE_2026: DatedRow<number> = { validFrom: '2026-01-01', value: 450, source: 'plafond 2026' };
const YEARS = { isAcross: false, firstYear: '2023' };
const plain = (words: string | undefined) => words?.replaceAll('\u00a0', ' ');
const NOT_PUBLISHED = { known: false, why: 'not-published', table: 'allowance-hour' } as const;

describe('allowance-reasons: which rates were used', () => {
  it('one year: its rate, its first day, and no doubt', () => {
    const reasons = allowanceReasons({ rows: [RATE_2026], unknown: null, atLatestRate: null, ...YEARS });
    expect(reasons.map(({ sentence, doubt }) => [plain(sentence.fr), doubt])).toEqual([
      ['4,50 € de l’heure au moins depuis le 1er janvier 2026 : 15 % du plafond horaire de la sécurité sociale.', undefined],
    ]);
    expect(reasons[0]).toMatchObject({
      article: 'Code de l’éducation, art. L124-6 et D124-8',
      numbers: { rateCents: 450, validFrom: '2026-01-01' },
    });
  });

  it('two years: both rates, and the doubt once, on the last', () => {
    const reasons = allowanceReasons({
      rows: [RATE_2025, RATE_2026],
      unknown: null,
      atLatestRate: null,
      ...YEARS,
      isAcross: true,
    });
    expect(reasons.map(({ numbers, doubt }) => [numbers.rateCents, doubt !== undefined])).toEqual([
      [435, false],
      [450, true],
    ]);
  });

  it('a rate not published yet: the total at the last one, said so, and to be computed again', () => {
    const [reason] = allowanceReasons({
      rows: [],
      unknown: NOT_PUBLISHED,
      atLatestRate: { totalCents: 141_750, row: RATE_2026 },
      ...YEARS,
    });
    expect(plain(reason?.sentence.en)).toBe(
      'The rate of a part of the internship is not yet published: the total is not known. At the last published rate (€4.50, 1 January 2026), it would be €1,417.50.',
    );
    expect(reason).toMatchObject({ numbers: { why: 'not-published', latestRateCents: 450, totalAtLatestRateCents: 141_750 } });
    expect(plain(reason?.doubt?.fr)).toContain('refaites le calcul');
  });

  it('a rate from before the tables: no amount, at no rate', () => {
    const [reason] = allowanceReasons({
      rows: [],
      unknown: { known: false, why: 'too-old', table: 'allowance-hour' },
      atLatestRate: null,
      ...YEARS,
    });
    expect(plain(reason?.sentence.fr)).toBe('Le taux d’avant 2023 n’est pas dans nos tables : le montant n’est pas calculé.');
    expect(Object.keys(reason?.numbers ?? {})).toEqual(['why']);
  });
});

import { describe, expect, it } from '@jest/globals';
import { type ApprenticeContract } from '../pay/pay-period.js';
import { paySchedule } from '../pay/pay-schedule.js';
import { type ConcludedContract, contractConclusion } from './conclusion.js';

const CONTRACT: ConcludedContract = {
  birthDate: '2007-05-18',
  start: '2026-09-01',
  end: '2027-08-31',
  course: 'cycle',
  disabled: false,
};
const rulesOf = (more: Partial<ConcludedContract>) => {
  const { ok, reasons } = contractConclusion({ ...CONTRACT, ...more });
  return `${ok ? 'allowed' : 'refused'} ${reasons.map(({ rule }) => rule).join(' ')}`;
};

describe('conclusion: may such a contract be concluded', () => {
  it.each<[string, Partial<ConcludedContract>, string]>([
    ['signed before the first day', { signedOn: '2026-07-06' }, 'allowed signature-date age-at-start'],
    ['signed on the first day, unless said', {}, 'allowed signature-date age-at-start'],
    ['signed after the first day', { signedOn: '2026-09-02' }, 'refused signature-date'],
    ['at 29', { birthDate: '1996-09-02' }, 'allowed signature-date age-at-start'],
    ['at 30', { birthDate: '1996-09-01' }, 'refused age-at-start'],
    ['at 30, disabled', { birthDate: '1996-09-01', disabled: true }, 'allowed signature-date late-start'],
    [
      'at 40 after a failed exam',
      { birthDate: '1986-09-01', course: 'repeat', initialEnd: '2026-08-31' },
      'allowed signature-date late-start contract-duration',
    ],
    [
      'a year after the initial end',
      { course: 'repeat', initialEnd: '2026-08-31' },
      'allowed signature-date age-at-start contract-duration',
    ],
    ['later than that', { course: 'repeat', initialEnd: '2026-08-30' }, 'refused contract-duration'],
    ['an initial end means nothing to another course', { initialEnd: '2020-08-31' }, 'allowed signature-date age-at-start'],
    ['two rules broken', { birthDate: '1990-01-01', signedOn: '2026-10-01' }, 'refused signature-date age-at-start'],
  ])('%s', (_case, more, expected) => expect(rulesOf(more)).toBe(expected));

  it('reads the limit of 35 on the day of signature, which leaves the exceptions open or not', () => {
    const doubtOf = (signedOn: string) =>
      contractConclusion({ ...CONTRACT, birthDate: '1990-08-15', signedOn }).reasons.find(({ rule }) => rule === 'age-at-start')?.doubt?.fr;
    expect(doubtOf('2026-08-14')).toContain('restent ouvertes');
    expect(doubtOf('2026-08-15')).toContain('ne le sont plus');
  });
});

describe('a contract from before 2019', () => {
  const asked: ApprenticeContract = {
    ...CONTRACT,
    birthDate: '2000-05-18',
    start: '2018-09-03',
    end: '2020-08-31',
    cycleYears: 2,
    yearsDone: 0,
    weeklyMinutes: 2_100,
    idcc: '0044',
    smcCents: null,
    previousCents: null,
  };

  it('is outside the tables, in words and without a period', () => {
    const { unknown, periods, notes, parameters, conclusion } = paySchedule(asked);
    expect({ unknown, periods, parameters, conclusion }).toEqual({
      unknown: 'too-old',
      periods: [],
      parameters: [],
      conclusion: { ok: true, reasons: [] },
    });
    expect(notes.map(({ sentence }) => sentence.fr)).toEqual([
      'Les contrats conclus avant le 1er\u00a0janvier 2019 suivent une autre grille, qui n’est pas dans nos tables\u00a0: aucun montant n’est calculé.',
    ]);
  });

  it.each([
    ['signed on the last day of 2018, begun in 2019', { start: '2019-01-07', signedOn: '2018-12-31' }, 'too-old'],
    ['begun on the first day of 2019', { start: '2019-01-01' }, null],
    ['signed in 2019', { start: '2019-01-07', signedOn: '2019-01-02' }, null],
  ])('%s: %p', (_case, more, unknown) => expect(paySchedule({ ...asked, ...more }).unknown).toBe(unknown));
});

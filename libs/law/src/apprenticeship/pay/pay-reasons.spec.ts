import { describe, expect, it } from '@jest/globals';
import { LAW_TABLES } from '../../tables/law-tables.js';
import { payNotes } from './pay-notes.js';
import { payParameters } from './pay-parameters.js';
import type { ApprenticeContract, PayPeriod } from './pay-period.js';
import { payReasons, scaleArticle } from './pay-reasons.js';
import { paySchedule } from './pay-schedule.js';

/** 19 to 20 years old, first year, 35 h, no branch. */
const CONTRACT: ApprenticeContract = {
  birthDate: '2006-10-10',
  start: '2026-09-01',
  end: '2026-12-31',
  course: 'cycle',
  cycleYears: 3,
  yearsDone: 0,
  disabled: false,
  weeklyMinutes: 2_100,
  idcc: null,
  smcCents: null,
  previousCents: null,
};
const contract = (more: Partial<ApprenticeContract>): ApprenticeContract => ({ ...CONTRACT, ...more });
const plain = (words: string | undefined) => words?.replaceAll('\u00a0', ' ');
const first = (asked: ApprenticeContract): PayPeriod => {
  const [period] = paySchedule(asked).periods;
  if (!period) throw new Error('no period');
  return period;
};
const reasonsOf = (asked: ApprenticeContract) => payReasons(asked, first(asked), LAW_TABLES);

describe('pay-reasons: why a period is paid as it is', () => {
  // By hand, SMIC of 1,867.02: 43 % = 802.8186; 53 % of 2,100 = 1,113; 65 % = 1,213.563.
  it.each<[string, Partial<ApprenticeContract>, string, string]>([
    ['the law', {}, 'De 18 à 20 ans, la 1re année est payée au moins 43 % du SMIC, soit 802,82 € brut par mois.', 'D6222-26'],
    [
      'the conventional minimum',
      { birthDate: '2004-03-10', smcCents: 210_000 },
      'De 21 à 25 ans, la 1re année est payée au moins 53 % du salaire minimum conventionnel, qui donne plus que le SMIC, soit 1 113,00 € brut par mois.',
      'D6222-26',
    ],
    [
      'the branch',
      { idcc: '0044', yearsDone: 1 },
      'De 18 à 20 ans, la 2e année est payée au moins 65 % du SMIC, soit 1 213,57 € brut par mois.',
      'Accord du 29 juin 2021 (IDCC 0044, industries chimiques), art. 6',
    ],
    [
      'the earlier contract',
      { previousCents: 120_000 },
      'La rémunération du contrat précédent, 1 200,00 €, reste le minimum : elle dépasse ce que donne l’âge.',
      'D6222-29',
    ],
    [
      'a SMIC not published yet',
      { start: '2027-02-01', end: '2027-03-31' },
      'De 18 à 20 ans, la 1re année est payée au moins 43 % du SMIC. Le SMIC de cette période n’est pas encore publié : celui du 1er juin 2026 donnerait 802,82 € brut par mois.',
      'D6222-26',
    ],
    [
      'a SMIC older than the tables',
      { birthDate: '2002-10-10', start: '2022-09-01', end: '2022-12-31' },
      'De 18 à 20 ans, la 1re année est payée au moins 43 % du SMIC. Le SMIC de cette période n’est pas dans nos tables, qui commencent en 2023.',
      'D6222-26',
    ],
  ])('its line: %s', (_case, more, sentence, article) => {
    const [line] = reasonsOf(contract(more));
    expect(plain(line?.sentence.fr)).toBe(sentence);
    expect(line?.article).toContain(article);
  });

  it.each<[string, Partial<ApprenticeContract>, string[]]>([
    ['a first year needs no other reason', {}, []],
    ['joined later', { yearsDone: 1 }, ['D6222-28-1']],
    ['vocational bachelor', { course: 'licence-pro', cycleYears: 1 }, ['D6222-32']],
    ['once more after a failed exam', { course: 'repeat', cycleYears: 2 }, ['D6222-28']],
    ['the same level in a year', { course: 'same-level', cycleYears: 2 }, ['D6222-30']],
    ['the same level for more than a year', { course: 'same-level', cycleYears: 2, end: '2027-09-01' }, ['D6222-30']],
  ])('its year: %s', (_case, more, articles) => {
    const cited = reasonsOf(contract(more)).slice(1);
    expect(cited.map(({ article }) => article.replace('Code du travail, art. ', ''))).toEqual(articles);
  });

  it.each<[string, Partial<ApprenticeContract>, string[]]>([
    ['beyond the course', {}, ['D6222-28-2']],
    ['beyond the course, disabled', { disabled: true }, ['R6222-48', 'R6222-48']],
  ])('the year after its course: %s', (_case, more, articles) => {
    const { periods } = paySchedule(contract({ start: '2025-09-01', cycleYears: 1, ...more }));
    const [, ...cited] = periods.find(({ from }) => from === '2026-09-01')?.reasons ?? [];
    expect(cited.map(({ article }) => article.replace('Code du travail, art. ', ''))).toEqual(articles);
  });

  it('the articles that were read a second time only say so; the others do not', () => {
    const doubtOf = (asked: ApprenticeContract, from: string) =>
      paySchedule(asked)
        .periods.find((period) => period.from === from)
        ?.reasons.find(({ rule }) => rule === 'contract-year')?.doubt?.fr;
    expect(doubtOf(contract({ start: '2025-09-01', cycleYears: 1 }), '2026-09-01')).toContain('seconde lecture');
    expect(doubtOf(contract({ course: 'repeat', cycleYears: 2 }), '2026-09-01')).toContain('seconde lecture');
    expect(doubtOf(contract({ yearsDone: 1 }), '2026-09-01')).toBeUndefined();
  });

  it('the 15 points are doubted on a branch scale only, with what is due without them: 65 % = 1,213.57', () => {
    const bonus = (idcc: string | null) =>
      reasonsOf(contract({ course: 'same-level', cycleYears: 2, idcc })).find(({ numbers }) => numbers.bonusPoints === 15);
    expect(bonus(null)?.doubt).toBeUndefined();
    expect(plain(bonus('0044')?.doubt?.fr)).toContain('sans eux, ce serait 1 213,57 €');
  });

  it('cites the law for a scale that it does not know', () => expect(scaleArticle('law')).toBe('Code du travail, art. D6222-26'));
});

describe('pay-notes: what bears on the whole contract', () => {
  const notesOf = (more: Partial<ApprenticeContract>) => payNotes(contract(more), paySchedule(contract(more)).periods, LAW_TABLES);
  const doubtOf = (more: Partial<ApprenticeContract>) => plain(notesOf(more).find(({ rule }) => rule === 'age-band')?.doubt?.fr);

  it.each<[string, Partial<ApprenticeContract>, string[]]>([
    ['rounding and branch, always', {}, ['paid-time', 'minimum-pay']],
    ['a conventional minimum that would count from 21', { birthDate: '2004-03-10' }, ['paid-time', 'minimum-pay', 'minimum-pay']],
    ['and is given', { birthDate: '2004-03-10', smcCents: 210_000 }, ['paid-time', 'minimum-pay']],
    ['28 h a week', { weeklyMinutes: 1_680 }, ['paid-time', 'minimum-pay', 'paid-time']],
    ['born on 29 February', { birthDate: '2008-02-29' }, ['paid-time', 'minimum-pay', 'age-band']],
    ['an earlier contract', { previousCents: 90_000 }, ['paid-time', 'minimum-pay', 'minimum-pay']],
  ])('%s', (_case, more, rules) => expect(notesOf(more).map(({ rule }) => rule)).toEqual(rules));

  // By hand, SMIC of 1,867.02: 27 % = 504.0954; 43 % = 802.8186; 53 % = 989.5206, each up to the cent.
  it.each([
    ['18 on the first day', '2008-09-01', '504,10 €'],
    ['21 on the first day', '2005-09-01', '802,82 €'],
    ['26 on the first day', '2000-09-01', '989,53 €'],
  ])('%s: the lower band is named', (_case, birthDate, amount) => expect(doubtOf({ birthDate })).toContain(`(${amount} le premier mois)`));

  it.each([
    ['18 the day before', '2008-08-31'],
    ['18 the day after', '2008-09-02'],
    ['19 on the first day: no band begins', '2007-09-01'],
  ])('%s: nothing is contested', (_case, birthDate) => expect(doubtOf({ birthDate })).toBeUndefined());

  it('names the branch minimum as something to ask for where only the law is known', () => {
    expect(notesOf({ idcc: '2728' })[1]).toMatchObject({
      numbers: { idcc: '2728' },
      doubt: { fr: expect.stringContaining('demandez-la') },
    });
    expect(notesOf({ idcc: '0044' })[1]?.article).toContain('IDCC 0044');
  });
});

describe('pay-parameters: where the numbers come from', () => {
  const rows = (more: Partial<ApprenticeContract>) =>
    payParameters(contract(more), paySchedule(contract(more)).periods, LAW_TABLES).map(({ name, validFrom, hourCents, monthCents }) =>
      [name, validFrom, hourCents, monthCents].join(' ').trim(),
    );

  // Hour × 35 × 52 / 12: 12.31 gives 1,867.02; 12.02 gives 1,823.03.
  it.each<[string, Partial<ApprenticeContract>, string[]]>([
    ['one SMIC and the law', {}, ['smic-hour 2026-06-01 1231 186702', 'apprentice-scale 2019-01-01']],
    [
      'two SMIC and a branch',
      { start: '2026-03-02', idcc: '0044' },
      [
        'smic-hour 2026-01-01 1202 182303',
        'smic-hour 2026-06-01 1231 186702',
        'apprentice-scale 2019-01-01',
        'branch-scale-0044 2021-09-01',
      ],
    ],
    ['a branch without a scale', { idcc: '1486' }, ['smic-hour 2026-06-01 1231 186702', 'apprentice-scale 2019-01-01']],
    [
      '2027: the last published SMIC',
      { start: '2027-02-01', end: '2027-03-31' },
      ['smic-hour 2026-06-01 1231 186702', 'apprentice-scale 2019-01-01'],
    ],
    ['before the tables: the scale alone', { start: '2022-09-01', end: '2022-12-31' }, ['apprentice-scale 2019-01-01']],
  ])('%s', (_case, more, expected) => expect(rows(more)).toEqual(expected));
});

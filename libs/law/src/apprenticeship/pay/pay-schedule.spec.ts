import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { LegalReason } from '../../legal-reason.js';
import { addDays } from '../../time/civil-date.js';
import { APPRENTICE_COURSES } from '../contract/contract-year.js';
import type { ApprenticeContract } from './pay-period.js';
import { paySchedule } from './pay-schedule.js';

const contract = (birthDate: string, start: string, end: string, more: Partial<ApprenticeContract> = {}): ApprenticeContract => ({
  birthDate,
  start,
  end,
  course: 'cycle',
  cycleYears: 3,
  yearsDone: 0,
  disabled: false,
  weeklyMinutes: 2_100,
  idcc: null,
  smcCents: null,
  previousCents: null,
  ...more,
});

/** `2027-06-01 43 birthday`, one per period. */
const steps = (asked: ApprenticeContract) =>
  paySchedule(asked).periods.map(({ from, percent, marks }) => [from, percent, ...marks].join(' '));

const amounts = (asked: ApprenticeContract) => paySchedule(asked).periods.map(({ amountCents }) => amountCents);

describe('pay-schedule, the worked cases', () => {
  // SMIC of 1 June 2026: 1,867.02 a month.
  it.each<[string, ApprenticeContract, number]>([
    [
      'age 19, year 2, no branch: 51 % = 952.19',
      contract('2007-03-10', '2026-09-01', '2026-12-31', { cycleYears: 2, yearsDone: 1 }),
      95_219,
    ],
    [
      'same in IDCC 0044: 65 % = 1,213.57',
      contract('2007-03-10', '2026-09-01', '2026-12-31', { cycleYears: 2, yearsDone: 1, idcc: '0044' }),
      121_357,
    ],
    ['age 17, year 1: 27 % = 504.10', contract('2009-03-10', '2026-09-01', '2026-12-31'), 50_410],
    ['age 17, year 1, IDCC 0044: 35 % = 653.46', contract('2009-03-10', '2026-09-01', '2026-12-31', { idcc: '0044' }), 65_346],
    ['age 22, year 1, SMC 2,100: 1,113.00', contract('2004-03-10', '2026-09-01', '2026-12-31', { smcCents: 210_000 }), 111_300],
    [
      'age 22, year 1, SMC 2,100, IDCC 0044: 1,113.00',
      contract('2004-03-10', '2026-09-01', '2026-12-31', { smcCents: 210_000, idcc: '0044' }),
      111_300,
    ],
    ['26+, SMC 1,900: 1,900.00', contract('1999-03-10', '2026-09-01', '2026-12-31', { smcCents: 190_000 }), 190_000],
    [
      'licence pro, 20, one year: 51 % = 952.19',
      contract('2006-03-10', '2026-09-01', '2026-12-31', { course: 'licence-pro', cycleYears: 1 }),
      95_219,
    ],
    [
      'direct entry in M2, 23: year-2 rate 61 % = 1,138.89',
      contract('2003-03-10', '2026-09-01', '2026-12-31', { cycleYears: 2, yearsDone: 1 }),
      113_889,
    ],
    [
      'second BTS same field in 1 year after BTS, age 20: 66 % = 1,232.24',
      contract('2006-03-10', '2026-09-01', '2026-12-31', { course: 'same-level', cycleYears: 2 }),
      123_224,
    ],
  ])('%s', (_, asked, cents) => expect(amounts(asked)).toEqual([cents]));

  it('born 2009-05-18, start 2026-09-01: 27 % to 2027-05-31, 43 % from 2027-06-01', () => {
    const { periods } = paySchedule(contract('2009-05-18', '2026-09-01', '2027-08-31'));
    expect(periods.map(({ from, to, percent }) => [from, to, percent])).toEqual([
      ['2026-09-01', '2026-12-31', 27],
      ['2027-01-01', '2027-05-31', 27],
      ['2027-06-01', '2027-08-31', 43],
    ]);
  });

  it('born 2007-05-18, BTS 2026-09-01 to 2028-08-31: 43 % -> 51 % on 2027-09-01 -> 61 % on 2028-06-01', () => {
    expect(steps(contract('2007-05-18', '2026-09-01', '2028-08-31', { cycleYears: 2 }))).toEqual([
      '2026-09-01 43',
      '2027-01-01 43 not-published',
      '2027-09-01 51 anniversary',
      '2028-06-01 61 birthday',
    ]);
  });

  it('born 2005-09-01, start 2026-09-01, turns 21 that day: 53 % shown, 43 % named in the doubt', () => {
    const { periods, notes } = paySchedule(contract('2005-09-01', '2026-09-01', '2026-12-31'));
    expect(periods.map(({ percent, amountCents }) => [percent, amountCents])).toEqual([[53, 98_953]]);
    expect(notes.find(({ rule }) => rule === 'age-band')?.doubt?.fr).toContain('802,82\u00a0€');
  });

  it('26 on 2025-11-30, contract 2025-10-01: 53 % Oct-Nov, 100 % from 2025-12-01', () => {
    expect(steps(contract('1999-11-30', '2025-10-01', '2025-12-31'))).toEqual(['2025-10-01 53', '2025-12-01 100 birthday']);
  });
});

describe('pay-schedule, period by period', () => {
  // First day, percent and mark of each period, read from the calendar and the tables of D6222-26 and of the agreement.
  it.each<[string, ApprenticeContract, string[]]>([
    ['three SMIC in one year: 2023', contract('2004-01-15', '2023-01-01', '2023-12-31'), ['2023-01-01 43', '2023-05-01 43 smic']],
    [
      'two years from September 2023',
      contract('2005-11-20', '2023-09-01', '2025-08-31', { cycleYears: 2 }),
      ['2023-09-01 27', '2023-12-01 43 birthday', '2024-01-01 43 smic', '2024-09-01 51 anniversary', '2024-11-01 51 smic'],
    ],
    [
      '18 the month before, so more on the last day alone',
      contract('2008-07-31', '2025-09-01', '2026-08-01'),
      ['2025-09-01 27', '2026-01-01 27 smic', '2026-06-01 27 smic', '2026-08-01 43 birthday'],
    ],
    [
      'birthday in December: with the SMIC of January',
      contract('2005-12-20', '2023-09-01', '2024-08-31'),
      ['2023-09-01 27', '2024-01-01 43 birthday smic'],
    ],
    [
      'born on 29 February, 18 in a common year',
      contract('2008-02-29', '2025-09-01', '2026-08-31'),
      ['2025-09-01 27', '2026-01-01 27 smic', '2026-03-01 43 birthday', '2026-06-01 43 smic'],
    ],
    [
      'born on 29 February, 21 in a common year',
      contract('2004-02-29', '2024-09-01', '2025-08-31'),
      ['2024-09-01 43', '2024-11-01 43 smic', '2025-03-01 53 birthday'],
    ],
    [
      'born on 29 February, 16 to 18 in a bac pro of three years',
      contract('2008-02-29', '2024-09-01', '2027-08-31'),
      [
        '2024-09-01 27',
        '2024-11-01 27 smic',
        '2025-09-01 39 anniversary',
        '2026-01-01 39 smic',
        '2026-03-01 51 birthday',
        '2026-06-01 51 smic',
        '2026-09-01 67 anniversary',
        '2027-01-01 67 not-published',
      ],
    ],
    [
      'contract from 29 February: the year changes on 1 March',
      contract('2005-06-10', '2024-02-29', '2026-02-28', { cycleYears: 2 }),
      ['2024-02-29 43', '2024-11-01 43 smic', '2025-03-01 51 anniversary', '2026-01-01 51 smic'],
    ],
    [
      'four years of a disabled worker: 15 points in the fourth',
      contract('2006-04-02', '2023-09-01', '2027-08-31', { disabled: true }),
      [
        '2023-09-01 27',
        '2024-01-01 27 smic',
        '2024-05-01 43 birthday',
        '2024-09-01 51 anniversary',
        '2024-11-01 51 smic',
        '2025-09-01 67 anniversary',
        '2026-01-01 67 smic',
        '2026-06-01 67 smic',
        '2026-09-01 82 anniversary',
        '2027-01-01 82 not-published',
        '2027-05-01 93 birthday',
      ],
    ],
    [
      'four years, not disabled: the fourth like the third',
      contract('2002-04-02', '2023-09-01', '2027-08-31'),
      [
        '2023-09-01 53',
        '2024-01-01 53 smic',
        '2024-09-01 61 anniversary',
        '2024-11-01 61 smic',
        '2025-09-01 78 anniversary',
        '2026-01-01 78 smic',
        '2026-06-01 78 smic',
        '2026-09-01 78 anniversary',
        '2027-01-01 78 not-published',
      ],
    ],
    [
      'three years in chemistry, from 16 to 19',
      contract('2009-10-12', '2025-09-01', '2028-08-31', { idcc: '0044' }),
      [
        '2025-09-01 35',
        '2026-01-01 35 smic',
        '2026-06-01 35 smic',
        '2026-09-01 45 anniversary',
        '2027-01-01 45 not-published',
        '2027-09-01 55 anniversary',
        '2027-11-01 80 birthday',
      ],
    ],
    [
      'chemistry, 20 to 22',
      contract('2005-01-20', '2025-09-01', '2027-08-31', { idcc: '0044', cycleYears: 2 }),
      [
        '2025-09-01 55',
        '2026-01-01 55 smic',
        '2026-02-01 55 birthday',
        '2026-06-01 55 smic',
        '2026-09-01 65 anniversary',
        '2027-01-01 65 not-published',
      ],
    ],
    [
      'BTS once more: no anniversary',
      contract('2005-07-14', '2025-09-01', '2026-12-31', { course: 'repeat', cycleYears: 2 }),
      ['2025-09-01 51', '2026-01-01 51 smic', '2026-06-01 51 smic', '2026-08-01 61 birthday'],
    ],
    [
      'prolonged after two years: no third year, and a new reason',
      contract('2003-07-14', '2023-09-01', '2025-12-31', { cycleYears: 2 }),
      [
        '2023-09-01 43',
        '2024-01-01 43 smic',
        '2024-08-01 53 birthday',
        '2024-09-01 61 anniversary',
        '2024-11-01 61 smic',
        '2025-09-01 61 anniversary',
      ],
    ],
    [
      'direct entry in BUT 2, then BUT 3',
      contract('2006-10-01', '2026-09-01', '2028-08-31', { yearsDone: 1 }),
      ['2026-09-01 51', '2027-01-01 51 not-published', '2027-09-01 67 anniversary', '2027-11-01 78 birthday'],
    ],
    [
      'birthday on the first of a month: the next month all the same',
      contract('2008-10-01', '2026-09-01', '2026-12-31'),
      ['2026-09-01 27', '2026-11-01 43 birthday'],
    ],
    ['turned 18 earlier in the first month', contract('2008-09-05', '2026-09-10', '2026-12-31'), ['2026-09-10 43']],
    ['one day', contract('2008-09-05', '2026-12-31', '2026-12-31'), ['2026-12-31 43']],
    ['wholly in 2028', contract('2009-09-05', '2028-01-03', '2028-12-31'), ['2028-01-03 43']],
    [
      'older than the tables, then known',
      contract('2000-03-03', '2022-09-01', '2023-08-31'),
      ['2022-09-01 53', '2023-01-01 53 smic', '2023-05-01 53 smic'],
    ],
  ])('%s', (_, asked, expected) => expect(steps(asked)).toEqual(expected));

  // Amounts by hand: percent × month of the period, up to the cent.
  it.each<[string, ApprenticeContract, (number | null)[]]>([
    // 43 % of 1,709.28 = 734.9904; of 1,747.20 = 751.296
    ['2023, two SMIC', contract('2004-01-15', '2023-01-01', '2023-12-31'), [73_500, 75_130]],
    // 27 % of 1,747.20 = 471.744; 43 % = 751.296; 43 % of 1,766.92 = 759.7756; 51 % = 901.1292; 51 % of 1,801.80 = 918.918
    [
      'two years from September 2023',
      contract('2005-11-20', '2023-09-01', '2025-08-31', { cycleYears: 2 }),
      [47_175, 75_130, 75_978, 90_113, 91_892],
    ],
    // Not published from 2027 on
    ['BTS of 2026', contract('2007-05-18', '2026-09-01', '2028-08-31', { cycleYears: 2 }), [80_282, null, null, null]],
    // 53 % of 1,801.80 = 954.954; 100 %
    ['26 in November 2025', contract('1999-11-30', '2025-10-01', '2025-12-31'), [95_496, 180_180]],
    // 55 % of 1,801.80 = 990.99; 55 % of 1,823.03 = 1,002.6665; of 1,867.02 = 1,026.861
    ['chemistry 2025-26', contract('2006-10-20', '2025-09-01', '2026-08-31', { idcc: '0044' }), [99_099, 100_267, 102_687]],
  ])('amounts: %s', (_, asked, expected) => expect(amounts(asked)).toEqual(expected));

  it('names the amount at the last known SMIC where the SMIC is not published', () => {
    const { periods } = paySchedule(contract('2007-05-18', '2026-09-01', '2028-08-31', { cycleYears: 2 }));
    expect(periods.map(({ latestCents }) => latestCents)).toEqual([null, 80_282, 95_219, 113_889]);
    expect(periods[1]?.reasons[0]?.sentence.fr).toContain('n’est pas encore publié');
  });

  it('warns of a SMIC of more than twelve months', () => {
    const rules = (asked: ApprenticeContract) => paySchedule(asked).periods.flatMap(({ reasons }) => reasons.map(({ rule }) => rule));
    expect(rules(contract('2000-05-18', '2024-11-01', '2025-10-31'))).not.toContain('smic-over-a-year');
    expect(rules(contract('2000-05-18', '2024-11-01', '2025-11-01'))).toContain('smic-over-a-year');
  });

  it.each<[string, Partial<ApprenticeContract>, string]>([
    ['other weekly hours', { weeklyMinutes: 1_800 }, 'L3123-5'],
    ['overtime', { weeklyMinutes: 2_340 }, 'L3121-36'],
    ['an earlier contract', { previousCents: 110_000 }, 'D6222-29'],
    ['no branch', {}, 'D6222-26'],
    ['chemistry', { idcc: '0044' }, 'IDCC 0044'],
  ])('notes what bears on the whole contract: %s', (_, more, article) => {
    const { notes } = paySchedule(contract('2004-05-18', '2026-09-01', '2026-12-31', more));
    expect(notes.some((note) => note.article.includes(article))).toBe(true);
  });

  it('cites the rows it used', () => {
    const { parameters } = paySchedule(contract('2004-05-18', '2026-01-05', '2027-03-31', { idcc: '0044' }));
    expect(parameters.map(({ name, validFrom }) => `${name} ${validFrom}`)).toEqual([
      'smic-hour 2026-01-01',
      'smic-hour 2026-06-01',
      'apprentice-scale 2019-01-01',
      'branch-scale-0044 2021-09-01',
    ]);
  });
});

describe('pay-schedule, always', () => {
  const day = (from: string, days: number) => fc.integer({ min: 0, max: days }).map((after) => addDays(from, after));
  const anyContract = fc
    .record({
      birthDate: day('1995-01-01', 5_400),
      start: day('2023-01-01', 1_800),
      length: fc.integer({ min: 0, max: 1_460 }),
      course: fc.constantFrom(...APPRENTICE_COURSES),
      cycleYears: fc.integer({ min: 1, max: 3 }),
      yearsDone: fc.integer({ min: 0, max: 2 }),
      disabled: fc.boolean(),
      idcc: fc.constantFrom(null, '0044', '1486'),
      smcCents: fc.option(fc.integer({ min: 150_000, max: 300_000 })),
      previousCents: fc.option(fc.integer({ min: 50_000, max: 150_000 })),
      weeklyMinutes: fc.integer({ min: 600, max: 2_880 }),
    })
    .map(({ length, ...asked }): ApprenticeContract => ({ ...asked, end: addDays(asked.start, length) }));

  it('covers every day of the contract once, in order', () => {
    fc.assert(
      fc.property(anyContract, (asked) => {
        const { periods } = paySchedule(asked);
        expect(periods[0]?.from).toBe(asked.start);
        expect(periods.at(-1)?.to).toBe(asked.end);
        for (const [index, { from, to }] of periods.entries()) {
          expect(from <= to).toBe(true);
          if (index > 0) expect(addDays(periods[index - 1]?.to ?? '', 1)).toBe(from);
        }
      }),
    );
  });

  it('never falls from one period to the next', () => {
    fc.assert(
      fc.property(anyContract, (asked) => {
        const paid = paySchedule(asked).periods.map(({ amountCents, latestCents }) => amountCents ?? latestCents ?? 0);
        for (const [index, cents] of paid.entries()) expect(cents).toBeGreaterThanOrEqual(paid[index - 1] ?? 0);
      }),
    );
  });

  const isWhole = ({ article, sentence, doubt }: LegalReason) =>
    /art\. [LDR\d]|Cerfa/.test(article) && [sentence, doubt].every((words) => !words || (words.fr.endsWith('.') && words.en.endsWith('.')));

  it('gives each period a reason, and each reason its article and both languages', () => {
    fc.assert(
      fc.property(anyContract, (asked) => {
        const { periods, notes } = paySchedule(asked);
        expect(periods.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
        expect([...periods.flatMap(({ reasons }) => reasons), ...notes].filter((reason) => !isWhole(reason))).toEqual([]);
      }),
    );
  });

  it('knows no amount from 2027 on, and no day before 2023', () => {
    fc.assert(
      fc.property(anyContract, (asked) => {
        for (const { from, amountCents } of paySchedule(asked).periods) expect(amountCents === null).toBe(from >= '2027-01-01');
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import type { WorkedDay, WorkedSpan } from '../../minors/worked-day.js';
import { addDays } from '../../time/civil-date.js';
import { internWorkingTime } from './intern-working-time.js';

/** The rule, with `adult-hours`, `adult-rest`, `unusual-hours` and the article of `presence-reason`. */
const ADULT = '2004-05-18';
const MONDAY = '2026-11-16';
const at = (from: number, to: number): WorkedSpan => ({ from: from * 60, to: to * 60 });
const days = (count: number, spans: WorkedSpan[], first = MONDAY): WorkedDay[] =>
  Array.from({ length: count }, (_, index) => ({ day: addDays(first, index), spans }));
const articles = (schedule: readonly WorkedDay[], birthDate = ADULT) => {
  const { refused, warned } = internWorkingTime(birthDate, schedule);
  const numberOf = ({ article }: { article: string }) => article.split('art. ')[2] ?? article;
  return { refused: refused.map(numberOf), warned: warned.map(numberOf) };
};

describe('hours of an adult intern follow those of employees (intern-working-time, L124-14)', () => {
  it.each<[string, WorkedDay[], string[], string[]]>([
    ['35 hours in five days', days(5, [at(9, 13), at(14, 17)]), [], []],
    ['a day of 10 hours', days(1, [at(8, 13), at(14, 19)]), [], []],
    ['a day of more than 10 hours', days(1, [at(7, 13), at(14, 19)]), [], ['L3121-18 et L3121-19']],
    ['48 hours in six days', days(6, [at(9, 13), at(14, 18)]), [], []],
    ['49 hours in a week', [...days(5, [at(8, 13), at(14, 18)]), ...days(1, [at(8, 12)], '2026-11-21')], ['L3121-20'], []],
    ['seven days in a week', days(7, [at(9, 13)]), ['L3132-1'], ['L3132-3']],
    ['six hours without a break', days(1, [at(8, 14)]), [], []],
    ['more than six hours without a break', days(1, [at(7, 14)]), ['L3121-16'], []],
    ['a break of 20 minutes', days(1, [at(8, 12), { from: 740, to: 1_000 }]), [], []],
    ['a break of 19 minutes', days(1, [at(8, 12), { from: 739, to: 1_000 }]), ['L3121-16'], []],
    ['less than 11 hours of rest', [...days(1, [at(14, 20)]), ...days(1, [at(6, 12)], '2026-11-17')], [], ['L3131-1 et L3131-2']],
    ['a night', days(1, [at(22, 28)]), [], ['L3122-1']],
    ['before 6 h', days(1, [at(5, 11)]), [], ['L3122-1']],
    ['a Sunday', days(1, [at(9, 12)], '2026-11-22'), [], ['L3132-3']],
    ['from Saturday until after midnight', days(1, [at(20, 25)], '2026-11-21'), [], ['L3122-1', 'L3132-3']],
    ['until midnight on Saturday', days(1, [at(20, 24)], '2026-11-21'), [], ['L3122-1']],
    ['a legal holiday', days(1, [at(9, 12)], '2026-11-11'), [], ['L3133-1']],
    ['no day at all', [], [], []],
  ])('%s', (_case, schedule, refused, warned) => expect(articles(schedule)).toEqual({ refused, warned }));

  it.each([
    ['44 hours a week for 15 weeks', 44, 15, []],
    ['46 hours a week for 15 weeks', 46, 15, [{ numbers: { week: '2026-11-16', weeks: 12, averageMinutes: 2_760, limitMinutes: 2_640 } }]],
    ['48 hours a week for 11 weeks, and none before and after', 48, 11, []],
    ['48 hours a week for 12 weeks', 48, 12, [{ numbers: { averageMinutes: 2_880 } }]],
  ])('averages at most 44 hours over twelve weeks (L3121-22): %s', (_case, hours, weeks, expected) => {
    const day = [at(8, 13), { from: 840, to: 840 + (hours / 6 - 5) * 60 }];
    const schedule = days(weeks * 7, day).filter((_one, index) => index % 7 < 6);
    const { refused, warned } = internWorkingTime(ADULT, schedule);
    expect(refused).toEqual([]);
    expect(warned.filter(({ article }) => article.endsWith('L3121-22'))).toMatchObject(expected);
  });

  it('names the first day that breaks a limit, once for the whole stage', () => {
    const { warned } = internWorkingTime(
      ADULT,
      days(60, [at(7, 13), at(14, 19)], '2026-12-07').filter((_, index) => index % 7 < 4),
    );
    expect(warned.filter(({ numbers }) => numbers.limitMinutes === 600)).toMatchObject([{ numbers: { day: '2026-12-07', minutes: 660 } }]);
  });

  it('says what happens if the school goes on, and what a collective agreement may change', () => {
    const [reason] = internWorkingTime(ADULT, days(1, [at(7, 13), at(14, 19)])).warned;
    expect(reason?.article).toBe('Code de l’éducation, art. L124-14\u00a0; Code du travail, art. L3121-18 et L3121-19');
    expect(reason?.sentence.fr).toContain('Si vous continuez');
    expect(reason?.doubt?.fr).toContain('accord collectif');
  });

  it('leaves days before 18 to the rules of minors, Sundays excepted', () => {
    const sunday = days(1, [at(7, 19)], '2026-11-22');
    expect(articles(sunday, '2010-01-01')).toEqual({ refused: ['L3132-3'], warned: [] });
    expect(articles(days(1, [at(7, 19)]), '2010-01-01')).toEqual({ refused: [], warned: [] });
    expect(articles(sunday, '2008-11-22')).toEqual({ refused: ['L3121-16'], warned: ['L3121-18 et L3121-19', 'L3132-3'] });
  });
});

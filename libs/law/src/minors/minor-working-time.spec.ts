import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../time/civil-date.js';
import { minorWorkingTime, type WorkedDay } from './minor-working-time.js';
import { observationHours } from './observation-hours.js';

/** `8:00-12:00 13:00-17:00`; an hour past 24 is the next day. */
const minutes = (clock: string) => {
  const [hours = 0, rest = 0] = clock.split(':').map(Number);
  return hours * 60 + rest;
};
const on = (day: string, hours: string): WorkedDay => ({
  day,
  spans: hours.split(' ').map((span) => {
    const [from = '', to = ''] = span.split('-');
    return { from: minutes(from), to: minutes(to) };
  }),
});
const week = (monday: string, hours: readonly string[]) =>
  hours.flatMap((text, index) => (text === '' ? [] : [on(addDays(monday, index), text)]));

const SEVEN = '8:30-12:00 13:00-16:30';
const EIGHT = '8:00-12:00 13:00-17:00';
const AT_17 = '2009-09-20';
const AT_15 = '2011-09-20';
/** Monday of a week without holiday. */
const MONDAY = '2027-01-18';

const articles = (birthDate: string, days: readonly WorkedDay[]) =>
  minorWorkingTime(birthDate, days).reasons.map(({ article }) => article.replace('Code du travail, art. ', ''));

/** Expected articles read off L3161-1 to L3164-6; sums of hours made by hand. */
describe('the hours of a minor (minor-working-time)', () => {
  // biome-ignore format: a table is read line by line
  const TABLE: [cas: string, birthDate: string, days: WorkedDay[], articles: string[]][] = [
    ['35 h from Monday to Friday, 7 h a day', AT_17, week(MONDAY, [SEVEN, SEVEN, SEVEN, SEVEN, SEVEN]), []],
    ['no day at all', AT_17, [], []],
    ['four days of 8 h: 32 h', AT_17, week(MONDAY, [EIGHT, EIGHT, EIGHT, EIGHT]), []],
    ['four days of 8 h and one of 3 h: 35 h', AT_17, week(MONDAY, [EIGHT, EIGHT, EIGHT, EIGHT, '9:00-12:00']), []],
    ['four days of 8 h and one of 3 h 01: 35 h 01', AT_17, week(MONDAY, [EIGHT, EIGHT, EIGHT, EIGHT, '9:00-12:01']), ['L3162-1']],
    ['five days of 8 h: 40 h', AT_17, week(MONDAY, [EIGHT, EIGHT, EIGHT, EIGHT, EIGHT]), ['L3162-1']],
    ['one day of 8 h 01', AT_17, [on(MONDAY, '8:00-12:00 13:00-17:01')], ['L3162-1']],
    ['one day of 9 h and 36 h in all', AT_17, week(MONDAY, ['8:00-12:00 13:00-17:00 17:30-18:30', SEVEN, SEVEN, SEVEN, '8:00-12:00 13:00-15:00']), ['L3162-1', 'L3162-1']],
    ['34 h one week, 34 h the next', AT_17, [...week(MONDAY, [SEVEN, SEVEN, SEVEN, SEVEN, '8:00-12:00 13:00-15:00']), ...week('2027-01-25', [SEVEN, SEVEN, SEVEN, SEVEN, '8:00-12:00 13:00-15:00'])], []],
    ['4 h 30 without a break', AT_17, [on(MONDAY, '8:00-12:30')], []],
    ['4 h 31 without a break', AT_17, [on(MONDAY, '8:00-12:31')], ['L3162-3']],
    ['a break of 30 minutes after 4 h 30', AT_17, [on(MONDAY, '8:00-12:30 13:00-15:00')], []],
    ['a break of 29 minutes is none', AT_17, [on(MONDAY, '8:00-12:00 12:29-15:00')], ['L3162-3']],
    ['two short breaks are none', AT_17, [on(MONDAY, '8:00-10:00 10:15-12:00 12:15-14:00')], ['L3162-3']],
    ['12 h of rest', AT_17, [on(MONDAY, '15:00-19:00'), on('2027-01-19', '7:00-11:00')], []],
    ['11 h 59 of rest', AT_17, [on(MONDAY, '15:00-19:00'), on('2027-01-19', '6:59-10:59')], ['L3164-1']],
    ['13 h of rest at 15', AT_15, [on(MONDAY, '14:00-18:00'), on('2027-01-19', '7:00-11:00')], ['L3164-1']],
    ['14 h of rest at 15', AT_15, [on(MONDAY, '13:00-17:00'), on('2027-01-19', '7:00-11:00')], []],
    ['a day between two late and early days', AT_17, [on(MONDAY, '18:00-22:00'), on('2027-01-20', '6:00-10:00')], []],
    ['until 22:00 at 17', AT_17, [on(MONDAY, '18:00-22:00')], []],
    ['until 22:01 at 17', AT_17, [on(MONDAY, '18:00-22:01')], ['L3163-2']],
    ['until 20:00 at 15', AT_15, [on(MONDAY, '16:00-20:00')], []],
    ['until 20:30 at 15', AT_15, [on(MONDAY, '16:30-20:30')], ['L3163-2']],
    ['from 6:00', AT_17, [on(MONDAY, '6:00-10:00')], []],
    ['from 5:30', AT_17, [on(MONDAY, '5:30-9:30')], ['L3163-2']],
    ['across midnight', AT_17, [on(MONDAY, '21:00-25:00')], ['L3163-2']],
    ['16 on that very evening, until 21:00', '2011-01-18', [on(MONDAY, '17:00-21:00')], []],
    ['16 the next day, until 21:00', '2011-01-19', [on(MONDAY, '17:00-21:00')], ['L3163-2']],
    ['Monday to Saturday', AT_17, week(MONDAY, ['8:00-12:00', '8:00-12:00', '8:00-12:00', '8:00-12:00', '8:00-12:00', '8:00-12:00']), []],
    ['Monday to Saturday, and the Monday after', AT_17, [...week(MONDAY, ['8:00-12:00', '8:00-12:00', '8:00-12:00', '8:00-12:00', '8:00-12:00', '8:00-12:00']), on('2027-01-25', '8:00-12:00')], ['L3164-2']],
    ['all but Wednesday and Sunday, and the Monday after', AT_17, [...week(MONDAY, ['8:00-12:00', '8:00-12:00', '', '8:00-12:00', '8:00-12:00', '8:00-12:00']), on('2027-01-25', '8:00-12:00')], ['L3164-2']],
    ['Tuesday to Saturday, twice', AT_17, [...week(MONDAY, ['', SEVEN, SEVEN, SEVEN, SEVEN, SEVEN]), ...week('2027-01-25', ['', SEVEN, SEVEN, SEVEN, SEVEN, SEVEN])], []],
    ['11 November 2026', AT_17, [on('2026-11-11', SEVEN)], ['L3164-6']],
    ['Easter Monday 2027, 29 March', AT_17, [on('2027-03-29', SEVEN)], ['L3164-6']],
    ['Easter Monday 2028, 17 April', '2011-01-10', [on('2028-04-17', SEVEN)], ['L3164-6']],
    ['14 July 2023', '2006-05-04', [on('2023-07-14', SEVEN)], ['L3164-6']],
    ['18 that very day: 10 h, at night, on a holiday', '2008-11-11', [on('2026-11-11', '13:00-23:00')], []],
    ['18 on Wednesday: 9 h on Tuesday, 10 h on Wednesday', '2009-01-20', [on('2027-01-19', '8:00-12:00 13:00-17:00 17:30-18:30'), on('2027-01-20', '8:00-12:00 13:00-19:00')], ['L3162-1']],
    ['18 on Wednesday: until 21:00 on Tuesday, from 7:00 on Wednesday', '2009-01-20', [on('2027-01-19', '17:00-21:00'), on('2027-01-20', '7:00-11:00')], ['L3164-1']],
    ['born on 29 February 2008: still a minor on 28 February 2026', '2008-02-29', [on('2026-02-28', '13:00-23:00')], ['L3162-1', 'L3162-3', 'L3163-2']],
    ['born on 29 February 2008: adult on 1 March 2026', '2008-02-29', [on('2026-03-01', '13:00-23:00')], []],
  ];

  it.each(TABLE)('%s', (_case, birthDate, days, expected) => expect(articles(birthDate, days)).toEqual(expected));

  it('says what was counted, the limit, and what would make it lawful', () => {
    const [reason] = minorWorkingTime(AT_17, [on(MONDAY, '8:00-12:00 13:00-17:30')]).reasons;
    expect(reason).toEqual({
      rule: 'minor-working-time',
      article: 'Code du travail, art. L3162-1',
      numbers: { day: '2027-01-18', minutes: 510, limitMinutes: 480 },
      sentence: {
        fr: '8\u00a0h\u00a030 de travail le 18\u00a0janvier 2027\u00a0: 8\u00a0h au plus avant 18\u00a0ans.',
        en: '8\u00a0h\u00a030 of work on 18\u00a0January 2027: 8\u00a0h at most before 18.',
      },
      remedy: { fr: 'Raccourcir la journée à 8\u00a0h.', en: 'Shorten the day to 8\u00a0h.' },
    });
  });

  it('reads days in any order', () => {
    const days = week(MONDAY, [EIGHT, EIGHT, EIGHT, EIGHT, EIGHT]);
    expect(articles(AT_17, days.toReversed())).toEqual(articles(AT_17, days));
  });
});

describe('whatever the hours', () => {
  const worked = fc.record({ index: fc.nat(20), from: fc.integer({ min: 0, max: 900 }), length: fc.integer({ min: 15, max: 600 }) });
  const schedule = fc
    .uniqueArray(worked, { selector: ({ index }) => index, maxLength: 15 })
    .map((all) => all.map(({ index, from, length }): WorkedDay => ({ day: addDays(MONDAY, index), spans: [{ from, to: from + length }] })));

  it('a longer day never mends a schedule', () => {
    fc.assert(
      fc.property(schedule, fc.nat(14), fc.integer({ min: 1, max: 120 }), (days, at, more) => {
        fc.pre(days.length > 0);
        const longer = days.map(({ day, spans }, index) => ({
          day,
          spans: spans.map(({ from, to }) => ({ from, to: index === at % days.length ? to + more : to })),
        }));
        expect(articles(AT_17, longer).length).toBeGreaterThanOrEqual(articles(AT_17, days).length);
      }),
    );
  });

  it('what is allowed at 15 is allowed at 17, and everything from 18 on', () => {
    fc.assert(
      fc.property(schedule, (days) => {
        expect(articles(AT_17, days).length).toBeLessThanOrEqual(articles(AT_15, days).length);
        expect(articles('2009-01-18', days)).toEqual([]);
      }),
    );
  });

  it('each refusal carries its article and its remedy in both languages', () => {
    fc.assert(
      fc.property(schedule, (days) => {
        for (const { article, remedy } of minorWorkingTime(AT_15, days).reasons) {
          expect(article).toMatch(/^Code du travail, art\. L316\d-\d$/);
          expect(remedy?.fr && remedy.en).toBeTruthy();
        }
      }),
    );
  });
});

/** Limits of the two model agreements of domain notes: 30 h under 15 (an academy), 35 h and 7 h (the other): the stricter of each. */
describe('the hours of a pupil who observes (observation-hours)', () => {
  it.each([
    ['14, 7 h a day, 30 h a week', '2012-06-01', 420, 1_800, true],
    ['14, 7 h a day, 30 h 01 a week', '2012-06-01', 420, 1_801, false],
    ['14, 35 h a week', '2012-06-01', 420, 2_100, false],
    ['15, 7 h a day, 35 h a week', '2012-01-18', 420, 2_100, true],
    ['15, 35 h 01 a week', '2012-01-18', 420, 2_101, false],
    ['15, 7 h 01 a day', '2012-01-18', 421, 2_100, false],
    ['16, 8 h a day: one model allows it, the other not', '2010-05-01', 480, 2_100, false],
    ['16, 7 h a day, 35 h a week', '2010-05-01', 420, 2_100, true],
  ])('%s', (_case, birthDate, dayMinutes, weekMinutes, ok) => {
    const answer = observationHours({ birthDate, firstDay: MONDAY, dayMinutes, weekMinutes });
    expect(answer.ok).toBe(ok);
    for (const { doubt, remedy } of answer.reasons) expect(doubt?.fr && remedy?.fr).toBeTruthy();
  });

  // Model agreements: no presence from 20:00 to 6:00, at 16 and 17 too.
  it.each([
    ['from 6:00 to 20:00', 360, 1_200, true],
    ['from 5:59', 359, 1_080, false],
    ['until 20:01', 780, 1_201, false],
  ])('%s', (_case, startsAt, endsAt, ok) => {
    const answer = observationHours({ birthDate: '2010-05-01', firstDay: MONDAY, dayMinutes: 420, weekMinutes: 2_100, startsAt, endsAt });
    expect(answer.ok).toBe(ok);
    expect(answer.reasons.map(({ remedy }) => remedy?.en)).toEqual(ok ? [] : ['Plan the presence between 6:00 and 20:00.']);
    expect(answer.reasons.map(({ numbers }) => numbers)).toEqual(ok ? [] : [{ fromHour: 6, toHour: 20 }]);
  });
});

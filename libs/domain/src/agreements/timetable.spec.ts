import { describe, expect, it } from '@jest/globals';
import { isHoliday, minorWorkingTime, readWeek, type WorkedSpan, writeWeek } from '@seve/law';
import fc from 'fast-check';
import { InvalidInput } from '../errors.js';
import {
  INTERRUPTIONS_MAX,
  plannedPresence,
  requireTimetable,
  stageOf,
  type Timetable,
  timetableErrors,
  usualTimetable,
  weekPatternOf,
  workedDaysOf,
} from './timetable.js';
import { timetableWords } from './timetable-words.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const at = (from: number, to: number): WorkedSpan => ({ from: from * 60, to: to * 60 });
const DAY = [at(8, 12), at(13, 16)];
const week = (days: Partial<Record<number, WorkedSpan[]>>, more: Partial<Timetable> = {}): Timetable => ({
  days: Array.from({ length: 7 }, (_, day) => days[day + 1] ?? []),
  interruptions: [],
  worksHolidays: false,
  ...more,
});
const FULL = week({ 1: DAY, 2: DAY, 3: DAY, 4: DAY, 5: DAY });
const MARCH_TO_JUNE = { from: '2026-03-02', to: '2026-06-30' };

/** A valid timetable, nights included. */
const anyTimetable = fc
  .array(fc.constantFrom<WorkedSpan[]>([], DAY, [at(8, 12)], [{ from: 510, to: 750 }, at(13, 17)], [at(22, 30)], [at(6, 10), at(10, 14)]), {
    minLength: 7,
    maxLength: 7,
  })
  .map((days): Timetable => ({ days, interruptions: [], worksHolidays: false }))
  .filter((timetable) => timetableErrors(timetable).length === 0);

describe('a timetable that can be worked', () => {
  it.each([
    ['35 hours in five days', FULL],
    ['one minute', week({ 3: [{ from: 0, to: 1 }] })],
    ['twelve hours in one day', week({ 1: [at(6, 18)] })],
    ['a night that ends as the next one begins', week({ 1: [at(22, 30)], 2: [at(6, 10)] })],
    ['two spans without a break between them', week({ 1: [at(8, 12), at(12, 14)] })],
    ['with interruptions in order', week({ 1: DAY }, { interruptions: [at(0, 0), at(0, 0)].map((_, n) => dayOf(n)) })],
  ])('%s', (_case, timetable) => expect(timetableErrors(timetable)).toEqual([]));

  it.each<[string, Timetable, string, string]>([
    ['six days', { ...FULL, days: FULL.days.slice(1) }, 'timetable.days', 'timetable.days'],
    ['no presence at all', week({}), 'timetable.days', 'timetable.empty'],
    ['an end before the beginning', week({ 2: [at(12, 8)] }), 'timetable.days.1.0', 'timetable.span'],
    ['an end at the beginning', week({ 2: [at(8, 8)] }), 'timetable.days.1.0', 'timetable.span'],
    ['half a minute', week({ 1: [{ from: 0.5, to: 60 }] }), 'timetable.days.0.0', 'timetable.span'],
    ['no number', week({ 1: [{ from: Number.NaN, to: 60 }] }), 'timetable.days.0.0', 'timetable.span'],
    ['a beginning on the next day', week({ 1: [at(24, 25)] }), 'timetable.days.0.0', 'timetable.span'],
    ['spans that overlap', week({ 1: [at(8, 12), at(11, 14)] }), 'timetable.days.0.1', 'timetable.overlap'],
    ['spans out of order', week({ 1: [at(13, 17), at(8, 12)] }), 'timetable.days.0.1', 'timetable.overlap'],
    ['a night that runs into the next day', week({ 1: [at(22, 30)], 2: [at(5, 10)] }), 'timetable.days.1.0', 'timetable.overlap'],
    ['a Sunday night that runs into Monday', week({ 7: [at(22, 30)], 1: [at(5, 10)] }), 'timetable.days.0.0', 'timetable.overlap'],
    ['more than twelve hours', week({ 1: [at(6, 12), at(13, 20)] }), 'timetable.days.0', 'timetable.day-long'],
    [
      'an interruption that ends before it begins',
      { ...FULL, interruptions: [{ from: '2026-04-13', to: '2026-04-12' }] },
      'timetable.interruptions.0.to',
      'timetable.interruption-reversed',
    ],
    [
      'interruptions that overlap',
      { ...FULL, interruptions: [dayOf(0), dayOf(0)] },
      'timetable.interruptions.1.from',
      'timetable.interruption-overlap',
    ],
    [
      'too many interruptions',
      { ...FULL, interruptions: Array.from({ length: INTERRUPTIONS_MAX + 1 }, () => dayOf(0)) },
      'timetable.interruptions',
      'timetable.interruptions-many',
    ],
  ])('is none with %s', (_case, timetable, path, code) => {
    expect(timetableErrors(timetable)).toMatchObject([{ path, code }]);
    expect(() => requireTimetable(timetable)).toThrow(InvalidInput);
  });

  it('names the fields of the request that holds it', () => {
    expect(timetableErrors(week({}), 'part.timetable')).toMatchObject([{ path: 'part.timetable.days' }]);
    expect(() => requireTimetable(FULL)).not.toThrow();
  });
});

describe('hours and days of a timetable', () => {
  it('Mon-Fri 2026-03-02 to 2026-06-30, 7 h: 82 days, 574 h, by month 22/21/17/22', () => {
    const presence = plannedPresence(MARCH_TO_JUNE, FULL);
    expect(presence).toMatchObject({ days: 82, presenceDays: 82, minutes: 574 * 60 });
    expect(presence.months.map(({ days }) => days)).toEqual([22, 21, 17, 22]);
  });

  it('3 days a week 2027-01-04 to 2027-07-30: 87 days, 609 h', () => {
    expect(plannedPresence({ from: '2027-01-04', to: '2027-07-30' }, week({ 1: DAY, 2: DAY, 3: DAY }))).toMatchObject({
      days: 87,
      minutes: 609 * 60,
    });
  });

  it('leave out interruptions, and holidays unless they are worked', () => {
    const may = { from: '2026-05-01', to: '2026-05-08' };
    expect(plannedPresence(may, FULL).days).toBe(4);
    expect(plannedPresence(may, { ...FULL, worksHolidays: true }).days).toBe(6);
    expect(plannedPresence(may, { ...FULL, interruptions: [{ from: '2026-05-04', to: '2026-05-05' }] }).days).toBe(2);
  });

  it('are the same by the day and by the month', () => {
    fc.assert(
      fc.property(anyTimetable, fc.boolean(), (timetable, worksHolidays) => {
        const planned = { ...timetable, worksHolidays };
        const days = workedDaysOf(MARCH_TO_JUNE, planned);
        const minutes = days.flatMap(({ spans }) => spans).reduce((sum, { from, to }) => sum + to - from, 0);
        const presence = plannedPresence(MARCH_TO_JUNE, planned);
        expect([days.length, minutes]).toEqual([presence.days, presence.minutes]);
        expect(days.some(({ day }) => isHoliday(day)) && !worksHolidays).toBe(false);
      }),
    );
  });

  it('make a week that the law reads', () => {
    fc.assert(
      fc.property(anyTimetable, (timetable) => {
        const pattern = weekPatternOf(timetable);
        expect(readWeek(writeWeek(pattern))).toEqual(pattern);
      }),
    );
    expect(stageOf(MARCH_TO_JUNE, { ...FULL, interruptions: [dayOf(0)] })).toEqual({
      ...MARCH_TO_JUNE,
      week: [420, 420, 420, 420, 420, 0, 0],
      closures: [dayOf(0)],
      worksHolidays: false,
    });
  });

  it('begin on any day of the week', () => {
    const days = workedDaysOf({ from: '2026-03-05', to: '2026-03-10' }, week({ 1: [at(8, 10)], 4: [at(14, 16)] }));
    expect(days).toEqual([
      { day: '2026-03-05', spans: [at(14, 16)] },
      { day: '2026-03-09', spans: [at(8, 10)] },
    ]);
  });
});

describe('the timetable proposed for weekly hours', () => {
  it('of 35 hours is 9 h to 13 h and 14 h to 17 h, from Monday to Friday', () => {
    expect(plain(timetableWords(usualTimetable(2_100), 'fr'))).toBe('du lundi au vendredi 9 h–13 h, 14 h–17 h');
  });

  it('holds exactly these hours, and suits a pupil of 15', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_100 }), (minutes) => {
        const usual = usualTimetable(minutes);
        expect(timetableErrors(usual)).toEqual([]);
        expect(weekPatternOf(usual).reduce((sum, day) => sum + day, 0)).toBe(minutes);
        expect(minorWorkingTime('2011-01-01', workedDaysOf({ from: '2026-11-16', to: '2026-11-22' }, usual)).ok).toBe(true);
      }),
    );
  });
});

describe('the timetable in words', () => {
  it.each([
    ['one day', week({ 1: [at(8, 12), at(13, 17)] }), 'lundi 8 h–12 h, 13 h–17 h', 'Monday 8:00–12:00, 13:00–17:00'],
    [
      'equal days in a row as one',
      week({ 1: DAY, 2: DAY, 3: DAY, 5: [{ from: 510, to: 720 }] }),
      'du lundi au mercredi 8 h–12 h, 13 h–16 h ; vendredi 8 h 30–12 h',
      'Monday to Wednesday 8:00–12:00, 13:00–16:00; Friday 8:30–12:00',
    ],
    [
      'equal days apart as two',
      week({ 2: [at(8, 12)], 4: [at(8, 12)] }),
      'mardi 8 h–12 h ; jeudi 8 h–12 h',
      'Tuesday 8:00–12:00; Thursday 8:00–12:00',
    ],
    ['a night', week({ 7: [at(22, 30)] }), 'dimanche 22 h–6 h le lendemain', 'Sunday 22:00–6:00 the next day'],
    ['until midnight', week({ 6: [at(20, 24)] }), 'samedi 20 h–0 h', 'Saturday 20:00–0:00'],
  ])('%s', (_case, timetable, fr, en) => {
    expect(plain(timetableWords(timetable, 'fr'))).toBe(fr);
    expect(timetableWords(timetable, 'en')).toBe(en);
  });
});

function dayOf(at: number) {
  const day = `2026-04-${String(13 + at).padStart(2, '0')}`;
  return { from: day, to: day };
}

import { describe, expect, it } from '@jest/globals';
import type { AgreementFacts, OtherPlacement } from '../agreement-facts.js';
import { anAgreement, anObservation, aPfmp, TODAY, timetableOf } from '../agreement-facts.sample.js';
import { usualTimetable } from '../timetable.js';
import { type AgreementGuardName, agreementGuards } from './agreement-guards.js';

const WORK = [1, 2, 3, 4, 5];
const FULL = usualTimetable(2_100);
const of = (guard: AgreementGuardName, facts: AgreementFacts) => agreementGuards(facts).filter((one) => one.guard === guard);
const levels = (guard: AgreementGuardName, facts: AgreementFacts) => of(guard, facts).map(({ level }) => level);
const articles = (guard: AgreementGuardName, facts: AgreementFacts) =>
  of(guard, facts).map(({ reason }) => reason.article.split(' ').at(-1));
const other = (from: string, to: string | null, change: Partial<OtherPlacement> = {}): OtherPlacement => ({
  ...{ id: 'other', kind: 'internship', from, to, timetable: FULL, weeklyMinutes: null, isSameHost: true },
  ...change,
});

describe('the dates', () => {
  it.each([
    ['ahead', {}, []],
    ['from today', { days: { from: TODAY, to: TODAY } }, []],
    ['past', { days: { from: '2025-11-23', to: '2025-12-05' } }, ['refused']],
    ['past, in an amendment', { days: { from: '2025-11-03', to: '2025-12-05' }, isAmendment: true }, []],
  ])('%s', (_case, changes, expected) => expect(levels('dates', anAgreement(changes))).toEqual(expected));

  it('in no order are judged alone', () => {
    const findings = agreementGuards(anAgreement({ days: { from: '2026-02-06', to: '2026-01-12' }, mentions: [], signatories: [] }));
    expect(findings).toMatchObject([{ guard: 'dates', level: 'refused', confirmation: null, isConfirmed: false }]);
  });
});

describe('the planned hours', () => {
  it.each([
    ['Mon-Fri 2026-03-02 to 2026-06-30, 7 h: 82 days, 574 h', '2026-03-02', '2026-06-30', FULL, { days: 82, hours: 574 }],
    ['Mon-Fri 2026-01-01 to 2026-03-31: 63 days, 441 h', '2026-01-01', '2026-03-31', FULL, { days: 63, hours: 441 }],
    [
      '3 days a week 2027-01-04 to 2027-07-30: 87 days, 609 h',
      '2027-01-04',
      '2027-07-30',
      timetableOf([1, 2, 3], [9, 12], [13, 17]),
      { days: 87, hours: 609 },
    ],
  ])('%s', (_case, from, to, timetable, numbers) => {
    expect(of('planned-hours', anAgreement({ days: { from, to }, timetable }))).toMatchObject([{ level: 'told', reason: { numbers } }]);
  });

  it('are refused where interruptions leave none', () => {
    const timetable = { ...FULL, interruptions: [{ from: '2026-01-01', to: '2026-12-31' }] };
    expect(levels('planned-hours', anAgreement({ timetable }))).toEqual(['refused']);
  });

  it('are not judged before the timetable is filled, which is a mention that is missing', () => {
    const findings = agreementGuards(anAgreement({ timetable: null }));
    expect(findings.filter(({ level }) => level === 'refused')).toMatchObject([
      { guard: 'mentions', reason: { numbers: { mention: 'presence' } } },
    ]);
  });
});

describe('the hours of an adult', () => {
  it('that an agreement of the branch may allow are warned about', () => {
    const long = timetableOf([1, 2, 3, 4], [7, 13], [14, 19]);
    expect(of('working-time', anAgreement({ timetable: long }))).toMatchObject([
      { level: 'warned', confirmation: 'working_time', isConfirmed: false },
    ]);
    expect(of('working-time', anAgreement({ timetable: long, confirmed: ['working_time'] }))).toMatchObject([{ isConfirmed: true }]);
  });

  it('beyond 48 in a week are refused', () => {
    const week = timetableOf([1, 2, 3, 4, 5, 6], [8, 13], [14, 18]);
    expect(articles('working-time', anAgreement({ timetable: week }))).toEqual(['L3121-20']);
  });

  it('abroad follow the law of the country', () => {
    const week = timetableOf([1, 2, 3, 4, 5, 6], [8, 13], [14, 18]);
    expect(levels('working-time', anAgreement({ timetable: week, host: { isAbroad: true } }))).toEqual([]);
  });
});

describe('the hours of a minor', () => {
  it.each([
    ['35 hours by day', FULL, []],
    ['more than 8 hours a day', timetableOf([1], [8, 12.5], [13, 17]), ['L3162-1']],
    ['more than 35 hours a week', timetableOf(WORK, [8, 12], [13, 16.5]), ['L3162-1']],
    ['more than 4 h 30 without a break', timetableOf([1], [8, 13]), ['L3162-3']],
    ['a night', timetableOf([1], [18, 22.5]), ['L3163-2']],
    ['before 6 h', timetableOf([1], [5.5, 9]), ['L3163-2']],
    ['less than 12 hours of rest', timetableOf([1, 2], [6, 9], [18.5, 20]), ['L3164-1']],
    ['six days', timetableOf([1, 2, 3, 4, 5, 6], [8, 12]), ['L3164-2']],
    ['days off that do not follow each other', timetableOf([1, 2, 4, 5, 6], [8, 12]), ['L3164-2']],
  ])('%s', (_case, timetable, expected) => expect(articles('minor-hours', aPfmp({ timetable }))).toEqual(expected));

  it('leave Sundays free', () => {
    const timetable = timetableOf([3, 5, 6, 7], [8, 12]);
    expect(articles('minor-hours', aPfmp({ timetable }))).toEqual([]);
    expect(of('working-time', aPfmp({ timetable }))).toMatchObject([{ level: 'refused', reason: { numbers: { day: '2026-03-08' } } }]);
  });

  it('begin at 22 h as a night from 16, at 20 h before', () => {
    const evening = timetableOf([1], [19, 21]);
    expect(articles('minor-hours', aPfmp({ timetable: evening }))).toEqual([]);
    expect(articles('minor-hours', aPfmp({ timetable: evening, student: { birthDate: '2010-09-15' } }))).toEqual(['L3163-2']);
  });

  it('leave legal holidays free', () => {
    const may = { days: { from: '2026-05-04', to: '2026-05-15' } };
    expect(articles('minor-hours', aPfmp({ ...may, timetable: FULL }))).toEqual([]);
    expect(articles('minor-hours', aPfmp({ ...may, timetable: { ...FULL, worksHolidays: true } }))).toEqual(['L3164-6']);
  });

  it('are those of an adult from the 18th birthday on', () => {
    const timetable = timetableOf(WORK, [8, 12], [13, 17]);
    expect(levels('minor-hours', aPfmp({ timetable, student: { birthDate: '2008-03-02' } }))).toEqual([]);
    expect(of('minor-hours', aPfmp({ timetable, student: { birthDate: '2008-03-16' } }))).toMatchObject([
      { reason: { numbers: { week: '2026-03-02' } } },
    ]);
  });

  it('are said once for all weeks', () => {
    const timetable = timetableOf(WORK, [7, 11], [12, 17]);
    expect(articles('minor-hours', aPfmp({ timetable, days: { from: '2026-03-02', to: '2026-06-26' } }))).toEqual([
      ...['L3162-1', 'L3162-1', 'L3162-3'],
    ]);
  });
});

describe('the hours of a pupil who observes', () => {
  it.each([
    ['30 h at 14', timetableOf(WORK, [9, 12], [13, 16]), '2011-09-15', 0],
    ['35 h at 14', FULL, '2011-09-15', 1],
    ['35 h at 15', FULL, '2010-09-15', 0],
    ['8 h a day', timetableOf([1, 2], [8, 12], [13, 17]), '2009-09-15', 1],
    ['until 20 h 30', timetableOf([1], [17, 20.5]), '2009-09-15', 1],
  ])('%s', (_case, timetable, birthDate, refused) => {
    const facts = anObservation({ timetable, student: { birthDate, isThroughSchool: true } });
    expect(levels('observation-hours', facts)).toEqual(Array.from({ length: refused }, () => 'refused'));
  });

  it('are those of observation alone: a PFMP of 8 h a day is none', () => {
    expect(levels('observation-hours', aPfmp({ timetable: timetableOf([1, 2], [8, 12], [13, 17]) }))).toEqual([]);
  });
});

describe('the school holidays of a pupil', () => {
  const february = { days: { from: '2026-02-02', to: '2026-02-27' } };
  it('are told to a PFMP, and to no student', () => {
    expect(of('pupil-holidays', aPfmp(february))).toMatchObject([{ level: 'told', reason: { numbers: { days: 10 } } }]);
    expect(levels('pupil-holidays', anAgreement(february))).toEqual([]);
  });
});

describe('six months with one host', () => {
  const hoursOf = (facts: AgreementFacts) =>
    of('host-hours', facts).map(({ level, reason: { numbers } }) => `${level} ${numbers.hours} ${numbers.schoolYear}`);
  const days = { from: '2027-02-01', to: '2027-07-31' };

  it('Mon-Fri 2027-02-01 to 2027-07-31, 882 h: allowed', () => {
    expect(hoursOf(anAgreement({ days }))).toEqual(['told 882 2026-2027']);
  });

  it('924 h are allowed, 931 h refused', () => {
    const earlier = (to: string) => [other('2026-11-16', to)];
    expect(hoursOf(anAgreement({ days, others: earlier('2026-11-23') }))).toEqual(['told 924 2026-2027']);
    expect(hoursOf(anAgreement({ days, others: earlier('2026-11-24') }))).toEqual(['refused 931 2026-2027']);
  });

  it('count by school year, and with this legal person only', () => {
    const [earlier] = [other('2026-03-02', '2026-08-14')];
    expect(hoursOf(anAgreement({ days, others: [earlier] }))).toEqual([expect.stringContaining('told'), 'told 882 2026-2027']);
    expect(hoursOf(anAgreement({ days, others: [{ ...other('2026-09-14', '2026-12-18'), isSameHost: false }] }))).toEqual([
      'told 882 2026-2027',
    ]);
    expect(hoursOf(anAgreement({ days, others: [other('2026-09-14', '2026-12-18', { kind: 'job' })] }))).toEqual(['told 882 2026-2027']);
    expect(hoursOf(anAgreement({ days, others: [other('2026-09-14', '2026-12-18')] }))).toEqual(['refused 1365 2026-2027']);
  });

  it('take a full week where the other place says no hours', () => {
    const bare = other('2026-11-16', '2026-11-23', { timetable: null });
    expect(hoursOf(anAgreement({ days, others: [bare] }))).toEqual(['told 924 2026-2027']);
    expect(hoursOf(anAgreement({ days, others: [{ ...bare, weeklyMinutes: 600 }] }))).toEqual(['told 894 2026-2027']);
  });

  it('say nothing of an observation period', () => expect(hoursOf(anObservation())).toEqual([]));
});

describe('other placements on the same days', () => {
  const two = (timetable: OtherPlacement['timetable'], more: Partial<OtherPlacement> = {}) =>
    anAgreement({ others: [other('2026-01-26', '2026-02-27', { timetable, isSameHost: false, ...more })] });

  it.each([
    ['two full-time stages at once', two(FULL), ['refused']],
    ['hours not known', two(null, { weeklyMinutes: 600 }), ['warned']],
    ['hours not known, and too many', two(null), ['warned', 'told']],
    ['an hour in the evening', two(timetableOf([1], [18, 20])), ['told']],
    ['a job without end, its hours not known', two(null, { kind: 'job', to: null, weeklyMinutes: 420 }), ['warned']],
    ['other days', two(timetableOf([6], [9, 12])), []],
    ['other weeks', anAgreement({ others: [other('2026-02-09', '2026-02-27')] }), []],
  ])('%s', (_case, facts, expected) => expect(levels('overlap', facts)).toEqual(expected));

  it('share their days in equal parts', () => {
    const { numbers } = of('overlap', two(timetableOf([1], [18, 20])))[0]?.reason ?? { numbers: {} };
    expect(numbers).toMatchObject({ placement: 'other', sharedDays: 2, days: 19 });
  });

  it('make a week of 35 hours and a day of 8 at most before 18', () => {
    const evenings = other('2026-03-02', '2026-03-27', { timetable: timetableOf([1], [18, 20]), isSameHost: false });
    expect(articles('overlap', aPfmp({ others: [evenings] }))).toEqual(['L3162-1', 'L3162-1', 'L124-14']);
    expect(levels('overlap', aPfmp({ others: [evenings] }))).toEqual(['refused', 'refused', 'told']);
  });

  it('of a minor leave 12 hours of rest, those of an adult are told', () => {
    const mornings = [other('2026-03-02', '2026-03-27', { timetable: timetableOf([2], [7, 11]), isSameHost: false })];
    const evenings = timetableOf([1], [17, 21]);
    expect(of('overlap', aPfmp({ timetable: evenings, others: mornings }))).toMatchObject([
      { level: 'refused', reason: { numbers: { day: '2026-03-03', restMinutes: 600 } } },
    ]);
    const adult = { timetable: evenings, days: { from: '2026-03-02', to: '2026-03-27' }, others: mornings };
    expect(levels('overlap', anAgreement(adult))).toEqual(['told']);
  });

  it('of an adult are averaged over twelve weeks, other weeks included', () => {
    const timetable = timetableOf([...WORK, 6], [8, 12], [13, 17]);
    const followedBy = (from: string, to: string) =>
      anAgreement({
        ...{ timetable, days: { from: '2026-03-02', to: '2026-04-12' } },
        others: [other(from, to, { timetable, isSameHost: false })],
      });
    expect(articles('overlap', followedBy('2026-04-13', '2026-05-24'))).toEqual(['L3121-22']);
    expect(levels('overlap', followedBy('2026-04-13', '2026-05-24'))).toEqual(['told']);
    expect(levels('overlap', followedBy('2026-07-06', '2026-08-16'))).toEqual([]);
  });
});

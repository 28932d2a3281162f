import { describe, expect, it } from '@jest/globals';
import type { WorkedSpan } from '../minors/worked-day.js';
import { eachDay, weekday } from '../time/civil-date.js';
import { weekOf } from '../time/presence.js';
import { hoursOverPlacements, type OverlappingStage } from './hours-over-placements.js';

const at = (from: number, to: number): WorkedSpan => ({ from: from * 60, to: to * 60 });
const WORK = [1, 2, 3, 4, 5];
/** The same spans on these weekdays for a number of weeks, from Monday 2027-01-18; the first week has no holiday. */
const place = (id: string, weekdays: number[], spans: WorkedSpan[], days = { from: '2027-01-18', to: '2027-01-31' }): OverlappingStage => ({
  ...{
    id,
    ...days,
    week: weekOf(
      spans.reduce((sum, { from, to }) => sum + to - from, 0),
      weekdays,
    ),
    worksHolidays: true,
  },
  schedule: [...eachDay(days.from, days.to)].filter((day) => weekdays.includes(weekday(day))).map((day) => ({ day, spans })),
});
const AT_17 = '2009-09-20';
const AT_15 = '2011-09-20';
const ADULT = '2004-05-18';

const found = (birthDate: string | null, stage: OverlappingStage, ...others: OverlappingStage[]) => {
  const { refused, warned, told } = hoursOverPlacements({ stage, others, birthDate });
  const named = (reasons: typeof refused) =>
    reasons.map(({ article, numbers }) => `${article.split('art. ').at(-1)} ${numbers.day ?? numbers.week}`);
  return { refused: named(refused), warned: named(warned), told: named(told) };
};
const FINE = { refused: [], warned: [], told: [] };
const refusedFor = (birthDate: string, stage: OverlappingStage, ...others: OverlappingStage[]) =>
  found(birthDate, stage, ...others).refused;

describe('the hours of a minor over all placements (hours-over-placements)', () => {
  it.each<[string, string, OverlappingStage, OverlappingStage, string[]]>([
    ['4 h at A and 4 h at B on one day', AT_17, place('a', [1], [at(8, 12)]), place('b', [1], [at(13, 17)]), []],
    [
      '4 h at A and 5 h at B on one day',
      AT_17,
      place('a', [1], [at(8, 12)]),
      place('b', [1], [at(13, 17), at(17.5, 18.5)]),
      ['L3162-1 2027-01-18'],
    ],
    ['4 h at A and 5 h at B on two days', AT_17, place('a', [1], [at(8, 12)]), place('b', [2], [at(8, 12), at(13, 14)]), []],
    ['until 21:00 at A, from 7:00 at B', AT_17, place('a', [1], [at(17, 21)]), place('b', [2], [at(7, 11)]), ['L3164-1 2027-01-19']],
    ['until 19:00 at A, from 7:00 at B', AT_17, place('a', [1], [at(17, 19)]), place('b', [2], [at(7, 11)]), []],
    ['until 19:00 at A, from 7:00 at B, at 15', AT_15, place('a', [1], [at(17, 19)]), place('b', [2], [at(7, 11)]), ['L3164-1 2027-01-19']],
    [
      '4 h at A and 1 h at B after 15 minutes',
      AT_17,
      place('a', [1], [at(8, 12)]),
      place('b', [1], [at(12.25, 13.25)]),
      ['L3162-3 2027-01-18'],
    ],
    [
      'Monday to Friday at A, Saturday at B',
      AT_17,
      place('a', WORK, [at(8, 12)]),
      place('b', [6], [at(8, 12)], { from: '2027-01-18', to: '2027-01-24' }),
      ['L3164-2 2027-01-18'],
    ],
    ['20 h at A and 20 h at B in one week', AT_17, place('a', WORK, [at(8, 12)]), place('b', WORK, [at(13, 17)]), ['L3162-1 2027-01-18']],
  ])('%s', (_case, birthDate, one, other, expected) => {
    expect(refusedFor(birthDate, one, other)).toEqual(expected);
    expect(refusedFor(birthDate, other, one)).toEqual(expected);
  });

  it('add up over three', () => {
    const three = [place('a', [1], [at(7, 10)]), place('b', [1], [at(11, 14)]), place('c', [1], [at(15, 18)])] as const;
    expect(refusedFor(AT_17, ...three)).toEqual(['L3162-1 2027-01-18']);
    expect(refusedFor(AT_17, three[0], three[1])).toEqual([]);
  });

  it('say nothing of what one placement breaks alone, nor of two others', () => {
    const long = place('long', [1], [at(8, 12), at(13, 18)]);
    expect(refusedFor(AT_17, place('a', [3], [at(8, 12)]), long)).toEqual([]);
    expect(refusedFor(AT_17, long, place('a', [3], [at(8, 12)]))).toEqual([]);
    expect(refusedFor(AT_17, place('a', [4], [at(8, 12)]), place('b', [1], [at(8, 12)]), place('c', [1], [at(13, 18)]))).toEqual([]);
  });

  it('say on each placement what it adds to a day that the other breaks alone', () => {
    const [four, nine] = [place('four', [1], [at(8, 12)]), place('nine', [1], [at(13, 17), at(17.5, 20), at(20.5, 23)])];
    expect(refusedFor(AT_17, four, nine)).toEqual(['L3162-1 2027-01-18']);
    expect(refusedFor(AT_17, nine, four)).toEqual(['L3162-1 2027-01-18']);
    expect(refusedFor(AT_17, place('four', [2], [at(9, 13)]), place('nine', [1], [at(7, 11), at(12, 17)]))).toEqual([]);
  });

  it('say the day that is added to a week without two days off, not hours on its other days', () => {
    const six = place('six', [...WORK, 6], [at(8, 12)]);
    const one = (weekday: number) => place('one', [weekday], [at(13, 15)], { from: '2027-01-18', to: '2027-01-24' });
    expect(refusedFor(AT_17, one(7), six)).toEqual(['L3164-2 2027-01-18']);
    expect(refusedFor(AT_17, one(1), six)).toEqual([]);
  });

  it.each([
    ['10 h', 7, ['L3164-1 2027-01-19']],
    ['11 h 30', 8.5, ['L3164-1 2027-01-19']],
    ['12 h', 9, []],
  ])('count the rest before the 18th birthday as that of a minor: %s', (_case, from, expected) => {
    const week = { from: '2027-01-18', to: '2027-01-24' };
    const [late, early] = [place('a', [1], [at(17, 21)], week), place('b', [2], [at(from, from + 4)], week)];
    expect(found('2009-01-19', late, early)).toEqual({ ...FINE, refused: expected });
    expect(found('2009-01-19', early, late)).toEqual({ ...FINE, refused: expected });
  });

  it('end with the 18th birthday', () => {
    const [one, other] = [place('a', [1], [at(8, 12)]), place('b', [1], [at(13, 17), at(17.5, 18.5)])];
    expect(refusedFor('2009-01-25', one, other)).toEqual(['L3162-1 2027-01-18']);
    expect(refusedFor('2009-01-18', one, other)).toEqual([]);
  });

  it('are warned about where the even week of one would make a day too long', () => {
    const unknown = { ...place('b', WORK, [at(9, 11)]), schedule: null };
    expect(found(AT_17, place('a', [1, 2], [at(8, 12), at(13, 16)]), unknown)).toEqual({ ...FINE, warned: ['L3162-1 2027-01-18'] });
    expect(found(AT_17, place('a', [1, 2], [at(8, 12), at(13, 15)]), unknown)).toEqual(FINE);
    expect(found(ADULT, place('a', [1, 2], [at(8, 12), at(13, 16)]), unknown)).toEqual(FINE);
  });

  it('are said in words that name all placements', () => {
    const [one, other] = [place('a', [1], [at(8, 12)]), place('b', [1], [at(13, 17), at(17.5, 18.5)])];
    const [reason] = hoursOverPlacements({ stage: one, others: [other], birthDate: AT_17 }).refused;
    expect(reason?.sentence.fr.replaceAll('\u00a0', ' ')).toBe(
      'Toutes places comprises, 9 h de travail le 18 janvier 2027 : 8 h au plus avant 18 ans.',
    );
  });
});

describe('the hours of an adult over all placements', () => {
  it.each<[string, OverlappingStage, OverlappingStage, string[]]>([
    ['4 h at A and 5 h at B on one day', place('a', [1], [at(8, 12)]), place('b', [1], [at(13, 18)]), []],
    ['11 h on one day', place('a', [1], [at(7, 13)]), place('b', [1], [at(14, 19)]), ['L3121-18 et L3121-19 2027-01-18']],
    ['10 h of rest', place('a', [1], [at(17, 21)]), place('b', [2], [at(7, 11)]), ['L3131-1 et L3131-2 2027-01-19']],
    ['50 h in a week', place('a', WORK, [at(7, 12)]), place('b', WORK, [at(13, 18)]), ['L3121-20 2027-01-18']],
  ])('is told, never refused: %s', (_case, one, other, told) => {
    expect(found(ADULT, one, other)).toEqual({ ...FINE, told });
    expect(found(null, one, other)).toEqual({ ...FINE, told });
  });

  it('counts the average over twelve weeks with all', () => {
    const weeks = { from: '2027-01-04', to: '2027-04-25' };
    const both = found(ADULT, place('a', WORK, [at(8, 13)], weeks), place('b', WORK, [at(14, 18.2)], weeks));
    expect(both).toEqual({ ...FINE, told: ['L3121-22 2027-01-04'] });
  });

  it('counts the average over placements that follow each other within twelve weeks', () => {
    const spans = [at(8, 13), at(14, 18.4)];
    const first = place('a', WORK, spans, { from: '2027-01-04', to: '2027-02-14' });
    const then = place('b', WORK, spans, { from: '2027-02-15', to: '2027-03-28' });
    expect(found(ADULT, first, then)).toEqual({ ...FINE, told: ['L3121-22 2027-01-04'] });
    expect(found(ADULT, then, first)).toEqual({ ...FINE, told: ['L3121-22 2027-01-04'] });
    expect(found(ADULT, first, place('b', WORK, spans, { from: '2027-03-01', to: '2027-04-11' }))).toEqual(FINE);
  });
});

import { describe, expect, it } from '@jest/globals';
import { breaks, dailyHours, weeklyHours } from './minor-hours.js';
import { nights } from './minor-night.js';
import { dailyRest, holidays, weeklyRest } from './minor-rest.js';
import type { WorkedDay } from './worked-day.js';

const HOUR = 60;
/** Work from one hour to another, in one stretch. */
const day = (on: string, from: number, to: number): WorkedDay => ({ day: on, spans: [{ from: from * HOUR, to: to * HOUR }] });
/** 2027-01-18 is a Monday, and that week has no holiday. */
const monday = '2027-01-18';
const AT_15 = '2011-09-20';
const AT_17 = '2009-09-20';

describe('minor-hours (L3162-1, L3162-3)', () => {
  it('counts the minutes of a day against 480', () => {
    expect(dailyHours([day(monday, 8, 16)])).toEqual([]);
    expect(dailyHours([day(monday, 8, 17)])).toMatchObject([{ numbers: { day: monday, minutes: 540, limitMinutes: 480 } }]);
  });

  it('counts each civil week apart, against 2,100', () => {
    const fiveDays = (first: string[], hours: number) => first.map((on) => day(on, 8, 8 + hours));
    const week = ['2027-01-18', '2027-01-19', '2027-01-20', '2027-01-21', '2027-01-22'];
    const next = ['2027-01-25', '2027-01-26', '2027-01-27', '2027-01-28', '2027-01-29'];
    expect(weeklyHours([...fiveDays(week, 7), ...fiveDays(next, 7)])).toEqual([]);
    // 5 × 7.5 h = 37 h 30 = 2,250 minutes, in the second week only.
    expect(weeklyHours([...fiveDays(week, 7), ...fiveDays(next, 7.5)])).toMatchObject([
      { numbers: { week: '2027-01-25', minutes: 2_250, limitMinutes: 2_100 } },
    ]);
  });

  it('adds what lies between two short breaks: 8:00-11:00 and 11:20-13:00 are 5 h running', () => {
    const shortBreak = { day: monday, spans: [day(monday, 8, 11).spans[0], { from: 680, to: 780 }].flatMap((span) => span ?? []) };
    expect(breaks([shortBreak])).toMatchObject([{ numbers: { minutes: 300, limitMinutes: 270, breakMinutes: 30 } }]);
  });
});

describe('minor-night (L3163-1, L3163-2)', () => {
  it.each([
    ['15, until 20:00', AT_15, 16, 20, []],
    ['15, until 21:00', AT_15, 17, 21, [20]],
    ['17, until 21:00', AT_17, 17, 21, []],
    ['17, until 23:00', AT_17, 19, 23, [22]],
    ['17, from 5:00', AT_17, 5, 9, [22]],
    ['15, from 6:00', AT_15, 6, 10, []],
  ])('%s', (_case, birthDate, from, to, forbiddenFrom) =>
    expect(nights([day(monday, from, to)], birthDate).map(({ numbers }) => numbers.nightFromHour)).toEqual(forbiddenFrom),
  );
});

describe('minor-rest (L3164-1, L3164-2, L3164-6)', () => {
  // 18:00 to 7:00 are 13 h.
  it.each([
    ['13 h at 15', AT_15, [{ restMinutes: 780, limitMinutes: 840 }]],
    ['13 h at 17', AT_17, []],
  ])('between two days: %s', (_case, birthDate, expected) => {
    const reasons = dailyRest([day(monday, 14, 18), day('2027-01-19', 7, 11)], birthDate);
    expect(reasons.map(({ numbers }) => ({ restMinutes: numbers.restMinutes, limitMinutes: numbers.limitMinutes }))).toEqual(expected);
  });

  it('wants two days off running, the Monday after included, and names the week that has none', () => {
    const six = [18, 19, 20, 21, 22, 23].map((date) => day(`2027-01-${date}`, 8, 12));
    expect(weeklyRest(six)).toEqual([]);
    expect(weeklyRest([...six, day('2027-01-25', 8, 12)]).map(({ numbers }) => numbers.week)).toEqual(['2027-01-18']);
  });

  it.each([
    ['Ascension, 6 May 2027', '2027-05-06', 1],
    ['the bridge after it', '2027-05-07', 0],
    ['Good Friday 2027: not a holiday here', '2027-03-26', 0],
    ['Whit Monday, 17 May 2027', '2027-05-17', 1],
  ])('%s', (_case, on, count) => expect(holidays([day(on, 8, 12)])).toHaveLength(count));
});

import type { CivilDate } from '@seve/domain';
import { datesFit } from '../facts/calendar.js';
import { weekdaysIn, weekdaysInBoth } from '../facts/day-spans.js';
import type { Pair } from '../facts/facts.js';
import { share } from './criterion.js';

export interface FreeDays {
  /** Of the days in the company, those that are no day at school. */
  free: number;
  whole: number;
}

/** Null unless the class has a calendar and the post has one. */
export function freeDays({ student, offer }: Pair): FreeDays | null {
  if (student.schoolDays.length === 0 || offer.companyDays.length === 0) return null;
  const whole = weekdaysIn(offer.companyDays);
  return whole === 0 ? null : { free: whole - weekdaysInBoth(offer.companyDays, student.schoolDays), whole };
}

/** By both calendars where both are known, else by the dates. */
export function calendarFit(pair: Pair, today: CivilDate): number {
  const days = freeDays(pair);
  return (days && share(days.free, days.whole)) ?? datesFit(pair.student, pair.offer, today) ?? 0;
}

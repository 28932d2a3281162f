import type { CivilDate } from '@seve/domain';
import { datesFit } from '../facts/calendar.js';
import { weekdaysIn, weekdaysInBoth } from '../facts/day-spans.js';
import type { Pair } from '../facts/facts.js';
import { share } from './criterion.js';

export interface FreeDays {
  /** Days in the company that are not days at school. */
  free: number;
  whole: number;
}

/** Null unless the class has a calendar and the post has one. */
export function freeDays({ student, offer }: Pair): FreeDays | null {
  if (student.schoolDays.length === 0 || offer.companyDays.length === 0) return null;
  const whole = weekdaysIn(offer.companyDays);
  return whole === 0 ? null : { free: whole - weekdaysInBoth(offer.companyDays, student.schoolDays), whole };
}

/** Returns the fit by both calendars if known, else by the dates. */
export function calendarFit(pair: Pair, today: CivilDate): number {
  const days = freeDays(pair);
  return (days && share(days.free, days.whole)) ?? datesFit(pair.student, pair.offer, today) ?? 0;
}

import { type Availability, addMonths, availabilityFor, type CivilDate, daysBetween, isContract, lastWorkedDay } from '@seve/domain';
import type { OfferFacts } from './facts.js';

type OfferCalendar = Pick<OfferFacts, 'kind' | 'startFrom' | 'startTo' | 'durationWeeks'>;

/** A contract may start up to 3 months away from the training (L6222-12). */
export const APPRENTICESHIP_MARGIN_MONTHS = 3;
export const FULL_FIT = 10_000;

const later = (one: CivilDate, other: CivilDate) => (one > other ? one : other);
const earlier = (one: CivilDate, other: CivilDate) => (one < other ? one : other);

export const hasPassed = (offer: OfferCalendar, today: CivilDate): boolean => offer.startTo < today;

/**
 * Returns the day on which the post would start for this student: the first day of the offer's window from today on when the student is
 * free for that kind; the window's last day if the student is free later.
 */
export function startDay(student: Availability, offer: OfferCalendar, today: CivilDate): CivilDate {
  const { availableFrom } = availabilityFor(student, offer.kind) ?? { availableFrom: offer.startFrom };
  return earlier(later(later(offer.startFrom, today), availableFrom), offer.startTo);
}

/** Cached by length and first day, because few combinations occur in all pairs. */
const lastDays = new Map<number, Map<CivilDate, CivilDate>>();
const MOST_KEPT = 2_000;

/** Returns the last worked day of a post that starts that day; the first day for one without end. */
export function lastDay({ durationWeeks }: OfferCalendar, start: CivilDate): CivilDate {
  if (durationWeeks === null) return start;
  const known = lastDays.get(durationWeeks) ?? new Map<CivilDate, CivilDate>();
  const day = known.get(start) ?? lastWorkedDay(start, durationWeeks);
  if (known.size < MOST_KEPT) lastDays.set(durationWeeks, known.set(start, day));
  return day;
}

/** Returns the fit of the post's dates for that kind, 0 to 10,000; null if they cannot meet. */
export function datesFit(student: Availability, offer: OfferCalendar, today: CivilDate): number | null {
  const own = availabilityFor(student, offer.kind);
  if (own === null || hasPassed(offer, today)) return null;
  const start = startDay(student, offer, today);
  const end = lastDay(offer, start);
  const { availableFrom: from, availableTo: to } = own;
  if (from <= start && end <= to) return FULL_FIT;
  return isContract(offer.kind) ? movedFit({ start, end }, { from, to }) : null;
}

/** Returns the fit of a contract no longer than the student is free, by the days outside of the dates: 0 at three months. */
function movedFit({ start, end }: { start: CivilDate; end: CivilDate }, { from, to }: { from: CivilDate; to: CivilDate }): number | null {
  if (daysBetween(start, end) > daysBetween(from, to)) return null;
  return start < from ? fallingFit(daysBetween(start, from), marginOf(start)) : fallingFit(daysBetween(to, end), marginOf(to));
}

const marginOf = (day: CivilDate) => daysBetween(day, addMonths(day, APPRENTICESHIP_MARGIN_MONTHS));

/** Returns null beyond the margin. */
export const fallingFit = (days: number, margin: number) => (days > margin ? null : Math.floor((FULL_FIT * (margin - days)) / margin));

/** Returns the days by which the post lies outside the student's dates for that kind: negative before them, positive after them. */
export function daysOutside(student: Availability, offer: OfferCalendar, start: CivilDate): number {
  const own = availabilityFor(student, offer.kind);
  if (own === null) return 0;
  const end = lastDay(offer, start);
  if (start < own.availableFrom) return -daysBetween(start, own.availableFrom);
  return end > own.availableTo ? daysBetween(own.availableTo, end) : 0;
}

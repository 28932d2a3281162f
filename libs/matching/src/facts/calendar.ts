import { addMonths, type CivilDate, daysBetween, isContract, lastWorkedDay } from '@seve/domain';
import type { OfferFacts, StudentFacts } from './facts.js';

type Availability = Pick<StudentFacts, 'availableFrom' | 'availableTo'>;
type OfferCalendar = Pick<OfferFacts, 'kind' | 'startFrom' | 'startTo' | 'durationWeeks'>;

/** A contract may start up to 3 months away from the training (L6222-12). */
export const APPRENTICESHIP_MARGIN_MONTHS = 3;
export const FULL_FIT = 10_000;

const later = (one: CivilDate, other: CivilDate) => (one > other ? one : other);
const earlier = (one: CivilDate, other: CivilDate) => (one < other ? one : other);

export const hasPassed = (offer: OfferCalendar, today: CivilDate): boolean => offer.startTo < today;

/**
 * The day the post would start for this student: the first one of the offer's window, not before today, on which the student is free; the
 * window's last day for a student who is free later.
 */
export function startDay(student: Availability, offer: OfferCalendar, today: CivilDate): CivilDate {
  return earlier(later(later(offer.startFrom, today), student.availableFrom ?? offer.startFrom), offer.startTo);
}

/** How well the post's dates fit the student's, 0 to 10,000; null when they cannot meet. */
export function datesFit(student: Availability, offer: OfferCalendar, today: CivilDate): number | null {
  const { availableFrom: from, availableTo: to } = student;
  if (from === null || to === null || hasPassed(offer, today)) return null;
  const start = startDay(student, offer, today);
  if (isContract(offer.kind)) return startFit(start, from, to);
  const end = offer.durationWeeks === null ? start : lastWorkedDay(start, offer.durationWeeks);
  return from <= start && end <= to ? FULL_FIT : null;
}

/** Full inside the student's dates, falling to 0 at three months outside them. */
function startFit(start: CivilDate, from: CivilDate, to: CivilDate): number | null {
  if (start < from) return fallingFit(daysBetween(start, from), daysBetween(start, addMonths(start, APPRENTICESHIP_MARGIN_MONTHS)));
  if (start > to) return fallingFit(daysBetween(to, start), daysBetween(to, addMonths(to, APPRENTICESHIP_MARGIN_MONTHS)));
  return FULL_FIT;
}

/** Null beyond the margin. */
export const fallingFit = (days: number, margin: number) => (days > margin ? null : Math.floor((FULL_FIT * (margin - days)) / margin));

/** Days between the start and the student's dates: negative before them, 0 inside. */
export function daysOutside(student: Availability, start: CivilDate): number {
  if (student.availableFrom !== null && start < student.availableFrom) return -daysBetween(start, student.availableFrom);
  if (student.availableTo !== null && start > student.availableTo) return daysBetween(student.availableTo, start);
  return 0;
}

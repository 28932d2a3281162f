import type { CivilDate } from '../calendar/civil-date.js';
import { lastWorkedDay } from '../calendar/last-worked-day.js';
import type { OfferKind } from '../offers/offer.js';

interface Dates {
  kind: OfferKind;
  /** First day on which it may begin. */
  startFrom: CivilDate | null;
  startTo: CivilDate | null;
  durationWeeks: number | null;
}

/**
 * Returns the next placement period for the kind of an offer if the offer fits in no period, whatever day it begins on. Null if it fits, or
 * without periods to compare. @param periods periods that are not over, in chronological order
 */
export function missedPeriod<Period extends { kind: OfferKind; startOn: CivilDate; endOn: CivilDate }>(
  offer: Dates,
  periods: readonly Period[],
): Period | null {
  const { kind, startFrom, startTo, durationWeeks } = offer;
  const asked = periods.filter((period) => period.kind === kind);
  if (startFrom === null && startTo === null) return null;
  const fits = asked.some(({ startOn, endOn }) => {
    const first = startFrom !== null && startFrom > startOn ? startFrom : startOn;
    return first <= (startTo ?? first) && first <= endOn && lastWorkedDay(first, durationWeeks ?? 1) <= endOn;
  });
  return fits ? null : (asked[0] ?? null);
}

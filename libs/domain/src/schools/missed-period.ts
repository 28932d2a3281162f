import type { CivilDate } from '../calendar/civil-date.js';
import { lastWorkedDay } from '../calendar/last-worked-day.js';
import type { OfferKind } from '../offers/offer.js';

interface Dates {
  kind: OfferKind;
  /** The first and the last day on which it may begin. */
  startFrom: CivilDate | null;
  startTo: CivilDate | null;
  durationWeeks: number | null;
}

/**
 * The next placement period of the kind of an offer, where the offer fits in none of them: whichever day it begins on,
 * it lies outside or ends after. Null where it fits, and where there is nothing to compare.
 * @param periods those that are not over, in the order of time
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

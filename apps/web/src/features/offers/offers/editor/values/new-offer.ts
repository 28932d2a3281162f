import { addDays, type CivilDate, lastWorkedDay, mondayOf, type OfferKind } from '@seve/domain';
import type { OfferValues } from './offer-form-values.js';

/** Usual duration of each kind, in weeks; a job has no end. */
export const USUAL_WEEKS: Record<OfferKind, number | ''> = {
  observation: 1,
  pfmp: 4,
  internship: 8,
  apprenticeship: 52,
  professionalisation: 52,
  job: '',
  immersion: 1,
};

const DAYS_AHEAD = 42;
const DAYS_OF_CHOICE = 14;
const DAYS_TO_PREPARE = 7;

/**
 * Sets usual dates: a start on the first Monday at least six weeks from today or up to two weeks later, applications until a week before.
 */
export function withUsualDates(values: OfferValues, today: CivilDate): OfferValues {
  const startFrom = mondayOf(addDays(today, DAYS_AHEAD + 6));
  return {
    ...values,
    startFrom,
    startTo: addDays(startFrom, DAYS_OF_CHOICE),
    expiresOn: addDays(startFrom, -DAYS_TO_PREPARE),
    durationWeeks: USUAL_WEEKS[values.kind],
  };
}

/** Dates of a programme's period, and the level that its students prepare. */
export interface AskedPeriod {
  kind: OfferKind;
  startOn: CivilDate;
  endOn: CivilDate;
  weeks: number;
  level: number;
}

/** Sets the dates for a period of a programme: the start is its first day, or later as long as its weeks still fit. */
export function withPeriod(values: OfferValues, { kind, startOn, endOn, weeks, level }: AskedPeriod, today: CivilDate): OfferValues {
  const days = Array.from({ length: DAYS_OF_CHOICE + 1 }, (_, later) => addDays(startOn, later));
  const closes = addDays(startOn, -DAYS_TO_PREPARE);
  return {
    ...values,
    kind,
    targetLevels: [String(level)],
    startFrom: startOn,
    startTo: days.findLast((day) => lastWorkedDay(day, weeks) <= endOn) ?? startOn,
    durationWeeks: weeks,
    expiresOn: closes > today ? closes : startOn,
  };
}

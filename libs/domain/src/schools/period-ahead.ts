import { type CivilDate, daysBetween } from '../calendar/civil-date.js';

interface Days {
  startOn: CivilDate;
  endOn: CivilDate;
}

/** Returns the periods that are not over, in chronological order. */
export const periodsAhead = <Period extends Days>(periods: readonly Period[], today: CivilDate): Period[] =>
  periods.filter(({ endOn }) => endOn >= today).toSorted((one, other) => one.startOn.localeCompare(other.startOn));

/** Days until a period begins; 0 on its first day, negative once it runs. */
export const daysUntil = ({ startOn }: { startOn: CivilDate }, today: CivilDate): number => daysBetween(today, startOn);

/** Returns the days since the first day of a period for a student without a place; 0 for all others. */
export const daysLate = (isPlaced: boolean, period: { startOn: CivilDate } | null, today: CivilDate): number =>
  isPlaced || period === null ? 0 : Math.max(0, -daysUntil(period, today));

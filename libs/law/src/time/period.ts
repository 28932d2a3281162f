import type { CivilDate } from './civil-date.js';

/** Both days included; null while no end is known. */
export interface Period {
  from: CivilDate;
  to: CivilDate | null;
}

export const holds = ({ from, to }: Period, day: CivilDate): boolean => from <= day && (to === null || day <= to);

export const overlap = (one: Period, other: Period): boolean =>
  (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to);

/** The days within `window` on which most of the periods run: their number, and the first of those days. */
export function peak(periods: readonly Period[], window: Period): { count: number; day: CivilDate } {
  const days = [window.from, ...periods.map(({ from }) => from).filter((day) => holds(window, day))].toSorted();
  return days.reduce(
    (most, day) => {
      const count = periods.filter((period) => holds(period, day)).length;
      return count > most.count ? { count, day } : most;
    },
    { count: 0, day: window.from },
  );
}

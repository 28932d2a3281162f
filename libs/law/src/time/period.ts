import type { CivilDate } from './civil-date.js';

/** Both days included; `to` is null while no end is known. */
export interface Period {
  from: CivilDate;
  to: CivilDate | null;
}

export const holds = ({ from, to }: Period, day: CivilDate): boolean => from <= day && (to === null || day <= to);

export const overlap = (one: Period, other: Period): boolean =>
  (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to);

/** Returns the maximum number of periods that run on one day within `window`, and the first such day. */
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

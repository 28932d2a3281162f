import type { CivilDate } from './civil-date.js';

/** Days of a post, both included. */
export interface PlacementDays {
  startOn: CivilDate;
  /** Null for a job without end: it takes every day after its start. */
  endOn: CivilDate | null;
}

/** True when the two have a day in common. */
export const overlaps = (one: PlacementDays, other: PlacementDays): boolean =>
  (other.endOn === null || one.startOn <= other.endOn) && (one.endOn === null || other.startOn <= one.endOn);

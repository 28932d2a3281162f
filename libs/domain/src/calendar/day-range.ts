import type { CivilDate } from './civil-date.js';

/** Days of a post, both included. */
export interface PlacementDays {
  startOn: CivilDate;
  /** Null for a job without end, which overlaps every later day. */
  endOn: CivilDate | null;
}

/** Whether two ranges have a day in common. */
export const overlaps = (one: PlacementDays, other: PlacementDays): boolean =>
  (other.endOn === null || one.startOn <= other.endOn) && (one.endOn === null || other.startOn <= one.endOn);

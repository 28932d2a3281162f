import { eachDay } from './civil-date.js';
import { minutesOn, type Stage } from './presence.js';

/** A placement of a student who may have others at the same time. */
export interface SharedStage extends Stage {
  id: string;
}

export interface DayShare {
  id: string;
  /** Days of presence; a day claimed by other placements too counts in equal parts. */
  days: number;
  /** Number of those days that another placement claims too. */
  sharedDays: number;
}

/**
 * Divides the days of presence of one student: a day that several placements claim counts in equal parts for each, so that all parts add up
 * to the days on which the student is present anywhere. Returned in the order given.
 */
export function sharedDays(stages: readonly SharedStage[]): DayShare[] {
  const claims = new Map<string, number>();
  const daysOf = stages.map((stage) => [...eachDay(stage.from, stage.to)].filter((day) => minutesOn(stage, day) > 0));
  for (const day of daysOf.flat()) claims.set(day, (claims.get(day) ?? 0) + 1);
  return stages.map(({ id }, at) => {
    const claimed = (daysOf[at] ?? []).map((day) => claims.get(day) ?? 1);
    return {
      id,
      days: claimed.reduce((sum, count) => sum + 1 / count, 0),
      sharedDays: claimed.filter((count) => count > 1).length,
    };
  });
}

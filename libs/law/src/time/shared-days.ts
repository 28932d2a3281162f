import { eachDay } from './civil-date.js';
import { minutesOn, type Stage } from './presence.js';

/** One of the placements of one student. */
export interface SharedStage extends Stage {
  id: string;
}

export interface DayShare {
  id: string;
  /** Days of presence, those that other placements claim too counted in equal parts. */
  days: number;
  /** Of them, days that another placement claims too. */
  sharedDays: number;
}

/**
 * Shares out the days of presence of one student: a day that several placements claim counts in equal parts for each, so that the parts of
 * all placements make the days on which the student is present anywhere. Same order as given.
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

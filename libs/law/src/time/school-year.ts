import { eachDay, schoolYearAt } from './civil-date.js';
import { minutesOn, type Stage } from './presence.js';

/** Returns the minutes of presence by the year in which the school year begins, in order. */
export function minutesBySchoolYear(stage: Stage): ReadonlyMap<number, number> {
  const years = new Map<number, number>();
  for (const day of eachDay(stage.from, stage.to)) {
    const year = schoolYearAt(day);
    years.set(year, (years.get(year) ?? 0) + minutesOn(stage, day));
  }
  return years;
}

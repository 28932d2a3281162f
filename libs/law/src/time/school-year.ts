import { type CivilDate, eachDay } from './civil-date.js';
import { minutesOn, type Stage } from './presence.js';
import type { DayRange } from './working-days.js';

/** From 1 September to 31 August, named `2026-2027`. */
export function schoolYearOf(day: CivilDate): DayRange & { name: string } {
  const year = Number(day.slice(0, 4));
  const first = day.slice(5) >= '09-01' ? year : year - 1;
  return { name: `${first}-${first + 1}`, from: `${first}-09-01`, to: `${first + 1}-08-31` };
}

/** Minutes of presence by school year, in order. */
export function minutesBySchoolYear(stage: Stage): ReadonlyMap<string, number> {
  const years = new Map<string, number>();
  for (const day of eachDay(stage.from, stage.to)) {
    const { name } = schoolYearOf(day);
    years.set(name, (years.get(name) ?? 0) + minutesOn(stage, day));
  }
  return years;
}

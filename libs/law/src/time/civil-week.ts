import { addDays, type CivilDate, weekday } from '../civil-date.js';

/** First day of the civil week, from Monday to Sunday, that holds `day`: it names the week. */
export const mondayOf = (day: CivilDate): CivilDate => addDays(day, 1 - weekday(day));

export const sundayOf = (monday: CivilDate): CivilDate => addDays(monday, 6);

/** The Mondays of the civil weeks that hold a day from `from` to `to`; none when `to` is before `from`. */
export function civilWeeks(from: CivilDate, to: CivilDate): CivilDate[] {
  const mondays: CivilDate[] = [];
  if (to < from) return mondays;
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) mondays.push(monday);
  return mondays;
}

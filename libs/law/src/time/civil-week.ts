import { addDays, type CivilDate, mondayOf } from './civil-date.js';

export const sundayOf = (monday: CivilDate): CivilDate => addDays(monday, 6);

/** Returns the Mondays of the civil weeks with a day from `from` to `to`; empty when `to` is before `from`. */
export function civilWeeks(from: CivilDate, to: CivilDate): CivilDate[] {
  const mondays: CivilDate[] = [];
  if (to < from) return mondays;
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) mondays.push(monday);
  return mondays;
}

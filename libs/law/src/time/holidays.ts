import { addDays, type CivilDate } from './civil-date.js';

/** Returns Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
export function easterOf(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const count = epact + toSunday - 7 * late + 114;
  return `${year}-${String(Math.floor(count / 31)).padStart(2, '0')}-${String((count % 31) + 1).padStart(2, '0')}`;
}

const FIXED = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'];
/** Easter Monday, Ascension, Whit Monday. */
const DAYS_AFTER_EASTER = [1, 39, 50];

const computed = new Map<number, readonly CivilDate[]>();

/**
 * Returns the 11 legal holidays of a year (L3133-1), in order. Those of Alsace-Moselle and overseas are not included. Two may fall on one
 * day (2008-05-01).
 */
export function holidaysOf(year: number): readonly CivilDate[] {
  const known = computed.get(year);
  if (known) return known;
  const easter = easterOf(year);
  const days = [...FIXED.map((day) => `${year}-${day}`), ...DAYS_AFTER_EASTER.map((after) => addDays(easter, after))].sort();
  computed.set(year, days);
  return days;
}

export const isHoliday = (day: CivilDate): boolean => holidaysOf(Number(day.slice(0, 4))).includes(day);

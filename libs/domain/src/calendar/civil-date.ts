import { type CivilDate, civilDates } from '@seve/law';

export type { CivilDate };
/** Date functions of libs/law without their input validation. */
export const {
  addDays,
  addMonths,
  ageOn,
  DAY_MS,
  daysBetween,
  daysOfSchoolYear,
  firstOfMonth,
  HOUR_MS,
  isCivilDate,
  lastOfMonth,
  mondayOf,
  schoolYearAt,
  schoolYearWords,
  weekday: isoWeekday,
} = civilDates;

const parisDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', year: 'numeric', month: '2-digit', day: '2-digit' });

let lastHour = { hour: Number.NaN, day: '' as CivilDate };

/** Returns the civil day in Paris at this instant. Cached by the hour: midnight in Paris is always a full hour of UTC. */
export function dayInParis(instant: Date): CivilDate {
  const hour = Math.floor(instant.getTime() / HOUR_MS);
  if (hour !== lastHour.hour) lastHour = { hour, day: parisDay.format(instant) };
  return lastHour.day;
}

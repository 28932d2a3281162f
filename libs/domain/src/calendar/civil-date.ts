import { type CivilDate, civilDates } from '@seve/law';

export type { CivilDate };
/** The arithmetic of libs/law, without the checks of its border. */
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

/** The day people in France read on the calendar at this instant. Formatted once an hour: midnight in Paris is a full hour of UTC. */
export function dayInParis(instant: Date): CivilDate {
  const hour = Math.floor(instant.getTime() / HOUR_MS);
  if (hour !== lastHour.hour) lastHour = { hour, day: parisDay.format(instant) };
  return lastHour.day;
}

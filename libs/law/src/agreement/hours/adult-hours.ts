import type { LegalReason } from '../../legal-reason.js';
import { minutesOf, type WorkedDay } from '../../minors/worked-day.js';
import { addDays, type CivilDate, mondayOf } from '../../time/civil-date.js';
import { dayIn, hoursIn } from '../../wording.js';
import { byAgreement, finedWithout, presenceReason } from './presence-reason.js';

const HOUR = 60;
const DAY_MINUTES = 10 * HOUR;
/** Longest week of an adult (L3121-20). */
export const WEEK_MINUTES = 48 * HOUR;
/** Weeks of the average limit (L3121-22). */
export const AVERAGED_WEEKS = 12;
const AVERAGE_MINUTES = 44 * HOUR;
const DAYS_A_WEEK = 6;

/** At most 10 hours a day, unless a collective agreement says otherwise (L3121-18, L3121-19). */
export const longDays = (days: readonly WorkedDay[]): LegalReason[] =>
  days
    .filter((one) => minutesOf(one) > DAY_MINUTES)
    .map((one) => {
      const [day, hours, most] = [dayIn(one.day), hoursIn(minutesOf(one)), hoursIn(DAY_MINUTES)];
      return presenceReason(
        'L3121-18 et L3121-19',
        { day: one.day, minutes: minutesOf(one), limitMinutes: DAY_MINUTES },
        {
          fr: `${hours.fr} de présence le ${day.fr}\u00a0: ${most.fr} au plus.${finedWithout.fr}`,
          en: `${hours.en} of presence on ${day.en}: ${most.en} at most.${finedWithout.en}`,
        },
        { fr: `Ramenez la journée à ${most.fr}.`, en: `Bring the day down to ${most.en}.` },
        byAgreement('jusqu’à 12\u00a0h par jour', 'up to 12\u00a0h a day'),
      );
    });

const sumOf = (days: readonly WorkedDay[]) => days.reduce((sum, one) => sum + minutesOf(one), 0);
/** Groups days by civil week, keyed by its Monday. */
function weeksOf(days: readonly WorkedDay[]): [CivilDate, WorkedDay[]][] {
  const weeks = new Map<CivilDate, WorkedDay[]>();
  for (const one of days) weeks.set(mondayOf(one.day), [...(weeks.get(mondayOf(one.day)) ?? []), one]);
  return [...weeks];
}

/** At most 48 hours in a civil week (L3121-20). */
export const longWeeks = (days: readonly WorkedDay[]): LegalReason[] =>
  weeksOf(days)
    .filter(([, week]) => sumOf(week) > WEEK_MINUTES)
    .map(([monday, week]) => {
      const [day, hours, most] = [dayIn(monday), hoursIn(sumOf(week)), hoursIn(WEEK_MINUTES)];
      return presenceReason(
        'L3121-20',
        { week: monday, minutes: sumOf(week), limitMinutes: WEEK_MINUTES },
        {
          fr: `${hours.fr} de présence la semaine du ${day.fr}\u00a0: ${most.fr} au plus.`,
          en: `${hours.en} of presence in the week of ${day.en}: ${most.en} at most.`,
        },
        { fr: `Ramenez la semaine à ${most.fr}.`, en: `Bring the week down to ${most.en}.` },
      );
    });

/** At most 44 hours on average over any 12 civil weeks running, weeks without presence counted as none (L3121-22). */
export function longAverages(days: readonly WorkedDay[]): LegalReason[] {
  const weeks = weeksOf(days).map(([monday, week]) => ({ monday, minutes: sumOf(week) }));
  return weeks.flatMap(({ monday }) => {
    const end = addDays(monday, 7 * AVERAGED_WEEKS);
    const within = weeks.filter((week) => week.monday >= monday && week.monday < end);
    const average = Math.round(within.reduce((sum, { minutes }) => sum + minutes, 0) / AVERAGED_WEEKS);
    if (average <= AVERAGE_MINUTES) return [];
    const [day, hours, most] = [dayIn(monday), hoursIn(average), hoursIn(AVERAGE_MINUTES)];
    return [
      presenceReason(
        'L3121-22',
        { week: monday, weeks: AVERAGED_WEEKS, averageMinutes: average, limitMinutes: AVERAGE_MINUTES },
        {
          fr: `${hours.fr} par semaine en moyenne sur ${AVERAGED_WEEKS}\u00a0semaines à partir du ${day.fr}\u00a0: ${most.fr} au plus.${finedWithout.fr}`,
          en: `${hours.en} a week on average over ${AVERAGED_WEEKS}\u00a0weeks from ${day.en}: ${most.en} at most.${finedWithout.en}`,
        },
        { fr: `Ramenez la moyenne à ${most.fr} par semaine.`, en: `Bring the average down to ${most.en} a week.` },
        byAgreement('jusqu’à 46\u00a0h en moyenne (L3121-23)', 'up to 46\u00a0h on average (L3121-23)'),
      ),
    ];
  });
}

/** A day off in each civil week (L3132-1). */
export const weeksWithoutDayOff = (days: readonly WorkedDay[]): LegalReason[] =>
  weeksOf(days)
    .filter(([, week]) => week.length > DAYS_A_WEEK)
    .map(([monday]) => {
      const day = dayIn(monday);
      return presenceReason(
        'L3132-1',
        { week: monday, maximumDays: DAYS_A_WEEK },
        { fr: `Pas de jour de repos la semaine du ${day.fr}.`, en: `No day off in the week of ${day.en}.` },
        { fr: 'Laissez un jour de repos par semaine.', en: 'Leave one day off a week.' },
      );
    });

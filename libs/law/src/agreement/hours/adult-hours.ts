import type { CivilDate } from '../../civil-date.js';
import type { LegalReason } from '../../legal-reason.js';
import { minutesOf, type WorkedDay } from '../../minors/worked-day.js';
import { mondayOf } from '../../time/civil-week.js';
import { dayIn, hoursIn } from '../../wording.js';
import { byAgreement, presenceReason } from './presence-reason.js';

const HOUR = 60;
const DAY_MINUTES = 10 * HOUR;
/** Longest week of an adult (L3121-20). */
export const WEEK_MINUTES = 48 * HOUR;
const DAYS_A_WEEK = 6;

/** At most 10 hours a day, unless a collective agreement says otherwise (L3121-18, L3121-19). */
export function longDay(days: readonly WorkedDay[]): LegalReason[] {
  const found = days.find((one) => minutesOf(one) > DAY_MINUTES);
  if (!found) return [];
  const [day, hours, most] = [dayIn(found.day), hoursIn(minutesOf(found)), hoursIn(DAY_MINUTES)];
  return [
    presenceReason(
      'L3121-18 et L3121-19',
      { day: found.day, minutes: minutesOf(found), limitMinutes: DAY_MINUTES },
      {
        fr: `${hours.fr} de présence le ${day.fr}\u00a0: ${most.fr} au plus. Si vous continuez sans accord collectif, l’accueil risque une amende.`,
        en: `${hours.en} of presence on ${day.en}: ${most.en} at most. If you go on without a collective agreement, the host risks a fine.`,
      },
      { fr: `Ramenez la journée à ${most.fr}.`, en: `Bring the day down to ${most.en}.` },
      byAgreement('jusqu’à 12\u00a0h par jour', 'up to 12\u00a0h a day'),
    ),
  ];
}

const sumOf = (days: readonly WorkedDay[]) => days.reduce((sum, one) => sum + minutesOf(one), 0);
/** Days of each civil week, by its Monday. */
function weeksOf(days: readonly WorkedDay[]): [CivilDate, WorkedDay[]][] {
  const weeks = new Map<CivilDate, WorkedDay[]>();
  for (const one of days) weeks.set(mondayOf(one.day), [...(weeks.get(mondayOf(one.day)) ?? []), one]);
  return [...weeks];
}

/** At most 48 hours in a civil week (L3121-20). */
export function longWeek(days: readonly WorkedDay[]): LegalReason[] {
  const [monday, worked = []] = weeksOf(days).find(([, week]) => sumOf(week) > WEEK_MINUTES) ?? [];
  if (monday === undefined) return [];
  const [day, hours, most] = [dayIn(monday), hoursIn(sumOf(worked)), hoursIn(WEEK_MINUTES)];
  return [
    presenceReason(
      'L3121-20',
      { week: monday, minutes: sumOf(worked), limitMinutes: WEEK_MINUTES },
      {
        fr: `${hours.fr} de présence la semaine du ${day.fr}\u00a0: ${most.fr} au plus.`,
        en: `${hours.en} of presence in the week of ${day.en}: ${most.en} at most.`,
      },
      { fr: `Ramenez la semaine à ${most.fr}.`, en: `Bring the week down to ${most.en}.` },
    ),
  ];
}

/** A day off in each civil week (L3132-1). */
export function everyDay(days: readonly WorkedDay[]): LegalReason[] {
  const [monday] = weeksOf(days).find(([, week]) => week.length > DAYS_A_WEEK) ?? [];
  if (monday === undefined) return [];
  const day = dayIn(monday);
  return [
    presenceReason(
      'L3132-1',
      { week: monday, maximumDays: DAYS_A_WEEK },
      {
        fr: `Pas de jour de repos la semaine du ${day.fr}.`,
        en: `No day off in the week of ${day.en}.`,
      },
      { fr: 'Laissez un jour de repos par semaine.', en: 'Leave one day off a week.' },
    ),
  ];
}

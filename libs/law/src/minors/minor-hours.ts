import type { LegalReason } from '../legal-reason.js';
import { mondayOf } from '../time/civil-date.js';
import { dayIn, hoursIn } from '../wording.js';
import { MINOR_LIMITS } from './minor-limits.js';
import { longestStretch, minutesOf, type WorkedDay, workReason } from './worked-day.js';

export const MINOR_DAY_MINUTES = MINOR_LIMITS.dayMinutes;
export const MINOR_WEEK_MINUTES = MINOR_LIMITS.weekMinutes;
const { withoutBreakMinutes: WITHOUT_BREAK_MINUTES, breakMinutes: BREAK_MINUTES } = MINOR_LIMITS;

/** Checks at most 8 hours a day (L3162-1). */
export function dailyHours(days: readonly WorkedDay[]): LegalReason[] {
  return days
    .filter((one) => minutesOf(one) > MINOR_DAY_MINUTES)
    .map((one) => {
      const [day, hours] = [dayIn(one.day), hoursIn(minutesOf(one))];
      return workReason(
        'L3162-1',
        { day: one.day, minutes: minutesOf(one), limitMinutes: MINOR_DAY_MINUTES },
        {
          fr: `${hours.fr} de travail le ${day.fr}\u00a0: 8\u00a0h au plus avant 18\u00a0ans.`,
          en: `${hours.en} of work on ${day.en}: 8\u00a0h at most before 18.`,
        },
        { fr: 'Raccourcir la journée à 8\u00a0h.', en: 'Shorten the day to 8\u00a0h.' },
      );
    });
}

/** Checks at most 35 hours in a civil week, time at school included (L3162-1, L3162-2). */
export function weeklyHours(days: readonly WorkedDay[]): LegalReason[] {
  const mondays = [...new Set(days.map(({ day }) => mondayOf(day)))];
  return mondays.flatMap((monday) => {
    const worked = days.filter(({ day }) => mondayOf(day) === monday);
    const minutes = worked.reduce((sum, one) => sum + minutesOf(one), 0);
    if (minutes <= MINOR_WEEK_MINUTES) return [];
    const [day, hours] = [dayIn(monday), hoursIn(minutes)];
    return [
      workReason(
        'L3162-1',
        { week: monday, minutes, limitMinutes: MINOR_WEEK_MINUTES },
        {
          fr: `${hours.fr} la semaine du ${day.fr}\u00a0: 35\u00a0h au plus avant 18\u00a0ans.`,
          en: `${hours.en} in the week of ${day.en}: 35\u00a0h at most before 18.`,
        },
        { fr: 'Ramener la semaine à 35\u00a0h, cours compris.', en: 'Bring the week down to 35\u00a0h, classes included.' },
      ),
    ];
  });
}

/** Checks for a break of 30 minutes in a row, with never more than 4 h 30 without it (L3162-3). */
export function breaks(days: readonly WorkedDay[]): LegalReason[] {
  return days
    .filter((one) => longestStretch(one, BREAK_MINUTES) > WITHOUT_BREAK_MINUTES)
    .map((one) => {
      const day = dayIn(one.day);
      return workReason(
        'L3162-3',
        { day: one.day, minutes: longestStretch(one, BREAK_MINUTES), limitMinutes: WITHOUT_BREAK_MINUTES, breakMinutes: BREAK_MINUTES },
        {
          fr: `Plus de 4\u00a0h\u00a030 sans pause de 30\u00a0minutes le ${day.fr}.`,
          en: `More than 4\u00a0h\u00a030 without a break of 30\u00a0minutes on ${day.en}.`,
        },
        {
          fr: 'Placer une pause de 30\u00a0minutes au plus tard après 4\u00a0h\u00a030.',
          en: 'Have a break of 30\u00a0minutes after 4\u00a0h\u00a030 at the latest.',
        },
      );
    });
}

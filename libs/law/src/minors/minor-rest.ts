import type { LegalReason } from '../legal-reason.js';
import { addDays, type CivilDate, daysBetween, mondayOf } from '../time/civil-date.js';
import { isHoliday } from '../time/holidays.js';
import { dayIn } from '../wording.js';
import { MINOR_LIMITS } from './minor-limits.js';
import { isMinorOn, isUnder16On, type WorkedDay, workReason } from './worked-day.js';

const DAY = 24 * 60;
const endOf = ({ spans }: WorkedDay) => Math.max(...spans.map(({ to }) => to));
const startOf = ({ spans }: WorkedDay) => Math.min(...spans.map(({ from }) => from));

/**
 * Checks twelve hours between two days of work, fourteen under 16 (L3164-1), by the age on the first of them, so also before the 18th
 * birthday.
 */
export function dailyRest(days: readonly WorkedDay[], birthDate: CivilDate): LegalReason[] {
  return days.slice(1).flatMap((next, index) => {
    const last = days[index];
    if (!last || !isMinorOn(birthDate, last.day)) return [];
    const rest = daysBetween(last.day, next.day) * DAY + startOf(next) - endOf(last);
    const hours = MINOR_LIMITS.restHours[isUnder16On(birthDate, last.day) ? 'under16' : 'from16'];
    if (rest >= hours * 60) return [];
    const day = dayIn(next.day);
    return [
      workReason(
        'L3164-1',
        { day: next.day, restMinutes: rest, limitMinutes: hours * 60 },
        {
          fr: `Moins de ${hours}\u00a0h de repos avant le ${day.fr}.`,
          en: `Less than ${hours}\u00a0h of rest before ${day.en}.`,
        },
        { fr: `Laisser ${hours}\u00a0h entre deux journées.`, en: `Leave ${hours}\u00a0h between two days.` },
      ),
    ];
  });
}

/** Checks two consecutive days off in each civil week worked, or its Sunday and the following Monday (L3164-2). */
export function weeklyRest(days: readonly WorkedDay[]): LegalReason[] {
  const worked = new Set(days.map(({ day }) => day));
  const mondays = [...new Set(days.map(({ day }) => mondayOf(day)))];
  return mondays.flatMap((monday) => {
    const isOff = Array.from({ length: 8 }, (_, index) => !worked.has(addDays(monday, index)));
    if (isOff.some((off, index) => off && isOff[index + 1])) return [];
    const day = dayIn(monday);
    return [
      workReason(
        'L3164-2',
        { week: monday, daysOff: 2 },
        {
          fr: `Pas deux jours de repos de suite la semaine du ${day.fr}.`,
          en: `No two days off running in the week of ${day.en}.`,
        },
        { fr: 'Laisser deux jours de repos qui se suivent.', en: 'Leave two days off that follow each other.' },
        {
          fr: 'Un accord collectif peut prévoir 36\u00a0h de suite à la place, après la scolarité obligatoire.',
          en: 'A collective agreement may set 36\u00a0h running instead, after compulsory schooling.',
        },
      ),
    ];
  });
}

/** Checks that no work is on a legal holiday (L3164-6); only the trades of R3164-2 may agree otherwise. */
export function holidays(days: readonly WorkedDay[]): LegalReason[] {
  return days
    .filter(({ day }) => isHoliday(day))
    .map((one) => {
      const day = dayIn(one.day);
      return workReason(
        'L3164-6',
        { day: one.day },
        { fr: `Le ${day.fr} est férié\u00a0: pas de travail avant 18\u00a0ans.`, en: `${day.en} is a public holiday: no work before 18.` },
        { fr: 'Laisser ce jour libre.', en: 'Leave this day off.' },
        {
          fr: 'Un accord collectif peut le permettre dans quelques métiers de bouche et de commerce (R3164-2), et l’industrie en continu a sa règle (L3164-7).',
          en: 'A collective agreement may allow it in some food and retail trades (R3164-2), and continuous industry has its own rule (L3164-7).',
        },
      );
    });
}

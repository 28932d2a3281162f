import { addDays, type CivilDate } from '../calendar/civil-date.js';

/** Days before the first day of a signed place on which its people are reminded; a second reminder follows the day before. */
export const FIRST_DAY_REMINDER_DAYS = 7;

interface FirstDay {
  startOn: CivilDate;
  /** First day named in the last letter of the week before. */
  weekBeforeTold: CivilDate | null;
  eveTold: CivilDate | null;
}

/** Returns the letter due today, also after missed runs or once the first day has moved; null for none. */
export function firstDayLetterDue({ startOn, weekBeforeTold, eveTold }: FirstDay, today: CivilDate): 'week_before' | 'eve' | null {
  const eve = addDays(startOn, -1);
  if (today === eve) return eveTold === startOn ? null : 'eve';
  const isNear = today < eve && today >= addDays(startOn, -FIRST_DAY_REMINDER_DAYS);
  return isNear && weekBeforeTold !== startOn ? 'week_before' : null;
}

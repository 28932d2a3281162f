import { addDays, type CivilDate } from '../calendar/civil-date.js';

/** Days before the first day of a signed place from which its people are reminded; the day before, once more. */
export const FIRST_DAY_REMINDER_DAYS = 7;

interface FirstDay {
  startOn: CivilDate;
  /** First days about which a letter was written: of the week before, and of the day before. */
  weekBeforeTold: CivilDate | null;
  eveTold: CivilDate | null;
}

/** Letter that is due today, also after days without a run or once the place has moved; null where there is none. */
export function firstDayLetterDue({ startOn, weekBeforeTold, eveTold }: FirstDay, today: CivilDate): 'week_before' | 'eve' | null {
  const eve = addDays(startOn, -1);
  if (today === eve) return eveTold === startOn ? null : 'eve';
  const isNear = today < eve && today >= addDays(startOn, -FIRST_DAY_REMINDER_DAYS);
  return isNear && weekBeforeTold !== startOn ? 'week_before' : null;
}

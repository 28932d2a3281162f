import { type LegalReason, labourCode } from '../../legal-reason.js';
import { addDays, type CivilDate, weekday } from '../../time/civil-date.js';
import { isHoliday } from '../../time/holidays.js';
import { dayIn } from '../../wording.js';
import { FILING_WORKING_DAYS } from './deadline-days.js';

const SUNDAY = 7;

/** Whether the day is a `jour ouvrable`: Monday to Saturday except public holidays. */
export const isWorkableDay = (day: CivilDate): boolean => weekday(day) !== SUNDAY && !isHoliday(day);

/** Returns the `count`th jour ouvrable after `day`. */
export function workableDayAfter(day: CivilDate, count: number): CivilDate {
  let last = day;
  for (let left = count; left > 0; ) {
    last = addDays(last, 1);
    if (isWorkableDay(last)) left -= 1;
  }
  return last;
}

/** Returns the last day to send the contract to the OPCO: five jours ouvrables after its first day (D6224-1). */
export function filingDeadline(start: CivilDate): { lastDay: CivilDate; reason: LegalReason } {
  const lastDay = workableDayAfter(start, FILING_WORKING_DAYS);
  const by = dayIn(lastDay);
  return {
    lastDay,
    reason: {
      rule: 'filing-deadline',
      article: labourCode('D6224-1'),
      numbers: { start, workingDays: FILING_WORKING_DAYS, lastDay },
      sentence: {
        fr: `L’employeur envoie le contrat à l’OPCO le ${by.fr} au plus tard, ${FILING_WORKING_DAYS}\u00a0jours ouvrables après son début.`,
        en: `The employer sends the contract to the OPCO by ${by.en}, ${FILING_WORKING_DAYS}\u00a0working days after its start.`,
      },
    },
  };
}

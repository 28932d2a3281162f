import type { LegalReason } from '../legal-reason.js';
import { eachDay } from '../time/civil-date.js';
import { minutesOn, type Stage } from '../time/presence.js';
import { schoolHolidaysIn } from '../time/school-holidays.js';
import { isWithin } from '../time/working-days.js';
import { dayIn } from '../wording.js';

/** Returns a note for each school holiday of zone B in which a pupil is expected at the host. */
export function pupilHolidays(stage: Stage): LegalReason[] {
  const present = [...eachDay(stage.from, stage.to)].filter((day) => minutesOn(stage, day) > 0);
  const { holidays, doubt } = schoolHolidaysIn(stage);
  return holidays.flatMap((holiday): LegalReason[] => {
    const days = present.filter((day) => isWithin(day, holiday)).length;
    if (days === 0) return [];
    const [from, to] = [dayIn(holiday.from), dayIn(holiday.to)];
    return [
      {
        rule: 'pupil-holidays',
        article: holiday.source,
        numbers: { from: holiday.from, to: holiday.to, days },
        sentence: {
          fr: `${days}\u00a0jour${days > 1 ? 's' : ''} de présence pendant les vacances scolaires (du ${from.fr} au ${to.fr}). Ajoutez une interruption si l’élève ne vient pas.`,
          en: `${days}\u00a0day${days > 1 ? 's' : ''} of presence during school holidays (from ${from.en} to ${to.en}). Add an interruption if the pupil does not come.`,
        },
        ...(doubt && !holiday.isConfirmed && { doubt }),
      },
    ];
  });
}

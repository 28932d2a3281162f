import type { LegalReason } from '../legal-reason.js';
import type { CivilDate } from '../time/civil-date.js';
import { isAtNight, NIGHT_ENDS_AT, nightStartsAt } from '../time/night.js';
import { dayIn } from '../wording.js';
import { type WorkedDay, workReason } from './worked-day.js';

const HOUR = 60;

/** Checks that no work is at night (L3163-2). */
export function nights(days: readonly WorkedDay[], birthDate: CivilDate): LegalReason[] {
  return days.flatMap((one) => {
    if (!isAtNight(one, birthDate)) return [];
    const [day, hour] = [dayIn(one.day), nightStartsAt(birthDate, one.day) / HOUR];
    return [
      workReason(
        'L3163-2',
        { day: one.day, nightFromHour: hour, nightToHour: NIGHT_ENDS_AT / HOUR },
        {
          fr: `Travail de nuit le ${day.fr}\u00a0: interdit de ${hour}\u00a0h à 6\u00a0h.`,
          en: `Night work on ${day.en}: forbidden from ${hour}:00 to 6:00.`,
        },
        { fr: `Travailler entre 6\u00a0h et ${hour}\u00a0h.`, en: `Work between 6:00 and ${hour}:00.` },
      ),
    ];
  });
}

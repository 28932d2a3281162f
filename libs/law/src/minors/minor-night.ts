import type { CivilDate } from '../civil-date.js';
import type { LegalReason } from '../legal-reason.js';
import { dayIn } from '../wording.js';
import { isUnder16On, type WorkedDay, workReason } from './worked-day.js';

const HOUR = 60;
const MORNING = 6 * HOUR;
const DAY = 24 * HOUR;

/** From this minute of the day on, until 6:00: 20:00 under 16, 22:00 at 16 and 17 (L3163-1). */
export const nightStartsAt = (isUnder16: boolean): number => (isUnder16 ? 20 : 22) * HOUR;

const isAtNight = ({ spans }: WorkedDay, night: number) => spans.some(({ from, to }) => from < MORNING || to > night || to > DAY);

/** No work at night (L3163-2). */
export function nights(days: readonly WorkedDay[], birthDate: CivilDate): LegalReason[] {
  return days.flatMap((one) => {
    const night = nightStartsAt(isUnder16On(birthDate, one.day));
    if (!isAtNight(one, night)) return [];
    const [day, hour] = [dayIn(one.day), night / HOUR];
    return [
      workReason(
        'L3163-2',
        { day: one.day, nightFromHour: hour, nightToHour: MORNING / HOUR },
        {
          fr: `Travail de nuit le ${day.fr}\u00a0: interdit de ${hour}\u00a0h à 6\u00a0h.`,
          en: `Night work on ${day.en}: forbidden from ${hour}:00 to 6:00.`,
        },
        { fr: `Travailler entre 6\u00a0h et ${hour}\u00a0h.`, en: `Work between 6:00 and ${hour}:00.` },
      ),
    ];
  });
}

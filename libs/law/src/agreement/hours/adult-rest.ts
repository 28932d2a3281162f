import type { LegalReason } from '../../legal-reason.js';
import { longestStretch, type WorkedDay } from '../../minors/worked-day.js';
import { daysBetween } from '../../time/civil-date.js';
import { dayIn, hoursIn } from '../../wording.js';
import { byAgreement, finedWithout, presenceReason } from './presence-reason.js';

const HOUR = 60;
const DAY = 24 * HOUR;
const WITHOUT_BREAK_MINUTES = 6 * HOUR;
const BREAK_MINUTES = 20;
const REST_MINUTES = 11 * HOUR;

/** A break of 20 minutes after 6 hours at the latest (L3121-16). */
export const missingBreaks = (days: readonly WorkedDay[]): LegalReason[] =>
  days
    .filter((one) => longestStretch(one, BREAK_MINUTES) > WITHOUT_BREAK_MINUTES)
    .map((one) => {
      const day = dayIn(one.day);
      return presenceReason(
        'L3121-16',
        { day: one.day, minutes: longestStretch(one, BREAK_MINUTES), limitMinutes: WITHOUT_BREAK_MINUTES, breakMinutes: BREAK_MINUTES },
        {
          fr: `Plus de 6\u00a0h sans pause de ${BREAK_MINUTES}\u00a0minutes le ${day.fr}.`,
          en: `More than 6\u00a0h without a break of ${BREAK_MINUTES}\u00a0minutes on ${day.en}.`,
        },
        {
          fr: `Placez une pause de ${BREAK_MINUTES}\u00a0minutes au plus tard après 6\u00a0h.`,
          en: `Have a break of ${BREAK_MINUTES}\u00a0minutes after 6\u00a0h at the latest.`,
        },
      );
    });

const startOf = ({ spans }: WorkedDay) => Math.min(...spans.map(({ from }) => from));
const endOf = ({ spans }: WorkedDay) => Math.max(...spans.map(({ to }) => to));

/** Eleven hours between two days, unless a collective agreement says otherwise (L3131-1, L3131-2). */
export const shortRests = (days: readonly WorkedDay[]): LegalReason[] =>
  days.slice(1).flatMap((next, index) => {
    const last = days[index];
    const rest = last ? daysBetween(last.day, next.day) * DAY + startOf(next) - endOf(last) : REST_MINUTES;
    if (rest >= REST_MINUTES) return [];
    const [day, least] = [dayIn(next.day), hoursIn(REST_MINUTES)];
    return [
      presenceReason(
        'L3131-1 et L3131-2',
        { day: next.day, restMinutes: rest, limitMinutes: REST_MINUTES },
        {
          fr: `Moins de ${least.fr} de repos avant le ${day.fr}.${finedWithout.fr}`,
          en: `Less than ${least.en} of rest before ${day.en}.${finedWithout.en}`,
        },
        { fr: `Laissez ${least.fr} entre deux journées.`, en: `Leave ${least.en} between two days.` },
        byAgreement('un repos plus court', 'a shorter rest'),
      ),
    ];
  });

import { daysBetween } from '../../civil-date.js';
import type { LegalReason } from '../../legal-reason.js';
import { longestStretch, type WorkedDay } from '../../minors/worked-day.js';
import { dayIn, hoursIn } from '../../wording.js';
import { byAgreement, presenceReason } from './presence-reason.js';

const HOUR = 60;
const DAY = 24 * HOUR;
const WITHOUT_BREAK_MINUTES = 6 * HOUR;
const BREAK_MINUTES = 20;
const REST_MINUTES = 11 * HOUR;

/** A break of 20 minutes after 6 hours at the latest (L3121-16). */
export function noBreak(days: readonly WorkedDay[]): LegalReason[] {
  const found = days.find((one) => longestStretch(one, BREAK_MINUTES) > WITHOUT_BREAK_MINUTES);
  if (!found) return [];
  const day = dayIn(found.day);
  return [
    presenceReason(
      'L3121-16',
      { day: found.day, minutes: longestStretch(found, BREAK_MINUTES), limitMinutes: WITHOUT_BREAK_MINUTES, breakMinutes: BREAK_MINUTES },
      {
        fr: `Plus de 6\u00a0h sans pause de ${BREAK_MINUTES}\u00a0minutes le ${day.fr}.`,
        en: `More than 6\u00a0h without a break of ${BREAK_MINUTES}\u00a0minutes on ${day.en}.`,
      },
      {
        fr: `Placez une pause de ${BREAK_MINUTES}\u00a0minutes au plus tard après 6\u00a0h.`,
        en: `Have a break of ${BREAK_MINUTES}\u00a0minutes after 6\u00a0h at the latest.`,
      },
    ),
  ];
}

const startOf = ({ spans }: WorkedDay) => Math.min(...spans.map(({ from }) => from));
const endOf = ({ spans }: WorkedDay) => Math.max(...spans.map(({ to }) => to));

/** Eleven hours between two days, unless a collective agreement says otherwise (L3131-1, L3131-2). */
export function shortRest(days: readonly WorkedDay[]): LegalReason[] {
  const restBefore = (next: WorkedDay, at: number) => {
    const last = days[at - 1];
    return last ? daysBetween(last.day, next.day) * DAY + startOf(next) - endOf(last) : REST_MINUTES;
  };
  const at = days.findIndex((next, index) => restBefore(next, index) < REST_MINUTES);
  const next = days[at];
  if (!next) return [];
  const [day, least] = [dayIn(next.day), hoursIn(REST_MINUTES)];
  return [
    presenceReason(
      'L3131-1 et L3131-2',
      { day: next.day, restMinutes: restBefore(next, at), limitMinutes: REST_MINUTES },
      {
        fr: `Moins de ${least.fr} de repos avant le ${day.fr}. Si vous continuez sans accord collectif, l’accueil risque une amende.`,
        en: `Less than ${least.en} of rest before ${day.en}. If you go on without a collective agreement, the host risks a fine.`,
      },
      { fr: `Laissez ${least.fr} entre deux journées.`, en: `Leave ${least.en} between two days.` },
      byAgreement('un repos plus court', 'a shorter rest'),
    ),
  ];
}

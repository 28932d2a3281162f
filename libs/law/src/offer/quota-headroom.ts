import { educationCode } from '../legal-reason.js';
import type { CivilDate } from '../time/civil-date.js';
import { dayIn } from '../wording.js';
import { type CheckedOffer, type Finding, said } from './checked-offer.js';

/** A civil week of the offer, by its Monday, and the number of interns still possible in it. */
export interface WeekHeadroom {
  week: CivilDate;
  free: number;
}

const COUNTED: readonly CheckedOffer['kind'][] = ['pfmp', 'internship'];

/** Checks that the company's quota of interns per civil week is kept (L124-8). Null: its headcount is not known. */
export function quotaHeadroom(offer: CheckedOffer, quota: readonly WeekHeadroom[] | null): Finding {
  if (quota === null || !COUNTED.includes(offer.kind)) return null;
  const full = quota.find(({ free }) => free < offer.seats);
  if (!full) return null;
  const week = dayIn(full.week);
  const free = Math.max(full.free, 0);
  return {
    weight: 'refused',
    reason: {
      rule: 'quota-headroom',
      path: 'seats',
      article: educationCode('L124-8'),
      numbers: { week: full.week, free, seats: offer.seats },
      sentence: said(
        `Semaine du ${week.fr}\u00a0: votre entreprise peut encore accueillir ${free}\u00a0stagiaire${free > 1 ? 's' : ''}, l’offre en propose ${offer.seats}.`,
        `Week of ${week.en}: your company may still host ${free}\u00a0intern${free === 1 ? '' : 's'}, the offer has ${offer.seats}.`,
      ),
      remedy: said('Proposez moins de places, ou d’autres dates.', 'Offer fewer places, or other dates.'),
    },
  };
}

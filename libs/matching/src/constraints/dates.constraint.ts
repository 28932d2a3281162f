import { dayInWords, period, sentence } from '../explain/wording.js';
import { datesFit, hasPassed } from '../facts/calendar.js';
import { offerDates } from '../facts/offer-dates.js';
import type { Constraint } from './constraint.js';

/** An internship or a job lies within the student's dates; an apprenticeship starts within three months of them. */
export const datesConstraint: Constraint = {
  name: 'dates',
  label: { fr: 'Dates', en: 'Dates' },
  rule: sentence(
    "Un stage ou une immersion tient en entier dans vos dates. Un contrat en alternance commence à trois mois d'elles au plus.",
    'An internship or an immersion lies within your dates as a whole. A work-study contract starts within three months of them.',
  ),
  isMet: ({ student, offer }, today) => datesFit(student, offer, today) !== null,
  refusal({ student, offer }, today) {
    if (hasPassed(offer, today)) {
      const last = dayInWords(offer.startTo);
      return sentence(`Le début prévu est passé : ${last.fr}.`, `The start planned is past: ${last.en}.`);
    }
    const dates = offerDates(offer);
    if (student.availableFrom === null || student.availableTo === null) {
      return sentence(`L'offre : ${dates.fr}. Indiquez vos dates.`, `The offer: ${dates.en}. Give your dates.`);
    }
    const own = period(student.availableFrom, student.availableTo);
    return sentence(`L'offre : ${dates.fr}. Vos dates : ${own.fr}.`, `The offer: ${dates.en}. Your dates: ${own.en}.`);
  },
  met: () => ({ fr: 'dates', en: 'dates' }),
};

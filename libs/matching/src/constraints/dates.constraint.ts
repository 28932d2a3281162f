import { availabilityFor } from '@seve/domain';
import { dayInWords, period, typesetSentence } from '../explain/wording.js';
import { datesFit, hasPassed } from '../facts/calendar.js';
import { offerDates } from '../facts/offer-dates.js';
import type { Constraint } from './constraint.js';

/** The post lies entirely within the student's dates for its kind; a contract may lie up to three months outside. */
export const datesConstraint: Constraint = {
  name: 'dates',
  label: { fr: 'Dates', en: 'Dates' },
  rule: typesetSentence(
    "Le poste tient en entier dans les dates que vous avez données pour ce type d'offre. Un contrat en alternance peut se décaler de trois mois au plus, si vous êtes libre aussi longtemps qu'il dure.",
    'The post lies as a whole within the dates you gave for that kind of offer. A work-study contract may lie up to three months beside them, if you are free for as long as it lasts.',
  ),
  isMet: ({ student, offer }, today) => datesFit(student, offer, today) !== null,
  refusal({ student, offer }, today) {
    if (hasPassed(offer, today)) {
      const last = dayInWords(offer.startTo);
      return typesetSentence(`Le début prévu est passé : ${last.fr}.`, `The start planned is past: ${last.en}.`);
    }
    const dates = offerDates(offer);
    const said = availabilityFor(student, offer.kind);
    if (said === null) {
      return typesetSentence(
        `L'offre : ${dates.fr}. Indiquez vos dates pour ce type d'offre.`,
        `The offer: ${dates.en}. Give your dates for that kind of offer.`,
      );
    }
    const own = period(said.availableFrom, said.availableTo);
    return typesetSentence(
      `L'offre : ${dates.fr}. Vos dates pour ce type d'offre : ${own.fr}.`,
      `The offer: ${dates.en}. Your dates for that kind of offer: ${own.en}.`,
    );
  },
  met: () => ({ fr: 'dates', en: 'dates' }),
};

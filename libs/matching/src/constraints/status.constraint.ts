import { typesetSentence } from '../explain/wording.js';
import type { Pair } from '../facts/facts.js';
import type { Constraint } from './constraint.js';

/** Whether the offer is open to the student: an offer can be reserved for students of certain schools. */
const isOpenTo = ({ student, offer }: Pair) => offer.reservedSchoolIds.length === 0 || offer.reservedSchoolIds.includes(student.schoolId);

export const statusConstraint: Constraint = {
  name: 'status',
  label: { fr: 'Place ouverte', en: 'Open place' },
  rule: typesetSentence(
    "L'offre est publiée, il reste une place, elle n'est pas réservée à d'autres établissements, et vous cherchez encore.",
    'The offer is published, a place is left, it is not reserved to other schools, and you are still looking.',
  ),
  isMet: (pair) => pair.offer.published && pair.offer.seatsLeft > 0 && pair.student.searching && isOpenTo(pair),
  refusal(pair) {
    const { student, offer } = pair;
    if (!offer.published) return typesetSentence("L'offre n'est pas publiée.", 'The offer is not published.');
    if (offer.seatsLeft <= 0) return typesetSentence('Toutes les places sont prises.', 'Every place is taken.');
    if (!student.searching) return typesetSentence('La recherche est terminée.', 'The search is over.');
    if (!isOpenTo(pair))
      return typesetSentence("L'offre est réservée à d'autres établissements.", 'The offer is reserved to other schools.');
    throw new Error('The status is met');
  },
  met: ({ offer }) =>
    offer.seatsLeft === 1
      ? typesetSentence('une place libre', 'one place free')
      : typesetSentence(`${offer.seatsLeft} places libres`, `${offer.seatsLeft} places free`),
};

import { sentence } from '../wording.js';
import type { Constraint } from './constraint.js';

export const statusConstraint: Constraint = {
  name: 'status',
  isMet: ({ student, offer }) => offer.published && offer.seatsLeft > 0 && student.searching,
  refusal({ student, offer }) {
    if (!offer.published) return sentence("L'offre n'est pas publiée.", 'The offer is not published.');
    if (offer.seatsLeft <= 0) return sentence('Toutes les places sont prises.', 'Every place is taken.');
    if (!student.searching) return sentence('La recherche est terminée.', 'The search is over.');
    throw new Error('The status is met');
  },
  met: ({ offer }) =>
    offer.seatsLeft === 1
      ? sentence('une place libre', 'one place free')
      : sentence(`${offer.seatsLeft} places libres`, `${offer.seatsLeft} places free`),
};

import { typesetSentence } from '../explain/wording.js';
import type { OfferFacts } from '../facts/facts.js';
import type { Constraint } from './constraint.js';

/** Whether the post needs a licence; it counts only if the post states why. */
export const needsLicence = (offer: Pick<OfferFacts, 'drivingLicenceNeeded' | 'drivingLicenceReason'>): boolean =>
  offer.drivingLicenceNeeded && Boolean(offer.drivingLicenceReason?.trim());

export const permitConstraint: Constraint = {
  name: 'permit',
  label: { fr: 'Permis', en: 'Driving licence' },
  rule: typesetSentence(
    'Le permis B compte seulement si le poste en a vraiment besoin et dit pourquoi.',
    'A driving licence counts only where the post truly needs one and says why.',
  ),
  isMet: ({ student, offer }) => student.hasDrivingLicence || !needsLicence(offer),
  refusal({ offer }) {
    const reason = offer.drivingLicenceReason?.trim() ?? '';
    return typesetSentence(`Permis B demandé : ${reason}`, `Driving licence needed: ${reason}`);
  },
  met: ({ offer }) => (needsLicence(offer) ? typesetSentence('permis B', 'driving licence') : null),
};

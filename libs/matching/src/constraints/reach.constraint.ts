import { km, typesetSentence } from '../explain/wording.js';
import { distanceMetres, isPlaceFree } from '../facts/place.js';
import type { Constraint } from './constraint.js';

export const reachConstraint: Constraint = {
  name: 'reach',
  label: { fr: 'Distance', en: 'Distance' },
  rule: typesetSentence(
    "Le lieu est dans la limite que vous avez fixée, ou le travail se fait à distance, ou un logement est proposé. L'entreprise ne peut pas filtrer sur la distance.",
    'The place is within the limit that you set, or the work is remote, or housing is offered. The company cannot filter by distance.',
  ),
  isMet(pair) {
    if (isPlaceFree(pair)) return true;
    const metres = distanceMetres(pair);
    return metres !== null && metres <= pair.student.limitKm * 1000;
  },
  refusal(pair) {
    const metres = distanceMetres(pair);
    const limit = km(pair.student.limitKm * 1000);
    if (metres === null)
      return typesetSentence('Indiquez votre commune pour connaître la distance.', 'Give your town to know the distance.');
    return typesetSentence(`${km(metres).fr}, votre limite : ${limit.fr}.`, `${km(metres).en}, your limit: ${limit.en}.`);
  },
  met(pair) {
    if (pair.offer.remote === 'fully') return typesetSentence('à distance', 'remote');
    if (pair.offer.housingOffered) return typesetSentence('logement proposé', 'housing offered');
    return typesetSentence('trajet', 'way to work');
  },
};

import { OFFER_KINDS, type OfferKind, type Sentence } from '@seve/domain';
import { sentence } from '../wording.js';
import type { Constraint } from './constraint.js';

const KINDS: Record<OfferKind, Sentence> = {
  internship: { fr: 'stage', en: 'internship' },
  apprenticeship: { fr: 'apprentissage', en: 'apprenticeship' },
  job: { fr: 'emploi', en: 'job' },
};

export const kindConstraint: Constraint = {
  name: 'kind',
  isMet: ({ student, offer }) => student.kinds.includes(offer.kind),
  refusal({ student, offer }) {
    const sought = (language: 'fr' | 'en') =>
      OFFER_KINDS.filter((kind) => student.kinds.includes(kind))
        .map((kind) => KINDS[kind][language])
        .join(', ');
    const kind = KINDS[offer.kind];
    if (student.kinds.length === 0)
      return sentence(`Type d'offre : ${kind.fr}. Dites ce que vous cherchez.`, `Kind of offer: ${kind.en}. Say what you look for.`);
    return sentence(
      `Type d'offre : ${kind.fr}. Vous cherchez : ${sought('fr')}.`,
      `Kind of offer: ${kind.en}. You look for: ${sought('en')}.`,
    );
  },
  met: ({ offer }) => KINDS[offer.kind],
};

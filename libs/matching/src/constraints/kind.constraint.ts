import { OFFER_KINDS, type OfferKind, type Sentence } from '@seve/domain';
import { typesetSentence } from '../explain/wording.js';
import type { Constraint } from './constraint.js';

const KINDS: Record<OfferKind, Sentence> = {
  observation: { fr: 'stage d’observation', en: 'observation week' },
  pfmp: { fr: 'PFMP', en: 'PFMP (vocational school placement)' },
  internship: { fr: 'stage', en: 'internship' },
  apprenticeship: { fr: 'apprentissage', en: 'apprenticeship' },
  professionalisation: { fr: 'contrat de professionnalisation', en: 'professionalisation contract' },
  job: { fr: 'emploi', en: 'job' },
  immersion: { fr: 'immersion', en: 'work immersion' },
};

export const kindConstraint: Constraint = {
  name: 'kind',
  label: typesetSentence("Type d'offre", 'Kind of offer'),
  rule: typesetSentence(
    "L'offre est d'un type que vous cherchez : stage, PFMP, apprentissage, emploi, par exemple.",
    'The offer is of a kind you look for: internship, PFMP, apprenticeship, job, for instance.',
  ),
  isMet: ({ student, offer }) => student.kinds.includes(offer.kind),
  refusal({ student, offer }) {
    const sought = (language: 'fr' | 'en') =>
      OFFER_KINDS.filter((kind) => student.kinds.includes(kind))
        .map((kind) => KINDS[kind][language])
        .join(', ');
    const kind = KINDS[offer.kind];
    if (student.kinds.length === 0)
      return typesetSentence(`Type d'offre : ${kind.fr}. Dites ce que vous cherchez.`, `Kind of offer: ${kind.en}. Say what you look for.`);
    return typesetSentence(
      `Type d'offre : ${kind.fr}. Vous cherchez : ${sought('fr')}.`,
      `Kind of offer: ${kind.en}. You look for: ${sought('en')}.`,
    );
  },
  met: ({ offer }) => KINDS[offer.kind],
};

import type { StudentMatchRow } from '@seve/database';
import type { CivilDate, Locale, Sentence } from '@seve/domain';
import { CONSTRAINT_NAMES, CONSTRAINTS, type ConstraintName, type KnownOffer, knownPair, knownStudent } from '@seve/matching';
import type { ExcludedOffers } from './matches.dto.js';

const WHY: Record<ConstraintName, Sentence> = {
  kind: { fr: 'Un autre type d’offre que ceux que vous cherchez', en: 'Another kind of offer than those you look for' },
  status: {
    fr: 'Plus de place libre, recherche terminée, ou offre réservée à d’autres établissements',
    en: 'No place left, search over, or an offer reserved to other schools',
  },
  level: { fr: 'Un autre niveau d’études', en: 'Another level of study' },
  dates: { fr: 'Hors de vos dates', en: 'Outside your dates' },
  'legal-age': { fr: 'Âge ou sécurité\u00a0: à voir avec votre école', en: 'Age or safety: ask your school' },
  reach: { fr: 'Au-delà de la distance que vous avez fixée', en: 'Beyond the distance you have set' },
  permit: { fr: 'Permis de conduire demandé', en: 'Driving licence needed' },
};

const firstFailing = (failing: (constraint: (typeof CONSTRAINTS)[number]) => boolean) => CONSTRAINTS.find(failing)?.name;

/** How many of these offers are no match for the student, each counted once, under the first condition it fails. */
export function excludedOffers(row: StudentMatchRow, offers: readonly KnownOffer[], today: CivilDate, locale: Locale): ExcludedOffers {
  const student = knownStudent(row);
  if (student === null) return { count: 0, byConstraint: [] };
  const counts = new Map<ConstraintName, number>();
  for (const offer of offers) {
    const pair = knownPair(student, offer, today);
    const name = firstFailing((constraint) => !constraint.isMet(pair, today));
    if (name) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const byConstraint = CONSTRAINT_NAMES.flatMap((constraint) => {
    const count = counts.get(constraint);
    return count === undefined ? [] : [{ constraint, count, sentence: WHY[constraint][locale] }];
  });
  return { count: byConstraint.reduce((sum, { count }) => sum + count, 0), byConstraint };
}

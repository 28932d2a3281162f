import { isOpenToSchool, studentMatchRow } from '@seve/database';
import { type CivilDate, type Locale, NotFound, type Sentence } from '@seve/domain';
import {
  CONSTRAINT_NAMES,
  CONSTRAINTS,
  type ConstraintName,
  type KnownOffer,
  type KnownStudent,
  knownPair,
  knownStudent,
} from '@seve/matching';
import type { EntityManager } from 'typeorm';
import type { ExcludedOffers } from './matches.dto.js';
import { publishedOffers } from './published-offers.js';

const WHY: Record<ConstraintName, Sentence> = {
  kind: { fr: 'Un autre type d’offre que ceux que vous cherchez', en: 'Another kind of offer than those you look for' },
  status: {
    fr: 'Plus de place libre, ou recherche terminée',
    en: 'No place left, or search over',
  },
  level: { fr: 'Un autre niveau d’études', en: 'Another level of study' },
  dates: { fr: 'Hors de vos dates', en: 'Outside your dates' },
  'legal-age': { fr: 'Âge ou sécurité\u00a0: à voir avec votre école', en: 'Age or safety: ask your school' },
  reach: { fr: 'Au-delà de la distance que vous avez fixée', en: 'Beyond the distance you have set' },
  permit: { fr: 'Permis de conduire demandé', en: 'Driving licence needed' },
};

/** The student, null while the profile does not say enough, and every offer online that they may see. @throws NotFound */
export async function studentAndOffers(
  manager: EntityManager,
  studentId: string,
  today: CivilDate,
): Promise<{ student: KnownStudent | null; offers: readonly KnownOffer[] }> {
  const [row, offers] = await Promise.all([studentMatchRow(manager, studentId), publishedOffers(manager, today)]);
  if (!row) throw new NotFound('not-found');
  return { student: knownStudent(row), offers: offers.filter(({ facts }) => isOpenToSchool(facts, row.schoolId)) };
}

/** The condition under which an offer that is no match is counted; undefined for a match. */
export const firstFailing = (student: KnownStudent, offer: KnownOffer, today: CivilDate): ConstraintName | undefined => {
  const pair = knownPair(student, offer, today);
  return CONSTRAINTS.find((constraint) => !constraint.isMet(pair, today))?.name;
};

/** How many offers are kept out under each condition. */
export function countedByConstraint(reasons: readonly ConstraintName[], locale: Locale): ExcludedOffers {
  const byConstraint = CONSTRAINT_NAMES.map((constraint) => ({
    constraint,
    count: reasons.filter((reason) => reason === constraint).length,
    sentence: WHY[constraint][locale],
  })).filter(({ count }) => count > 0);
  return { count: reasons.length, byConstraint };
}

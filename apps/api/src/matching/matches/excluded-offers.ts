import { isOpenToSchool, type StudentMatchRow, studentMatchRow } from '@seve/database';
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
import type { ExcludedOffers } from '../../core/matching/matches.dto.js';
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

/**
 * Returns the student, null for a profile too incomplete for matching, and every offer online that the student may see. @throws NotFound
 */
export async function studentAndOffers(
  manager: EntityManager,
  studentId: string,
  today: CivilDate,
): Promise<{ student: KnownStudent | null; offers: readonly KnownOffer[] }> {
  const [row, offers] = await Promise.all([studentMatchRow(manager, studentId), publishedOffers(manager, today)]);
  if (!row) throw new NotFound('not-found');
  return { student: knownStudent(row), offers: openTo(row, offers) };
}

const openTo = ({ schoolId }: StudentMatchRow, offers: readonly KnownOffer[]) =>
  offers.filter(({ facts }) => isOpenToSchool(facts, schoolId));

interface Reasons {
  /** Serialized row of the student from which the reasons were computed. */
  row: string;
  reasons: readonly ConstraintName[];
}

const STUDENTS_KEPT = 2_000;
/**
 * Cached reasons by list of offers and student id. `publishedOffers` returns a new list on another day or after a change, which drops the
 * old entries.
 */
const found = new WeakMap<readonly KnownOffer[], Map<string, Reasons>>();

/** Returns the first unmet condition of each offer online that is no match. Cached until the student or an offer changes. */
export function reasonsOfStudent(studentRow: StudentMatchRow, offers: readonly KnownOffer[], today: CivilDate): readonly ConstraintName[] {
  const row = JSON.stringify(studentRow);
  const ofOffers = found.get(offers) ?? new Map<string, Reasons>();
  const known = ofOffers.get(studentRow.id);
  if (known?.row === row) return known.reasons;
  const student = knownStudent(studentRow);
  const reasons = student === null ? [] : openTo(studentRow, offers).flatMap((offer) => firstFailing(student, offer, today) ?? []);
  if (ofOffers.size >= STUDENTS_KEPT) ofOffers.clear();
  found.set(offers, ofOffers.set(studentRow.id, { row, reasons }));
  return reasons;
}

/** Returns the first unmet condition, under which the offer is counted; undefined for a match. */
const firstFailing = (student: KnownStudent, offer: KnownOffer, today: CivilDate): ConstraintName | undefined => {
  const pair = knownPair(student, offer, today);
  return CONSTRAINTS.find((constraint) => !constraint.isMet(pair, today))?.name;
};

/** Counts the excluded offers by condition. */
export function countedByConstraint(reasons: readonly ConstraintName[], locale: Locale): ExcludedOffers {
  const byConstraint = CONSTRAINT_NAMES.map((constraint) => ({
    constraint,
    count: reasons.filter((reason) => reason === constraint).length,
    sentence: WHY[constraint][locale],
  })).filter(({ count }) => count > 0);
  return { count: reasons.length, byConstraint };
}

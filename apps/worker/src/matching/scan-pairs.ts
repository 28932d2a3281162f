import {
  type OfferMatchRow,
  offerMatchRows,
  publishedOfferMatchPages,
  type ScoredMatch,
  type StudentMatchRow,
  searchingStudentMatchPages,
  studentMatchRows,
} from '@seve/database';
import type { CivilDate } from '@seve/domain';
import { knownOffer, knownPair, knownStudent, type Pair, topMatches, WEIGHTS } from '@seve/matching';
import type { EntityManager } from 'typeorm';

const PAGE = 1_000;

/** Every match of one offer. Both scans read all the pairs: here the fast index will answer instead. */
export async function matchesOfOffer(manager: EntityManager, offer: OfferMatchRow, today: CivilDate): Promise<ScoredMatch[]> {
  if (offer.status !== 'published') return [];
  const matches: ScoredMatch[] = [];
  for await (const students of searchingStudentMatchPages(manager, PAGE)) matches.push(...matchesAmong(students, [offer], today));
  return matches;
}

export async function matchesOfStudent(manager: EntityManager, student: StudentMatchRow, today: CivilDate): Promise<ScoredMatch[]> {
  if (student.searchState !== 'searching') return [];
  const matches: ScoredMatch[] = [];
  for await (const offers of publishedOfferMatchPages(manager, PAGE)) matches.push(...matchesAmong([student], offers, today));
  return matches;
}

/** Matches between an offer and some students, as they stand now. */
export async function matchesWithStudents(manager: EntityManager, offer: OfferMatchRow, studentIds: readonly string[], today: CivilDate) {
  return matchesAmong(await studentMatchRows(manager, studentIds), [offer], today);
}

export async function matchesWithOffers(manager: EntityManager, student: StudentMatchRow, offerIds: readonly string[], today: CivilDate) {
  return matchesAmong([student], await offerMatchRows(manager, offerIds), today);
}

function matchesAmong(students: readonly StudentMatchRow[], offers: readonly OfferMatchRow[], today: CivilDate): ScoredMatch[] {
  const versions = new Map([...students, ...offers].map(({ id, version }) => [id, version]));
  const knownOffers = offers.map((offer) => knownOffer(offer, today)).filter((offer) => offer !== null);
  const knownStudents = students.map((student) => knownStudent(student)).filter((student) => student !== null);
  function* pairs(): Generator<Pair> {
    for (const student of knownStudents) {
      for (const offer of knownOffers) {
        yield knownPair(student, offer, today);
      }
    }
  }
  return topMatches(pairs(), today, WEIGHTS, Number.POSITIVE_INFINITY).map((match) => ({
    ...match,
    studentVersion: versions.get(match.studentId) ?? 0,
    offerVersion: versions.get(match.offerId) ?? 0,
  }));
}

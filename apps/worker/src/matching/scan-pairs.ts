import {
  type OfferMatchRow,
  offerMatchRows,
  publishedOfferMatchPages,
  type ScoredMatch,
  type StudentMatchRow,
  searchingStudentMatchPages,
  studentMatchRows,
} from '@seve/database';
import { knownOffer, knownPair, knownStudent, type Pair, topMatches } from '@seve/matching';
import type { EntityManager } from 'typeorm';
import type { Scoring } from './scoring.js';

const PAGE = 1_000;

/** Every match of these offers. Both scans read all the pairs: here the fast index will answer instead. */
export async function matchesOfOffers(manager: EntityManager, offers: readonly OfferMatchRow[], scoring: Scoring): Promise<ScoredMatch[]> {
  const published = offers.filter(({ status }) => status === 'published');
  const matches: ScoredMatch[] = [];
  if (published.length === 0) return matches;
  for await (const students of searchingStudentMatchPages(manager, PAGE)) matches.push(...matchesAmong(students, published, scoring));
  return matches;
}

export async function matchesOfStudents(
  manager: EntityManager,
  students: readonly StudentMatchRow[],
  scoring: Scoring,
): Promise<ScoredMatch[]> {
  const searching = students.filter(({ searchState }) => searchState === 'searching');
  const matches: ScoredMatch[] = [];
  if (searching.length === 0) return matches;
  for await (const offers of publishedOfferMatchPages(manager, PAGE)) matches.push(...matchesAmong(searching, offers, scoring));
  return matches;
}

/** Matches between an offer and some students, as they stand now. */
export async function matchesWithStudents(manager: EntityManager, offer: OfferMatchRow, studentIds: readonly string[], scoring: Scoring) {
  return matchesAmong(await studentMatchRows(manager, studentIds), [offer], scoring);
}

export async function matchesWithOffers(manager: EntityManager, student: StudentMatchRow, offerIds: readonly string[], scoring: Scoring) {
  return matchesAmong([student], await offerMatchRows(manager, offerIds), scoring);
}

function matchesAmong(students: readonly StudentMatchRow[], offers: readonly OfferMatchRow[], { today, weights }: Scoring): ScoredMatch[] {
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
  return topMatches(pairs(), today, weights, Number.POSITIVE_INFINITY).map((match) => ({
    ...match,
    studentVersion: versions.get(match.studentId) ?? 0,
    offerVersion: versions.get(match.offerId) ?? 0,
  }));
}

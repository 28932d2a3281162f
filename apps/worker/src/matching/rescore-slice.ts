import {
  type ListSide,
  type OfferMatchRow,
  offerMatchRows,
  type ScoredMatch,
  type StudentMatchRow,
  studentMatchRows,
} from '@seve/database';
import type { EntityManager } from 'typeorm';
import { storeMatchList } from './match-list.js';
import { matchesOfOffers, matchesOfStudents, matchesWithOffers, matchesWithStudents } from './scan-pairs.js';
import type { Scoring } from './scoring.js';

/** Whose lists they are. */
interface Owners<Row> {
  side: ListSide;
  rows(manager: EntityManager, ids: readonly string[]): Promise<Row[]>;
  matches(manager: EntityManager, owners: readonly Row[], scoring: Scoring): Promise<ScoredMatch[]>;
  matchesWith(manager: EntityManager, owner: Row, otherIds: readonly string[], scoring: Scoring): Promise<ScoredMatch[]>;
  ownerOf(match: ScoredMatch): string;
}

const STUDENTS: Owners<StudentMatchRow> = {
  side: 'student',
  rows: studentMatchRows,
  matches: matchesOfStudents,
  matchesWith: matchesWithOffers,
  ownerOf: ({ studentId }) => studentId,
};
const OFFERS: Owners<OfferMatchRow> = {
  side: 'offer',
  rows: offerMatchRows,
  matches: matchesOfOffers,
  matchesWith: matchesWithStudents,
  ownerOf: ({ offerId }) => offerId,
};

/** Writes scanned lists under `lockMatchLists`, and answers who of the other side had a full list that shrunk. */
type StoreLists = (manager: EntityManager) => Promise<string[]>;

/** Scores the lists of these students, or offers. */
export const scanLists = (manager: EntityManager, side: ListSide, ids: readonly string[], scoring: Scoring): Promise<StoreLists> =>
  side === 'student' ? scanOwners(manager, STUDENTS, ids, scoring) : scanOwners(manager, OFFERS, ids, scoring);

async function scanOwners<Row extends { id: string; version: number }>(
  manager: EntityManager,
  owners: Owners<Row>,
  ids: readonly string[],
  scoring: Scoring,
): Promise<StoreLists> {
  const scanned = await owners.rows(manager, ids);
  const matches = await owners.matches(manager, scanned, scoring);
  const versions = new Map(scanned.map(({ id, version }) => [id, version]));
  return async (manager) => {
    const shrunk = new Set<string>();
    const current = await owners.rows(manager, ids);
    // Whoever has changed since has a job of their own.
    for (const owner of current.filter(({ id, version }) => versions.get(id) === version)) {
      const list = {
        side: owners.side,
        id: owner.id,
        matches: matches.filter((match) => owners.ownerOf(match) === owner.id),
        weightsVersion: scoring.weights.version,
        rescore: (otherIds: readonly string[]) => owners.matchesWith(manager, owner, otherIds, scoring),
      };
      for (const id of await storeMatchList(manager, list)) shrunk.add(id);
    }
    return [...shrunk];
  };
}

import {
  type ListSide,
  type OfferMatchRow,
  offerMatchRows,
  type ScoredMatch,
  type StudentMatchRow,
  stillScored,
  studentMatchRows,
} from '@seve/database';
import { bestFirst } from '@seve/matching';
import type { EntityManager } from 'typeorm';
import { KEPT, storeMatchList } from './match-list.js';
import { matchesOfOffers, matchesOfStudents, matchesWithOffers, matchesWithStudents } from './scan-pairs.js';
import type { Scoring } from './scoring.js';

/** Whose lists they are. */
interface Owners<Row> {
  side: ListSide;
  /** How long a list is. */
  kept: number;
  rows(manager: EntityManager, ids: readonly string[]): Promise<Row[]>;
  matches(manager: EntityManager, owners: readonly Row[], scoring: Scoring): Promise<ScoredMatch[]>;
  matchesWith(manager: EntityManager, owner: Row, otherIds: readonly string[], scoring: Scoring): Promise<ScoredMatch[]>;
  ownerOf(match: ScoredMatch): string;
  otherOf(match: ScoredMatch): string;
}

const STUDENTS: Owners<StudentMatchRow> = {
  side: 'student',
  kept: KEPT.perStudent,
  rows: studentMatchRows,
  matches: matchesOfStudents,
  matchesWith: matchesWithOffers,
  ownerOf: ({ studentId }) => studentId,
  otherOf: ({ offerId }) => offerId,
};
const OFFERS: Owners<OfferMatchRow> = {
  side: 'offer',
  kept: KEPT.perOffer,
  rows: offerMatchRows,
  matches: matchesOfOffers,
  matchesWith: matchesWithStudents,
  ownerOf: ({ offerId }) => offerId,
  otherOf: ({ studentId }) => studentId,
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
    const still = await stillScored(manager, matches);
    const shrunk = new Set<string>();
    const current = await owners.rows(manager, ids);
    // Whoever has changed since has a job of their own.
    for (const owner of current.filter(({ id, version }) => versions.get(id) === version)) {
      const own = still.filter((match) => owners.ownerOf(match) === owner.id).sort(bestFirst);
      const byOther = new Map(own.map((match) => [owners.otherOf(match), match]));
      const list = {
        side: owners.side,
        id: owner.id,
        // What has no place here is written by the other side's slice, if it has one there; what is stored already is scored again.
        matches: own.slice(0, owners.kept),
        weightsVersion: scoring.weights.version,
        rescore: async (otherIds: readonly string[]) => {
          const unseen = otherIds.filter((id) => !byOther.has(id));
          const seen = otherIds.flatMap((id) => byOther.get(id) ?? []);
          return unseen.length === 0 ? seen : [...seen, ...(await owners.matchesWith(manager, owner, unseen, scoring))];
        },
      };
      for (const id of await storeMatchList(manager, list)) shrunk.add(id);
    }
    return [...shrunk];
  };
}

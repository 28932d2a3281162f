import type { CivilDate } from '@seve/domain';
import { type Pair, type RankedMatch, topMatches, type Weights } from '@seve/matching';

export interface RankedScore {
  rank: number;
  studentScore: number;
  postScore: number;
  total: number;
}

/** Rank and scores of one match with both weights. */
export interface Moved {
  studentId: string;
  offerId: string;
  before: RankedScore;
  after: RankedScore;
}

/** Ranks the same pairs with both weights; returns them in the order of the second. */
export function rankTwice(pairs: readonly Pair[], today: CivilDate, weights: { before: Weights; after: Weights }): Moved[] {
  const ranked = (by: Weights) => topMatches(pairs, today, by, pairs.length);
  const standings = new Map(ranked(weights.before).map((match, index) => [keyOf(match), standingOf(match, index)]));
  return ranked(weights.after).flatMap((match, index) => {
    const before = standings.get(keyOf(match));
    const { studentId, offerId } = match;
    return before ? [{ studentId, offerId, before, after: standingOf(match, index) }] : [];
  });
}

/** Returns the rows among the first `most` of either list. */
export const amongFirst = (moves: readonly Moved[], most: number): Moved[] =>
  moves.filter(({ before, after }) => before.rank <= most || after.rank <= most);

/** Counts the rows that rise, fall and stay. */
export function countMoves(moves: readonly Moved[]): { up: number; down: number; same: number } {
  const up = moves.filter(({ before, after }) => after.rank < before.rank).length;
  const down = moves.filter(({ before, after }) => after.rank > before.rank).length;
  return { up, down, same: moves.length - up - down };
}

const keyOf = ({ studentId, offerId }: RankedMatch) => `${studentId} ${offerId}`;
const standingOf = ({ studentScore, postScore, total }: RankedMatch, index: number): RankedScore => ({
  rank: index + 1,
  studentScore,
  postScore,
  total,
});

import {
  fullListsThatShrink,
  type ListSide,
  type ListSizes,
  listedBeside,
  noteMovedMatches,
  pruneMatches,
  removeMatches,
  type ScoredMatch,
  writeMatches,
} from '@seve/database';
import { SPARE, TOP_PER_OFFER, TOP_PER_STUDENT } from '@seve/matching';
import type { EntityManager } from 'typeorm';

export const KEPT: ListSizes = { perStudent: TOP_PER_STUDENT + SPARE, perOffer: TOP_PER_OFFER + SPARE };

/** The stored matches of one offer, or of one student, and what was found for it just now. */
export interface MatchList {
  side: ListSide;
  id: string;
  matches: readonly ScoredMatch[];
  /** By which they were scored. */
  weightsVersion: string;
  /** Scores some pairs again: whoever entered the list while we were scoring. */
  rescore(otherIds: readonly string[]): Promise<ScoredMatch[]>;
}

/**
 * Makes the stored list true, under `lockMatchLists`: kept is what has a place in the list of its student or of its offer.
 * Answers who of the other side had a full list that lost a row, or saw one fall: only a new scan tells who moves up.
 */
export async function storeMatchList(manager: EntityManager, list: MatchList, kept = KEPT): Promise<string[]> {
  const { side, id, weightsVersion } = list;
  const otherId = (match: ScoredMatch) => (side === 'offer' ? match.studentId : match.offerId);
  const beside = await listedBeside(manager, side, id, list.matches.map(otherId));
  const back = beside.length > 0 ? await list.rescore(beside) : [];
  const returning = new Set(back.map(otherId));
  const leaving = beside.filter((one) => !returning.has(one));
  const matches = [...list.matches, ...back];
  const full = side === 'offer' ? kept.perStudent : kept.perOffer;
  const shrunk = await fullListsThatShrink(manager, side, { id, matches, leaving, full });
  if (leaving.length > 0) await removeMatches(manager, side, id, leaving);
  await writeMatches(manager, matches, weightsVersion);
  await pruneMatches(manager, { side, id, others: matches.map(otherId) }, kept);
  const others = [...new Set([...matches.map(otherId), ...leaving])];
  await noteMovedMatches(manager, side === 'offer' ? { offerIds: [id], studentIds: others } : { studentIds: [id], offerIds: others });
  return shrunk;
}

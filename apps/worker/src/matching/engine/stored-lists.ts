import { type MatchPair, notePages, type ReplacedPair, replaceMatches, writeMatches } from '@seve/database';
import type { MatchIndex } from '@seve/matching';
import type { EntityManager } from 'typeorm';

/** Writes the rows of `match` that changed in the index since the last commit, and notifies open pages. */
export async function writeChangedRows(manager: EntityManager, index: MatchIndex): Promise<void> {
  const { kept, gone } = index.changes();
  if (kept.length + gone.length === 0) return;
  await notifyMoved(manager, await writeMatches(manager, { kept, gone, weightsVersion: index.weights.version }));
}

/** Replaces the rows of these students by those of the index. Returns the pairs whose row changed. */
export async function replaceRows(manager: EntityManager, index: MatchIndex, studentIds: readonly string[]): Promise<ReplacedPair[]> {
  const rows = index.rowsOf(studentIds);
  const replaced = await replaceMatches(manager, { studentIds, rows, weightsVersion: index.weights.version });
  await notifyMoved(manager, replaced);
  return replaced;
}

const notifyMoved = (manager: EntityManager, moved: readonly MatchPair[]): Promise<void> =>
  notePages(manager, { topic: 'matches', ids: moved.map(({ studentId }) => studentId) });

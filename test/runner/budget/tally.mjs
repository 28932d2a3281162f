import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { roomOf } from '../suites/suites.mjs';
import { noCounts } from './counted.mjs';

/** Where support code writes what it starts and opens, a line for each (`test/support/tally.ts`). */
const tallyFile = (folder) => join(folder, 'tally');

export function openTally(folder) {
  writeFileSync(tallyFile(folder), '');
  return tallyFile(folder);
}

/** Its lines, each split: suite, what, and which where it is given. */
export const readTally = (folder) =>
  readFileSync(tallyFile(folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));

/** What a run cost, by room. */
export function countsByRoom(lines, suites) {
  const rooms = Object.fromEntries(suites.map((suite) => [roomOf(suite), noCounts()]));
  for (const [suite, what] of lines) {
    const room = rooms[roomOf(suite)];
    if (room && what in room) room[what] += 1;
  }
  return rooms;
}

/** Of one kind in one room, the suites that cost most: `test/worker/matching/swaps.e2e-spec.ts 3`. */
export function dearest(lines, room, what) {
  const counts = new Map();
  for (const [suite, kind] of lines) {
    if (kind === what && roomOf(suite) === room) counts.set(suite, (counts.get(suite) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.slice(0, 5).map(([suite, count]) => `${suite} ${count}`);
}

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadedBy } from '../suites/imports.mjs';
import { roomOf } from '../suites/suites.mjs';

export const COUNTED = ['processStarts', 'pageLoads', 'moduleImports'];

/** Where support code writes what it starts and opens, a line for each (`test/support/tally.ts`). */
const tallyFile = (folder) => join(folder, 'tally');

/**
 * What a run cost, by room: processes started and pages loaded, as they were counted; modules that Jest has to load,
 * files of ours and packages, summed over the suites of the room.
 */
export function tallyOf(root, folder, suites) {
  const rooms = {};
  for (const suite of suites) {
    rooms[roomOf(suite)] ??= Object.fromEntries(COUNTED.map((what) => [what, 0]));
    rooms[roomOf(suite)].moduleImports += loadedBy(root, suite).size;
  }
  for (const [suite = '', what = ''] of readTally(folder)) {
    const room = rooms[roomOf(suite)];
    if (room && what in room) room[what] += 1;
  }
  return rooms;
}

/** Its lines, each split: suite, what, and which where it is given. */
export const readTally = (folder) =>
  readFileSync(tallyFile(folder), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'));

export function openTally(folder) {
  writeFileSync(tallyFile(folder), '');
  return tallyFile(folder);
}

/** Of one kind in one room, the suites that cost most: `test/worker/matching/swaps.e2e-spec.ts 3`. */
export function dearest(folder, room, what) {
  const counts = new Map();
  for (const [suite = '', kind] of readTally(folder)) {
    if (kind === what && roomOf(suite) === room) counts.set(suite, (counts.get(suite) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.slice(0, 5).map(([suite, count]) => `${suite} ${count}`);
}

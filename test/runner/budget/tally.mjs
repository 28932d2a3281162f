import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { roomOf } from '../suites/suites.mjs';
import { noCounts } from './counted.mjs';

/** File in which support code writes a line for each thing that it starts or opens (`test/support/tally.ts`). */
const tallyFile = (folder) => join(folder, 'tally');

export function openTally(folder) {
  writeFileSync(tallyFile(folder), '');
  return tallyFile(folder);
}

/** Returns the lines of the tally, split into suite, kind and, if present, the path or file name. */
export const readTally = (folder) =>
  readFileSync(tallyFile(folder), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split('\t'));

/** Returns the cost of a run by folder. */
export function countsByRoom(lines, suites) {
  const rooms = Object.fromEntries(suites.map((suite) => [roomOf(suite), noCounts()]));
  for (const [suite, what] of lines) {
    const room = rooms[roomOf(suite)];
    if (room && what in room) room[what] += 1;
  }
  return rooms;
}

/** Returns the suites of a folder with the highest cost of one kind: `test/worker/matching/swaps.e2e-spec.ts 3`. */
export function dearest(lines, room, what) {
  const counts = new Map();
  for (const [suite, kind] of lines) {
    if (kind === what && roomOf(suite) === room) counts.set(suite, (counts.get(suite) ?? 0) + 1);
  }
  const sorted = [...counts].sort(([, one], [, other]) => other - one);
  return sorted.slice(0, 5).map(([suite, count]) => `${suite} ${count}`);
}

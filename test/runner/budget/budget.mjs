import { readFileSync } from 'node:fs';
import { roomOf } from '../suites/suites.mjs';
import { COUNTED } from './counted.mjs';

/**
 * Largest cost of a whole run: `total`, and the share of each folder. A new suite is paid for by joining or moving others. `total` is
 * raised only by a commit of its own that says why, and by no more than the product has grown since (`routes`).
 */
export const BUDGET = JSON.parse(readFileSync(new URL('./budget.json', import.meta.url), 'utf8'));

/**
 * Compares what whole rooms cost with their share. A room of which only some suites ran is not judged.
 * @param ran suites of this run, `all` those there are
 * @returns each overrun with room, kind and a sentence; a total that the shares exceed has no room
 */
export function overrunsOf({ rooms, ran, all, budget }) {
  const those = new Set(ran);
  const isWhole = (room) => all.every((suite) => roomOf(suite) !== room || those.has(suite));
  const kinds = Object.keys(COUNTED);
  const ofRooms = Object.entries(rooms)
    .filter(([room]) => isWhole(room))
    .flatMap(([room, spent]) => kinds.map((what) => ({ room, what, count: spent[what], allowed: budget.rooms[room]?.[what] ?? 0 })));
  const shared = kinds.map((what) => ({
    what,
    count: Object.values(budget.rooms).reduce((sum, room) => sum + (room[what] ?? 0), 0),
    allowed: budget.total[what],
  }));
  return [...ofRooms, ...shared].filter(({ count, allowed }) => count > allowed).map((line) => ({ ...line, sentence: sentenceOf(line) }));
}

const sentenceOf = ({ room, what, count, allowed }) =>
  room
    ? `${room}: ${count} ${what}, its share of the budget is ${allowed}: join or move proofs, or take from another room`
    : `the rooms share ${count} ${what} of a total of ${allowed}: a total is raised by a commit of its own that says why`;

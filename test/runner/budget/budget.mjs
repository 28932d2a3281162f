import { readFileSync } from 'node:fs';
import { roomOf } from '../suites/suites.mjs';
import { COUNTED } from './tally.mjs';

/** What each room may cost; raised in the commit that needs more, with its reason. */
export const BUDGET = JSON.parse(readFileSync(new URL('./budget.json', import.meta.url), 'utf8'));
/** A budget so far above what is spent hides the next waste. */
const LOOSE = 0.75;

/**
 * Compares what whole rooms cost with their budget. A room of which only some suites ran is not judged.
 * @param ran suites of this run, `all` those there are
 * @returns `over`, each with room, kind and a sentence, fails the run; the sentences of `loose` are a hint
 */
export function judge({ rooms, ran, all, budget }) {
  const those = new Set(ran);
  const isWhole = (room) => all.every((suite) => roomOf(suite) !== room || those.has(suite));
  const lines = Object.entries(rooms)
    .filter(([room]) => isWhole(room))
    .flatMap(([room, spent]) => COUNTED.map((what) => ({ room, what, count: spent[what], allowed: budget[room]?.[what] ?? 0 })));
  return {
    over: lines.filter(({ count, allowed }) => count > allowed).map((line) => ({ ...line, sentence: overrun(line) })),
    loose: lines
      .filter(({ count, allowed }) => count < allowed * LOOSE)
      .map(({ room, what, count, allowed }) => `${room}: ${count} ${what} of a budget of ${allowed}: lower it`),
  };
}

const overrun = ({ room, what, count, allowed }) =>
  `${room}: ${count} ${what}, the budget is ${allowed}: spend less, or raise it in test/runner/budget/budget.json and say why in the commit`;

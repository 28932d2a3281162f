import { readFileSync } from 'node:fs';
import { findSuites, roomOf } from './suites.mjs';
import { COUNTED } from './tally.mjs';

const BUDGET = JSON.parse(readFileSync(new URL('./budget.json', import.meta.url), 'utf8'));
/** A budget so far above what is spent hides the next waste. */
const LOOSE = 0.75;

/**
 * Compares what whole rooms cost with `budget.json`. A room of which only some suites ran is not judged.
 * @returns sentences: `over` fail the run, `loose` are a hint
 */
export function judge(root, rooms, ran) {
  const over = [];
  const loose = [];
  for (const [room, spent] of Object.entries(rooms).filter(([name]) => isWhole(root, name, ran))) {
    for (const what of COUNTED) {
      const allowed = BUDGET[room]?.[what] ?? 0;
      if (spent[what] > allowed)
        over.push(
          `${room}: ${spent[what]} ${what}, the budget is ${allowed}: spend less, or raise it in test/runner/budget.json and say why in the commit`,
        );
      else if (spent[what] < allowed * LOOSE) loose.push(`${room}: ${spent[what]} ${what} of a budget of ${allowed}: lower it`);
    }
  }
  return { over, loose };
}

function isWhole(root, room, ran) {
  const all = findSuites(root, [`${room}/`]);
  const those = new Set(ran);
  return [...all.process].filter((suite) => roomOf(suite) === room).every((suite) => those.has(suite));
}

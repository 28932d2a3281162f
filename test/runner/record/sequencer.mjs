import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPlan } from './plan-file.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Jest's order is that of the plan. */
export default class PlannedOrder {
  sort(tests) {
    const places = new Map(readPlan().order.map((suite, index) => [suite, index]));
    const placeOf = ({ path }) => places.get(relative(root, path)) ?? -1;
    return [...tests].sort((one, other) => placeOf(one) - placeOf(other));
  }

  allFailedTests(tests) {
    return tests;
  }

  /** The committed record is the only memory of a run. */
  cacheResults() {}
}

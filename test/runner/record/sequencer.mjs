import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPlan } from './plan-file.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Runs the suites in the order of the plan. */
export default class PlannedOrder {
  sort(tests) {
    const places = new Map(readPlan().order.map((suite, index) => [suite, index]));
    const placeOf = ({ path }) => places.get(relative(root, path)) ?? -1;
    return [...tests].sort((one, other) => placeOf(one) - placeOf(other));
  }

  allFailedTests(tests) {
    return tests;
  }

  /** Does nothing, because the committed record replaces Jest's cache. */
  cacheResults() {}
}

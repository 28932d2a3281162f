import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { durationOf } from './durations.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Jest's order: the longest suites first, so that none of them is what everything else waits for. */
export default class LongestFirst {
  sort(tests) {
    const ordered = tests.map((test) => ({ test, seconds: durationOf(relative(root, test.path)) }));
    return ordered.sort((one, other) => other.seconds - one.seconds).map(({ test }) => test);
  }

  allFailedTests(tests) {
    return tests;
  }

  /** The committed durations are the only memory of a run. */
  cacheResults() {}
}

import { readRecord } from '../runner/record/record-file.mjs';
import { findSuites } from '../runner/suites/suites.mjs';

/** Suites that no whole green run has recorded: they run first, and nothing is known of what they use. A note, no fault. */
export function unrecordedSuites() {
  const { suites } = readRecord();
  return findSuites('.', [])
    .process.filter((suite) => !suites.has(suite))
    .map((suite) => `the record lacks ${suite}`);
}

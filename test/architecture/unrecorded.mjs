import { readRecord } from '../runner/record/record-file.mjs';
import { findSuites } from '../runner/suites/suites.mjs';

/**
 * Returns suites that no complete green run has recorded: they run first, because their used files are unknown. Printed as a note, not a
 * fault.
 */
export function unrecordedSuites() {
  const { suites } = readRecord();
  return findSuites('.', [])
    .process.filter((suite) => !suites.has(suite))
    .map((suite) => `the record lacks ${suite}`);
}

import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect } from '@jest/globals';

/** True in a run that records which modules each suite runs. */
export const isRecording = process.env.SEVE_TEST_RECORD === 'true';

/**
 * Counts what a suite costs, for the run's budget (`test/runner/budget/budget.json`); while recording also what it runs.
 * @param which path of a module from the root, file name of a chunk of the web
 */
export function tally(what: 'processStarts' | 'pageLoads' | 'module' | 'chunk', which = ''): void {
  const file = process.env.SEVE_TEST_TALLY;
  if (file) appendFileSync(file, `${relative(process.cwd(), expect.getState().testPath ?? '')}\t${what}\t${which}\n`);
}

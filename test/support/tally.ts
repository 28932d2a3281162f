import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect } from '@jest/globals';

/** What the budget of a whole run counts (`test/runner/budget/counted.mjs`); none of it depends on how busy the machine is. */
type Counted = 'worlds' | 'demoWorlds' | 'httpCalls' | 'browserContexts' | 'pageLoads' | 'axeRuns' | 'processStarts' | 'modelActs';

/** True in a run that keeps what each suite used. */
export const isRecording = process.env.SEVE_TEST_RECORD === 'true';

/**
 * Counts what a suite costs, for the run's budget; while recording also what it uses.
 * @param which path of a module from the root, file name of a chunk of the web
 */
export function tally(what: Counted | 'module' | 'chunk', which = ''): void {
  const file = process.env.SEVE_TEST_TALLY;
  if (file) appendFileSync(file, `${relative(process.cwd(), expect.getState().testPath ?? '')}\t${what}\t${which}\n`);
}

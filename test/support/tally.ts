import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect } from '@jest/globals';
import { readPlan } from '../runner/record/plan-file.mjs';

/** Costs that the budget of a whole run counts (`test/runner/budget/counted.mjs`), independent of the load of the machine. */
type Counted = 'worlds' | 'demoWorlds' | 'httpCalls' | 'browserContexts' | 'pageLoads' | 'axeRuns' | 'processStarts' | 'modelActs';

/**
 * Counts what a suite costs, for the run's budget; where that is recorded also what it uses.
 * @param which path of a module from the root, file name of a chunk of the web
 */
export function tally(what: Counted | 'module' | 'chunk', which = ''): void {
  const file = process.env.SEVE_TEST_TALLY;
  if (file) appendFileSync(file, `${currentSuite()}\t${what}\t${which}\n`);
}

/** Returns the path of the running suite, relative to the root. */
export const currentSuite = (): string => relative(process.cwd(), expect.getState().testPath ?? '');

/** Returns true when the run records which files this suite uses. */
export const isRecorded = (): boolean => process.env.SEVE_TEST_PLAN !== undefined && readPlan().recorded.includes(currentSuite());

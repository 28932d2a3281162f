import { appendFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect } from '@jest/globals';

/** Counts what a suite costs, for the run's budget (`test/runner/budget.json`). */
export function tally(what: 'processStarts' | 'pageLoads'): void {
  const file = process.env.SEVE_TEST_TALLY;
  if (file) appendFileSync(file, `${relative(process.cwd(), expect.getState().testPath ?? '')}\t${what}\n`);
}

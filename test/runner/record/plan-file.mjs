import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Tells Jest's processes in which order suites run, which of them need not begin any more after which instant, and of which to record
 * what they use.
 * @param plan `{ order: suites, mayWait: suites, endsAt: milliseconds, or null, recorded: suites }`
 * @returns environment
 */
export function writePlan(folder, plan) {
  const file = join(folder, 'plan.json');
  writeFileSync(file, JSON.stringify(plan));
  return { SEVE_TEST_PLAN: file };
}

export const readPlan = () => JSON.parse(readFileSync(process.env.SEVE_TEST_PLAN, 'utf8'));

import { readFileSync } from 'node:fs';
import { BUDGET } from '../runner/budget/budget.mjs';

/** Checks that the total cost of a test run grows no faster than the number of routes. */
export function budgetFaults() {
  const { paths } = JSON.parse(readFileSync('libs/api-client/openapi.json', 'utf8'));
  const routes = Object.values(paths).reduce((count, methods) => count + Object.keys(methods).length, 0);
  return Object.entries(BUDGET.total)
    .map(([what, count]) => ({
      what,
      count,
      most: Math.floor((BUDGET.first.total[what] * Math.max(routes, BUDGET.first.routes)) / BUDGET.first.routes),
    }))
    .filter(({ count, most }) => count > most)
    .map(({ what, count, most }) => `test/runner/budget: a total of ${count} ${what}, where ${routes} routes allow ${most}`);
}

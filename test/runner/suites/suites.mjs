import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const PURE = /\.spec\.(tsx?|mjs)$/;
/** Pattern of process suites; `.long-spec.ts` runs only with `npm run test:long`. */
const PROCESS = process.env.SEVE_TEST_LONG === 'true' ? /\.(e2e|long)-spec\.ts$/ : /\.e2e-spec\.ts$/;

/** Returns the suites whose path contains one of the words; all suites without words. */
export function findSuites(root, words) {
  const found = ['libs', 'apps', 'test']
    .flatMap((folder) => suitesUnder(root, folder))
    .filter((path) => words.length === 0 || words.some((word) => path.includes(word)));
  return { pure: found.filter((path) => PURE.test(path)), process: found.filter((path) => PROCESS.test(path)) };
}

/** Returns the folder to which a suite is counted: `test/api`, `libs/law`. */
export const roomOf = (suite) => suite.split('/').slice(0, 2).join('/');

function suitesUnder(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return suitesUnder(root, path);
      return PURE.test(path) || PROCESS.test(path) ? [path] : [];
    });
}

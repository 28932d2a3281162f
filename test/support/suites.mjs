import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, relative, resolve } from 'node:path';

const PURE = /\.spec\.tsx?$/;
const E2E = /\.e2e-spec\.ts$/;
/** They kill processes, restart servers and measure seconds: one at a time. */
const ALONE = /^test\/(start|crash)\//;

/** What a suite needs by what it imports, itself or through its support code. */
const TOOLS = [
  {
    name: 'Chromium',
    module: 'test/support/chromium.ts',
    isThere: () =>
      [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some(
        (path) => path && existsSync(path),
      ),
  },
  {
    name: 'Redis',
    module: 'test/support/redis.ts',
    isThere: () => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'redis-server'))),
  },
];

export function phases(root, words) {
  const suites = ['libs', 'apps', 'test']
    .flatMap((folder) => suitesUnder(root, folder))
    .filter((path) => words.length === 0 || words.some((word) => path.includes(word)));
  const pure = suites.filter((path) => PURE.test(path));
  const e2e = suites.filter((path) => E2E.test(path));
  return [
    { name: 'pure specs', isPure: true, suites: pure, workers: 2 },
    { name: 'built processes', isPure: false, suites: e2e.filter((path) => !ALONE.test(path)), workers: 2 },
    { name: 'start and crash', isPure: false, suites: e2e.filter((path) => ALONE.test(path)), workers: 1 },
  ];
}

export function missingTools(root, suite) {
  const reached = reach(root, suite, new Set());
  return TOOLS.filter(({ module, isThere }) => reached.has(module) && !isThere()).map(({ name }) => name);
}

/** Whether a suite needs a tool that is there. */
export function uses(root, suite, tool) {
  const reached = reach(root, suite, new Set());
  return TOOLS.some(({ name, module, isThere }) => name === tool && reached.has(module) && isThere());
}

function suitesUnder(root, folder) {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return suitesUnder(root, path);
      return PURE.test(path) || E2E.test(path) ? [path] : [];
    });
}

/** Every file of `test/` that a suite loads. */
function reach(root, file, seen) {
  if (seen.has(file) || !existsSync(join(root, file))) return seen;
  seen.add(file);
  for (const [, target] of readFileSync(join(root, file), 'utf8').matchAll(/from '(\.[^']+)\.js'/g)) {
    const path = relative(root, resolve(root, dirname(file), `${target}.ts`));
    if (path.startsWith('test/')) reach(root, path, seen);
  }
  return seen;
}

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { loadedBy } from './imports.mjs';

/** What a suite needs beside Node, by what it imports, itself or through its support code. */
const TOOLS = [
  {
    name: 'Chromium',
    debianPackage: 'chromium',
    module: 'test/support/chromium.ts',
    isThere: () =>
      [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].some(
        (path) => path && existsSync(path),
      ),
  },
  {
    name: 'Redis',
    debianPackage: 'redis-server',
    module: 'test/support/redis.ts',
    isThere: () => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, 'redis-server'))),
  },
];

/** The tools that a suite needs. */
export function toolsOf(root, suite) {
  const loaded = loadedBy(root, suite);
  return TOOLS.filter(({ module }) => loaded.has(module));
}

/** Suites that cannot run here, grouped by what they miss. */
export function withoutTools(root, suites) {
  const missing = TOOLS.filter(({ isThere }) => !isThere());
  return missing
    .map((tool) => ({ ...tool, suites: suites.filter((suite) => loadedBy(root, suite).has(tool.module)) }))
    .filter((tool) => tool.suites.length > 0);
}

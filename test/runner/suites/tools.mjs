import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromiumPath } from '../../support/servers/chromium-server.mjs';
import { loadedBy } from './imports.mjs';

/** External programs that suites need, detected by what they import, directly or through support code. */
const TOOLS = [
  {
    name: 'Chromium',
    debianPackage: 'chromium-headless-shell',
    module: 'test/support/servers/chromium.ts',
    isThere: () => Boolean(chromiumPath()),
  },
  {
    name: 'Redis',
    debianPackage: 'redis-server',
    module: 'test/support/servers/redis.ts',
    isThere: () => isInPath('redis-server'),
  },
  {
    name: 'Poppler',
    debianPackage: 'poppler-utils',
    module: 'test/support/poppler.ts',
    isThere: () => isInPath('pdfsig'),
  },
];

const isInPath = (program) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** Returns the suites that cannot run on this machine, grouped by the missing program. */
export function withoutTools(root, suites) {
  const missing = TOOLS.filter(({ isThere }) => !isThere());
  return missing
    .map((tool) => ({ ...tool, suites: suites.filter((suite) => loadedBy(root, suite).has(tool.module)) }))
    .filter((tool) => tool.suites.length > 0);
}

/** Returns the versions of Node and Chromium, `{ node, chromium }`. */
export function versions() {
  const path = chromiumPath();
  const chromium = path ? spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim() : 'missing';
  return { node: process.version, chromium };
}

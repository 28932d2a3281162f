import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { writeSuiteMap } from '../suites/suite-map.mjs';
import { recordDurations } from './durations.mjs';

/**
 * Keeps what a run taught: seconds of each suite, and the modules it ran.
 * @param ran `[suite, seconds]` of each
 * @param tally lines `suite<TAB>what<TAB>which` of the run
 */
export function record(root, folder, ran, tally) {
  const chunks = chunkSources(root, join(folder, 'web'));
  const modules = new Map(ran.map(([suite]) => [suite, new Set()]));
  for (const [suite = '', what, which = ''] of tally) {
    if (what === 'module') modules.get(suite)?.add(which);
    if (what === 'chunk') for (const source of chunks.get(which) ?? []) modules.get(suite)?.add(source);
  }
  const isThere = (suite) => existsSync(join(root, suite));
  recordDurations(ran, isThere);
  writeSuiteMap(new Map([...modules].filter(([, set]) => set.size > 0)), isThere);
}

/** From the name of a chunk of the web to the sources it was made from, by the source maps of one more build. */
function chunkSources(root, folder) {
  const vite = ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'error', '--sourcemap', 'hidden', '--outDir', folder];
  spawnSync(process.execPath, vite, { cwd: root, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'production' } });
  const assets = join(folder, 'assets');
  return new Map(
    readdirSync(assets)
      .filter((file) => file.endsWith('.js.map'))
      .map((file) => [file.slice(0, -'.map'.length), sourcesOf(root, assets, file)]),
  );
}

function sourcesOf(root, assets, file) {
  const { sources } = JSON.parse(readFileSync(join(assets, file), 'utf8'));
  return sources.map((source) => relative(root, resolve(assets, source))).filter((source) => /^(apps|libs)\//.test(source));
}

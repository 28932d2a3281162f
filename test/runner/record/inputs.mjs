import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLinks } from './links.mjs';

/** Modules that count as used when an importer was called: their values are read without a call (tables of rules, shapes of requests). */
const IS_READ = /^libs\/(config|domain|law|matching|reference)\/|\.dto\.ts$/;
/** Modules that run outside a host, where calls are not recorded: all their imports count as used. */
const IS_BESIDE = /\.(process|thread)\.ts$/;
/** Jobs that compute the matches of the template, before any world with demonstration data starts. */
const FILLS_TEMPLATE = /^apps\/worker\/src\/(matching|candidates)\/.*\.job\.ts$/;

/**
 * The files that suites used: what Jest loaded for them, modules of which a function was called in a host, the data behind these, and the
 * modules, styles and catalogues in the chunks of the web that a browser loaded.
 * @param lines `[suite, what, which]` of the tally
 * @returns Map from suite to a Set of paths
 */
export function inputsOf(root, suites, lines) {
  const links = readLinks(root);
  const chunks = new Map(Object.entries(JSON.parse(readFileSync(join(root, 'dist/web-chunks.json'), 'utf8'))));
  const called = new Map(suites.map((suite) => [suite, new Set()]));
  const inputs = new Map(suites.map((suite) => [suite, new Set([suite, ...links.neededBy([suite])])]));
  const template = links.neededBy(links.paths.filter((path) => FILLS_TEMPLATE.test(path)));
  for (const [suite, what, which] of lines) {
    if (what === 'module') called.get(suite)?.add(which);
    if (what === 'demoWorlds') for (const path of template) inputs.get(suite)?.add(path);
    if (what === 'chunk') for (const path of chunks.get(which) ?? []) inputs.get(suite)?.add(path);
  }
  const known = new Map();
  const usedBy = (path) => {
    if (!known.has(path)) {
      const used = links.neededBy([path], (one) => one !== path && !(IS_READ.test(one) && links.holdsData(one)));
      known.set(path, new Set([...used, ...beside(used)]));
    }
    return known.get(path);
  };
  const beside = (used) => links.neededBy([...used].filter((one) => IS_BESIDE.test(one)));
  for (const [suite, modules] of called) {
    const used = inputs.get(suite);
    for (const path of modules) for (const one of usedBy(path)) used.add(one);
  }
  return inputs;
}

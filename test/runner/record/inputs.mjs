import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLinks } from './links.mjs';

/** A module that was called may read values of those it imports, which nobody calls: tables of the rules, and the shape of what comes in. */
const IS_READ = /^libs\/(config|domain|law|matching|reference)\/|\.dto\.ts$/;
/** Runs beside a host, where nobody sees what is called: all that it needs counts as used. */
const IS_BESIDE = /\.(process|thread)\.ts$/;
/** Has made the matches of the template before any world on demonstration data begins. */
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

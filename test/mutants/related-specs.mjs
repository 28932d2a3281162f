// Which pure specs reach a file by the names they import. Jest's own `--findRelatedTests` goes through the `index.ts` of each lib and so finds nearly all.
import { readLinks } from '../runner/record/links.mjs';

const isSource = (path) => /^(libs|apps)\/.*\.tsx?$/.test(path) && !path.includes('/generated/');
const isSpec = (path) => /\.spec\.tsx?$/.test(path);

/** Returns `(file) => levels`: the files that import it by name, then those that import these, and so on. */
export function importersFinder(root) {
  const { paths, neededDirectlyBy } = readLinks(root);
  const importers = new Map();
  for (const path of paths.filter(isSource)) {
    for (const owner of neededDirectlyBy(path)) importers.set(owner, (importers.get(owner) ?? new Set()).add(path));
  }
  return (file) => {
    const levels = [[file]];
    const seen = new Set([file]);
    while (levels.at(-1).length > 0) {
      const next = levels.at(-1).flatMap((one) => [...(importers.get(one) ?? [])]);
      levels.push([...new Set(next)].filter((one) => !seen.has(one) && seen.add(one)));
    }
    return levels.slice(1, -1);
  };
}

/** The levels' pure specs, without the empty levels. */
export const specsIn = (levels) => levels.map((level) => level.filter(isSpec)).filter(({ length }) => length > 0);

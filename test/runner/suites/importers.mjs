import { readLinks } from '../record/links.mjs';

/** Returns the suites that need one of the files, following imported names. */
export function importersOf(root, files, suites) {
  const changed = new Set(files);
  const links = readLinks(root);
  return suites.filter((suite) => [...links.neededBy([suite])].some((path) => changed.has(path)));
}

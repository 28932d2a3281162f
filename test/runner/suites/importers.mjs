import { readLinks } from '../record/links.mjs';

/** The suites that need one of the files, by the names that they import. */
export function importersOf(root, files, suites) {
  const changed = new Set(files);
  const links = readLinks(root);
  return suites.filter((suite) => [...links.neededBy([suite])].some((path) => changed.has(path)));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the list of offers cannot stand without: the entry, the French texts of the list, the screen, and all they import. */
const NEEDED = [/^catalogue-fr-(?!rest-).*\.js$/, /^OffersScreen-.*\.js$/];
const STATIC_IMPORT = /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g;

/** Kilobytes, gzipped. */
export function initialScripts(root) {
  const folder = join(root, 'dist/web/assets');
  const seen = new Map();
  const visit = (file) => {
    if (seen.has(file)) return;
    const source = readFileSync(join(folder, file));
    seen.set(file, gzipSync(source).length);
    for (const [, next] of source.toString().matchAll(STATIC_IMPORT)) visit(next);
  };
  const entry = /src="\/assets\/([^"]+)"/.exec(readFileSync(join(root, 'dist/web/index.html'), 'utf8'))?.[1];
  for (const file of readdirSync(folder).filter((name) => name === entry || NEEDED.some((form) => form.test(name)))) visit(file);
  return [...seen.values()].reduce((sum, size) => sum + size, 0) / 1_024;
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const IMPORT = /(?:import|export)\s+(type\s+)?(\{[^}]*\}|[^'"();]*?)\s*(?:from\s+)?['"]([^'"\n]+)['"]/g;
const ENDINGS = ['.ts', '.tsx', '.mjs', '.js', ''];
const directImports = new Map();

/**
 * What Node or Jest loads for a file: files of ours as paths from the root, everything else by its package's name.
 * Read from the text of the sources; types leave nothing behind and are not counted.
 */
export function loadedBy(root, file) {
  const seen = new Set([file]);
  for (const path of seen) for (const next of importsOf(root, path)) seen.add(next);
  return seen;
}

function importsOf(root, file) {
  const known = directImports.get(file);
  if (known) return known;
  const found = /\.(ts|tsx|mjs|js)$/.test(file) && existsSync(join(root, file)) ? readImports(root, file) : [];
  directImports.set(file, found);
  return found;
}

function readImports(root, file) {
  return [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].flatMap(([, isType, names = '', target = '']) => {
    if (isType || isTypesOnly(names)) return [];
    const own = ownFile(root, file, target);
    return own ? [own] : target.startsWith('.') ? [] : [packageName(target)];
  });
}

const isTypesOnly = (names) =>
  names.startsWith('{') &&
  /\w/.test(names) &&
  names
    .slice(1, -1)
    .split(',')
    .every((name) => /^\s*(type\s.*)?$/.test(name));

function ownFile(root, from, target) {
  const library = /^@seve\/([a-z-]+)$/.exec(target)?.[1];
  if (library) return `libs/${library}/src/index.ts`;
  if (!target.startsWith('.')) return null;
  const path = relative(root, resolve(root, dirname(from), target));
  const bases = [path.replace(/\.js$/, ''), path];
  return bases.flatMap((base) => ENDINGS.map((ending) => base + ending)).find((one) => /\.\w+$/.test(one) && existsSync(join(root, one)));
}

const packageName = (target) =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { KEYS_AS_VALUES } from './dynamic-keys.js';

export type Catalogue = Map<string, string>;

/** Suffixes that i18next adds to a key: the context, then the plural form. */
const ENDINGS = /(_contract)?(_(zero|one|two|few|many|other))?$/;
const base = (key: string) => key.replace(ENDINGS, '');

function flatten(value: unknown, path: string, into: Catalogue): Catalogue {
  if (typeof value === 'string') into.set(path, value);
  else for (const [key, child] of Object.entries(value as object)) flatten(child, path ? `${path}.${key}` : key, into);
  return into;
}

/** Returns the texts of one language by `namespace:key`. */
export function readCatalogue(folder: string): Catalogue {
  const texts: Catalogue = new Map();
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const namespace = file.slice(0, -'.json'.length);
    for (const [key, text] of flatten(JSON.parse(readFileSync(join(folder, file), 'utf8')), '', new Map()))
      texts.set(`${namespace}:${key}`, text);
  }
  return texts;
}

/** Returns the keys without the suffixes of i18next. */
export const keyNames = (catalogue: Catalogue): Set<string> => new Set([...catalogue.keys()].map(base));

const CALL = /\bt\(\s*(['"])([^'"`]+)\1/g;
const COMPONENT = /i18nKey=(['"])([^'"`]+)\1/g;
const NAMESPACE = /useTranslation\(\s*(['"])([^'"]+)\1/;

function keysOf(source: string, namespace: string | undefined): string[] {
  return [CALL, COMPONENT].flatMap((pattern) =>
    [...source.matchAll(pattern)].map(([, , key = '']) => (key.includes(':') ? key : `${namespace ?? '?'}:${key}`)),
  );
}

/** Returns the keys used in the sources, each with a file that uses it. */
export function usedKeys(root: string): Map<string, string> {
  const used = new Map<string, string>();
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!/\.tsx?$/.test(entry.name) || entry.name.endsWith('.spec.ts')) continue;
    const path = join(entry.parentPath, entry.name);
    const source = readFileSync(path, 'utf8');
    for (const key of keysOf(source, NAMESPACE.exec(source)?.[2])) used.set(key, relative(root, path));
    const file = relative(root, path);
    if (KEYS_AS_VALUES.files.includes(file)) {
      const values = source.matchAll(new RegExp(`${KEYS_AS_VALUES.property}: '([^']+)'`, 'g'));
      for (const [, key] of values) used.set(`${KEYS_AS_VALUES.namespace}:${key}`, file);
    }
  }
  return used;
}

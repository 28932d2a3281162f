import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';

const MOST_FILES = 25;
/** Lists by their nature: one file a table, a step of the schema, a letter, a page of words. */
const LISTS = /\/(entities|migrations|letters|messages|generated|data|i18n\/(fr|en))(\/|$)/;

/** Folders with more files than a reader takes in at once. */
export function fullFolders() {
  const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'apps', 'libs', 'test'], {
    encoding: 'utf8',
    maxBuffer: 10_000_000,
  });
  const counts = new Map();
  for (const file of new Set(files.split('\n').filter((name) => name !== '' && existsSync(name)))) {
    counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  }
  return [...counts]
    .filter(([folder, count]) => count > MOST_FILES && !LISTS.test(`/${folder}`))
    .map(([folder, count]) => `${folder}: ${count} files, a folder has at most ${MOST_FILES}`);
}

import { dirname } from 'node:path';
import { fileNames, isInRooms } from './sources.mjs';

const MOST_FILES = 25;
/** Lists by their nature: one file a table, a step of the schema, a letter, a page of words. */
const LISTS = /\/(entities|migrations|letters|messages|generated|data|i18n\/(fr|en))(\/|$)/;

/** Folders with more files than a reader takes in at once. */
export function fullFolders() {
  const counts = new Map();
  for (const file of fileNames.filter(isInRooms)) {
    counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  }
  return [...counts]
    .filter(([folder, count]) => count > MOST_FILES && !LISTS.test(`/${folder}`))
    .map(([folder, count]) => `${folder}: ${count} files, a folder has at most ${MOST_FILES}`);
}

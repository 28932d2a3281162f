import { dirname } from 'node:path';
import { fileNames, isInRooms } from './sources.mjs';

const MOST_FILES = 25;
/** Folders that are lists: one file per table, migration, letter or page of texts. */
const LISTS = /\/(entities|migrations|letters|messages|generated|data|i18n\/(fr|en))(\/|$)/;

/** Returns the folders with more than the allowed number of files. */
export function fullFolders() {
  const counts = new Map();
  for (const file of fileNames.filter(isInRooms)) {
    counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  }
  return [...counts]
    .filter(([folder, count]) => count > MOST_FILES && !LISTS.test(`/${folder}`))
    .map(([folder, count]) => `${folder}: ${count} files, a folder has at most ${MOST_FILES}`);
}

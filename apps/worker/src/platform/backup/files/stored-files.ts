import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { RESTORE_MARK } from '@seve/documents';
import { LETTERS_HELD } from '../../mail/letter-hold.js';

/** Folders that a restore leaves below FILES_DIR, beside the current ones. */
const LEFT_BY_RESTORE = /^(before|restored)-/;
const IS_DRAFT = /\.part$/;

/** Returns the names in a folder; empty if it does not exist. */
export const namesIn = (folder: string): Promise<string[]> =>
  readdir(folder).catch((error: { code?: string }) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });

/** Returns the current names directly below FILES_DIR. */
export async function namesInUse(folder: string): Promise<string[]> {
  return (await namesIn(folder)).filter((name) => !LEFT_BY_RESTORE.test(name) && name !== RESTORE_MARK);
}

/** Returns the paths below `folder` of every current file, without unfinished writes. */
export async function storedFiles(folder: string): Promise<string[]> {
  const entries = await Promise.all((await namesInUse(folder)).map((name) => filesUnder(folder, name)));
  return entries
    .flat()
    .filter((path) => !IS_DRAFT.test(path) && path !== LETTERS_HELD)
    .toSorted();
}

async function filesUnder(folder: string, path: string): Promise<string[]> {
  const inside = await readdir(join(folder, path), { withFileTypes: true }).catch((error: { code?: string }) => {
    if (error.code === 'ENOTDIR') return null;
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (inside === null) return [path];
  const deeper = await Promise.all(
    inside.filter((one) => one.isFile() || one.isDirectory()).map(({ name }) => filesUnder(folder, `${path}/${name}`)),
  );
  return deeper.flat();
}

import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { folderOf } from './file-folders.js';
import { isMissing, writeWhole } from './on-disk.js';

/** File name below FILES_DIR. */
export const RESTORE_MARK = 'restore-under-way.json';

/** A restore in the phase of replacing database and files. */
export interface RestoreMark {
  stamp: string;
  /** Name of the new database. */
  made: string;
  /** Folder below FILES_DIR with the new files. */
  folder: string;
  /** New name of the current database; null if there was none. */
  before: string | null;
  /** `emptying`: the current files are being moved aside; `placing`: the new ones are being moved in. */
  phase: 'emptying' | 'placing';
}

/** File that exists from the first renaming of a restore to its last, during which rows and files do not match. */
export class RestoreMarkFile {
  readonly #folder: string;

  constructor(filesDir: string) {
    this.#folder = folderOf(filesDir, 'people');
  }

  /** Returns null while no restore is incomplete. */
  async read(): Promise<RestoreMark | null> {
    try {
      return JSON.parse(await readFile(join(this.#folder, RESTORE_MARK), 'utf8')) as RestoreMark;
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  async write(mark: RestoreMark): Promise<void> {
    await writeWhole(this.#folder, RESTORE_MARK, JSON.stringify(mark));
  }

  async clear(): Promise<void> {
    await rm(join(this.#folder, RESTORE_MARK), { force: true });
  }
}

/** @throws Error while a restore is incomplete: neither api nor worker may start */
export async function requireNoRestore(filesDir: string): Promise<void> {
  if ((await new RestoreMarkFile(filesDir).read()) !== null)
    throw new Error('a restore was interrupted: undo it first, npm run restore -- --undo');
}

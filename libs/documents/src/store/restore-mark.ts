import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { folderOf } from './file-folders.js';
import { isMissing, writeWhole } from './on-disk.js';

/** Below FILES_DIR. */
export const RESTORE_MARK = 'restore-under-way.json';

/** What a restore has begun to put in its place. */
export interface RestoreMark {
  stamp: string;
  /** Database that takes the place. */
  made: string;
  /** Folder below FILES_DIR whose files take the place. */
  folder: string;
  /** Name that the present database gets; null where there was none. */
  before: string | null;
  /** `emptying`: the files in use are moved aside; `placing`: the others are moved in. */
  phase: 'emptying' | 'placing';
}

/** Is there from the first renaming of a restore to its last: meanwhile rows and files are not of one state. */
export class RestoreMarkFile {
  readonly #folder: string;

  constructor(filesDir: string) {
    this.#folder = folderOf(filesDir, 'people');
  }

  /** Null while no restore is half done. */
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

/** @throws Error while a restore is half done: neither api nor worker may begin on it */
export async function requireNoRestore(filesDir: string): Promise<void> {
  if ((await new RestoreMarkFile(filesDir).read()) !== null)
    throw new Error('a restore was interrupted: undo it first, npm run restore -- --undo');
}

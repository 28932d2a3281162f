import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FILE_FOLDERS, folderOf } from '@seve/documents';

const NAME = 'letters-held.json';
/** Path below FILES_DIR of the file whose presence holds every letter; in a folder that is never swept. */
export const LETTERS_HELD = `${FILE_FOLDERS.ledger.path}/${NAME}`;

export interface Hold {
  /** Instant of the restored backup: letters written before may have been sent since. */
  writtenBefore: string;
}

/**
 * Holds every letter after a restore until an operator releases them, because the restored database may not know which letters were sent.
 */
export class LetterHold {
  readonly #file: string;

  constructor(filesDir: string) {
    this.#file = join(folderOf(filesDir, 'ledger'), NAME);
  }

  /** Null when no hold is set. */
  async read(): Promise<Hold | null> {
    try {
      return JSON.parse(await readFile(this.#file, 'utf8')) as Hold;
    } catch (error) {
      if ((error as { code?: string }).code === 'ENOENT') return null;
      throw error;
    }
  }

  async hold(hold: Hold): Promise<void> {
    await mkdir(dirname(this.#file), { recursive: true, mode: 0o700 });
    await writeFile(this.#file, JSON.stringify(hold), { mode: 0o600, flush: true });
  }

  async release(): Promise<void> {
    await rm(this.#file, { force: true });
  }
}

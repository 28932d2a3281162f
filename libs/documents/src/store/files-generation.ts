import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { propertiesOf } from '../ledger.js';
import { folderOf } from './file-folders.js';
import { isMissing, writeWhole } from './on-disk.js';

const NAME = 'generation.json';

export interface Generation {
  number: bigint;
  /** When this folder got its first number, which is since when papers have their own folder. */
  begunAt: Date;
}

/** Whether the database is older than the files, which is the case if its number is lower. */
export const isOlderThanFiles = (ofDatabase: bigint, ofFiles: bigint | null): boolean => ofFiles !== null && ofFiles > ofDatabase;

/** The number that the worker increments in the database each minute, copied beside the files. */
export class FilesGeneration {
  readonly #folder: string;

  constructor(filesDir: string) {
    this.#folder = folderOf(filesDir, 'ledger');
  }

  /** Returns null before the first number. @throws Error for an unknown file format */
  async read(): Promise<Generation | null> {
    const path = join(this.#folder, NAME);
    const text = await readFile(path, 'utf8').catch((error: unknown) => {
      if (isMissing(error)) return null;
      throw error;
    });
    if (text === null) return null;
    const { number, begunAt } = propertiesOf(JSON.parse(text));
    if (typeof number !== 'string' || !/^\d{1,18}$/.test(number) || typeof begunAt !== 'string')
      throw new Error(`${path} is not a generation of files`);
    return { number: BigInt(number), begunAt: new Date(begunAt) };
  }

  async write({ number, begunAt }: Generation): Promise<void> {
    await writeWhole(this.#folder, NAME, JSON.stringify({ number: String(number), begunAt: begunAt.toISOString() }));
  }
}

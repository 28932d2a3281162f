import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StorageFull } from '@seve/domain';
import { type FileFolder, folderOf } from './store/file-folders.js';
import { isFileId } from './store/file-id.js';
import { isMissing, moveFile, writeWhole } from './store/on-disk.js';

/** No room on the disk, none left to this account, or more than this process may write. */
const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];
/** Where a file may lie. A paper moves to `papers` from one of the two before: read in this order, none is missed. */
const PLACES = ['people', 'quarantine', 'papers'] as const satisfies readonly FileFolder[];

/** Files of people, in a folder of this machine that only our account may open. A file's name is the id of its row. */
export class FileStore {
  constructor(private readonly filesDir: string) {}

  /** Resolves once the bytes are on the disk, under their name or not at all. @throws StorageFull */
  write(id: string, bytes: Uint8Array): Promise<void> {
    return this.writeInto('people', id, bytes);
  }

  /** Like `write`, for a file that was or may be signed: the sweep never deletes it. @throws StorageFull */
  storePaper(id: string, bytes: Uint8Array): Promise<void> {
    return this.writeInto('papers', id, bytes);
  }

  /** Makes a paper of a file written by `write`. */
  async keepAsPaper(id: string): Promise<void> {
    const isMoved = await moveFile(requireId(id), folderOf(this.filesDir, 'people'), folderOf(this.filesDir, 'papers'));
    if (!isMoved) throw new Error(`no file ${id} to keep`);
  }

  private async writeInto(folder: FileFolder, id: string, bytes: Uint8Array): Promise<void> {
    try {
      await writeWhole(folderOf(this.filesDir, folder), requireId(id), bytes);
    } catch (error) {
      if (FULL.includes((error as { code?: string }).code ?? '')) throw new StorageFull('file.no-room');
      throw error;
    }
  }

  /** Null when there is no such file. */
  async read(id: string): Promise<Buffer | null> {
    for (const path of this.pathsOf(id)) {
      const bytes = await readFile(path).catch((error: unknown) => {
        if (isMissing(error)) return null;
        throw error;
      });
      if (bytes !== null) return bytes;
    }
    return null;
  }

  /** Deleting again changes nothing. */
  async delete(id: string): Promise<void> {
    for (const path of this.pathsOf(id)) await rm(path, { force: true });
  }

  /** Where `write` put it. */
  pathOf(id: string): string {
    return join(folderOf(this.filesDir, 'people'), requireId(id));
  }

  private pathsOf(id: string): string[] {
    const name = requireId(id);
    return PLACES.map((place) => join(folderOf(this.filesDir, place), name));
  }
}

function requireId(id: string): string {
  if (!isFileId(id)) throw new Error('a file is named by the id of its row');
  return id;
}

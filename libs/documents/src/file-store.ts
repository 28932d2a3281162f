import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { StorageFull } from '@seve/domain';
import { type FileFolder, folderOf } from './store/file-folders.js';
import { isFileId } from './store/file-id.js';
import { isMissing, moveFile, writeWhole } from './store/on-disk.js';

/** Error codes: no space on the disk, none left for this account, or the process's file size limit. */
const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];
/** Folders that may contain a file. A paper is moved to `papers` from one of the other two; searched in this order, none is missed. */
const PLACES = ['people', 'quarantine', 'papers'] as const satisfies readonly FileFolder[];

/** Files of people, in a local folder readable by our account only. A file's name is the id of its row. */
export class FileStore {
  constructor(private readonly filesDir: string) {}

  /** Resolves once the bytes are on the disk, completely or not at all. @throws StorageFull */
  write(id: string, bytes: Uint8Array): Promise<void> {
    return this.writeInto('people', id, bytes);
  }

  /** Writes a file that was or may be signed, which is never deleted as an orphan. @throws StorageFull */
  storePaper(id: string, bytes: Uint8Array): Promise<void> {
    return this.writeInto('papers', id, bytes);
  }

  /** Moves a file written by `write` to the papers. */
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

  /** Returns null when there is no such file. */
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

  /** Idempotent. */
  async delete(id: string): Promise<void> {
    for (const path of this.pathsOf(id)) await rm(path, { force: true });
  }

  /** Returns the path used by `write`. */
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

import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { StorageFull } from '@seve/domain';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** No room on the disk, none left to this account, or more than this process may write. */
const FULL = ['ENOSPC', 'EDQUOT', 'EFBIG'];

const isMissing = (error: unknown) => (error as { code?: string }).code === 'ENOENT';

/** Files of people, in a folder of this machine that only our account may open. A file's name is the id of its row. */
export class FileStore {
  constructor(private readonly folder: string) {}

  /** Resolves once the bytes are on the disk, under their name or not at all. @throws StorageFull */
  async write(id: string, bytes: Uint8Array): Promise<void> {
    try {
      await this.writeWhole(id, bytes);
    } catch (error) {
      if (FULL.includes((error as { code?: string }).code ?? '')) throw new StorageFull('file.no-room');
      throw error;
    }
  }

  private async writeWhole(id: string, bytes: Uint8Array): Promise<void> {
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const draft = join(this.folder, `${randomUUID()}.part`);
    try {
      const file = await open(draft, 'wx', 0o600);
      try {
        await file.writeFile(bytes);
        await file.sync();
      } finally {
        await file.close();
      }
      await rename(draft, this.pathOf(id));
      await this.syncFolder();
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  /** Null when there is no such file. */
  async read(id: string): Promise<Buffer | null> {
    try {
      return await readFile(this.pathOf(id));
    } catch (error) {
      if (isMissing(error)) return null;
      throw error;
    }
  }

  /** Deleting again changes nothing. */
  async delete(id: string): Promise<void> {
    await rm(this.pathOf(id), { force: true });
  }

  pathOf(id: string): string {
    if (!UUID.test(id)) throw new Error('a file is named by the id of its row');
    return join(this.folder, id);
  }

  /** Names of what has lain here unchanged since before `instant`, unfinished writes included. */
  async olderThan(instant: Date): Promise<string[]> {
    const names = await readdir(this.folder).catch((error: unknown) => (isMissing(error) ? [] : Promise.reject(error)));
    const old: string[] = [];
    for (const name of names) {
      const found = await stat(join(this.folder, name)).catch(() => null);
      if (found?.isFile() && found.mtime < instant) old.push(name);
    }
    return old;
  }

  /** Removes one of the names of `olderThan`. */
  async sweep(name: string): Promise<void> {
    await rm(join(this.folder, name), { force: true });
  }

  /** A new name survives a power cut only once its folder is on the disk too. */
  private async syncFolder(): Promise<void> {
    const folder = await open(this.folder, 'r');
    try {
      await folder.sync();
    } finally {
      await folder.close();
    }
  }
}

import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

const hasCode = (error: unknown, code: string): boolean => (error as { code?: string }).code === code;
export const isMissing = (error: unknown): boolean => hasCode(error, 'ENOENT');

/** An unfinished write. */
export const DRAFT = /^[0-9a-f-]{36}\.part$/;

/** Syncs a folder: a new file name survives a power failure only then. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

/** Resolves once the bytes are on the disk, completely or not at all. */
export async function writeWhole(folder: string, name: string, bytes: Uint8Array | string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const draft = join(folder, `${randomUUID()}.part`);
  try {
    const file = await open(draft, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, join(folder, name));
    await syncFolder(folder);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}

/** Moves a file to another folder. Returns false when it is not in the first one. */
export async function moveFile(name: string, from: string, to: string): Promise<boolean> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  try {
    await rename(join(from, name), join(to, name));
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
  await syncFolder(to);
  await syncFolder(from);
  return true;
}

export interface FoundFile {
  name: string;
  changedAt: Date;
}

/** Returns the files of a folder, without subfolders; empty for a missing folder. */
export async function filesIn(folder: string): Promise<FoundFile[]> {
  const names = await readdir(folder).catch((error: unknown) => (isMissing(error) ? [] : Promise.reject(error)));
  const found: FoundFile[] = [];
  for (const name of names) {
    const entry = await stat(join(folder, name)).catch(() => null);
    if (entry?.isFile()) found.push({ name, changedAt: entry.mtime });
  }
  return found;
}

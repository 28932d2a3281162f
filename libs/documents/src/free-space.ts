import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface FreeSpace {
  /** Bytes available to an unprivileged account. */
  freeBytes: number;
  totalBytes: number;
}

/** Returns the space of the disk of this folder, which may not exist before the first file. */
export async function freeSpace(folder: string): Promise<FreeSpace> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder);
    return { freeBytes: bavail * bsize, totalBytes: blocks * bsize };
  } catch (error) {
    const isNone = (error as { code?: string }).code === 'ENOENT' && dirname(folder) !== folder;
    if (isNone) return freeSpace(dirname(folder));
    throw error;
  }
}

import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface FreeSpace {
  /** For an account without privileges. */
  freeBytes: number;
  totalBytes: number;
}

/** Space of the disk that holds this folder, or will: the store makes it with its first file. */
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

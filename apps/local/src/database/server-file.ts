import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface ServerFile {
  pid: number;
  /** `starting`, `ready`, `stopping`... (last line of the file, since PostgreSQL 10). */
  status: string;
}

/** Returns the content of `postmaster.pid`; null if no server left one. */
export async function readServerFile(dataFolder: string): Promise<ServerFile | null> {
  const text = await readFile(serverFile(dataFolder), 'utf8').catch(() => null);
  const lines = text?.split('\n') ?? [];
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 1 ? { pid, status: (lines[7] ?? '').trim() } : null;
}

export function serverFile(dataFolder: string): string {
  return join(dataFolder, 'postmaster.pid');
}

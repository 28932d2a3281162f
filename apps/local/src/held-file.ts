import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { identify, isAlive, type ProcessIdentity } from './process-identity.js';

/**
 * Writes this process into `file` as its holder, replacing a process that has ended. @returns the living process that holds the file, or
 * null if this one holds it now
 */
export function holdFile(file: string): ProcessIdentity | null {
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(identify(process.pid)), { flag: 'wx' });
      return null;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = readHolder(file);
      if (holder?.pid === process.pid) return null;
      if (holder !== null && isAlive(holder)) return holder;
      rmSync(file, { force: true });
    }
  }
}

function readHolder(file: string): ProcessIdentity | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ProcessIdentity;
  } catch {
    return null;
  }
}

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identify, isAlive, type ProcessIdentity } from './process-identity.js';

/** One `npm start` per folder. Returns what releases the place; throws when a living one holds it. */
export function holdPlace(localFolder: string): () => void {
  const file = join(localFolder, 'supervisor.json');
  mkdirSync(localFolder, { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(identify(process.pid)), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const holder = readHolder(file);
      if (holder !== null && isAlive(holder)) {
        throw new Error(
          `Sève tourne déjà dans ce dossier (processus ${holder.pid}). Arrêtez ce premier démarrage par Ctrl-C, puis recommencez.`,
        );
      }
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

import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { holdFile } from './held-file.js';

/** One `npm start` per folder. Returns what releases the place; throws when a living one holds it. */
export function holdPlace(localFolder: string): () => void {
  const file = join(localFolder, 'supervisor.json');
  mkdirSync(localFolder, { recursive: true });
  const holder = holdFile(file);
  if (holder !== null) {
    throw new Error(
      `Sève tourne déjà dans ce dossier (processus ${holder.pid}). Arrêtez ce premier démarrage par Ctrl-C, puis recommencez.`,
    );
  }
  return () => rmSync(file, { force: true });
}

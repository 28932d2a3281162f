import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { holdFile } from './held-file.js';
import type { ProcessIdentity } from './process-identity.js';

/** Allows one `npm start` per folder. Returns a function that releases it; throws if a living one holds it. */
export function holdPlace(localFolder: string): () => void {
  const place = tryToHoldPlace(localFolder);
  if (typeof place === 'function') return place;
  throw new Error(`Sève tourne déjà dans ce dossier (processus ${place.pid}). Arrêtez ce premier démarrage par Ctrl-C, puis recommencez.`);
}

/** Returns a function that releases the folder, or the living process that holds it. */
export function tryToHoldPlace(localFolder: string): (() => void) | ProcessIdentity {
  const file = join(localFolder, 'supervisor.json');
  mkdirSync(localFolder, { recursive: true });
  return holdFile(file) ?? (() => rmSync(file, { force: true }));
}

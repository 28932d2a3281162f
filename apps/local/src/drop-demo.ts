import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { knownOpenFolder } from './database/open-folder.js';
import { stopSurvivor } from './database/survivor.js';
import { readState, writeState } from './local-state.js';

/** Deletes the embedded demo database; the next start creates a new one. @throws when it contains other data. */
export async function dropDemo(localFolder: string): Promise<void> {
  const { holdsDemo, ...ports } = readState(localFolder);
  if (holdsDemo === false)
    throw new Error(`La base de ce dossier n’est pas une démonstration. Pour l’effacer malgré tout, supprimez ${localFolder}.`);
  const outside = await knownOpenFolder(localFolder);
  for (const dataFolder of [join(localFolder, 'pg'), ...(outside ? [join(outside, 'pg')] : [])]) {
    if (existsSync(dataFolder)) await stopSurvivor(dataFolder);
    rmSync(dataFolder, { recursive: true, force: true });
  }
  writeState(localFolder, ports);
}

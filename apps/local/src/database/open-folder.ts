import { chmod, mkdtemp, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const OTHERS_MAY_ENTER = 0o001;

/** Returns whether another account can reach and run `path`, through every folder above it. */
export async function othersCanEnter(path: string): Promise<boolean> {
  for (let step = await realpath(path); ; step = dirname(step)) {
    const { mode } = await stat(step);
    if ((mode & OTHERS_MAY_ENTER) === 0) return false;
    if (step === dirname(step)) return true;
  }
}

/** Returns the folder outside the project that the server's account can enter; null if none was needed. */
export async function knownOpenFolder(localFolder: string): Promise<string | null> {
  const path = await readFile(pointer(localFolder), 'utf8').catch(() => '');
  return path !== '' && (await stat(path).catch(() => null)) !== null ? path : null;
}

/** Returns such a folder. Stored in `.data`, so that another clone at the same place gets a new one. */
export async function openFolder(localFolder: string): Promise<string> {
  const known = await knownOpenFolder(localFolder);
  if (known !== null) return known;
  const folder = await mkdtemp('/var/lib/seve-');
  await chmod(folder, 0o711);
  await writeFile(pointer(localFolder), folder);
  return folder;
}

function pointer(localFolder: string): string {
  return join(localFolder, 'open-folder');
}

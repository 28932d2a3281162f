import { chmod, mkdtemp, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

const OTHERS_MAY_ENTER = 0o001;

/** Whether an account other than ours can reach and run `path`: it and every folder above let it through. */
export async function othersCanEnter(path: string): Promise<boolean> {
  for (let step = await realpath(path); ; step = dirname(step)) {
    const { mode } = await stat(step);
    if ((mode & OTHERS_MAY_ENTER) === 0) return false;
    if (step === dirname(step)) return true;
  }
}

/** The folder outside the project that the server's account can enter; null as long as none was needed. */
export async function knownOpenFolder(localFolder: string): Promise<string | null> {
  const path = await readFile(pointer(localFolder), 'utf8').catch(() => '');
  return path !== '' && (await stat(path).catch(() => null)) !== null ? path : null;
}

/** Remembered in `.data`, so that another clone at the same place starts afresh. */
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

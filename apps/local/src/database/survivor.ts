import { readdir, readlink, realpath, rm } from 'node:fs/promises';
import { identify, isAlive, type ProcessIdentity } from '../process-identity.js';
import { readServerFile, serverFile } from './server-file.js';

const PATIENCE_MS = { SIGINT: 15_000, SIGQUIT: 5_000 };

/**
 * Stops every process of a server that survived its supervisor (kill -9), and removes a `postmaster.pid` whose number now belongs to
 * another program: after a reboot PostgreSQL would mistake that program for itself and refuse to start.
 */
export async function stopSurvivor(dataFolder: string): Promise<void> {
  const file = await readServerFile(dataFolder);
  if (file !== null) {
    const server = identify(file.pid);
    if (await isServerOf(server, dataFolder)) await stop(server);
    else await rm(serverFile(dataFolder), { force: true });
  }
  // Children of a killed server, which ignore weaker signals, or a server that has not written its file yet.
  for (const one of await processesIn(dataFolder)) await stop(one, ['SIGQUIT']);
}

/** Returns whether the process is a server of this folder, which is its working directory; without /proc, any living process counts. */
async function isServerOf(server: ProcessIdentity, dataFolder: string): Promise<boolean> {
  if (!isAlive(server)) return false;
  return process.platform !== 'linux' || (await worksIn(server.pid, await realpath(dataFolder)));
}

async function worksIn(pid: number, folder: string): Promise<boolean> {
  return (await readlink(`/proc/${pid}/cwd`).catch(() => null)) === folder;
}

/** Returns the processes working in the folder; empty without /proc. */
async function processesIn(dataFolder: string): Promise<ProcessIdentity[]> {
  const folder = await realpath(dataFolder).catch(() => null);
  if (process.platform !== 'linux' || folder === null) return [];
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const isHere = await Promise.all(pids.map((pid) => worksIn(pid, folder)));
  return pids.filter((_pid, index) => isHere[index]).map(identify);
}

/** Stops a server: fast shutdown, then immediate. @throws when the process survives both. */
async function stop(server: ProcessIdentity, signals: readonly (keyof typeof PATIENCE_MS)[] = ['SIGINT', 'SIGQUIT']): Promise<void> {
  for (const signal of signals) if (await stopped(server, signal, PATIENCE_MS[signal])) return;
  throw new Error(`Un PostgreSQL d’un démarrage précédent (processus ${server.pid}) ne s’arrête pas.`);
}

async function stopped(server: ProcessIdentity, signal: NodeJS.Signals, withinMs: number): Promise<boolean> {
  if (!isAlive(server)) return true;
  try {
    process.kill(server.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
  for (const end = Date.now() + withinMs; Date.now() < end; ) {
    if (!isAlive(server)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

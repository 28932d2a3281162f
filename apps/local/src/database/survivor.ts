import { readlink, realpath, rm } from 'node:fs/promises';
import { identify, isAlive, type ProcessIdentity } from '../process-identity.js';
import { readServerFile, serverFile } from './server-file.js';

const FAST_STOP_MS = 15_000;
const IMMEDIATE_STOP_MS = 5_000;

/**
 * Stops a server that outlived its supervisor (kill -9), and removes a `postmaster.pid` whose number now belongs to
 * another program: after a restart of the machine PostgreSQL would take that program for itself and refuse to start.
 */
export async function stopSurvivor(dataFolder: string): Promise<void> {
  const file = await readServerFile(dataFolder);
  if (file === null) return;
  const server = identify(file.pid);
  if (!(await isServerOf(server, dataFolder))) return rm(serverFile(dataFolder), { force: true });
  if (await stopped(server, 'SIGINT', FAST_STOP_MS)) return;
  if (await stopped(server, 'SIGQUIT', IMMEDIATE_STOP_MS)) return;
  throw new Error(`Un PostgreSQL d’un démarrage précédent (processus ${file.pid}) ne s’arrête pas.`);
}

/** PostgreSQL works inside its data folder; where /proc is missing, a living process is taken for it. */
async function isServerOf(server: ProcessIdentity, dataFolder: string): Promise<boolean> {
  if (!isAlive(server)) return false;
  if (process.platform !== 'linux') return true;
  const cwd = await readlink(`/proc/${server.pid}/cwd`).catch(() => null);
  return cwd !== null && cwd === (await realpath(dataFolder));
}

async function stopped(server: ProcessIdentity, signal: NodeJS.Signals, withinMs: number): Promise<boolean> {
  process.kill(server.pid, signal);
  for (const end = Date.now() + withinMs; Date.now() < end; ) {
    if (!isAlive(server)) return true;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return false;
}

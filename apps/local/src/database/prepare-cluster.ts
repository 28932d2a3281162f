import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { postgresBinaries } from './binaries.js';
import { type Cluster, initialise } from './cluster.js';
import { knownOpenFolder, openFolder, othersCanEnter } from './open-folder.js';
import { serverAccount } from './server-account.js';
import { stopSurvivor } from './survivor.js';

/** Prepares a cluster that only needs a port: finds the programs, creates the data folder, stops a surviving server. */
export async function prepareCluster(localFolder: string, ownerPassword: string): Promise<Omit<Cluster, 'port'>> {
  await mkdir(localFolder, { recursive: true });
  const account = await serverAccount();
  const dataFolder = await chooseDataFolder(localFolder, account !== null);
  const cluster = { binaries: await postgresBinaries(localFolder, account !== null), account, dataFolder, settings: [] };
  if (existsSync(dataFolder)) await stopSurvivor(dataFolder);
  else await initialise({ ...cluster, port: 0 }, ownerPassword);
  return cluster;
}

/** Returns the data folder; null before the first start. */
export async function findDataFolder(localFolder: string): Promise<string | null> {
  const outside = await knownOpenFolder(localFolder);
  return (
    [...(outside === null ? [] : [outside]), localFolder].map((folder) => join(folder, 'pg')).find((folder) => existsSync(folder)) ?? null
  );
}

/** Returns a data folder in the project, unless the server's account cannot pass a folder above it (such as `/root`). */
async function chooseDataFolder(localFolder: string, runsAsOther: boolean): Promise<string> {
  const inProject = join(localFolder, 'pg');
  const outside = await knownOpenFolder(localFolder);
  if (outside !== null && existsSync(join(outside, 'pg'))) return join(outside, 'pg');
  if (!runsAsOther || (await othersCanEnter(localFolder))) return inProject;
  const moved = join(await openFolder(localFolder), 'pg');
  if (existsSync(inProject)) await promisify(execFile)('mv', [inProject, moved]);
  return moved;
}

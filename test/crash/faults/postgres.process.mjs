// A PostgreSQL of its own whose hour of birth the test decides: prepares the data folder, then obeys `start`, `stop` and `crash`.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const local = (path) => import(new URL(`../../../dist/apps/local/src/${path}`, import.meta.url).href);
const { prepareCluster } = await local('database/prepare-cluster.js');
const { accepts, launch } = await local('database/cluster.js');
const { ensureLogins } = await local('database/logins.js');
const { knownOpenFolder } = await local('database/open-folder.js');

const [port, ownerPassword, appPassword] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), 'seve-r4-'));
chmodSync(folder, 0o755);
const cluster = {
  ...(await prepareCluster(folder, ownerPassword)),
  port: Number(port),
  settings: ['log_min_messages=panic', 'max_connections=200', 'fsync=off'],
};
let server = null;

async function start() {
  server = launch(cluster);
  if (!(await accepts(cluster, server))) throw new Error('PostgreSQL does not start');
}

/** SIGINT: fast, open connections are closed. SIGQUIT: immediate, nothing is put in order. */
async function stop(signal = 'SIGINT') {
  if (server === null) return;
  const exited = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await exited;
  server = null;
}

process.on('message', async (order) => {
  if (order === 'start') await start();
  else await stop(order === 'crash' ? 'SIGQUIT' : 'SIGINT');
  process.send(order);
});
process.on('disconnect', async () => {
  await stop();
  const outside = await knownOpenFolder(folder);
  for (const path of [folder, outside]) if (path) rmSync(path, { recursive: true, force: true });
  process.exit(0);
});

await start();
await ensureLogins(Number(port), { ownerPassword, appPassword });
await stop();
process.send('prepared');

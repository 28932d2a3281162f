// Runs one PostgreSQL for a whole test run: migrates a template that each test file clones. Ends with its parent process. `durable` makes
// commits reach the disk, as in production.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, statfsSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const local = (path) => import(new URL(`../../../dist/apps/local/src/${path}`, import.meta.url).href);
const { prepareCluster } = await local('database/prepare-cluster.js');
const { accepts, launch } = await local('database/cluster.js');
const { appUrl, ensureLogins, ownerUrl } = await local('database/logins.js');
const { knownOpenFolder } = await local('database/open-folder.js');
const { freePort } = await local('ports.js');

const QUIET = ['max_connections=300', 'log_min_messages=panic'];
// Safe for killed processes; only a power cut would lose data.
const HASTY = ['fsync=off', 'full_page_writes=off'];
// Avoids checkpoints, so that clones do not wait for each other's pages.
const ROOMY = ['shared_buffers=512MB', 'max_wal_size=1GB', 'checkpoint_timeout=1h'];
/** Folder in memory: cloning a thousand files there takes a twentieth of the time that it takes on disk. */
const MEMORY = '/dev/shm';
const NEEDED_BYTES = 4e9;
/** Above the ports of `free-port.ts`, below the range from which Linux takes the ports of outgoing connections. */
const FIRST_PORT = 32_000;
const PORTS = 700;
const isDurable = process.argv[2] === 'durable';

const folder = mkdtempSync(join(isDurable || !hasMemory() ? tmpdir() : MEMORY, 'seve-test-'));
chmodSync(folder, 0o755);
const ownerPassword = randomBytes(12).toString('hex');
const appPassword = randomBytes(12).toString('hex');
const port = await freePort(FIRST_PORT + (process.pid % PORTS));
const prepared = await prepareCluster(folder, ownerPassword);
/** A query over a Unix socket costs two thirds of one over the loopback. Placed beside the data, where the server may write. */
const sockets = prepared.dataFolder;
const settings = [...QUIET, `unix_socket_directories=${sockets}`, ...(isDurable ? [] : [...HASTY, ...ROOMY])];
const cluster = { ...prepared, port, settings };
const server = launch(cluster);

server.once('exit', async () => {
  const outside = await knownOpenFolder(folder);
  for (const path of [folder, outside]) if (path) rmSync(path, { recursive: true, force: true });
  process.exit(0);
});
const stop = () => server.kill('SIGINT');
process.on('SIGTERM', stop);
process.on('SIGINT', () => undefined);
process.on('disconnect', stop);

if (!(await accepts(cluster, server))) throw new Error('the test database does not start');
await ensureLogins(port, { ownerPassword, appPassword });
migrate();
process.send?.({ port, sockets, ownerPassword, appPassword, folder });

/** Returns whether the folder in memory is large enough; in a container it may have a few megabytes. */
function hasMemory() {
  try {
    const { bavail, bsize } = statfsSync(MEMORY);
    return bavail * bsize > NEEDED_BYTES && freemem() > NEEDED_BYTES;
  } catch {
    return false;
  }
}

function migrate() {
  const env = {
    ...process.env,
    NODE_ENV: 'test',
    DATABASE_URL: appUrl(port, appPassword),
    DATABASE_OWNER_URL: ownerUrl(port, ownerPassword),
    SMTP_URL: 'smtp://127.0.0.1:1',
    SEVE_SECRET: randomBytes(32).toString('base64url'),
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ['dist/boot/migrate.js'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(stdout, stderr);
  stop();
  throw new Error('the migrations failed');
}

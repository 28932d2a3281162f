// One PostgreSQL for a whole test run: migrated once, then every test file clones it. Ends with its parent. `durable`: as in production,
// a commit is on the disk.
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
// Killed processes lose nothing without these; only a power cut would.
const HASTY = ['fsync=off', 'full_page_writes=off'];
// Hundreds of clones come and go: none of them waits for the pages of the one before.
const ROOMY = ['shared_buffers=512MB', 'max_wal_size=1GB', 'checkpoint_timeout=1h'];
/** A clone is a thousand files: in memory it takes a twentieth of what the disk asks. */
const MEMORY = '/dev/shm';
const NEEDED_BYTES = 4e9;
/** Above the blocks of `free-port.ts`, below the range from which Linux takes the ports of outgoing connections. */
const FIRST_PORT = 32_000;
const PORTS = 700;
const isDurable = process.argv[2] === 'durable';

const folder = mkdtempSync(join(isDurable || !hasMemory() ? tmpdir() : MEMORY, 'seve-test-'));
chmodSync(folder, 0o755);
const ownerPassword = randomBytes(12).toString('hex');
const appPassword = randomBytes(12).toString('hex');
const port = await freePort(FIRST_PORT + (process.pid % PORTS));
const prepared = await prepareCluster(folder, ownerPassword);
/** A query by a socket file costs two thirds of one by the loopback, at both ends. Beside the data, where the server may write. */
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

/** A container may have a few megabytes there. */
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

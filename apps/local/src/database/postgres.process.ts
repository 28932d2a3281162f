import type { ChildProcess } from 'node:child_process';
import { accepts, type Cluster, launch } from './cluster.js';
import { stopSurvivor } from './survivor.js';

/**
 * A process that only runs PostgreSQL: prints `ready`, stops the server on SIGTERM, ends with the server. After kill -9 of the server its
 * last children hold the shared memory for a moment, so the start is retried.
 */
const ATTEMPTS = 20;
const PAUSE_MS = 250;
const PATIENCE_MS = 20_000;

const cluster = JSON.parse(process.argv[2] ?? '') as Cluster;
let server: ChildProcess | null = null;
let isStopping = false;

/** Installed before any await: the default handler would end this process and leave its server running. */
process.on('SIGTERM', () => {
  isStopping = true;
  server?.kill('SIGINT');
  setTimeout(() => server?.kill('SIGQUIT'), PATIENCE_MS).unref();
});

for (let attempt = 1; attempt <= ATTEMPTS && !isStopping; attempt += 1) {
  await stopSurvivor(cluster.dataFolder);
  if (isStopping) break;
  const launched = launch(cluster);
  const gone = new Promise((resolve) => launched.once('exit', resolve));
  server = launched;
  if (await accepts(cluster, launched)) {
    console.log('ready');
    await gone;
    break;
  }
  await gone;
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
process.exit(isStopping ? 0 : 1);

import { accepts, type Cluster, launch } from './cluster.js';
import { stopSurvivor } from './survivor.js';

/**
 * A process that only holds PostgreSQL: prints `ready`, stops the server on SIGTERM, ends when the server ends.
 * After kill -9 of the server its last children still hold the shared memory for a moment, hence the attempts.
 */
const ATTEMPTS = 20;
const PAUSE_MS = 250;
const PATIENCE_MS = 20_000;

const cluster = JSON.parse(process.argv[2] ?? '') as Cluster;

for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
  await stopSurvivor(cluster.dataFolder);
  const server = launch(cluster);
  const stop = () => {
    server.once('exit', (code) => process.exit(code ?? 1));
    server.kill('SIGINT');
    setTimeout(() => server.kill('SIGQUIT'), PATIENCE_MS).unref();
  };
  process.on('SIGTERM', stop);
  if (await accepts(cluster, server)) {
    console.log('ready');
    await new Promise((resolve) => server.once('exit', resolve));
    process.exit(1);
  }
  process.off('SIGTERM', stop);
  await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
}
process.exit(1);

import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startHosts } from '../support/programs/warm-hosts.mjs';
import { startBrowser } from '../support/servers/chromium-server.mjs';
import { loadedBy } from './suites/imports.mjs';

const DATABASE = fileURLToPath(new URL('../support/database/test-database.process.mjs', import.meta.url));

/**
 * Starts what process suites share: one PostgreSQL; where a suite needs them one Chromium, and for each Jest worker a warm host
 * of apis and workers.
 * @returns `env`: variables that tell Jest where they are; `stop()`, which resolves with the faults that no suite has reported
 */
export async function startServices(root, suites, workers) {
  const isNeeded = (module) => suites.some((suite) => loadedBy(root, suite).has(module));
  const hosts = isNeeded('test/support/programs/hosted-program.ts') ? startHosts(workers) : null;
  const browser = isNeeded('test/support/servers/chromium.ts') ? await startBrowser() : null;
  const database = await startDatabase();
  return {
    env: {
      SEVE_TEST_SERVER: JSON.stringify(database.address),
      ...(hosts && { SEVE_TEST_HOSTS: JSON.stringify(hosts.addresses) }),
      ...(browser && { SEVE_TEST_BROWSER: browser.address }),
    },
    stop: async () => {
      await Promise.all([browser?.stop(), database.stop()]);
      return (await hosts?.stop()) ?? [];
    },
  };
}

async function startDatabase() {
  const child = fork(DATABASE, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const address = await Promise.race([new Promise((resolve) => child.once('message', resolve)), exited.then(() => null)]);
  if (address === null) throw new Error('the test database did not start');
  return {
    address,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

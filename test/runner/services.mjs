import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const DATABASE = fileURLToPath(new URL('../support/test-database.process.mjs', import.meta.url));

/**
 * Starts what the process suites of a run share.
 * @returns `env`: variables that tell Jest where it is; `stop()`
 */
export async function startServices(env) {
  const database = await startDatabase(env);
  return { env: { SEVE_TEST_SERVER: JSON.stringify(database.address) }, stop: database.stop };
}

async function startDatabase(env) {
  const child = fork(DATABASE, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { ...process.env, ...env } });
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

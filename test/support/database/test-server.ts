import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The PostgreSQL of a test run: a migrated database `seve` that files clone. */
export interface TestServer {
  port: number;
  /** Folder of its Unix socket. */
  sockets: string;
  ownerPassword: string;
  appPassword: string;
  /** Folder that is deleted with the server. */
  folder: string;
  stop(): Promise<void>;
}

/** Returns the server that the runner started (`npm test`), or starts one when a file is run alone. */
export async function testServer(): Promise<TestServer> {
  const shared = process.env.SEVE_TEST_SERVER;
  if (shared) return { ...(JSON.parse(shared) as Omit<TestServer, 'stop'>), stop: async () => undefined };
  const child = fork(fileURLToPath(new URL('./test-database.process.mjs', import.meta.url)), { stdio: 'inherit' });
  const exited = new Promise((resolve) => child.once('exit', resolve));
  const started = await Promise.race([
    new Promise<Omit<TestServer, 'stop'>>((resolve) => child.once('message', (message) => resolve(message as Omit<TestServer, 'stop'>))),
    exited.then(() => Promise.reject(new Error('the test database did not start'))),
  ]);
  return {
    ...started,
    stop: async () => {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

import { createServer } from 'node:net';

/**
 * Below the range from which Linux takes the ports of outgoing connections, so that none takes a port before it is opened or after a kill.
 */
const FIRST = 10_000;
const BLOCK = 100;
const BLOCKS = 220;

let drawn = 0;

/** Returns a free port of the loopback from the block of this process; suites that run in parallel use other blocks. */
export async function freePort(): Promise<number> {
  for (let tries = 0; tries < BLOCK; tries += 1) {
    const port = FIRST + (process.pid % BLOCKS) * BLOCK + (drawn % BLOCK);
    drawn += 1;
    if (await canListen(port)) return port;
  }
  throw new Error('no free port in the block of this process');
}

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

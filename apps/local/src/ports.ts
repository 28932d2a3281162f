import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdFile } from './held-file.js';

const LOOPBACKS = ['127.0.0.1', '::1'];
const TRIES = 50;

/** Free on both loopbacks: `localhost` is either, and another program's page must not answer for ours. */
export async function isFree(port: number): Promise<boolean> {
  const answers = await Promise.all(LOOPBACKS.map((host) => canListen(port, host)));
  return answers.every(Boolean);
}

/**
 * `wanted` or the next free one, never one of `taken`. It is held for this process: a part opens its port seconds after
 * the plan, and a second start on this machine must not draw the same one in between.
 * @param folder where starts write which ports they hold
 */
export async function freePort(wanted: number, taken: readonly number[] = [], folder = tmpdir()): Promise<number> {
  for (let port = wanted; port < wanted + TRIES; port += 1) {
    if (!taken.includes(port) && (await isFree(port)) && holdPort(port, folder)) return port;
  }
  throw new Error(`Aucun port libre de ${wanted} à ${wanted + TRIES - 1}.`);
}

/** False when another living start holds it. Without a folder to write to, the port alone decides. */
function holdPort(port: number, folder: string): boolean {
  const file = join(folder, `seve-port-${port}.json`);
  try {
    if (holdFile(file) !== null) return false;
  } catch {
    return true;
  }
  process.once('exit', () => rmSync(file, { force: true }));
  return true;
}

function canListen(port: number, host: string): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

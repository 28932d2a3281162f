import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdFile } from './held-file.js';

const LOOPBACKS = ['127.0.0.1', '::1'];
const TRIES = 50;

/** Returns whether the port is free on both loopbacks: `localhost` is either, and another program must not answer instead. */
export async function isFree(port: number): Promise<boolean> {
  const answers = await Promise.all(LOOPBACKS.map((host) => canListen(port, host)));
  return answers.every(Boolean);
}

/**
 * Reserves `wanted` or the next free port, never one of `taken`, for this process: a part opens its port seconds later, and a second start
 * must not choose the same one meanwhile. @param folder where starts record the ports they hold
 */
export async function freePort(wanted: number, taken: readonly number[] = [], folder = tmpdir()): Promise<number> {
  for (let port = wanted; port < wanted + TRIES; port += 1) {
    if (!taken.includes(port) && (await isFree(port)) && holdPort(port, folder)) return port;
  }
  throw new Error(`Aucun port libre de ${wanted} à ${wanted + TRIES - 1}.`);
}

/** Returns false if another living start holds it. Without a writable folder, only the port is checked. */
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

import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';
import { freePort } from '../mail/mail-world.mjs';

export const hasRedis = () => spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of our own, in memory. */
export async function startRedis() {
  const port = await freePort();
  const options = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] });
  for await (const line of createInterface({ input: server.stdout })) if (line.includes('Ready to accept connections')) break;
  return { url: `redis://127.0.0.1:${port}`, stop: () => server.kill('SIGTERM') };
}

import { type ChildProcess, spawn } from 'node:child_process';
import { freePort } from './free-port.js';

export interface TestRedis {
  url: string;
  pid: number;
  /** Kills the server as a power cut would; its data are lost, because it stores nothing on disk. */
  kill9(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a Redis in memory. The runner skips suites that import this file when `redis-server` is missing. */
export async function startRedis(port?: number): Promise<TestRedis> {
  const bound = port ?? (await freePort());
  const options = ['--port', String(bound), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no'];
  const server = spawn('redis-server', options, { stdio: ['ignore', 'pipe', 'inherit'] });
  const exited = new Promise((resolve) => server.once('exit', resolve));
  await accepts(server);
  const end = (signal: NodeJS.Signals) => async () => {
    server.kill(signal);
    await exited;
  };
  return { url: `redis://127.0.0.1:${bound}`, pid: server.pid ?? 0, kill9: end('SIGKILL'), stop: end('SIGTERM') };
}

function accepts(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`redis-server ended:\n${said}`)));
    server.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('Ready to accept connections')) resolve();
    });
  });
}

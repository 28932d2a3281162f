import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseEnv } from 'node:util';
import pg from 'pg';
import { tally } from '../tally.js';

/** Ten times the allowed duration of a start with existing data. */
const READY_WITHIN_MS = 150_000;

/** Runs `npm start` in the folder of a clone, as in a terminal. */
export class LocalStart {
  private static readonly running = new Set<LocalStart>();
  readonly exited: Promise<number | null>;
  output = '';
  private readonly npm: ChildProcess;

  constructor(
    readonly folder: string,
    env: Record<string, string | undefined> = {},
    script = 'start',
  ) {
    tally('processStarts');
    this.npm = spawn('npm', ['run', script], {
      cwd: folder,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, TMPDIR: process.env.TMPDIR, npm_config_update_notifier: 'false', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true,
    });
    for (const stream of [this.npm.stdout, this.npm.stderr]) stream?.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.exited = new Promise((resolve) => this.npm.once('close', resolve));
    LocalStart.running.add(this);
    void this.exited.then(() => LocalStart.running.delete(this));
  }

  /** Stops all starts at the end of a suite, even a failed one. */
  static async stopAll(): Promise<void> {
    await Promise.all([...LocalStart.running].map((start) => start.ctrlC()));
  }

  /** Resolves to the address of the application when it is printed. */
  async ready(withinMs = READY_WITHIN_MS): Promise<string> {
    for (const end = Date.now() + withinMs; Date.now() < end && this.npm.exitCode === null; await pause(50)) {
      if (this.output.includes('Ctrl-C')) return this.firstAddress();
    }
    throw new Error(`no box:\n${this.output}`);
  }

  /** Returns the first address in the output. */
  firstAddress(): string {
    return /http:\/\/[^\s)]+/.exec(this.output)?.[0] ?? '';
  }

  /** Sends SIGINT to the whole process group, as a terminal does. */
  async ctrlC(): Promise<number | null> {
    if (!this.hasExited) process.kill(-(this.npm.pid ?? 0), 'SIGINT');
    return this.exited;
  }

  get hasExited(): boolean {
    return this.npm.exitCode !== null || this.npm.signalCode !== null;
  }

  get supervisorPid(): number {
    return (this.readData('supervisor.json') as { pid: number }).pid;
  }

  /** Returns the process id of a part by its name in the output: api, worker, mailbox, database. */
  pidOf(part: string): number {
    const children = this.readData('children.json') as { name: string; pid: number }[];
    return children.filter(({ name }) => name === part).at(-1)?.pid ?? 0;
  }

  /** Data folder of PostgreSQL; outside the clone when the account of PostgreSQL cannot enter it. */
  get dataFolder(): string {
    const pointer = join(this.folder, '.data/open-folder');
    const outside = existsSync(pointer) ? join(readFileSync(pointer, 'utf8'), 'pg') : '';
    return realpathSync(existsSync(outside) ? outside : join(this.folder, '.data/pg'));
  }

  /** Process id of PostgreSQL; 0 when it does not run. */
  get postgresPid(): number {
    const file = join(this.dataFolder, 'postmaster.pid');
    return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : 0;
  }

  log(name: string): string {
    return readFileSync(join(this.folder, '.data/logs', `${name}.log`), 'utf8');
  }

  /** SQL on the embedded database, as its owner. */
  async query<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> {
    const secrets = parseEnv(readFileSync(join(this.folder, '.env.local'), 'utf8'));
    const { databasePort } = this.readData('state.json') as { databasePort: number };
    const client = new pg.Client(`postgresql://postgres:${secrets.SEVE_DATABASE_OWNER_PASSWORD}@127.0.0.1:${databasePort}/seve`);
    // The rejected query already reports a server that ends meanwhile.
    client.on('error', () => undefined);
    await client.connect();
    try {
      return (await client.query<Row>(sql)).rows;
    } finally {
      await client.end();
    }
  }

  private readData(name: string): unknown {
    return JSON.parse(readFileSync(join(this.folder, '.data', name), 'utf8'));
  }
}

/** Polls every `everyMs` until the condition is true; throws after `withinMs`. */
export async function becomes(what: string, isSo: () => unknown, withinMs = 120_000, everyMs = 50): Promise<void> {
  for (const end = Date.now() + withinMs; Date.now() < end; await pause(everyMs)) {
    if (await isSo()) return;
  }
  throw new Error(`never: ${what}`);
}

export async function answers(url: string): Promise<boolean> {
  const response = await fetch(url, { headers: { accept: 'text/html' }, signal: AbortSignal.timeout(5_000) }).catch(() => null);
  await response?.text();
  return response?.ok ?? false;
}

export function isAlive(pid: number): boolean {
  try {
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

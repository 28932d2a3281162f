import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { tally } from '../tally.js';
import type { RunningProgram } from './running-program.js';

export const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));

const READY_WITHIN_MS = 60_000;

export interface ProgramOptions {
  /** Path of the built program, from the project's folder: `dist/boot/worker.js`. */
  program: string;
  env: Record<string, string | undefined>;
  /** URL that responds with 200 when the program is ready; a program without one prints a line `ready`. */
  readyUrl?: string;
  args?: string[];
  /** True for a program that all suites of a run share; its cost counts for no suite. */
  isOfRun?: boolean;
}

/** A built program as a process of its own, ended with the test at the latest. */
export class BuiltProcess implements RunningProgram {
  readonly output: string[] = [];
  readonly exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
  private readonly child: ChildProcess;

  constructor(readonly options: ProgramOptions) {
    if (!options.isOfRun) tally('processStarts');
    const leaveWithParent = pathToFileURL(`${projectRoot}dist/apps/local/src/children/leave-with-parent.js`).href;
    this.child = spawn(
      process.execPath,
      [
        '--enable-source-maps',
        '--disable-warning=ExperimentalWarning',
        '--import',
        leaveWithParent,
        options.program,
        ...(options.args ?? []),
      ],
      {
        cwd: projectRoot,
        env: { PATH: process.env.PATH, TMPDIR: process.env.TMPDIR, NODE_ENV: 'test', ...options.env },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    for (const stream of [this.child.stdout, this.child.stderr]) {
      if (stream) createInterface({ input: stream }).on('line', (line) => this.output.push(line));
    }
    this.exited = new Promise((resolve) => this.child.once('exit', (code, signal) => resolve({ code, signal })));
  }

  get env(): Record<string, string | undefined> {
    return this.options.env;
  }

  get pid(): number {
    if (this.child.pid === undefined) throw new Error(`${this.options.program} did not start`);
    return this.child.pid;
  }

  get isRunning(): boolean {
    return this.child.exitCode === null && this.child.signalCode === null;
  }

  /** Sends a message to a program that listens (`*.preload.mjs`); resolves to its reply. */
  async tell<Answer = void>(puppet: string, value: string | number): Promise<Answer> {
    const heard = new Promise<{ answer: Answer }>((resolve) =>
      this.child.once('message', (message) => resolve(message as { answer: Answer })),
    );
    this.child.send({ puppet, value });
    return (await heard).answer;
  }

  /** Waits for readiness; throws with the output when the program ends or does not become ready. */
  async ready(withinMs = READY_WITHIN_MS): Promise<this> {
    for (const end = Date.now() + withinMs; Date.now() < end; await pause(50)) {
      if (await this.isReady()) return this;
      if (!this.isRunning) break;
    }
    throw new Error(`${this.options.program} is not ready:\n${this.output.slice(-30).join('\n')}`);
  }

  /** Kills the process as a power cut would: without cleanup and output. */
  async kill9(): Promise<void> {
    this.child.kill('SIGKILL');
    await this.exited;
  }

  async stop(withinMs = 30_000): Promise<void> {
    this.child.kill('SIGTERM');
    const killer = setTimeout(() => this.child.kill('SIGKILL'), withinMs);
    await this.exited;
    clearTimeout(killer);
  }

  private async isReady(): Promise<boolean> {
    if (!this.options.readyUrl) return this.output.includes('ready');
    const response = await fetch(this.options.readyUrl, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    return response?.ok ?? false;
  }
}

/** Runs a built script and returns its output; throws when it fails. */
export async function runProgram(options: ProgramOptions): Promise<string[]> {
  const script = new BuiltProcess(options);
  const { code } = await script.exited;
  if (code !== 0) throw new Error(`${options.program} failed:\n${script.output.slice(-30).join('\n')}`);
  return script.output;
}

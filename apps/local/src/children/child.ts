import type { ChildProcess } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { ChildLog } from './child-log.js';
import { type Script, spawnScript } from './spawn-script.js';

export interface ChildSpec extends Script {
  name: string;
  /** URL that responds with 2xx when the child is ready. */
  readyUrl?: string;
  /** Without a URL: the line printed when ready, `ready` by default. */
  readyLine?: RegExp;
  /** Milliseconds to finish its work before it is killed. */
  stopWithinMs: number;
  /** Cleans up what the process may have left if it died before the stop. */
  afterStop?: () => Promise<void>;
}

export interface ChildEvents {
  started(pid: number): void;
  ready(): void;
  died(how: string): void;
  line(line: string): unknown;
}

const LONGEST_DELAY_MS = 10_000;
const STEADY_AFTER_MS = 30_000;
const FAILURES_BEFORE_GIVING_UP = 5;

/** A process that is restarted when it dies, until it is asked to stop. */
export class Child {
  private process: ChildProcess | null = null;
  private isStopping = false;
  private failures = 0;

  constructor(
    readonly spec: ChildSpec,
    private readonly log: ChildLog,
    private readonly events: ChildEvents,
  ) {}

  /** Resolves when the child is ready for the first time; rejects when it died too often before. */
  start(): Promise<void> {
    return new Promise((resolve, reject) => this.launch(resolve, reject));
  }

  async stop(): Promise<void> {
    this.isStopping = true;
    await this.end();
    await this.spec.afterStop?.();
  }

  /** Stops the process, which is then restarted as usual. */
  restart(): void {
    this.failures = 0;
    this.process?.kill('SIGTERM');
  }

  private async end(): Promise<void> {
    const child = this.process;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    const killer = setTimeout(() => child.kill('SIGKILL'), this.spec.stopWithinMs);
    await gone;
    clearTimeout(killer);
  }

  private launch(onReady: () => void, onGivingUp: (error: Error) => void): void {
    const startedAt = Date.now();
    const { readyLine = /^ready$/ } = this.spec;
    let isReady = false;
    const ready = () => {
      isReady = true;
      this.events.ready();
      onReady();
    };
    const child = spawnScript(this.spec, (line) => {
      this.log.write(line);
      if (line !== 'ready') this.events.line(line);
      if (!this.spec.readyUrl && readyLine.test(line)) ready();
    });
    this.process = child;
    if (child.pid !== undefined) this.events.started(child.pid);
    if (this.spec.readyUrl) void answers(this.spec.readyUrl, child).then((does) => does && ready());
    child.once('exit', (code, signal) => {
      if (this.isStopping) return;
      this.failures = Date.now() - startedAt > STEADY_AFTER_MS ? 1 : this.failures + 1;
      if (!isReady && this.failures >= FAILURES_BEFORE_GIVING_UP) {
        onGivingUp(new Error(`« ${this.spec.name} » ne démarre pas. La fin de ${this.log.path} :\n${this.log.tail()}`));
      }
      const delayMs = Math.min(250 * 2 ** (this.failures - 1), LONGEST_DELAY_MS);
      this.events.died(signal ?? `code ${code}`);
      setTimeout(() => this.isStopping || this.launch(onReady, onGivingUp), delayMs);
    });
  }
}

async function answers(url: string, child: ChildProcess): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    if (response?.ok) return true;
    await pause(100);
  }
  return false;
}

import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { currentSuite, isRecorded, tally } from '../tally.js';
import type { RunningProgram } from './running-program.js';
import { hostAddress } from './warm-host.js';

/** A host imports both programs before it listens, also after it was replaced. */
const ACCEPTED_WITHIN_MS = 120_000;

interface HostMessage {
  accepted?: boolean;
  line?: string;
  ready?: boolean;
  failed?: string;
  stopped?: boolean;
  modules?: string[];
}

/** A program in the warm host of this Jest worker. It runs as long as its connection to the host. */
export class HostedProgram implements RunningProgram {
  readonly output: string[] = [];
  isRunning = true;
  private readonly socket: Promise<Socket>;
  private readonly ended: Promise<void>;
  private readonly started: Promise<void>;
  private isStarted: () => void = () => undefined;
  /** Reason of an unexpected end; null once a test has reported it. */
  private fault: string | null = null;

  constructor(
    private readonly program: 'api' | 'worker' | 'faulty',
    readonly env: Record<string, string | undefined>,
  ) {
    this.started = new Promise((resolve) => {
      this.isStarted = resolve;
    });
    const connected = connectToHost();
    this.socket = connected.then(({ socket }) => socket);
    this.ended = connected.then(({ socket, lines }) => this.live(socket, lines));
    this.ended.catch(() => undefined);
  }

  async ready(): Promise<this> {
    await Promise.race([this.started, this.ended]);
    this.complain('is not ready');
    return this;
  }

  /** @throws when the program has ended unexpectedly, or does not close. */
  async stop(): Promise<void> {
    (await this.socket).end();
    await this.ended;
    this.complain('ended by itself');
  }

  private async live(socket: Socket, lines: AsyncIterableIterator<string>): Promise<void> {
    const env = { NODE_ENV: 'test', ...this.env };
    const switches = process.env.SEVE_TEST_SWITCHES;
    const order = { program: this.program, env, suite: currentSuite(), isRecorded: isRecorded(), switches };
    socket.write(`${JSON.stringify(order)}\n`);
    for await (const line of lines) this.hear(JSON.parse(line));
    if (this.isRunning) this.fault ??= 'its host ended';
    this.isRunning = false;
  }

  private hear({ line, ready, failed, stopped, modules = [] }: HostMessage): void {
    for (const module of modules) tally('module', module);
    if (line !== undefined) this.output.push(line);
    if (ready) this.isStarted();
    if (failed !== undefined) this.fault ??= failed;
    if (failed !== undefined || stopped) this.isRunning = false;
  }

  private complain(how: string): void {
    const { fault } = this;
    this.fault = null;
    if (fault !== null) throw new Error(`the ${this.program} ${how}: ${fault}\n${this.output.slice(-30).join('\n')}`);
  }
}

interface HostConnection {
  socket: Socket;
  lines: AsyncIterableIterator<string>;
}

/** Retries until a host accepts the connection: it may be importing, or be replaced between two suites. */
async function connectToHost(): Promise<HostConnection> {
  const path = hostAddress();
  for (const end = Date.now() + ACCEPTED_WITHIN_MS; Date.now() < end; await pause(25)) {
    const socket = connect({ path, allowHalfOpen: true });
    socket.on('error', () => undefined);
    const lines = createInterface({ input: socket })[Symbol.asyncIterator]();
    const isAccepted = await lines.next().then(
      ({ done }) => !done,
      () => false,
    );
    if (isAccepted) return { socket, lines };
    socket.destroy();
  }
  throw new Error('no warm host takes a program; is dist built?');
}

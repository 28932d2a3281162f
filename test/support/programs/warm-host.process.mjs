// Runs apis and workers of test worlds in one process that imports the built programs once. Each connection to its socket is one program:
// the first line is the order, and closing the connection stops it. Messages back: `accepted`, `line`, `ready`, `failed`, `stopped` and,
// when the run records what the suite uses, `modules`.
import { AsyncLocalStorage } from 'node:async_hooks';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { ExecutedModules } from './executed-modules.mjs';

const [socketPath] = process.argv.slice(2);
const LARGEST_RSS_BYTES = 1_000_000_000;
/** Longer than the time that a worker gives its running jobs at SIGTERM. */
const STOPS_WITHIN_MS = 25_000;

// React chooses its build when it is imported; letters need the production build, as in the bundled programs.
process.env.NODE_ENV = 'production';
await Promise.all([import('react-dom/server'), import('react/jsx-runtime')]);
process.env.NODE_ENV = 'test';

const built = (path) => import(new URL(`../../../dist/${path}`, import.meta.url).href);
const { loadConfig } = await built('libs/config/src/index.js');
const { databaseReady } = await built('libs/jobs/src/index.js');
const { createApp } = await built('apps/api/src/create-app.js');
const { createWorker, startWorker } = await built('apps/worker/src/create-worker.js');
const { createLog } = await built('libs/runtime/src/index.js');

/** Start of each program, as its main.ts does between configuration and signals. */
const PROGRAMS = {
  api: {
    create: (config, destination) => createApp(config, createLog('api', config, destination)),
    start: (app, config) => app.listen(config.port, config.host),
  },
  worker: {
    create: (config, destination) => createWorker(config, createLog('worker', config, destination)),
    start: startWorker,
  },
  /** Only for the test of this host: starts, then throws an uncaught error. */
  faulty: {
    create: async () => ({ close: async () => undefined }),
    start: () => {
      setImmediate(() => {
        throw new Error('nothing catches this');
      });
    },
  },
};

const describe = (error) => (error instanceof Error ? (error.stack ?? error.message) : String(error));
/** Returns the kinds of open resources of this process: sockets, timers, files. */
function heldOpen() {
  const counts = new Map();
  for (const kind of process.getActiveResourcesInfo()) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ');
}
const current = new AsyncLocalStorage();
const programs = new Set();
const modules = new ExecutedModules();
/** True after an uncaught error, when this process accepts no further program. */
let isSpent = false;

class HostedProgram {
  #stop = null;
  #stopped = new Promise((resolve) => {
    this.#stop = resolve;
  });

  constructor(socket, { program, env, suite, isRecorded }) {
    this.socket = socket;
    this.program = program;
    this.env = env;
    this.name = `${program} of ${suite}`;
    this.isRecorded = isRecorded;
  }

  /** Runs from the order until the last connection is closed. */
  async run() {
    let app = null;
    if (this.isRecorded) await modules.watch();
    try {
      const config = loadConfig(this.env);
      await databaseReady(config.databaseUrl);
      app = await PROGRAMS[this.program].create(config, { write: (text) => this.print(text) });
      await PROGRAMS[this.program].start(app, config);
      this.send({ ready: true });
      await this.#stopped;
    } catch (error) {
      this.fail(error);
    }
    try {
      await app?.close();
      if (this.isRecorded) this.send({ modules: await modules.taken() });
      if (this.isRecorded && programs.size === 1) await modules.end();
      this.send({ stopped: true });
    } catch (error) {
      this.fail(error);
    }
    this.socket.end();
  }

  stop() {
    this.#stop();
  }

  /** Ends this program with the error as its last output; other programs of this host continue. */
  fail(error) {
    this.print(describe(error));
    this.send({ failed: describe(error) });
    this.stop();
  }

  print(text) {
    for (const line of text.trimEnd().split('\n')) this.send({ line });
  }

  send(message) {
    if (this.socket.writable) this.socket.write(`${JSON.stringify(message)}\n`);
  }

  /** Ends the process when a program does not close, because its open resources would affect later suites. */
  leaveWhenLate() {
    setTimeout(() => {
      if (!programs.has(this)) return;
      this.fail(new Error(`${this.name} did not close within ${STOPS_WITHIN_MS} ms; this process still holds ${heldOpen()}`));
      this.socket.end(() => process.exit(1));
    }, STOPS_WITHIN_MS).unref();
  }
}

const server = createServer({ allowHalfOpen: true }, async (socket) => {
  socket.on('error', () => undefined);
  socket.write(`${JSON.stringify({ accepted: true })}\n`);
  const lines = createInterface({ input: socket });
  const [order] = await Promise.race([once(lines, 'line'), once(lines, 'close')]);
  if (order === undefined) return socket.end();
  const { switches, ...ordered } = JSON.parse(order);
  // Exists only in a build with mutants (test/mutants/switchboard.mjs).
  if (switches) globalThis.setSwitches(JSON.parse(switches), ordered.suite);
  const program = new HostedProgram(socket, ordered);
  programs.add(program);
  socket.once('close', () => program.stop());
  lines.once('close', () => {
    program.stop();
    program.leaveWhenLate();
  });
  await current.run(program, () => program.run());
  programs.delete(program);
  if (isSpent || process.memoryUsage.rss() > LARGEST_RSS_BYTES) leaveWhenIdle();
});

/** Ends the process when no program runs; the supervisor starts a new host on the same socket. */
function leaveWhenIdle() {
  isSpent = true;
  if (programs.size === 0) server.close(() => process.exit(0));
}

/** Fails the program that caused the error; when it has already ended, reports to the runner, because no suite would notice. */
function onFault(error) {
  const culprit = current.getStore();
  const told = culprit === undefined ? [...programs] : [...programs].filter((program) => program === culprit);
  for (const program of told) program.fail(error);
  if (told.length === 0) process.send?.({ fault: `${culprit?.name ?? 'no program'}, after its end: ${describe(error)}` });
  leaveWhenIdle();
}

process.on('uncaughtException', onFault);
process.on('unhandledRejection', onFault);
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => process.exit(0));
process.on('disconnect', () => {
  rmSync(dirname(socketPath), { recursive: true, force: true });
  process.exit(0);
});
server.listen(socketPath, () => process.send?.({ listens: true }));

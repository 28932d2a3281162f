import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { Client, type ClientOptions } from './client.js';
import { copyDemoFiles, DEMO_SECRET, demoSeed, moveDemo } from './database/demo-seed.js';
import { cloneDatabase, type TestDatabase } from './database/postgres.js';
import { HostedProgram } from './programs/hosted-program.js';
import { BuiltProcess, runProgram } from './programs/processes.js';
import type { RunningProgram } from './programs/running-program.js';
import { freePort } from './servers/free-port.js';
import { type MailSink, type ReceivedMail, startMailSink } from './servers/mail-sink.js';
import { settled } from './settled.js';
import { tally } from './tally.js';

export interface WorldOptions {
  /** Demo data, demo accounts and one-click sign-in. */
  demo?: boolean;
  /** URL of the Redis that holds the queue; PostgreSQL by default. */
  redisUrl?: string;
  /** More environment variables of api and worker, such as `SEVE_CLOCK_OFFSET_MS` or `SEVE_TEST_SLOW_JOB_MS`. */
  env?: Record<string, string>;
  apis?: number;
  workers?: number;
  /** A database made by the test, in place of a clone; without demonstration data. */
  database?: TestDatabase;
  /** True to run each api and worker as a process, for tests that kill, signal or measure one. Otherwise they run in a warm host. */
  processes?: boolean;
}

type Start<Program> = (program: 'api' | 'worker', env: Record<string, string>) => Program;

const inHost: Start<HostedProgram> = (program, env) => new HostedProgram(program, env);

const asProcess: Start<BuiltProcess> = (program, env) =>
  new BuiltProcess({
    program: `dist/boot/${program}.js`,
    env,
    ...(program === 'api' && { readyUrl: `http://127.0.0.1:${env.PORT}/api/health/ready` }),
  });

/** The built api and worker with a database of their own and an SMTP server. */
export class World<Program extends RunningProgram = RunningProgram> {
  readonly apis: Program[] = [];
  readonly workers: Program[] = [];

  #stopped: Promise<void> | null = null;

  private constructor(
    /** Environment of all programs of this world. */
    readonly env: Record<string, string>,
    readonly database: TestDatabase,
    readonly mailbox: MailSink,
    private readonly ports: number[],
    private readonly launch: Start<Program>,
  ) {}

  static async start<Program extends RunningProgram>(
    { demo = false, redisUrl, env = {}, apis = 1, workers = 1, database: own }: WorldOptions,
    launch: Start<Program>,
  ): Promise<World<Program>> {
    tally('worlds');
    if (demo) tally('demoWorlds');
    const [database, mailbox] = await Promise.all([own ?? cloneDatabase(demo ? { from: demoSeed(env) } : {}), startMailSink()]);
    const ports: number[] = [];
    while (ports.length < apis) ports.push(await freePort());
    const variables = {
      NODE_ENV: 'test',
      DATABASE_URL: database.appUrl,
      SMTP_URL: mailbox.url,
      PUBLIC_URL: `http://127.0.0.1:${ports[0]}`,
      SEVE_SECRET: demo ? DEMO_SECRET : randomBytes(36).toString('base64url'),
      SEVE_DEMO: String(demo),
      FILES_DIR: mkdtempSync(join(tmpdir(), 'seve-files-')),
      ...(redisUrl && { REDIS_URL: redisUrl }),
      ...env,
    };
    const world = new World(variables, database, mailbox, ports, launch);
    try {
      if (demo) {
        copyDemoFiles(demoSeed(env), variables.FILES_DIR);
        await moveDemo(database, variables.PUBLIC_URL);
      }
      for (let count = 0; count < workers; count += 1) world.addWorker();
      for (const port of ports) world.addApi(port);
      await Promise.all([...world.apis, ...world.workers].map((one) => one.ready()));
      // The template holds the matches; waits for jobs that depend on the hour, such as a follow-up that is due.
      if (demo && workers > 0) await world.settled();
    } catch (error) {
      // A failure of the cleanup must not hide the error of the start.
      await world.stop().catch(() => undefined);
      throw error;
    }
    return world;
  }

  /** Folder of the uploaded files. */
  get filesFolder(): string {
    return this.env.FILES_DIR ?? '';
  }

  /** URL of the first api, and base of the links in letters. */
  get url(): string {
    return `http://127.0.0.1:${this.ports[0]}`;
  }

  /** URLs of all apis, in the order of their start. */
  get apiUrls(): string[] {
    return [...new Set(this.apis.map(({ env }) => `http://127.0.0.1:${env.PORT}`))];
  }

  get api(): Program {
    return this.#only(this.apis);
  }

  get worker(): Program {
    return this.#only(this.workers);
  }

  /** Returns a client without cookies. */
  client(options: ClientOptions = {}): Client {
    return new Client(this.url, options);
  }

  /** Returns the letters received so far, oldest first; only those to `to` when given. */
  mails(to?: string): ReceivedMail[] {
    return this.mailbox.mails.filter((mail) => to === undefined || mail.to === to);
  }

  /** Waits until no job is due and no letter is being sent. */
  settled(withinMs?: number): Promise<void> {
    return settled(this.database, withinMs);
  }

  query<Row extends pg.QueryResultRow>(sql: string, values?: unknown[]): Promise<Row[]> {
    return this.database.query<Row>(sql, values);
  }

  /** Starts one more worker (await `.ready()`), also in place of one that was killed. */
  addWorker(env: Record<string, string> = {}): Program {
    const worker = this.launch('worker', { ...this.env, ...env });
    this.workers.push(worker);
    return worker;
  }

  /** Starts one more api on `port` (await `.ready()`); after a kill, the port of the dead one may be taken again. */
  addApi(port: number, env: Record<string, string> = {}): Program {
    const api = this.launch('api', { ...this.env, PORT: String(port), ...env });
    this.apis.push(api);
    return api;
  }

  /** Runs a built script on this world as the owner of its database; returns the lines it printed. */
  run(program: string, args: string[] = []): Promise<string[]> {
    return runProgram({ program, args, env: { ...this.env, DATABASE_OWNER_URL: this.database.ownerUrl } });
  }

  /** Stops and deletes everything. @throws errors of programs that ended unexpectedly or do not close. */
  stop(): Promise<void> {
    this.#stopped ??= this.#stopAll();
    return this.#stopped;
  }

  async #stopAll(): Promise<void> {
    const stopped = await Promise.allSettled(this.apis.map((api) => api.stop()));
    stopped.push(...(await Promise.allSettled(this.workers.map((worker) => worker.stop()))));
    await this.mailbox.close();
    await this.database.drop();
    rmSync(this.filesFolder, { recursive: true, force: true });
    for (const end of stopped) if (end.status === 'rejected') throw end.reason;
  }

  /** Returns the running program; throws unless there is exactly one. */
  #only(programs: Program[]): Program {
    const running = programs.filter((one) => one.isRunning).at(-1);
    if (!running) throw new Error('none is running');
    return running;
  }
}

/** A world whose apis and workers are processes, which tests can kill and measure. */
export type ProcessWorld = World<BuiltProcess>;

export function startWorld(options: WorldOptions & { processes: true }): Promise<ProcessWorld>;
export function startWorld(options?: WorldOptions): Promise<World>;
export function startWorld(options: WorldOptions = {}): Promise<World> {
  return options.processes ? World.start(options, asProcess) : World.start(options, inHost);
}

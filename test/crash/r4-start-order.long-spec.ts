import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { IS_LONG } from '../support/form.js';
import { answers, becomes } from '../support/programs/local-start.js';
import { runProgram } from '../support/programs/processes.js';
import { freePort } from '../support/servers/free-port.js';
import { KeptAlive } from './faults/kept-alive.js';
import { OwnPostgres } from './faults/own-postgres.js';

const RUNS = IS_LONG ? 10 : 1;
const EARLY_MS = IS_LONG ? 20_000 : 5_000;
/** 10 s on a quiet machine; what is slower is reported, and only ten times that fails. */
const FAILS_AFTER_MS = 100_000;

describe('R4: api and worker started too early', () => {
  let postgres: OwnPostgres;
  let env: Record<string, string>;
  let api: KeptAlive;
  let worker: KeptAlive;
  let readyUrl: string;

  beforeEach(async () => {
    postgres = await OwnPostgres.prepare();
    const port = await freePort();
    readyUrl = `http://127.0.0.1:${port}/api/health/ready`;
    env = {
      NODE_ENV: 'test',
      PORT: String(port),
      DATABASE_URL: postgres.appUrl,
      DATABASE_OWNER_URL: postgres.ownerUrl,
      SMTP_URL: 'smtp://127.0.0.1:1',
      SEVE_SECRET: randomBytes(36).toString('base64url'),
    };
  }, 180_000);
  afterEach(async () => {
    await Promise.all([api?.stop(), worker?.stop()]);
    await postgres?.remove();
  }, 180_000);

  const migrate = () => runProgram({ program: 'dist/boot/migrate.js', env });
  const startBoth = () => {
    api = new KeptAlive({ program: 'dist/boot/api.js', env });
    worker = new KeptAlive({ program: 'dist/boot/worker.js', env });
  };

  async function neverReadyFor(ms: number): Promise<void> {
    for (const end = Date.now() + ms; Date.now() < end; await pause(100)) {
      expect(await answers(readyUrl)).toBe(false);
      expect(worker.output).not.toContain('ready');
    }
  }

  /** Milliseconds until the api responds and the worker has done a job. */
  async function worksAfterMs(): Promise<number> {
    const startedAt = Date.now();
    const id = uuid();
    await runProgram({ program: 'test/queue/enqueue.process.mjs', args: [id], env });
    await becomes('the api is ready', () => answers(readyUrl), FAILS_AFTER_MS);
    await becomes('a job is done', () => isDone(id), FAILS_AFTER_MS);
    return Date.now() - startedAt;
  }

  async function isDone(offerId: string): Promise<boolean> {
    const database = new pg.Client(postgres.ownerUrl);
    await database.connect();
    try {
      const { rows } = await database.query("select 1 from outbox where payload->>'offerId' = $1 and done_at is not null", [offerId]);
      return rows.length > 0;
    } finally {
      await database.end();
    }
  }

  function report(what: string, worksMs: number): void {
    const ends = [...api.ends, ...worker.ends];
    const slowestEndMs = Math.max(0, ...ends.map(({ afterMs }) => afterMs));
    console.log(`R4 ${JSON.stringify({ what, worksMs, ends: ends.length, slowestEndMs })}`);
    expect(ends.filter(({ code }) => code !== 1)).toEqual([]);
    expect(Math.max(worksMs, slowestEndMs)).toBeLessThanOrEqual(FAILS_AFTER_MS);
  }

  it.each(Array.from({ length: RUNS }, (_, run) => run + 1))(
    'before PostgreSQL: they wait or leave, and work within 10 s of its start (run %i)',
    async () => {
      await postgres.start();
      await migrate();
      await postgres.stop();
      startBoth();
      await neverReadyFor(EARLY_MS);
      await postgres.start();
      report('before PostgreSQL', await worksAfterMs());
    },
    300_000,
  );

  it.each(Array.from({ length: RUNS }, (_, run) => run + 1))(
    'before the migrations: they wait or leave, and work within 10 s of their end (run %i)',
    async () => {
      await postgres.start();
      startBoth();
      await neverReadyFor(EARLY_MS);
      await migrate();
      report('before the migrations', await worksAfterMs());
    },
    300_000,
  );
});

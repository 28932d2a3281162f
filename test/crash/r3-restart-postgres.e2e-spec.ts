import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { drawnSeed, IS_LONG } from '../support/form.js';
import { answers, becomes } from '../support/programs/local-start.js';
import { runProgram } from '../support/programs/processes.js';
import { startWorld, type World } from '../support/world.js';
import { OwnPostgres } from './faults/own-postgres.js';
import { expectInvariants } from './invariants/invariants-at-rest.js';
import { type Applicant, type Attempt, type Call, percentile, sendAll } from './letters/applicants.js';
import { expectWhole, judge, lettersBeingSent } from './letters/mail-oracle.js';
import { plantApplicants } from './letters/plant-applicants.js';
import { Sink } from './letters/sink.js';

type Kind = 'fast' | 'immediate';

const FORM = IS_LONG ? { fast: 7, immediate: 6, everyMs: 8_000, perSecond: 40 } : { fast: 2, immediate: 2, everyMs: 4_000, perSecond: 8 };
const KINDS: Kind[] = [...Array<Kind>(FORM.fast).fill('fast'), ...Array<Kind>(FORM.immediate).fill('immediate')];
const SECONDS = ((KINDS.length + 1) * FORM.everyMs) / 1_000;
/** What one immediate restart may double. */
const DUPLICATES_OF_AN_IMMEDIATE = 8;

interface Restart {
  kind: Kind;
  stoppedAt: number;
  /** From the order to stop until the server accepts again, and from then until the api says it is ready. */
  awayMs: number;
  healthyMs: number;
  /** Letters that were being sent just before, and those left in doubt just after. */
  sending: string[];
}

describe(`R3: PostgreSQL restarts under ${FORM.perSecond} applications a second`, () => {
  const seed = drawnSeed();
  let postgres: OwnPostgres;
  let sink: Sink;
  let world: World;
  let applicants: Applicant[];

  beforeAll(async () => {
    [postgres, sink] = await Promise.all([OwnPostgres.prepare(), Sink.start()]);
    await postgres.start();
    const database = postgres.asDatabase();
    await runProgram({
      program: 'dist/boot/migrate.js',
      env: {
        NODE_ENV: 'test',
        DATABASE_URL: postgres.appUrl,
        DATABASE_OWNER_URL: postgres.ownerUrl,
        SMTP_URL: sink.url,
        SEVE_SECRET: 'x'.repeat(48),
      },
    });
    world = await startWorld({ database, workers: 2, env: { SMTP_URL: sink.url } });
    applicants = await plantApplicants(world, Math.ceil((FORM.perSecond * SECONDS) / 20));
  }, 240_000);
  afterAll(async () => {
    // Stopping the world also removes its server.
    await (world ? world.stop() : postgres?.remove());
    await sink?.stop();
  }, 60_000);

  async function restart(kind: Kind): Promise<Restart> {
    const before = await lettersBeingSent(world);
    const stoppedAt = Date.now();
    await (kind === 'fast' ? postgres.stop() : postgres.crash());
    await postgres.start();
    const acceptsAt = Date.now();
    const after = await lettersBeingSent(world);
    await becomes('the api is ready again', () => answers(`${world.url}/api/health/ready`), 120_000);
    return { kind, stoppedAt, awayMs: acceptsAt - stoppedAt, healthyMs: Date.now() - acceptsAt, sending: [...before, ...after] };
  }

  async function restartAll(): Promise<Restart[]> {
    const restarts: Restart[] = [];
    for (const [place, kind] of KINDS.entries()) {
      await pause(Math.max(0, startedAt + (place + 1) * FORM.everyMs - Date.now()));
      restarts.push(await restart(kind));
    }
    return restarts;
  }
  let startedAt = 0;

  it(
    `loses nothing, and says so while it is away (seed ${seed})`,
    async () => {
      startedAt = Date.now();
      const [attempts, restarts] = await Promise.all([sendAll(applicants, { apis: world.apiUrls, seconds: SECONDS, seed }), restartAll()]);
      await world.settled(300_000);
      const verdict = await judge(
        world,
        sink,
        attempts,
        restarts.flatMap(({ sending }) => sending),
      );
      report(attempts, restarts, verdict);
      expect(verdict).toMatchObject({ lost: [], unexpected: [], unexplained: [] });
      expect(verdict.duplicates).toBeLessThanOrEqual(FORM.immediate * DUPLICATES_OF_AN_IMMEDIATE);
      expect(world.api.output.filter((line) => line.includes('request failed'))).toEqual([]);
      // No answer within 15 s counts in the figures; an answer is a yes, or "come back in a moment".
      const refused = attempts.flatMap(({ calls }) => calls).filter(({ status }) => status !== 201 && status !== 0);
      expect(refused.filter(({ status, retryAfter }) => status !== 503 || retryAfter === null)).toEqual([]);
      expect(world.api.isRunning && world.workers.every(({ isRunning }) => isRunning)).toBe(true);
      await expectWhole(world, attempts);
      await expectInvariants(world);
    },
    (SECONDS + 500) * 1_000,
  );

  function report(attempts: readonly Attempt[], restarts: readonly Restart[], verdict: object): void {
    const calls = attempts.flatMap((attempt) => attempt.calls);
    const refused: Call[] = calls.filter(({ status }) => status === 503);
    const figures = {
      ...{
        seed,
        applications: attempts.length,
        calls: calls.length,
        refused: refused.length,
        unanswered: calls.filter(({ status }) => status === 0).length,
      },
      refusedWithinMs: Math.max(0, ...refused.map(({ ms }) => ms)),
      p99Ms: percentile(calls, 99),
      restarts: restarts.map(({ kind, awayMs, healthyMs, sending }) => ({ kind, awayMs, healthyMs, sending: sending.length })),
    };
    console.log(`R3 ${JSON.stringify({ ...figures, ...verdict })}`);
  }
});

import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { drawnSeed, IS_LONG } from '../support/form.js';
import { startRedis, type TestRedis } from '../support/servers/redis.js';
import { startWorld, type World } from '../support/world.js';
import { expectInvariants } from './invariants/invariants-at-rest.js';
import { type Applicant, sendAll } from './letters/applicants.js';
import { expectWhole, judge, lettersBeingSent } from './letters/mail-oracle.js';
import { plantApplicants } from './letters/plant-applicants.js';
import { Sink } from './letters/sink.js';

const FLUSHES = IS_LONG ? 6 : 2;
const EVERY_MS = IS_LONG ? 10_000 : 2_500;
/** Between two sweeps, in place of 30 s: what a sweep takes up does not depend on it. */
const SWEEP: Record<string, string> = IS_LONG ? {} : { SEVE_TEST_SWEEP_MS: '2000' };
const AWAY_MS = 2_000;
const SECONDS = ((FLUSHES + 2) * EVERY_MS) / 1_000;
/** More than the limit on one account from one address. */
const MOST_GUESSES = 20;
const PER_SECOND = IS_LONG ? 20 : 10;

describe('R11: Redis forgets everything, again and again', () => {
  const seed = drawnSeed();
  let redis: TestRedis;
  let sink: Sink;
  let world: World;
  let applicants: Applicant[];

  beforeAll(async () => {
    [redis, sink] = await Promise.all([startRedis(), Sink.start()]);
    world = await startWorld({ processes: true, redisUrl: redis.url, workers: 2, env: { SMTP_URL: sink.url, ...SWEEP } });
    applicants = await plantApplicants(world, Math.ceil((PER_SECOND * SECONDS) / 20));
  }, 180_000);
  afterAll(async () => {
    await world?.stop();
    await Promise.all([sink?.stop(), redis?.stop()]);
  }, 60_000);

  const guess = async () =>
    (await world.client().post<unknown>('/api/auth/sign-in/email', { email: 'cible@campus.example', password: 'une fausse phrase' }))
      .status;

  /** Runs FLUSHALL `FLUSHES` times, then kills Redis and starts it empty. Returns the letters that were being sent at each. */
  async function forget(): Promise<{ sending: string[]; endedAt: number }> {
    const sending: string[] = [];
    const admin = new Redis(redis.url).on('error', () => undefined);
    for (let flush = 0; flush < FLUSHES; flush++) {
      await pause(EVERY_MS);
      await admin.flushall();
      sending.push(...(await lettersBeingSent(world)));
    }
    admin.disconnect();
    await pause(EVERY_MS);
    await redis.kill9();
    sending.push(...(await lettersBeingSent(world)));
    await pause(AWAY_MS);
    redis = await startRedis(Number(new URL(redis.url).port));
    return { sending, endedAt: Date.now() };
  }

  it(
    `nothing is lost, nobody is signed out, and guesses at a password stay counted (seed ${seed})`,
    async () => {
      const guesses: number[] = [];
      while (guesses.at(-1) !== 429 && guesses.length < MOST_GUESSES) guesses.push(await guess());
      expect(guesses.at(-1)).toBe(429);
      const [attempts, { sending, endedAt }] = await Promise.all([
        sendAll(applicants, { apis: world.apiUrls, seconds: SECONDS, seed }),
        forget(),
      ]);
      await world.settled(300_000);
      const drainedMs = Math.max(0, ...sink.received.map(({ at }) => at)) - endedAt;
      const verdict = await judge(world, sink, attempts, sending);
      console.log(`R11 ${JSON.stringify({ seed, applications: attempts.length, drainedMs, ...verdict })}`);
      expect(verdict).toMatchObject({ lost: [], unexpected: [], unexplained: [] });
      await expectWhole(world, attempts);
      await expectInvariants(world);
      expect(await guess()).toBe(429);
      const [{ cookie } = { cookie: '' }] = applicants;
      const { status } = await fetch(`${world.url}/api/student/profile`, { headers: { cookie } });
      expect(status).toBe(200);
    },
    (SECONDS + 500) * 1_000,
  );
});

import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { drawnSeed, IS_LONG } from '../support/form.js';
import { startWorld, type World } from '../support/world.js';
import { type Applicant, type Attempt, percentile, sendAll } from './letters/applicants.js';
import { expectWhole, judge } from './letters/mail-oracle.js';
import { plantApplicants } from './letters/plant-applicants.js';
import { Sink } from './letters/sink.js';
import { beside } from './side-by-side.js';

const BEFORE_SECONDS = IS_LONG ? 10 : 4;
const AWAY_SECONDS = IS_LONG ? 1_800 : 16;
/** Applications go on for a while, then letters wait. */
const SENT_FOR_SECONDS = Math.min(AWAY_SECONDS, 120);
const PER_SECOND = 4;
const CONNECTIONS_OF_A_WORKER = 4;

interface Absence {
  from: number;
  to: number;
}

/** R7: the mail server goes away and comes back. */
export function mailServerAway(): void {
  describe(`R7: the mail server is away for ${AWAY_SECONDS} s`, () => {
    const seed = drawnSeed();
    const seconds = BEFORE_SECONDS + SENT_FOR_SECONDS;
    let sink: Sink;
    let world: World;
    let applicants: Applicant[];

    const ended = beside({ prepare, pass });

    async function prepare(): Promise<void> {
      sink = await Sink.start();
      world = await startWorld({ env: { SMTP_URL: sink.url } });
      applicants = await plantApplicants(world, Math.ceil((PER_SECOND * seconds) / 20));
    }
    afterAll(async () => {
      await world?.stop();
      await sink?.stop();
    }, 60_000);

    async function pass(): Promise<[Attempt[], Absence]> {
      const passed = await Promise.all([sendAll(applicants, { apis: world.apiUrls, seconds, seed }), goAway()]);
      await world.settled(300_000);
      return passed;
    }

    async function goAway(): Promise<Absence> {
      await pause(BEFORE_SECONDS * 1_000);
      await sink.down();
      const from = Date.now();
      await pause(AWAY_SECONDS * 1_000);
      await sink.up();
      return { from, to: Date.now() };
    }

    it(
      `people notice nothing, and every letter leaves once when it is back (seed ${seed})`,
      async () => {
        const [attempts, absence] = await ended();
        const verdict = await judge(world, sink, attempts, []);
        const connections = await sink.mostConnections();
        report(attempts, absence, { connections, ...verdict });
        expect(verdict).toMatchObject({ lost: [], unexpected: [], duplicates: 0 });
        expect(connections).toBeLessThanOrEqual(CONNECTIONS_OF_A_WORKER);
        expect(world.worker.output.filter((line) => line.includes('"breaker":'))).toEqual([
          expect.stringContaining('"open"'),
          expect.stringContaining('"closed"'),
        ]);
        expect(sink.received.filter(({ at }) => at > absence.from + 1_000 && at < absence.to)).toEqual([]);
        await expectWhole(world, attempts);
      },
      (AWAY_SECONDS + 500) * 1_000,
    );

    function report(attempts: readonly Attempt[], { from, to }: Absence, rest: object): void {
      const calls = attempts.flatMap((attempt) => attempt.calls);
      const after = sink.received.filter(({ at }) => at >= to).map(({ at }) => at);
      const [first, last] = [Math.min(...after), Math.max(...after)];
      const figures = {
        p99BeforeMs: percentile(
          calls.filter(({ startedAt }) => startedAt < from),
          99,
        ),
        p99AwayMs: percentile(
          calls.filter(({ startedAt }) => startedAt >= from && startedAt < to),
          99,
        ),
        firstMailAfterMs: first - to,
        mailsASecond: Math.round((after.length * 1_000) / Math.max(1, last - first)),
      };
      console.log(`R7 ${JSON.stringify({ seed, applications: attempts.length, ...figures, ...rest })}`);
    }
  });
}

import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, it } from '@jest/globals';
import { cloneDatabase } from '../support/database/postgres.js';
import { drawnSeed, IS_LONG } from '../support/form.js';
import { TcpProxy } from '../support/servers/tcp-proxy.js';
import { startWorld, type World } from '../support/world.js';
import { type Applicant, type Attempt, sendAll } from './letters/applicants.js';
import { expectWhole, judge, lettersBeingSent } from './letters/mail-oracle.js';
import { plantApplicants } from './letters/plant-applicants.js';
import { Sink } from './letters/sink.js';
import { beside } from './side-by-side.js';

const SILENT_SECONDS = IS_LONG ? 60 : 20;
const BEFORE_SECONDS = 4;
/** Ten times what work may take to go on. */
const LONGEST_SILENCE_MS = 150_000;
const SECONDS = BEFORE_SECONDS + SILENT_SECONDS;
const PER_SECOND = IS_LONG ? 10 : 3;
const WORKERS = 2;
/** Letters that one worker sends at once. */
const SENDS_AT_ONCE = 4;

interface Silence {
  at: number;
  lines: number;
  /** Ids of letters that were being sent before and during the silence. */
  sending: string[];
  /** Milliseconds from the start of the silence to the next letter; null when none was sent while it lasted. */
  mailedAfterMs: number | null;
}

/** R5: connections to PostgreSQL that stay open but deliver nothing. */
export function silentLine(): void {
  describe(`R5: the lines to PostgreSQL fall silent for ${SILENT_SECONDS} s`, () => {
    const seed = drawnSeed();
    let proxy: TcpProxy;
    let sink: Sink;
    let world: World;
    let applicants: Applicant[];

    const ended = beside({ prepare, pass });

    async function prepare(): Promise<void> {
      const database = await cloneDatabase();
      const [line, mails] = await Promise.all([TcpProxy.toDatabase(database.appUrl), Sink.start()]);
      [proxy, sink] = [line.proxy, mails];
      world = await startWorld({ database, workers: WORKERS, env: { SMTP_URL: sink.url, DATABASE_URL: line.url } });
      applicants = await plantApplicants(world, Math.ceil((PER_SECOND * SECONDS) / 20));
    }
    afterAll(async () => {
      await world?.stop();
      await Promise.all([sink?.stop(), proxy?.stop()]);
    }, 60_000);

    async function pass(): Promise<[Attempt[], Silence]> {
      const passed = await Promise.all([sendAll(applicants, { apis: world.apiUrls, seconds: SECONDS, seed }), fallSilent()]);
      await world.settled(300_000);
      return passed;
    }

    /** Swallows all traffic for at least `SILENT_SECONDS`, and until a letter is sent again. */
    async function fallSilent(): Promise<Silence> {
      await pause(BEFORE_SECONDS * 1_000);
      const sending = await lettersBeingSent(world);
      const at = Date.now();
      const lines = proxy.swallow();
      let mailedAfterMs: number | null = null;
      for (; Date.now() < at + LONGEST_SILENCE_MS; await pause(500)) {
        sending.push(...(await lettersBeingSent(world)));
        mailedAfterMs ??= await firstMailSince(at);
        if (mailedAfterMs !== null && Date.now() > at + SILENT_SECONDS * 1_000) break;
      }
      proxy.cut();
      return { at, lines, sending, mailedAfterMs };
    }

    /** Milliseconds from `at` until a letter that was queued after it was received; null when none was yet. */
    async function firstMailSince(at: number): Promise<number | null> {
      const rows = await world.query<{ id: string }>('select id from email where created_at > to_timestamp($1::float / 1000)', [at]);
      const queuedIds = new Set(rows.map(({ id }) => id));
      const first = sink.received.find(({ id }) => queuedIds.has(id));
      return first ? first.at - at : null;
    }

    it(
      `work goes on over new lines, and nothing is lost (seed ${seed})`,
      async () => {
        const [attempts, silence] = await ended();
        const verdict = await judge(world, sink, attempts, silence.sending);
        const { lines, mailedAfterMs } = silence;
        const answeredAfterMs = firstAnswerSince(attempts, silence.at);
        console.log(`R5 ${JSON.stringify({ seed, applications: attempts.length, lines, answeredAfterMs, mailedAfterMs, ...verdict })}`);
        expect(mailedAfterMs).not.toBeNull();
        expect(lines).toBeGreaterThan(WORKERS);
        expect(verdict).toMatchObject({ lost: [], unexpected: [], unexplained: [] });
        expect(verdict.duplicates).toBeLessThanOrEqual(WORKERS * SENDS_AT_ONCE);
        await expectWhole(world, attempts);
      },
      (SECONDS + 400) * 1_000,
    );
  });
}

/** Milliseconds from `at`, the start of the silence, to the first 201 of a call that started after it. */
function firstAnswerSince(attempts: readonly Attempt[], at: number): number {
  const calls = attempts.flatMap((attempt) => attempt.calls).filter(({ status, startedAt }) => status === 201 && startedAt > at);
  return Math.min(...calls.map(({ startedAt, ms }) => startedAt + ms - at));
}

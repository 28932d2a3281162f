import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayInParis } from '@seve/domain';
import { IS_LONG } from '../support/form.js';
import type { BuiltProcess } from '../support/programs/processes.js';
import { type ProcessWorld, startWorld } from '../support/world.js';
import { Campus } from '../worker/campus.js';
import { AS_PUPPET } from './faults/puppet.js';
import { Sink } from './letters/sink.js';

const JOBS = IS_LONG ? 500 : 20;
const LOCK_MS = 1_000;
const BLOCKED_MS = IS_LONG ? 5_000 : 2_500;
/** Between two blocks, so that jobs are in hand when the next one comes. */
const FREE_MS = 1_000;
const AHEAD_MS = 120_000;
const ENQUEUED_WITHIN_MS = 180_000;
/** Of jobs, until one was taken twice: the scheduler of the machine decides which worker is blocked with a job in hand. */
const MOST_ROUNDS = 10;
/** A done job is deleted; the events of the queue about it stay. */
const TAKEN_TWICE = `
  select count(*)::int as jobs from (
    select from bullmq.event where event = 'active' group by queue, data->>'jobId' having count(*) > 1) taken`;

describe('R9: two workers take the same jobs', () => {
  const today = dayInParis(new Date());
  let sink: Sink;
  let world: ProcessWorld;
  let campus: Campus;

  beforeAll(async () => {
    sink = await Sink.start();
    const env = {
      ...AS_PUPPET,
      PUBLIC_URL: 'https://seve.example',
      SMTP_URL: sink.url,
      SEVE_TEST_JOB_LOCK_MS: String(LOCK_MS),
      SEVE_TEST_SLOW_JOB_MS: '700',
    };
    world = await startWorld({ processes: true, apis: 0, workers: 0, env });
    campus = await Campus.plant(world.database, today);
  }, 120_000);
  afterAll(async () => {
    await world?.stop();
    await sink?.stop();
  }, 60_000);

  /** Offers whose last day is past: each is one job, one move and one letter. */
  async function plantJobs(): Promise<string[]> {
    const expired = { expires_on: addDays(today, -1), published_at: new Date(Date.now() - 30 * 86_400_000) };
    const ids: string[] = [];
    while (ids.length < JOBS) ids.push(await campus.offer(await campus.company(), expired));
    return ids;
  }

  /** Resolves when the job of each is a row. A worker may look around while they are planted, and write one twice: rows are no count of offers. */
  async function enqueued(offerIds: string[]): Promise<void> {
    const asked = `select count(distinct payload->>'offerId')::int as offers from outbox where job = 'expire-offer' and payload->>'offerId' = any($1)`;
    for (const end = Date.now() + ENQUEUED_WITHIN_MS; Date.now() < end; await pause(50)) {
      const [row] = await world.query<{ offers: number }>(asked, [offerIds]);
      if (row?.offers === offerIds.length) return;
    }
    throw new Error('no worker enqueued the end of these offers');
  }

  /** Those jobs, then others, until one was taken twice: otherwise nothing was put to the test. */
  async function untilTakenTwice(what: string, firstIds: string[]): Promise<void> {
    let offerIds = firstIds;
    for (let round = 1; round <= MOST_ROUNDS; round++) {
      await expectOneEffectEach(offerIds);
      const [stolen] = await world.query<{ jobs: number }>(TAKEN_TWICE);
      console.log(`R9 ${JSON.stringify({ what, round, jobs: JOBS, stolen: stolen?.jobs })}`);
      if (stolen && stolen.jobs > 0) return;
      offerIds = await plantJobs();
    }
    throw new Error(`no job was taken twice in ${MOST_ROUNDS} rounds`);
  }

  async function expectOneEffectEach(offerIds: string[]): Promise<void> {
    await enqueued(offerIds);
    await world.settled(JOBS * 10_000 + 120_000);
    const moves = await world.query(`select 1 from state_change where entity_id = any($1) and to_state = 'expired'`, [offerIds]);
    const letters = await world.query<{ id: string }>(`select id from email where letter = 'offer-expired' and entity_id = any($1)`, [
      offerIds,
    ]);
    const copies = sink.copies();
    const mails = letters.reduce((sum, { id }) => sum + (copies.get(id) ?? 0), 0);
    expect({ moves: moves.length, letters: letters.length, mails }).toEqual({ moves: JOBS, letters: JOBS, mails: JOBS });
    expect(Math.max(...copies.values())).toBe(1);
  }

  /** Again and again for longer than its locks last, until told to stop. */
  async function blockAgainAndAgain(worker: BuiltProcess, isOver: () => boolean): Promise<void> {
    for (; !isOver(); await pause(FREE_MS)) await worker.tell('block', BLOCKED_MS);
  }

  it(
    'a worker whose loop is blocked for longer than its locks last changes nothing twice',
    async () => {
      const offerIds = await plantJobs();
      const [blocked] = await Promise.all([world.addWorker().ready(), world.addWorker().ready()]);
      let isOver = false;
      const blocking = blockAgainAndAgain(blocked, () => isOver);
      await untilTakenTwice(`loop blocked for ${BLOCKED_MS} ms, locks of ${LOCK_MS} ms`, offerIds).finally(() => {
        isOver = true;
      });
      await blocking;
      await blocked.kill9();
    },
    MOST_ROUNDS * (JOBS * 10_000 + 180_000),
  );

  it(
    'a worker whose clock is two minutes ahead changes nothing twice',
    async () => {
      await world.query('delete from bullmq.job');
      await world.query('delete from bullmq.event');
      const offerIds = await plantJobs();
      await world.addWorker({ SEVE_PUPPET_AHEAD_MS: String(AHEAD_MS) }).ready();
      await untilTakenTwice(`clock ${AHEAD_MS} ms ahead`, offerIds);
    },
    MOST_ROUNDS * (JOBS * 10_000 + 180_000),
  );
});

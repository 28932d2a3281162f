import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createDataSource } from '@seve/database';
import { dayInParis } from '@seve/domain';
import { createQueueBackend, Outbox, type QueueBackend } from '@seve/jobs';
import { Clock } from '@seve/runtime';
import type { DataSource } from 'typeorm';
import { IS_LONG } from '../../support/form.js';
import { becomes } from '../../support/programs/local-start.js';
import type { BuiltProcess } from '../../support/programs/processes.js';
import { seededRandom } from '../../support/seeded-random.js';
import { type ProcessWorld, startWorld } from '../../support/world.js';
import { Campus } from '../campus.js';
import { MatchingBench } from './matching-bench.js';

const STUDENTS = IS_LONG ? 240 : 120;
const OFFERS = IS_LONG ? 90 : 60;
const CHANGES_A_SECOND = 100;
const SECONDS = IS_LONG ? 6 : 2;

const STUDENT_CHANGES = ["skills = '{}'", "skills = '{300078}'", "kinds = '{job}'", "kinds = '{internship}'", 'limit_km = limit_km + 1'];
const OFFER_CHANGES = ["rome_codes = '{H1206}'", "rome_codes = '{H1503}'", 'min_age = 40', 'min_age = null', 'duration_weeks = 7'];

/** Guarantees about lists with several workers, tested on each queue backend. */
export function matchingByMany(carriedBy: string, redis: () => Promise<string | null>): void {
  describe(`matching by several workers, jobs carried by ${carriedBy}`, () => {
    const random = seededRandom(21);
    const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
    let world: ProcessWorld;
    let dataSource: DataSource;
    let backend: QueueBackend;
    let outbox: Outbox;
    let truth: MatchingBench;
    let students: string[] = [];
    let offers: string[] = [];
    beforeAll(async () => {
      const redisUrl = await redis();
      world = await startWorld({
        processes: true,
        apis: 0,
        workers: 0,
        env: { PUBLIC_URL: 'https://seve.example', SEVE_TEST_JOB_LOCK_MS: '2000' },
        ...(redisUrl && { redisUrl }),
      });
      const campus = await Campus.plant(world.database, dayInParis(new Date()));
      await campus.crowd(STUDENTS);
      const company = await campus.company();
      for (let index = 0; index < OFFERS; index += 1) await campus.offer(company, index % 3 === 0 ? { rome_codes: ['H1206'] } : {});
      const idsOf = async (table: string) => (await world.query<{ id: string }>(`select id from ${table} order by id`)).map(({ id }) => id);
      [students, offers] = [await idsOf('student'), await idsOf('offer')];
      dataSource = await createDataSource(world.database.appUrl).initialize();
      backend = await createQueueBackend({ databaseUrl: world.database.appUrl, redisUrl }, () => undefined);
      outbox = new Outbox(dataSource, backend, () => undefined);
      const settings = { clockOffsetMs: 0, digestCollectMs: 0 };
      truth = new MatchingBench(world.database.appUrl, { dataSource, outbox, clock: new Clock(settings), settings });
      await Promise.all([world.addWorker().ready(), world.addWorker().ready()]);
    }, 120_000);
    afterAll(async () => {
      await outbox?.settled();
      await backend?.close();
      await dataSource?.destroy();
      await world?.stop();
    });

    const holders = () =>
      world.workers.filter((worker) => worker.isRunning && worker.output.some((line) => line.includes('matching is loaded')));
    const stored = () =>
      world.query(
        'select student_id as "studentId", offer_id as "offerId", student_score as "studentScore", post_score as "postScore", total from match order by student_id, offer_id',
      );
    const isTrue = async () => JSON.stringify(await stored()) === JSON.stringify(await truth.fullRun());

    async function changeOne(): Promise<void> {
      const isStudent = random() < 0.8;
      const [table, id, set] = isStudent
        ? ['student', oneOf(students), oneOf(STUDENT_CHANGES)]
        : ['offer', oneOf(offers), oneOf(OFFER_CHANGES)];
      await outbox.transaction(async (work) => {
        const [[row]] = await work.manager.query(`update ${table} set ${set}, version = version + 1 where id = $1 returning version`, [id]);
        const { version } = row;
        if (isStudent) await work.enqueue('match-student', { studentId: id, version });
        else await work.enqueue('match-offer', { offerId: id, version });
      });
    }

    /** Makes a hundred changes per second, or as many as the machine allows. Returns their number. */
    async function change(seconds: number): Promise<number> {
      const startedAt = Date.now();
      let changes = 0;
      for (; Date.now() < startedAt + seconds * 1_000; changes += 1) {
        await pause(Math.max(0, startedAt + (changes * 1_000) / CHANGES_A_SECOND - Date.now()));
        await changeOne();
      }
      return changes;
    }

    /** Returns the time from commit to the end of the job, over all finished jobs. */
    async function lateness(): Promise<{ count: number; half: number; slowest: number }> {
      const [row] = await world.query<{ count: number; half: number; slowest: number }>(
        `select count(*)::int as count, round(percentile_cont(0.5) within group (order by ms))::int as half, round(max(ms))::int as slowest
         from (select extract(epoch from done_at - created_at)::float * 1000 as ms from outbox where job like 'match-%' and done_at is not null) kept`,
      );
      await world.query(`delete from outbox where done_at is not null`);
      return row ?? { count: 0, half: 0, slowest: 0 };
    }

    it('one of them matches, the other stands by', async () => {
      expect(holders()).toHaveLength(1);
      await becomes('the lists are those of a full run', isTrue);
      expect((await stored()).length).toBeGreaterThan(OFFERS * 50);
    });

    // The next test covers changes that continue while a process dies.
    if (IS_LONG)
      it('a hundred changes a second are all carried to the lists, whose rows are those of a full run', async () => {
        const changes = await change(SECONDS);
        await world.settled(120_000);
        const late = await lateness();
        console.log(`on ${carriedBy}: ${changes} changes in ${SECONDS} s, ${JSON.stringify(late)} ms until the list has followed`);
        expect(late.count).toBe(changes);
        expect(await stored()).toEqual(await truth.fullRun());
      });

    it('when the one that matches is killed the other takes over, and no change is lost', async () => {
      const [holder] = holders() as [BuiltProcess];
      const changing = change(SECONDS);
      await pause((SECONDS * 1_000) / 3);
      await holder.kill9();
      const killedAt = Date.now();
      await becomes('the other one matches', () => holders().length === 1);
      const takenAfterMs = Date.now() - killedAt;
      const changes = await changing;
      await world.settled(120_000);
      const late = await lateness();
      console.log(`on ${carriedBy}: taken over after ${takenAfterMs} ms; ${changes} changes, ${JSON.stringify(late)}`);
      expect(late.count).toBe(changes);
      await becomes('the lists are those of a full run', isTrue);
    });
  });
}

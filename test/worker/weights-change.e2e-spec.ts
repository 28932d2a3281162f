import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { lockMatchLists, rescoreProgress, startRescore } from '@seve/database';
import { SPARE, TOP_PER_OFFER, TOP_PER_STUDENT } from '@seve/matching';
import { SLICE } from '../../apps/worker/src/matching/rescore.job.js';
import type { PlantedCompany } from './campus.js';
import { JobBench } from './job-bench.js';

const SKILLS_ONLY = { skills: 9_700, training: 100, availability: 100, occupation: 100, languages: 100 };
const LEARNING_ONLY = { occupation: 100, learning: 9_600, reach: 100, rhythm: 100, wishes: 100 };
const NEAR_ONLY = { occupation: 100, learning: 100, reach: 9_600, rhythm: 100, wishes: 100 };
const EVEN = { occupation: 2_000, learning: 2_000, reach: 2_000, rhythm: 2_000, wishes: 2_000 };

describe('rescore: after a change of the weights', () => {
  let bench: JobBench;
  let company: PlantedCompany;
  beforeAll(async () => {
    bench = await JobBench.start();
  });
  beforeEach(async () => {
    company = await bench.campus.company();
  });
  afterEach(async () => {
    await bench.clear();
    await bench.database.query('delete from weights_version where number > 2');
  });
  afterAll(() => bench?.stop());

  /** Saved as the api does: the version, and the first slice promised. */
  const change = (number: number, points: { u?: object; e?: object }) =>
    bench.outbox.transaction(async (work) => {
      await work.manager.query(
        `insert into weights_version (number, points, reason) select $1, points || $2::jsonb, 'Pour voir' from weights_version where number = 2`,
        [number, JSON.stringify(points)],
      );
      await work.promise('rescore', { version: number, step: await startRescore(work.manager, number) });
    });
  const next = async () => {
    const [promise] = await bench.promises('rescore');
    return promise && { id: promise.id, payload: promise.payload as { version: number; step: number } };
  };
  const keep = (id: string) => bench.database.query('update outbox set done_at = now() where id = $1', [id]);
  const runSlice = async () => {
    const slice = await next();
    if (!slice) return null;
    const outcome = await bench.rescore.run(slice.payload, slice.id);
    await keep(slice.id);
    return outcome;
  };
  const runAll = async () => {
    let slices = 0;
    while (await runSlice()) slices += 1;
    return slices;
  };
  const stored = () =>
    bench.database.query<{ student_id: string; offer_id: string; weights_version: string }>(
      'select student_id, offer_id, u, e, total, weights_version from match order by student_id, offer_id',
    );
  const versions = async () => [...new Set((await stored()).map(({ weights_version }) => weights_version))].sort();
  const progress = () => rescoreProgress(bench.dataSource.manager);

  /** Students and offers that differ in what the weights weigh. */
  async function plant(students: number, offers: number): Promise<void> {
    const kinds = [{ skills: '{}' }, { skills: '{300078}' }, { skills_to_learn: '{}' }, { wanted_rome_codes: ['H1206'] }];
    for (let index = 0; index < students; index++) await bench.campus.student(kinds[index % kinds.length]);
    for (let index = 0; index < offers; index++) {
      await bench.campus.offer(company, index % 2 === 0 ? {} : { rome_codes: ['H1206'] });
    }
    for (const { id } of await bench.database.query<{ id: string }>('select id from student')) {
      await bench.matchStudent.run({ studentId: id, version: 1 }, 'profile');
    }
  }

  it('everybody’s matches are those of a full run with the new weights', async () => {
    await plant(SLICE + 3, 6);
    const before = await stored();
    await change(3, { u: LEARNING_ONLY, e: SKILLS_ONLY });
    expect(await runAll()).toBe(3);
    const after = await stored();
    expect(after).toHaveLength(before.length);
    expect(after).not.toEqual(before);
    expect(await versions()).toEqual(['v3']);
    await bench.database.query('truncate match');
    for (const { id } of await bench.database.query<{ id: string }>('select id from offer')) {
      await bench.matchOffer.run({ offerId: id, version: 1 }, 'full run');
    }
    expect(await stored()).toEqual(after);
  });

  it('full lists keep their best under the new weights, on both sides', async () => {
    const [students, offers] = [TOP_PER_OFFER + SPARE + 10, TOP_PER_STUDENT + SPARE + 6];
    await bench.campus.crowd(students);
    await bench.database.query(`update student set skills = case when abs(hashtext(id::text)) % 2 = 0 then skills else '{}' end`);
    const ids: string[] = [];
    for (let index = 0; index < offers; index++) {
      // The occupation that is wanted, far away; or another one next door: what weighs more decides which stand last.
      ids.push(await bench.campus.offer(company, index % 2 === 0 ? { commune_insee: '80585' } : { rome_codes: ['H1206'] }));
    }
    const fullRun = async () => {
      for (const offerId of ids) await bench.matchOffer.run({ offerId, version: 1 }, 'full run');
    };
    await fullRun();
    await bench.database.query(`delete from outbox where job = 'match-student'`);
    const before = await stored();
    await change(3, { u: NEAR_ONLY });
    await runAll();
    const after = await stored();
    const pairsOf = (rows: typeof after) => rows.map((row) => JSON.stringify([row.student_id, row.offer_id]));
    expect(pairsOf(after)).not.toEqual(pairsOf(before));
    expect(after.length).toBeLessThan(students * offers);
    await bench.database.query('truncate match');
    await fullRun();
    expect(await stored()).toEqual(after);
  });

  it('the rows say how far it has come, up to everybody', async () => {
    await plant(SLICE + 1, 2);
    expect(await progress()).toMatchObject({ number: 2, startedAt: null });
    await change(3, { u: EVEN });
    expect(await progress()).toMatchObject({ number: 3, scored: 0, toScore: SLICE + 3, finishedAt: null });
    await runSlice();
    expect(await progress()).toMatchObject({ scored: SLICE, finishedAt: null });
    expect(await versions()).toEqual(['v2', 'v3']);
    await runAll();
    expect(await progress()).toMatchObject({ scored: SLICE + 3, toScore: SLICE + 3, finishedAt: expect.any(Date) });
  });

  it('a student’s list is of one version as soon as it is written', async () => {
    await plant(SLICE + 5, 4);
    await change(3, { u: LEARNING_ONLY });
    await runSlice();
    const lists = await bench.database.query<{ versions: number }>(
      'select count(distinct weights_version)::int as versions from match group by student_id',
    );
    expect(new Set(lists.map((list) => list.versions))).toEqual(new Set([1]));
  });

  it('it goes on where a process that died left it, and a slice that runs twice changes nothing', async () => {
    await plant(SLICE + 2, 3);
    await change(3, { u: LEARNING_ONLY });
    const first = await next();
    if (!first) throw new Error('nothing was promised');
    // Committed, but the process died before it could say so: the promise is kept again.
    expect(await bench.rescore.run(first.payload, first.id)).toBe('done');
    const between = { rows: await stored(), progress: await progress(), promises: (await bench.promises('rescore')).length };
    expect(await bench.rescore.run(first.payload, first.id)).toBe('skipped');
    expect({ rows: await stored(), progress: await progress(), promises: (await bench.promises('rescore')).length }).toEqual(between);
    await keep(first.id);
    await runAll();
    expect(await versions()).toEqual(['v3']);
    expect(await progress()).toMatchObject({ scored: SLICE + 5 });
  });

  it('a slice whose transaction fails leaves everything as it was, and is done when it runs again', async () => {
    await plant(3, 2);
    const before = await stored();
    await change(3, { e: SKILLS_ONLY });
    const slice = await next();
    if (!slice) throw new Error('nothing was promised');
    await bench.database.query(`alter table match add constraint only_old check (weights_version <> 'v3') not valid`);
    await expect(bench.rescore.run(slice.payload, slice.id)).rejects.toMatchObject({ code: '23514' });
    expect(await stored()).toEqual(before);
    expect(await progress()).toMatchObject({ scored: 0 });
    await bench.database.query('alter table match drop constraint only_old');
    await runAll();
    expect(await versions()).toEqual(['v3']);
  });

  it('of two changes that follow quickly the newer wins, whatever runs last', async () => {
    await plant(SLICE + 2, 3);
    await change(3, { u: LEARNING_ONLY });
    const older = await next();
    if (!older) throw new Error('nothing was promised');
    const outcome = await whileListsAreLocked(
      () => bench.rescore.run(older.payload, older.id),
      () => change(4, { u: EVEN }),
    );
    expect(outcome).toBe('skipped');
    expect(await versions()).toEqual(['v2']);
    expect(await runSlice()).toBe('skipped');
    await runAll();
    expect(await versions()).toEqual(['v4']);
    expect(await bench.rescore.run(older.payload, older.id)).toBe('skipped');
    expect(await progress()).toMatchObject({ number: 4, finishedAt: expect.any(Date) });
  });

  it('a score that was begun with older weights is begun again, and written with the newer', async () => {
    const student = await bench.campus.student();
    const offer = await bench.campus.offer(company);
    for (const job of [
      () => bench.matchOffer.run({ offerId: offer, version: 1 }, 'a promise'),
      () => bench.matchStudent.run({ studentId: student.id, version: 1 }, 'a promise'),
    ]) {
      await bench.database.query('truncate match');
      await bench.database.query('delete from weights_version where number > 2');
      expect(await whileListsAreLocked(job, () => change(3, { u: EVEN }))).toBe('done');
      expect(await versions()).toEqual(['v3']);
    }
  });

  it('whoever changes meanwhile is left to the job of that change', async () => {
    await plant(2, 2);
    const [changed] = await bench.database.query<{ id: string }>('select id from student order by id limit 1');
    await change(3, { u: EVEN });
    const slice = await next();
    if (!slice) throw new Error('nothing was promised');
    await whileListsAreLocked(
      () => bench.rescore.run(slice.payload, slice.id),
      () => bench.database.query('update student set limit_km = 51, version = 2 where id = $1', [changed?.id]),
    );
    const left = await bench.database.query('select distinct weights_version from match where student_id = $1', [changed?.id]);
    expect(left).toEqual([{ weights_version: 'v2' }]);
    await bench.matchStudent.run({ studentId: changed?.id ?? '', version: 2 }, 'profile');
    await runAll();
    expect(await versions()).toEqual(['v3']);
  });

  it('the digests are promised once, at the end, and speak of new matches alone', async () => {
    await plant(3, 2);
    await bench.database.query(`delete from outbox where job like 'announce%'`);
    await change(3, { u: EVEN });
    await runSlice();
    expect(await bench.promises('announce-matches')).toEqual([]);
    await runAll();
    expect((await bench.promises('announce-matches')).map(({ payload }) => payload)).toEqual([{}]);
  });

  /** Starts the job, waits until it has scored and asks for the lists, changes something, lets it go on. */
  async function whileListsAreLocked<T>(job: () => Promise<T>, meanwhile: () => Promise<unknown>): Promise<T> {
    const blocker = bench.dataSource.createQueryRunner();
    await blocker.startTransaction();
    await lockMatchLists(blocker.manager);
    const running = job();
    const isWaiting = async () =>
      (await bench.database.query("select 1 from pg_locks where locktype = 'advisory' and not granted")).length > 0;
    while (!(await isWaiting()));
    await meanwhile();
    await blocker.commitTransaction();
    await blocker.release();
    return running;
  }
});

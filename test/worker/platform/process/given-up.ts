import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { givenUpJobs, givenUpSince } from '@seve/database';
import { StorageFull } from '@seve/domain';
import {
  isWakeUp,
  JOB_NAMES,
  type JobHandler,
  type JobName,
  JobRunner,
  jobFigures,
  jobsThatComeBack,
  LONGEST_FAULT_MINUTES,
  MAX_ATTEMPTS,
  Sweeper,
  tryAgain,
} from '@seve/jobs';
import { v7 as uuid } from 'uuid';
import { TellGivenUp } from '../../../../apps/worker/src/platform/housekeeping/tell-given-up.js';
import { becomes } from '../../../support/programs/local-start.js';
import type { BenchTests, JobBench } from '../../job-bench.js';

const WITH_A_ROW = JOB_NAMES.filter((name) => !isWakeUp(name));
const HOUR_S = 3_600;
const byJob = (one: { job: string }, other: { job: string }) => one.job.localeCompare(other.job);

interface Row {
  id: string;
  job: JobName;
  attempt: number;
  postponed: number;
  isGivenUp: boolean;
  failingSince: Date | null;
  isDone: boolean;
  error: string | null;
  /** Seconds until the next attempt. */
  wait: number;
}

export const givenUp: BenchTests = (benchOf) =>
  describe('a job that was given up', () => {
    let bench: JobBench;
    let sweeper: Sweeper;
    let runner: JobRunner;
    /** Error that every handler throws. */
    let fault: Error | null = null;
    let runs = 0;

    beforeAll(() => {
      bench = benchOf();
      sweeper = new Sweeper(bench.dataSource, bench.backend);
    });
    beforeEach(() => {
      fault = null;
      runs = 0;
      const run = async () => {
        runs += 1;
        if (fault) throw fault;
        return 'done' as const;
      };
      const handlers = JOB_NAMES.map((name) => ({ name, run })) as JobHandler[];
      const batches = { name: 'match-changes' as const, runBatch: async (jobs: readonly unknown[]) => Promise.all(jobs.map(run)) };
      const log = { ran: () => undefined, failed: () => undefined, fault: () => undefined };
      runner = new JobRunner(bench.dataSource, bench.backend, handlers, batches, log);
    });
    afterEach(async () => {
      await runner.stop();
      await bench.clear();
    });

    const ago = (seconds: number) => new Date(Date.now() - seconds * 1_000);
    async function plant(job: JobName, change: Record<string, unknown> = {}): Promise<string> {
      const id = uuid();
      await bench.campus.insert('outbox', { id, job, payload: { id }, key: id, not_before: ago(60), created_at: ago(90), ...change });
      return id;
    }
    const plantGivenUp = (job: JobName, change: Record<string, unknown> = {}) =>
      plant(job, {
        attempt: MAX_ATTEMPTS,
        given_up_at: ago(3 * HOUR_S),
        not_before: ago(-20 * HOUR_S),
        error: 'Error: it broke',
        ...change,
      });
    const rows = () =>
      bench.database.query<Row>(
        `select id, job, attempt, postponed, given_up_at is not null as "isGivenUp", done_at is not null as "isDone", error,
           failing_since as "failingSince",
           extract(epoch from not_before - now())::float as wait from outbox order by created_at, id`,
      );
    const every = async (is: (row: Row) => boolean) => (await rows()).every(is);
    const makeDue = () => bench.database.query("update outbox set not_before = now() - interval '1 second', flushed_at = null");

    it.each(['clock', 'next', 'alone'] as const)(
      'of those that come back by %s is tried again after an hour, and ends once it can',
      async (by) => {
        const names = jobsThatComeBack(by);
        for (const name of names) await plant(name, { attempt: MAX_ATTEMPTS - 1 });
        fault = new Error('it broke');
        await runner.start();
        await sweeper.sweep();
        await becomes('all are given up', () => every(({ isGivenUp }) => isGivenUp));
        expect((await rows()).map(({ job, attempt, wait }) => ({ job, attempt, isInAnHour: wait > 3_500 && wait <= 3_600 }))).toEqual(
          names.map((job) => ({ job, attempt: MAX_ATTEMPTS, isInAnHour: true })),
        );
        expect(await sweeper.sweep()).toBe(0);
        fault = null;
        await makeDue();
        await sweeper.sweep();
        await becomes('all are done', () => every(({ isDone }) => isDone));
      },
    );

    it('has a row, or is woken while rows are due', () => {
      expect(jobsThatComeBack('wake-up')).toEqual(JOB_NAMES.filter(isWakeUp));
    });

    it('is tried again when its work is found to do, whatever the job, at most once an hour', async () => {
      for (const name of WITH_A_ROW) {
        await plantGivenUp(name, { key: `${name} old`, flushed_at: ago(2 * HOUR_S) });
        await plantGivenUp(name, { key: `${name} new`, flushed_at: ago(HOUR_S / 2) });
      }
      await bench.outbox.transaction(async (work) => {
        for (const name of WITH_A_ROW)
          await work.enqueueAll(name, [
            { payload: {} as never, key: `${name} old` },
            { payload: {} as never, key: `${name} new` },
          ]);
      });
      const found = await rows();
      expect(found).toHaveLength(2 * WITH_A_ROW.length);
      expect(found.filter(({ wait }) => wait <= 0).map(({ job }) => job)).toEqual(WITH_A_ROW);
      await runner.start();
      await sweeper.sweep();
      await becomes('half of them are done', async () => (await rows()).filter(({ isDone }) => isDone).length === WITH_A_ROW.length);
    });

    it('and fails each time runs once, stays given up with its reason, and waits a day at most', async () => {
      const id = await plantGivenUp('seal-paper', { attempt: 2_000, not_before: ago(60) });
      fault = new Error('it broke again');
      await runner.start();
      await sweeper.sweep();
      await becomes('it has failed', () => every(({ attempt }) => attempt === 2_001));
      const [row] = await rows();
      expect(row).toMatchObject({ isGivenUp: true, isDone: false, error: 'Error: it broke again' });
      expect(Math.round((row?.wait ?? 0) / HOUR_S)).toBe(24);
      await becomes('the queue shows it as failed', async () => {
        const [job] = await bench.database.query<{ state: string }>('select state from bullmq.job where id = $1', [id]);
        return job?.state === 'failed';
      });
      expect(runs).toBe(1);
    });

    it('makes place for that of a later day, for the same thing', async () => {
      const [offerId, other] = [uuid(), uuid()];
      await plantGivenUp('follow-placements', { payload: { day: '2026-11-23' } });
      await plantGivenUp('list-candidates', { payload: { offerId, day: '2026-11-23' } });
      await plantGivenUp('list-candidates', { payload: { offerId: other, day: '2026-11-23' } });
      await plantGivenUp('expire-offer', { payload: { offerId } });
      const later = { created_at: ago(1), not_before: ago(-60) };
      await plant('follow-placements', { payload: { day: '2026-11-24' }, ...later });
      await plant('list-candidates', { payload: { offerId, day: '2026-11-24' }, ...later });
      await sweeper.sweep();
      expect((await rows()).map(({ job, isDone, error }) => `${job} ${isDone} ${error}`)).toEqual([
        'follow-placements true Error: it broke',
        'list-candidates true Error: it broke',
        'list-candidates false Error: it broke',
        'expire-offer false Error: it broke',
        'follow-placements false null',
        'list-candidates false null',
      ]);
    });

    it('is none that met a full disk, however often: alone or in a batch it is postponed by two minutes at most', async () => {
      const begun = ago(LONGEST_FAULT_MINUTES * 60 - 120);
      for (const name of ['seal-paper', 'match-offer'] as const)
        await plant(name, { attempt: MAX_ATTEMPTS - 1, postponed: 5_000, failing_since: begun });
      fault = new StorageFull('file.no-room');
      await runner.start();
      await sweeper.sweep();
      await becomes('both have met it', () => every(({ postponed }) => postponed > 5_000));
      for (const { attempt, isGivenUp, error, wait } of await rows()) {
        expect({ attempt, isGivenUp, error }).toEqual({ attempt: MAX_ATTEMPTS - 1, isGivenUp: false, error: 'StorageFull: file.no-room' });
        expect(wait).toBeGreaterThan(100);
        expect(wait).toBeLessThanOrEqual(120);
      }
      fault = null;
      await makeDue();
      await sweeper.sweep();
      await becomes('both are done', () => every(({ isDone }) => isDone));
    });

    it('is one that meets a full disk for an hour: listed since it first met it, tried as often as before, and listed no more once done', async () => {
      const begun = ago(LONGEST_FAULT_MINUTES * 60 + 1);
      for (const name of ['seal-paper', 'match-offer'] as const) await plant(name, { postponed: 40, failing_since: begun });
      const fresh = await plant('expire-offer');
      fault = new StorageFull('file.no-room');
      await runner.start();
      await sweeper.sweep();
      await becomes('all have met it', () => every(({ error }) => error !== null));
      for (const { attempt, wait, failingSince, isGivenUp, id } of await rows()) {
        expect({ attempt, isGivenUp }).toEqual({ attempt: 0, isGivenUp: id !== fresh });
        expect(wait).toBeLessThanOrEqual(120);
        if (id !== fresh) expect(failingSince).toEqual(begun);
      }
      const list = () => givenUpJobs(bench.dataSource.manager, { after: null, limit: 10 });
      expect((await list()).map(({ job, since, attempts, error }) => ({ job, since, isTold: attempts > 40, error })).sort(byJob)).toEqual(
        ['match-offer', 'seal-paper'].map((job) => ({ job, since: begun, isTold: true, error: 'StorageFull: file.no-room' })),
      );
      expect(await givenUpSince(bench.dataSource.manager)).toEqual({ count: 2, since: begun });
      expect(await jobFigures(bench.dataSource.manager)).toMatchObject({ givenUp: 2, failing: 1 });
      fault = null;
      expect(await tryAgain(bench.dataSource.manager, null)).toHaveLength(2);
      await makeDue();
      await sweeper.sweep();
      await becomes('all are done', () => every(({ isDone }) => isDone));
      expect(await list()).toEqual([]);
    });

    it('is told to the coordination once a day as long as it is one, by one letter from several workers', async () => {
      const accountId = uuid();
      const email = `${accountId}@campus.example`;
      await bench.campus.insert('account', {
        id: accountId,
        email,
        email_verified: true,
        name: 'Nadia Roux',
        first_name: 'Nadia',
        last_name: 'Roux',
      });
      await bench.campus.insert('membership', { id: uuid(), account_id: accountId, role: 'campus_coordinator' });
      const worker = () =>
        new TellGivenUp(bench.dataSource, bench.outbox, bench.clock, { publicUrl: 'https://seve.example' }, { error: () => undefined });
      const [one, other] = [worker(), worker()];
      const told = () =>
        bench.database.query(
          `select params ->> 'count' as count from email where letter = 'jobs-given-up' and to_address = $1 order by id`,
          [email],
        );
      await one.look();
      expect(await told()).toEqual([]);
      await plantGivenUp('seal-paper');
      for (const worker of [one, one, other]) await worker.look();
      expect(await told()).toEqual([{ count: '1' }]);
      await plantGivenUp('rescore');
      bench.setDay('2026-11-25');
      await other.look();
      expect(await told()).toEqual([{ count: '1' }, { count: '2' }]);
      await bench.database.query('update outbox set done_at = now()');
      bench.setDay('2026-11-26');
      await one.look();
      expect(await told()).toHaveLength(2);
      await bench.database.query('delete from membership where account_id = $1', [accountId]);
    });

    it('is listed with the offer, the company or the school that it is for, and with no student', async () => {
      const { campus } = bench;
      const [company, student] = [await campus.company(), await campus.student()];
      const offerId = await campus.offer(company);
      const [placementId, agreementId, versionId] = [uuid(), uuid(), uuid()];
      const days = { start_on: '2027-01-11', end_on: '2027-03-05' };
      await campus.insert('placement', {
        ...{ id: placementId, student_id: student.id, source: 'declared', state: 'preparing', kind: 'internship', ...days },
        ...{ host_name: 'Moulins de la Somme', contact_email: 'accueil@moulins.example' },
      });
      await campus.insert('agreement', {
        ...{ id: agreementId, placement_id: placementId, school_id: campus.schoolId, kind: 'internship', state: 'signed' },
      });
      await campus.insert('paper_version', {
        ...{ id: versionId, agreement_id: agreementId, number: 1, parts: '{}', document: '{}', file_id: uuid(), sha256: 'a'.repeat(64) },
      });
      const payloads: [JobName, object][] = [
        ['expire-offer', { offerId }],
        ['seal-paper', { versionId }],
        ['ask-host-of-group', { agreementIds: [agreementId] }],
        ['match-student', { studentId: student.id, version: 1 }],
        ['digest-events', { day: '2026-11-24', hour: 8 }],
        ['expire-offer', { offerId: uuid() }],
      ];
      for (const [index, [job, payload]] of payloads.entries()) await plantGivenUp(job, { payload, given_up_at: ago(600 - index) });
      const listed = await givenUpJobs(bench.dataSource.manager, { after: null, limit: 10 });
      expect(listed.reverse().map(({ job, companyName, schoolName, ...one }) => [job, one.offerId, companyName, schoolName])).toEqual([
        ['expire-offer', offerId, 'Laboratoire Lenoir', null],
        ['seal-paper', null, null, 'Lycée des Tilleuls'],
        ['ask-host-of-group', null, null, 'Lycée des Tilleuls'],
        ['match-student', null, null, null],
        ['digest-events', null, null, null],
        ['expire-offer', null, null, null],
      ]);
      await bench.empty('agreement', 'paper_version');
    });
  });

import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { LANES } from '@seve/domain';
import { Sweeper } from '@seve/jobs';
import { v7 as uuid } from 'uuid';
import type { BenchTests, JobBench } from '../../job-bench.js';

export const sweeper: BenchTests = (benchOf) =>
  describe('the sweeper', () => {
    let bench: JobBench;
    let sweeper: Sweeper;
    beforeAll(async () => {
      bench = benchOf();
      sweeper = new Sweeper(bench.dataSource, bench.backend);
    });
    afterEach(() => bench.clear());

    const ago = (seconds: number) => new Date(Date.now() - seconds * 1_000);
    async function outboxRow(change: Record<string, unknown> = {}): Promise<string> {
      const id = uuid();
      const row = { id, job: 'expire-offer', payload: { offerId: id }, key: id, not_before: ago(60), created_at: ago(60) };
      await bench.campus.insert('outbox', { ...row, ...change });
      return id;
    }
    async function letter(change: Record<string, unknown> = {}): Promise<string> {
      const id = uuid();
      const about = { letter: 'company-verified', to_address: `${id}@campus.example`, locale: 'fr', entity_type: 'company', entity_id: id };
      await bench.campus.insert('email', { id, ...about, not_before: ago(60), expires_at: ago(-3_600), ...change });
      return id;
    }
    const queued = async () =>
      (await bench.database.query<{ id: string; state: string }>('select id, state from bullmq.job order by id')).map(
        ({ id, state }) => `${id} ${state}`,
      );

    it('puts back what is due and has no job, once', async () => {
      const id = await outboxRow();
      expect(await sweeper.sweep()).toBe(1);
      expect(await queued()).toEqual([`${id} waiting`]);
      await bench.database.query("update outbox set flushed_at = now() - interval '1 minute'");
      expect(await sweeper.sweep()).toBe(0);
    });

    it('leaves alone what is done, not due yet, only just promised, or given up until its hour', async () => {
      await outboxRow({ done_at: ago(1) });
      await outboxRow({ not_before: ago(-60) });
      await outboxRow({ created_at: ago(0) });
      await outboxRow({ attempt: 30, given_up_at: ago(60), not_before: ago(-60) });
      expect(await sweeper.sweep()).toBe(0);
    });

    it('leaves alone a job that waits for its hour', async () => {
      await bench.outbox.transaction((work) => work.enqueue('announce-matches', {}, { notBefore: ago(-3_600) }));
      await bench.outbox.settled();
      await bench.database.query("update outbox set not_before = now() - interval '1 minute', flushed_at = now() - interval '1 minute'");
      expect(await sweeper.sweep()).toBe(0);
    });

    it('gives a new life to a job that gave up', async () => {
      const id = await outboxRow();
      await sweeper.sweep();
      await bench.database.query("update bullmq.job set state = 'failed'");
      await bench.database.query("update outbox set flushed_at = now() - interval '1 minute'");
      expect(await sweeper.sweep()).toBe(1);
      expect(await queued()).toEqual([`${id} waiting`]);
    });

    it('wakes a worker once for all changes that wait to be carried together, whoever knows of them already', async () => {
      const change = { job: 'match-offer' };
      await outboxRow(change);
      await outboxRow(change);
      expect(await sweeper.sweep()).toBe(1);
      await outboxRow(change);
      expect(await sweeper.sweep()).toBe(0);
      expect(await bench.database.query('select name, state from bullmq.job')).toEqual([{ name: 'match-changes', state: 'waiting' }]);
    });

    const wakeUps = async () =>
      (
        await bench.database.query<{ lane: number }>(
          "select (data->>'lane')::int as lane from bullmq.job where name = 'send-emails' order by 1",
        )
      ).map(({ lane }) => lane);

    it('wakes a worker once for all letters of a lane that are due, or whose worker died', async () => {
      await letter();
      await letter();
      await letter({ lane: LANES.urgent, state: 'sending', attempt: 1, lease_until: ago(1) });
      expect(await sweeper.sweep()).toBe(2);
      expect(await wakeUps()).toEqual([LANES.urgent, LANES.ordinary]);
    });

    it('wakes nobody again while a wake-up job waits to be taken', async () => {
      await letter();
      await sweeper.sweep();
      expect(await sweeper.sweep()).toBe(0);
      expect(await wakeUps()).toEqual([LANES.ordinary]);
    });

    it('leaves alone a letter that is being sent, sent, or not due', async () => {
      await letter({ state: 'sending', attempt: 1, lease_until: ago(-30) });
      await letter({ state: 'sent', attempt: 1 });
      await letter({ not_before: ago(-60) });
      expect(await sweeper.sweep()).toBe(0);
    });

    it('shares the work with another one', async () => {
      for (let count = 0; count < 10; count++) await outboxRow();
      const both = await Promise.all([sweeper.sweep(), new Sweeper(bench.dataSource, bench.backend).sweep()]);
      expect(both.reduce((sum, one) => sum + one, 0)).toBe(10);
      expect(await queued()).toHaveLength(10);
    });
  });

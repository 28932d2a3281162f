import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { claimLetters } from '@seve/database';
import { LANES } from '@seve/domain';
import { wakeUpForLetters } from '@seve/jobs';
import { becomes } from '../../../support/programs/local-start.js';
import { freePort } from '../../../support/servers/free-port.js';
import type { BenchTests, JobBench } from '../../job-bench.js';
import { aLetter, letterRow, Mailroom } from './mail-bench.js';
import { ScriptedSmtp } from './scripted-smtp.js';

const ALL = { upTo: 50, lane: LANES.digest, leaseSeconds: 30, secret: [] };

export const sendEmailsTogether: BenchTests = (benchOf) =>
  describe('many letters', () => {
    let bench: JobBench;
    let smtp: ScriptedSmtp;
    let mailrooms: Mailroom[];
    beforeAll(() => {
      bench = benchOf();
    });
    beforeEach(async () => {
      smtp = await ScriptedSmtp.start();
      mailrooms = [];
    });
    afterEach(async () => {
      for (const mailroom of mailrooms) mailroom.close();
      await smtp.stop();
      await bench.clear();
    });

    function mailroom(url = smtp.url, socket = 1_000): Mailroom {
      const one = new Mailroom(bench, url, { socket });
      mailrooms.push(one);
      return one;
    }
    async function due(count: number, change: Record<string, unknown> = {}): Promise<string[]> {
      const ids: string[] = [];
      while (ids.length < count) ids.push(await aLetter(bench, change));
      return ids;
    }
    /** Makes the server respond to no letter until the returned function is called. */
    function heldBack(): () => void {
      let accept = () => {};
      const accepted = new Promise<void>((resolve) => {
        accept = resolve;
      });
      smtp.next = () => accepted;
      return accept;
    }
    const states = async () =>
      Object.fromEntries(
        (
          await bench.database.query<{ state: string; count: number }>('select state, count(*)::int as count from email group by state')
        ).map(({ state, count }) => [state, count]),
      );

    it('are claimed by fifty, urgent ones first, and never by two at once', async () => {
      await due(40, { lane: LANES.digest });
      await due(30);
      const urgent = await due(3, { lane: LANES.urgent });
      const [one, other, none] = await Promise.all([ALL, ALL, ALL].map((claim) => claimLetters(bench.dataSource, claim)));
      const claimed = [one, other, none].flatMap((claim) => claim?.letters ?? []);
      expect(claimed).toHaveLength(73);
      expect(new Set(claimed.map(({ id }) => id)).size).toBe(73);
      expect(Math.max(...[one, other, none].map((claim) => claim?.letters.length ?? 0))).toBeLessThanOrEqual(50);
      const first = [one, other, none].find((claim) => claim?.letters.some(({ lane }) => lane === LANES.urgent));
      expect(
        first?.letters
          .slice(0, 3)
          .map(({ id }) => id)
          .sort(),
      ).toEqual(urgent.sort());
    });

    it('leave once each when two workers send them together, over four connections at most for each', async () => {
      const ids = await due(230);
      const patient = () => mailroom(smtp.url, 20_000);
      await Promise.all([patient().job.run({}), patient().job.run({})]);
      expect(await states()).toEqual({ sent: 230 });
      expect([...smtp.accepted].sort()).toEqual(ids.map((id) => `${id}@seve.example`).sort());
      expect(smtp.connections.most).toBeLessThanOrEqual(8);
    });

    it('do not make a sign-in letter wait for a slow batch', async () => {
      await due(40, { lane: LANES.digest });
      smtp.next = () => pause(2_000);
      const one = mailroom(smtp.url, 20_000);
      const digests = one.job.run({ lane: LANES.digest });
      await becomes('the batch is under way', async () => smtp.read.length >= 3);
      const urgent = await aLetter(bench, { lane: LANES.urgent });
      await one.job.run({ lane: LANES.urgent });
      expect(await letterRow(bench, urgent)).toMatchObject({ state: 'sent' });
      expect(smtp.accepted.length).toBeLessThan(15);
      smtp.next = 'accept';
      await digests;
      expect(await states()).toEqual({ sent: 41 });
    });

    it('have one wake-up job that waits, and another for those written once a round has begun', async () => {
      const wakeUp = () => wakeUpForLetters(bench.backend, LANES.ordinary, 0);
      const waiting = async () => (await bench.database.query("select 1 from bullmq.job where name = 'send-emails'")).length;
      for (let times = 0; times < 3; times++) await wakeUp();
      expect(await waiting()).toBe(1);
      await due(1);
      const accept = heldBack();
      const round = mailroom(smtp.url, 20_000).job.run({ lane: LANES.ordinary });
      await becomes('the round is under way', async () => smtp.read.length > 0);
      for (let times = 0; times < 3; times++) await wakeUp();
      expect(await waiting()).toBe(2);
      accept();
      await round;
    });

    it('wake another worker while a job of this one waits behind a slow round', async () => {
      const wakeUp = () => wakeUpForLetters(bench.backend, LANES.ordinary, 0);
      const queued = async () => (await bench.database.query("select 1 from bullmq.job where name = 'send-emails'")).length;
      await due(1);
      const accept = heldBack();
      const one = mailroom(smtp.url, 20_000);
      const rounds = [one.job.run({ lane: LANES.ordinary })];
      await becomes('the round is under way', async () => smtp.read.length > 0);
      await wakeUp();
      rounds.push(one.job.run({ lane: LANES.ordinary }));
      await becomes('its name is released', async () => {
        await wakeUp();
        return (await queued()) === 2;
      });
      expect(smtp.accepted).toHaveLength(0);
      accept();
      await Promise.all(rounds);
    });

    it('stay with the worker that sends them, however slow the server is', async () => {
      await due(3);
      let hasSeenTheLeaseEnd = false;
      smtp.next = async () => {
        await bench.database.query("update email set lease_until = now() + interval '6 seconds' where state = 'sending'");
        await pause(8_000);
        const [row] = await bench.database.query<{ over: number }>(
          "select count(*)::int as over from email where state = 'sending' and lease_until < now()",
        );
        hasSeenTheLeaseEnd ||= (row?.over ?? 0) > 0;
        smtp.next = 'accept';
      };
      await mailroom(smtp.url, 20_000).job.run({});
      expect(hasSeenTheLeaseEnd).toBe(false);
      expect(await states()).toEqual({ sent: 3 });
    });

    it('not begun are given back when the worker ends, and the queue is told', async () => {
      await due(20);
      smtp.next = () => pause(1_000);
      const one = mailroom(smtp.url, 20_000);
      const round = one.job.run({});
      await becomes('some are under way', async () => smtp.read.length > 0);
      one.job.onModuleDestroy();
      await round;
      const { sent = 0, queued = 0 } = await states();
      expect(sent + queued).toBe(20);
      expect(sent).toBeGreaterThan(0);
      expect(queued).toBeGreaterThan(10);
      expect(await bench.database.query("select attempt from email where state = 'queued' and (attempt > 0 or strikes > 0)")).toEqual([]);
      expect(await bench.database.query("select 1 from bullmq.job where queue = 'mail' and state = 'waiting'")).toHaveLength(1);
    });

    it('cost no try while the mail server is away, and all leave soon after it is back', async () => {
      await due(60);
      const port = await freePort();
      const one = mailroom(`smtp://127.0.0.1:${port}`);
      const round = one.job.run({});
      await becomes('the breaker opens', async () => one.breaker.isOpen);
      await becomes('every letter is given back', async () => (await states()).queued === 60);
      expect(await bench.database.query('select id from email where attempt > 0 or strikes > 0')).toEqual([]);
      const back = await ScriptedSmtp.start(port);
      await round;
      await becomes('those that rested have left', async () => {
        await one.job.run({});
        return (await states()).sent === 60;
      });
      expect(one.states).toEqual(['open', 'closed']);
      expect(back.connections.most).toBeLessThanOrEqual(4);
      expect(new Set(back.accepted).size).toBe(60);
      await back.stop();
    });

    it('to people who do not exist do not open the breaker', async () => {
      const ids = await due(12);
      for (const id of ids) smtp.unknown.add(`${id}@campus.example`);
      const one = mailroom();
      await one.job.run({});
      expect(one.states).toEqual([]);
      expect(await states()).toEqual({ bounced: 12 });
    });

    it('that would come too late end even while the server is away', async () => {
      await due(1, { expires_at: new Date(Date.now() - 1_000) });
      const one = mailroom('smtp://127.0.0.1:1');
      await one.job.run({});
      expect(await states()).toEqual({ expired: 1 });
    });
  });

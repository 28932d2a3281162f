import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { letters } from '@seve/mailing';
import { simpleParser } from 'mailparser';
import type { BenchTests, JobBench } from '../../job-bench.js';
import { aLetter, letterRow, Mailroom } from './mail-bench.js';
import { ScriptedSmtp } from './scripted-smtp.js';

export const sendEmails: BenchTests = (benchOf) =>
  describe('send-emails', () => {
    let bench: JobBench;
    let smtp: ScriptedSmtp;
    let mailroom: Mailroom;
    beforeAll(() => {
      bench = benchOf();
    });
    beforeEach(async () => {
      smtp = await ScriptedSmtp.start();
      mailroom = new Mailroom(bench, smtp.url);
    });
    afterEach(async () => {
      mailroom.close();
      await smtp.stop();
      await bench.clear();
    });

    const letter = (change: Record<string, unknown> = {}) => aLetter(bench, change);
    const row = (id: string) => letterRow(bench, id);
    const send = () => mailroom.job.run({});
    const set = (id: string, sql: string) => bench.database.query(`update email set ${sql} where id = $1`, [id]);
    /** Returns the milliseconds until the queue looks again; null when it will not. */
    async function comesBackInMs(): Promise<number | null> {
      const [found] = await bench.database.query<{ delay: string }>(
        "select opts->>'delay' as delay from bullmq.job where queue = 'mail' and state = 'delayed'",
      );
      return found ? Number(found.delay) : null;
    }

    it('sends a letter that is due, under the Message-ID of its row, and records it', async () => {
      const id = await letter();
      expect(await send()).toBe('done');
      expect(smtp.accepted).toEqual([`${id}@seve.example`]);
      expect(await row(id)).toMatchObject({ state: 'sent', attempt: 1, sent_at: expect.any(Date), lease_until: null, error: null });
    });

    it('sends an interview with its calendar file, from Sève to its reader', async () => {
      const { sample } = letters['application-interview'];
      await letter({ letter: 'application-interview', params: sample, to_address: 'ines@eleves.example' });
      await send();
      const { attachments } = await simpleParser(smtp.letters[0] ?? '');
      const file = attachments.find(({ filename }) => filename === 'seve.ics')?.content.toString() ?? '';
      const lines = file.replace(/\r\n /g, '').split('\r\n');
      expect(lines).toEqual(expect.arrayContaining(['METHOD:REQUEST', `UID:${sample.uid}`, 'DTSTART;TZID=Europe/Paris:20261117T140000']));
      expect(lines.filter((line) => /mailto:/i.test(line))).toEqual([
        expect.stringMatching(/^ORGANIZER;.*mailto:bonjour@seve\.example$/i),
        expect.stringMatching(/^ATTENDEE;.*mailto:ines@eleves\.example$/i),
      ]);
    });

    it('sends once when it runs twice', async () => {
      await letter();
      await send();
      expect(await send()).toBe('skipped');
      expect(smtp.read).toHaveLength(1);
    });

    it('sends once when two workers run it at the same time', async () => {
      await letter();
      const outcomes = await Promise.all([send(), new Mailroom(bench, smtp.url).job.run({})]);
      expect(outcomes.sort()).toEqual(['done', 'skipped']);
      expect(smtp.read).toHaveLength(1);
    });

    it('is skipped when nothing is due', async () => {
      expect(await send()).toBe('skipped');
    });

    it('comes back later to a letter that is not due yet', async () => {
      await letter({ not_before: new Date(Date.now() + 50_000) });
      expect(await send()).toBe('skipped');
      expect(smtp.read).toEqual([]);
      expect(await comesBackInMs()).toBeGreaterThan(40_000);
    });

    it('erases the secret of a letter in the write that marks it sent', async () => {
      const [secret, plain] = [await letter(), await letter({ letter: 'company-verified', params: letters['company-verified'].sample })];
      await send();
      expect((await row(secret)).params).toBeNull();
      expect((await row(plain)).params).not.toBeNull();
    });

    it('tries again after about 10 s when the server says so, under the same Message-ID', async () => {
      const id = await letter();
      smtp.next = 'try-later';
      await send();
      const postponed = await row(id);
      expect(postponed).toMatchObject({ state: 'queued', attempt: 1, lease_until: null, error: expect.stringContaining('451') });
      expect(postponed.in_seconds).toBeGreaterThan(5);
      expect(postponed.in_seconds).toBeLessThanOrEqual(10);
      expect(await comesBackInMs()).toBeGreaterThan(5_000);
      smtp.next = 'accept';
      await set(id, 'not_before = now()');
      await send();
      expect(await row(id)).toMatchObject({ state: 'sent', attempt: 2, error: null });
      expect(smtp.read).toEqual([`${id}@seve.example`, `${id}@seve.example`]);
    });

    it('gives up at once when the address refuses, and erases the secret', async () => {
      const id = await letter();
      smtp.next = 'refuse';
      await send();
      expect(await row(id)).toMatchObject({ state: 'bounced', attempt: 1, params: null, error: expect.stringContaining('550') });
      expect(await send()).toBe('skipped');
      expect(smtp.read).toHaveLength(1);
    });

    it('tries again when the server falls silent after reading the letter: it may not have it', async () => {
      const id = await letter();
      smtp.next = 'say-nothing';
      await send();
      expect(await row(id)).toMatchObject({ state: 'queued', attempt: 1 });
      expect(smtp.read).toHaveLength(1);
    });

    it('expires a letter that would come too late, and erases its secret', async () => {
      const id = await letter({ expires_at: new Date(Date.now() - 1_000) });
      expect(await send()).toBe('done');
      expect(await row(id)).toMatchObject({ state: 'expired', params: null, attempt: 0 });
      expect(smtp.read).toEqual([]);
    });

    it('is given up once the server has said "later" for 48 hours', async () => {
      const id = await letter();
      await set(id, "attempt = 150, first_tried_at = now() - interval '48 hours'");
      smtp.next = 'try-later';
      await send();
      expect(await row(id)).toMatchObject({ state: 'dead', params: null, error: expect.stringContaining('451') });
    });

    it('keeps trying while the server says "later" for more than a day, however often that was', async () => {
      const id = await letter();
      await set(id, "attempt = 150, first_tried_at = now() - interval '33 hours'");
      smtp.next = 'try-later';
      await send();
      expect(await row(id)).toMatchObject({ state: 'queued', attempt: 151, strikes: 0 });
    });

    it('counts the 48 hours from the first try, not from the day on which the letter was promised', async () => {
      const id = await letter();
      await set(id, "created_at = now() - interval '5 days'");
      smtp.next = 'try-later';
      await send();
      expect(await row(id)).toMatchObject({ state: 'queued', attempt: 1 });
    });

    it('gives up, without one more try, a letter that took its worker down thirty times', async () => {
      const id = await letter();
      await set(id, "state = 'sending', attempt = 30, strikes = 29, lease_until = now() - interval '1 hour'");
      expect(await send()).toBe('done');
      expect(await row(id)).toMatchObject({ state: 'dead', strikes: 30, params: null, error: expect.stringContaining('30 tries') });
      expect(smtp.read).toEqual([]);
    });

    it('takes alone a letter that may have taken its worker down, so that it takes no other one with it', async () => {
      const suspect = await letter({ not_before: new Date(Date.now() - 60_000) });
      const others = [await letter(), await letter()];
      await set(suspect, "state = 'sending', attempt = 1, lease_until = now() - interval '1 second'");
      const statesAtSending: string[][] = [];
      smtp.next = async () => {
        statesAtSending.push(await Promise.all([suspect, ...others].map(async (id) => (await row(id)).state)));
      };
      await send();
      expect(statesAtSending[0]).toEqual(['sending', 'queued', 'queued']);
      expect(await row(suspect)).toMatchObject({ state: 'sent', strikes: 1 });
      expect(smtp.accepted).toHaveLength(3);
    });

    it('rests before it takes up again a letter that took three workers down', async () => {
      const id = await letter();
      await set(id, "state = 'sending', attempt = 3, strikes = 2, lease_until = now() - interval '5 seconds'");
      expect(await send()).toBe('skipped');
      await set(id, "lease_until = now() - interval '11 seconds'");
      expect(await send()).toBe('done');
    });

    it('leaves a letter to the worker that holds it, and comes back when the lease ends', async () => {
      const id = await letter();
      await set(id, "state = 'sending', attempt = 1, lease_until = now() + interval '40 seconds'");
      expect(await send()).toBe('skipped');
      expect(smtp.read).toEqual([]);
      expect(await comesBackInMs()).toBeGreaterThan(35_000);
    });

    it('takes over a letter whose worker died', async () => {
      const id = await letter();
      await set(id, "state = 'sending', attempt = 1, lease_until = now() - interval '1 second'");
      expect(await send()).toBe('done');
      expect(await row(id)).toMatchObject({ state: 'sent', attempt: 2 });
    });

    it('never sends again a letter that the server has, even when it cannot be recorded for a while', async () => {
      const id = await letter();
      smtp.next = async () => {
        await bench.database.query('alter table email rename to email_away');
        setTimeout(() => void bench.database.query('alter table email_away rename to email'), 1_200);
      };
      expect(await send()).toBe('done');
      expect(await row(id)).toMatchObject({ state: 'sent', attempt: 1 });
      expect(smtp.accepted).toHaveLength(1);
    });

    it('keeps for later a letter that cannot be rendered, and says why', async () => {
      const id = await letter({ letter: 'no-such-letter' });
      expect(await send()).toBe('done');
      expect(await row(id)).toMatchObject({ state: 'queued', strikes: 1, error: expect.stringContaining('no-such-letter') });
    });

    it('gives up a letter that cannot be rendered thirty times', async () => {
      const id = await letter({ letter: 'no-such-letter' });
      await set(id, 'strikes = 29, attempt = 29');
      await send();
      expect(await row(id)).toMatchObject({ state: 'dead', error: expect.stringContaining('no-such-letter') });
    });
  });

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createLetterTransport, type LetterTransport, letters } from '@seve/mailing';
import { pino } from 'pino';
import { v7 as uuid } from 'uuid';
import { SendEmailJob } from '../../apps/worker/src/mail/send-email.job.js';
import { JobBench } from './job-bench.js';
import { ScriptedSmtp } from './scripted-smtp.js';

const PATIENCE = { connection: 1_000, greeting: 1_000, socket: 1_000, dns: 1_000 };

interface EmailRow {
  state: string;
  attempt: number;
  params: object | null;
  error: string | null;
  sent_at: Date | null;
  lease_until: Date | null;
  /** Until `not_before`. */
  in_seconds: number;
}

describe('send-email', () => {
  let bench: JobBench;
  let smtp: ScriptedSmtp;
  let transport: LetterTransport;
  let job: SendEmailJob;
  beforeAll(async () => {
    bench = await JobBench.start();
  });
  beforeEach(async () => {
    smtp = await ScriptedSmtp.start();
    transport = createLetterTransport(smtp.url, 'Sève <bonjour@seve.example>', PATIENCE);
    job = new SendEmailJob(bench.dataSource, bench.carrier, transport, pino({ level: 'silent' }));
  });
  afterEach(async () => {
    transport.close();
    await smtp.stop();
    await bench.clear();
  });
  afterAll(() => bench?.stop());

  async function letter(change: Record<string, unknown> = {}): Promise<string> {
    const id = uuid();
    await bench.campus.insert('email', {
      id,
      letter: 'account-confirmation',
      to_address: `${id}@campus.example`,
      locale: 'fr',
      params: letters['account-confirmation'].sample,
      entity_type: 'account',
      entity_id: id,
      expires_at: new Date(Date.now() + 3_600_000),
      ...change,
    });
    return id;
  }
  const send = (emailId: string) => job.run({ emailId });
  const set = (id: string, sql: string) => bench.database.query(`update email set ${sql} where id = $1`, [id]);
  async function row(id: string): Promise<EmailRow> {
    const [found] = await bench.database.query<EmailRow & Record<string, unknown>>(
      'select *, extract(epoch from not_before - now())::float as in_seconds from email where id = $1',
      [id],
    );
    if (!found) throw new Error('no such letter');
    return found;
  }
  /** Milliseconds after which the queue tries the letter again; null when it will not. */
  async function comesBackInMs(id: string, attempt: number): Promise<number | null> {
    const [found] = await bench.database.query<{ delay: string }>(
      "select opts->>'delay' as delay from bullmq.job where queue = 'mail' and id = $1 and state = 'delayed'",
      [`${id}_${attempt}`],
    );
    return found ? Number(found.delay) : null;
  }

  it('sends a letter that is due, under the Message-ID of its row, and records it', async () => {
    const id = await letter();
    expect(await send(id)).toBe('done');
    expect(smtp.accepted).toEqual([`${id}@seve.example`]);
    expect(await row(id)).toMatchObject({ state: 'sent', attempt: 1, sent_at: expect.any(Date), lease_until: null, error: null });
  });

  it('sends once when it runs twice', async () => {
    const id = await letter();
    await send(id);
    expect(await send(id)).toBe('skipped');
    expect(smtp.read).toHaveLength(1);
  });

  it('sends once when two workers run it at the same time', async () => {
    const id = await letter();
    const outcomes = await Promise.all([send(id), send(id)]);
    expect(outcomes.sort()).toEqual(['done', 'skipped']);
    expect(smtp.read).toHaveLength(1);
  });

  it('is skipped when the letter is gone', async () => {
    expect(await send(uuid())).toBe('skipped');
  });

  it('comes back later to a letter that is not due yet', async () => {
    const id = await letter({ not_before: new Date(Date.now() + 60_000) });
    expect(await send(id)).toBe('skipped');
    expect(smtp.read).toEqual([]);
    expect(await comesBackInMs(id, 0)).toBeGreaterThan(50_000);
  });

  it('erases the secret of a letter in the write that marks it sent', async () => {
    const [secret, plain] = [await letter(), await letter({ letter: 'company-verified', params: letters['company-verified'].sample })];
    await send(secret);
    await send(plain);
    expect((await row(secret)).params).toBeNull();
    expect((await row(plain)).params).not.toBeNull();
  });

  it('tries again after about 10 s when the server says so, under the same Message-ID', async () => {
    const id = await letter();
    smtp.next = 'try-later';
    await send(id);
    const postponed = await row(id);
    expect(postponed).toMatchObject({ state: 'queued', attempt: 1, lease_until: null, error: expect.stringContaining('451') });
    expect(postponed.in_seconds).toBeGreaterThan(5);
    expect(postponed.in_seconds).toBeLessThanOrEqual(10);
    expect(await comesBackInMs(id, 1)).toBeGreaterThan(5_000);
    smtp.next = 'accept';
    await set(id, 'not_before = now()');
    await send(id);
    expect(await row(id)).toMatchObject({ state: 'sent', attempt: 2, error: null });
    expect(smtp.read).toEqual([`${id}@seve.example`, `${id}@seve.example`]);
  });

  it('gives up at once when the address refuses, and erases the secret', async () => {
    const id = await letter();
    smtp.next = 'refuse';
    await send(id);
    expect(await row(id)).toMatchObject({ state: 'bounced', attempt: 1, params: null, error: expect.stringContaining('550') });
    expect(await send(id)).toBe('skipped');
    expect(smtp.read).toHaveLength(1);
  });

  it('tries again when the server falls silent after reading the letter: it may not have it', async () => {
    const id = await letter();
    smtp.next = 'say-nothing';
    await send(id);
    expect(await row(id)).toMatchObject({ state: 'queued', attempt: 1 });
    expect(smtp.read).toHaveLength(1);
  });

  it('expires a letter that would come too late, and erases its secret', async () => {
    const id = await letter({ expires_at: new Date(Date.now() - 1_000) });
    expect(await send(id)).toBe('done');
    expect(await row(id)).toMatchObject({ state: 'expired', params: null, attempt: 0 });
    expect(smtp.read).toEqual([]);
  });

  it.each(['attempt = 249', "created_at = now() - interval '49 hours'"])(
    'is given up for good after its last chance (%s)',
    async (lastChance) => {
      const id = await letter();
      await set(id, lastChance);
      smtp.next = 'try-later';
      await send(id);
      expect(await row(id)).toMatchObject({ state: 'dead', params: null });
    },
  );

  it('keeps trying while the mail server is away for more than a day', async () => {
    const id = await letter({ expires_at: new Date(Date.now() + 24 * 3_600_000) });
    await set(id, "attempt = 150, created_at = now() - interval '33 hours'");
    smtp.next = 'try-later';
    await send(id);
    expect(await row(id)).toMatchObject({ state: 'queued', attempt: 151 });
  });

  it('gives up, without one more try, a letter that took its worker down 250 times', async () => {
    const id = await letter();
    await set(id, "state = 'sending', attempt = 250, lease_until = now() - interval '1 second'");
    await send(id);
    expect(await row(id)).toMatchObject({ state: 'dead', params: null });
    expect(smtp.read).toEqual([]);
  });

  it('leaves a letter to the worker that holds it, and comes back when the lease ends', async () => {
    const id = await letter();
    await set(id, "state = 'sending', attempt = 1, lease_until = now() + interval '40 seconds'");
    expect(await send(id)).toBe('skipped');
    expect(smtp.read).toEqual([]);
    expect(await comesBackInMs(id, 1)).toBeGreaterThan(35_000);
  });

  it('takes over a letter whose worker died', async () => {
    const id = await letter();
    await set(id, "state = 'sending', attempt = 1, lease_until = now() - interval '1 second'");
    expect(await send(id)).toBe('done');
    expect(await row(id)).toMatchObject({ state: 'sent', attempt: 2 });
  });

  it('never sends again a letter that the server has, even when it cannot be recorded for a while', async () => {
    const id = await letter();
    smtp.next = async () => {
      await bench.database.query('alter table email rename to email_away');
      setTimeout(() => void bench.database.query('alter table email_away rename to email'), 1_200);
    };
    expect(await send(id)).toBe('done');
    expect(await row(id)).toMatchObject({ state: 'sent', attempt: 1 });
    expect(smtp.accepted).toHaveLength(1);
  });

  it('keeps for later a letter that cannot be rendered, and says why', async () => {
    const id = await letter({ letter: 'no-such-letter' });
    expect(await send(id)).toBe('done');
    expect(await row(id)).toMatchObject({ state: 'queued', error: expect.stringContaining('no-such-letter') });
  });
});

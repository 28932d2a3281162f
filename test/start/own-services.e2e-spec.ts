import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from '../support/client.js';
import { cloneDatabase, type TestDatabase } from '../support/database/postgres.js';
import { type Clone, makeClone } from '../support/programs/clone.js';
import { becomes, LocalStart } from '../support/programs/local-start.js';
import { BuiltProcess, runProgram } from '../support/programs/processes.js';
import { type MailSink, startMailSink } from '../support/servers/mail-sink.js';
import { startRedis, type TestRedis } from '../support/servers/redis.js';

/** What has arrived, in the words of Mailpit. */
async function showLetters({ mails }: MailSink): Promise<{ url: string; close(): void }> {
  const server = createServer((_request, response) => {
    response.end(JSON.stringify({ messages: mails.map(({ to, subject }) => ({ To: [{ Address: to }], Subject: subject })) }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() };
}

describe('npm start with DATABASE_URL and SMTP_URL', () => {
  let clone: Clone;
  let database: TestDatabase;
  let sink: MailSink;
  let redis: TestRedis | undefined;
  let start: LocalStart;
  let visitor: Client;
  const env = () => ({ DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl, SMTP_URL: sink.url });

  beforeAll(async () => {
    [clone, database, sink] = await Promise.all([makeClone(), cloneDatabase({ from: 'empty' }), startMailSink()]);
    start = new LocalStart(clone.folder, env());
    visitor = new Client(await start.ready());
  }, 180_000);

  afterAll(async () => {
    await LocalStart.stopAll();
    clone?.remove();
    await Promise.all([sink?.close(), redis?.stop(), database?.drop()]);
  });

  it('starts neither a database nor a mailbox of its own', () => {
    expect([start.pidOf('database'), start.pidOf('mailbox')]).toEqual([0, 0]);
    expect(existsSync(join(clone.folder, '.data/pg'))).toBe(false);
    expect(start.output).not.toContain('Courriels reçus');
  });

  it('shows no demo data, no demo account and no one-click sign-in', async () => {
    const { body } = await visitor.get<{ demo: boolean; demoAccounts: unknown }>('/api/account/me');
    expect(body.demo).toBe(false);
    expect(body.demoAccounts ?? []).toEqual([]);
    expect((await visitor.post('/api/demo/sign-in', { key: 'student' })).status).toBe(404);
    expect(await database.query('select 1 from account')).toEqual([]);
    expect(start.output).not.toContain('demo.example');
  });

  it('writes that link to no log, and keeps the logs from other accounts of the machine', () => {
    const logs = readdirSync(join(clone.folder, '.data/logs')).map((name) => join(clone.folder, '.data/logs', name));
    expect(logs.filter((log) => readFileSync(log, 'utf8').includes('token='))).toEqual([]);
    expect(new Set(logs.map((log) => statSync(log).mode & 0o777))).toEqual(new Set([0o600]));
  });

  it('prints a link that makes the first coordinator, whose first day is that of the containers; once', async () => {
    const link = /Première coordination\s+(\S+)/.exec(start.output)?.[1] ?? '';
    expect(link).toContain(`${start.firstAddress()}/invitation?token=`);
    const page = await showLetters(sink);
    const day = new BuiltProcess({
      program: 'test/containers/story.mjs',
      args: ['--url', start.firstAddress(), '--letters', page.url, '--link', link],
      env: {},
    });
    const { code } = await day.exited;
    page.close();
    expect({ code, output: day.output }).toEqual({ code: 0, output: day.output.filter((line) => line.startsWith('ok ')) });
    const acceptance = {
      token: new URL(link).searchParams.get('token'),
      firstName: 'Ada',
      lastName: 'Prévost',
      email: 'ada@campus.example',
      password: 'une phrase assez longue',
      locale: 'fr',
    };
    const again = await visitor.post('/api/invitations/acceptance', { ...acceptance, email: 'eve@campus.example' });
    expect(again.status).toBeGreaterThanOrEqual(400);
    expect(again.status).toBeLessThan(500);
  });

  it('writes to the mail server that was given', async () => {
    expect(await visitor.post('/api/auth/request-password-reset', { email: 'ada@campus.example' })).toMatchObject({ status: 200 });
    await becomes('a letter arrives', () => sink.mails.some(({ to }) => to === 'ada@campus.example'));
  });

  it('prints no link at the next start, with REDIS_URL: there is a coordinator', async () => {
    await start.ctrlC();
    redis = await startRedis();
    const next = new LocalStart(clone.folder, { ...env(), REDIS_URL: redis.url });
    visitor = new Client(await next.ready());
    expect(next.output).not.toContain('Première coordination');
  }, 180_000);

  it('lets Redis carry the jobs: they are done, and PostgreSQL’s queue saw none', async () => {
    await database.query('delete from bullmq.job');
    await database.query('delete from bullmq.event');
    expect(await visitor.post('/api/auth/request-password-reset', { email: 'ada@campus.example' })).toMatchObject({ status: 200 });
    await becomes('another letter arrives', () => sink.mails.filter(({ to }) => to === 'ada@campus.example').length === 2);
    expect(await database.query('select 1 from bullmq.job')).toEqual([]);
    expect(await database.query('select 1 from bullmq.event')).toEqual([]);
  });

  it('is ready while Redis is away, and says that the queue is degraded', async () => {
    await redis?.stop();
    const ready = () => visitor.get<{ degraded: string[] }>('/api/health/ready');
    await becomes('it says so', async () => (await ready()).body.degraded.join() === 'queue');
    expect((await ready()).status).toBe(200);
  });

  it.each(['start', 'demo:reset'])(
    'refuses demo data among accounts of real people (npm run %s)',
    async (script) => {
      await LocalStart.stopAll();
      const demo = new LocalStart(clone.folder, { ...env(), SMTP_URL: undefined, SEVE_DEMO: 'true' }, script);
      expect(await demo.exited).toBe(1);
      expect(demo.output).toContain('ce ne sont pas ceux de la démonstration');
      expect(await database.query('select email from account')).toEqual([{ email: 'ada@campus.example' }]);
    },
    180_000,
  );
});

describe('the migrations', () => {
  it('need the addresses of the database alone', async () => {
    const database = await cloneDatabase({ from: 'empty' });
    const env = { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl };
    await runProgram({ program: 'dist/boot/migrate.js', env });
    expect(await database.query('select 1 from account')).toEqual([]);
    await database.drop();
  }, 60_000);
});

describe('demo data', () => {
  let clone: Clone;

  beforeEach(async () => {
    clone = await makeClone();
  });

  afterEach(async () => {
    await LocalStart.stopAll();
    clone?.remove();
  });

  const SMTP_URL = 'smtp://127.0.0.1:2525';

  it('comes into a database of one’s own with SEVE_DEMO=true, which then opens for nothing else', async () => {
    const database = await cloneDatabase({ from: 'empty' });
    const env = { DATABASE_URL: database.appUrl, DATABASE_OWNER_URL: database.ownerUrl };
    const start = new LocalStart(clone.folder, { ...env, SEVE_DEMO: 'true' });
    const visitor = new Client(await start.ready());
    expect((await visitor.post('/api/demo/sign-in', { key: 'student' })).status).toBe(204);
    expect(start.output).toContain('lea@demo.example');
    await start.ctrlC();
    const withoutDemo = new LocalStart(clone.folder, env);
    expect(await withoutDemo.exited).toBe(1);
    expect(withoutDemo.output).toContain('contient les comptes de la démonstration');
    expect(withoutDemo.firstAddress()).toBe('');
    await database.drop();
  }, 180_000);

  it('refuses to start with SMTP_URL: no letter to an invented person leaves', async () => {
    const start = new LocalStart(clone.folder, { SMTP_URL });
    expect(await start.exited).toBe(1);
    expect(start.output).toContain('retirez SMTP_URL');
    expect(existsSync(join(clone.folder, '.data/pg'))).toBe(false);
  });

  it('waits until every variable is right: all wrong ones are named at once and nothing starts', async () => {
    const start = new LocalStart(clone.folder, { SEVE_DEMO: 'oui', REDIS_URL: 'localhost', SEVE_CLOCK_OFFSET_MS: 'demain' });
    expect(await start.exited).toBe(1);
    for (const name of ['SEVE_DEMO', 'REDIS_URL', 'SEVE_CLOCK_OFFSET_MS']) expect(start.output).toContain(`- ${name} : `);
    expect(existsSync(join(clone.folder, '.data/pg'))).toBe(false);
  }, 60_000);
});

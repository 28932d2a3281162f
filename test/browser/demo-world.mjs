// The built api and worker on demonstration data, for scripts that Jest does not run.
import { fork, spawn } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

const root = fileURLToPath(new URL('../..', import.meta.url));

export async function startDemoWorld() {
  const [database, mailbox, port] = await Promise.all([startDatabase(), startMailbox(), freePort()]);
  const url = `http://127.0.0.1:${port}`;
  const login = (user, password) => `postgresql://${user}:${password}@127.0.0.1:${database.port}/seve`;
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'test',
    PORT: String(port),
    DATABASE_URL: login('seve', database.appPassword),
    DATABASE_OWNER_URL: login('postgres', database.ownerPassword),
    SMTP_URL: mailbox.url,
    PUBLIC_URL: url,
    SEVE_SECRET: randomBytes(36).toString('base64url'),
    SEVE_DEMO: 'true',
    FILES_DIR: mkdtempSync(join(tmpdir(), 'seve-files-')),
  };
  const run = (program) => spawn(process.execPath, [program], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
  await ended(run('dist/boot/seed-demo.js'));
  const programs = [run('dist/boot/api.js'), run('dist/boot/worker.js')];
  await answers(`${url}/api/health/ready`);
  return {
    url,
    ownerUrl: env.DATABASE_OWNER_URL,
    mails: mailbox.mails,
    letterToken: await letterTokens(env.SEVE_SECRET),
    sessionCookie: (token) => sessionCookie(env.SEVE_SECRET, token),
    async stop() {
      for (const program of programs) program.kill('SIGTERM');
      await Promise.all(programs.map(ended));
      mailbox.close();
      rmSync(env.FILES_DIR, { recursive: true, force: true });
      database.child.kill('SIGTERM');
      await ended(database.child);
    },
  };
}

/** As the built worker writes them. */
async function letterTokens(secret) {
  const { writeLetterToken } = await import('../../dist/libs/mailing/src/delivery/letter-token.js');
  return (accountId, letter) => writeLetterToken(secret, { accountId, letter });
}

/** As better-auth signs them. */
function sessionCookie(secret, token) {
  const signature = createHmac('sha256', secret).update(token).digest('base64');
  return `seve_session=${encodeURIComponent(`${token}.${signature}`)}`;
}

async function startDatabase() {
  const child = fork(fileURLToPath(new URL('../support/database/test-database.process.mjs', import.meta.url)), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const address = await new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', () => reject(new Error('the database did not start')));
  });
  return { ...address, child };
}

async function startMailbox() {
  const mails = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      simpleParser(stream).then(({ text }) => {
        for (const { address } of session.envelope.rcptTo) mails.push({ to: address, text: text ?? '' });
        done();
      }, done);
    },
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `smtp://127.0.0.1:${server.server.address().port}`, mails, close: () => server.close() };
}

async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function answers(url) {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(100)) {
    if ((await fetch(url).catch(() => null))?.ok) return;
  }
  throw new Error(`${url} does not answer`);
}

function ended(child) {
  return child.exitCode !== null || child.signalCode !== null ? child.exitCode : new Promise((resolve) => child.once('exit', resolve));
}

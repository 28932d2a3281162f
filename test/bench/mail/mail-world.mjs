// A database, and the built api and worker as they run in production, towards a mail server of ours.
import { fork, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** `env`: further variables of api and worker. `isDurable`: a commit is on the disk before it is answered. */
export async function startMailWorld(smtpUrl, { env: more = {}, isDurable = false } = {}) {
  const stdio = ['ignore', 'ignore', 'inherit', 'ipc'];
  const database = fork(join(root, 'test/support/database/test-database.process.mjs'), isDurable ? ['durable'] : [], { stdio });
  const address = await new Promise((resolve, reject) => {
    database.once('message', resolve);
    database.once('exit', () => reject(new Error('the database did not start')));
  });
  const login = (user, password) => `postgresql://${user}:${password}@127.0.0.1:${address.port}/seve`;
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = {
    PATH: process.env.PATH,
    NODE_ENV: 'production',
    PORT: String(port),
    // As production wants it; the programs are asked without a proxy in front.
    PUBLIC_URL: url.replace('http:', 'https:'),
    DATABASE_URL: login('seve', address.appPassword),
    SMTP_URL: smtpUrl,
    SEVE_SECRET: randomBytes(36).toString('base64url'),
    FILES_DIR: mkdtempSync(join(tmpdir(), 'seve-files-')),
    ...more,
  };
  const owner = new pg.Pool({ connectionString: login('postgres', address.ownerPassword), max: 2 });
  owner.on('error', () => undefined);
  const programs = [];
  const run = (program) => {
    const child = spawn(process.execPath, [program], { cwd: root, env, stdio: ['ignore', 'ignore', 'inherit'] });
    programs.push(child);
    return child;
  };
  return {
    url,
    databaseUrl: env.DATABASE_URL,
    query: (sql, values) => owner.query(sql, values).then(({ rows }) => rows),
    startWorker: () => run('dist/boot/worker.js'),
    async end(program) {
      program.kill('SIGTERM');
      await ended(program);
    },
    async startApi() {
      run('dist/boot/api.js');
      await answers(`${url}/api/health/ready`);
    },
    async stop() {
      for (const program of programs) program.kill('SIGTERM');
      await Promise.all(programs.map(ended));
      await owner.end();
      rmSync(env.FILES_DIR, { recursive: true, force: true });
      database.kill('SIGTERM');
      await ended(database);
    },
  };
}

async function ended(child) {
  if (child.exitCode === null && child.signalCode === null) await new Promise((resolve) => child.once('exit', resolve));
}

export function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

async function answers(url) {
  for (const end = Date.now() + 60_000; Date.now() < end; await pause(100)) {
    if ((await fetch(url).catch(() => null))?.ok) return;
  }
  throw new Error(`${url} does not answer`);
}

import { createHash } from 'node:crypto';
import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadConfig } from '@seve/config';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { checkArchive } from '../../apps/worker/src/platform/backup/archive/check-archive.js';
import type { Manifest } from '../../apps/worker/src/platform/backup/archive/manifest.js';
import { goBack } from '../../apps/worker/src/platform/backup/go-back.js';
import { restore } from '../../apps/worker/src/platform/backup/restoration.js';
import { undoRestore } from '../../apps/worker/src/platform/backup/take-places.js';
import { LetterHold } from '../../apps/worker/src/platform/mail/letter-hold.js';
import { pastEmail } from '../support/builders/mail-log.js';
import { People, type Student } from '../support/builders/people.js';
import { goodPdfs } from '../support/cvs/good-pdfs.js';
import { cloneDatabase, type TestDatabase } from '../support/database/postgres.js';
import { found } from '../support/found.js';
import { becomes } from '../support/programs/local-start.js';
import { BuiltProcess } from '../support/programs/processes.js';
import { type ProcessWorld, startWorld } from '../support/world.js';

const STUDENTS = 3;
/** Uploads of each student before the backup, then while it is written. */
const BEFORE = 1;
const DURING = 4;

/** Connections that end with their question: a restore refuses a database that has others. */
async function ask<Row extends pg.QueryResultRow>(url: string, sql: string, values?: unknown[]): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql, values)).rows;
  } finally {
    await client.end();
  }
}

describe('R19: backup and restore', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seve-archives-'));
  const first = join(folder, 'first.tar.gz');
  let database: TestDatabase;
  let world: ProcessWorld;
  let students: Student[];
  let manifest: Manifest;

  beforeAll(async () => {
    database = await cloneDatabase();
    const query: TestDatabase['query'] = (sql, values) => ask(database.ownerUrl, sql, values);
    world = await startWorld({ processes: true, database: { ...database, query }, env: { SEVE_TEST_SWEEP_MS: '300' } });
    const people = new People(world);
    const classId = await people.classGroup(await people.teacher());
    students = [];
    while (students.length < STUDENTS) students.push(await people.student(classId));
  }, 180_000);
  afterAll(async () => {
    const kept = (await onServer<{ name: string }>('select datname as name from pg_database')).filter(({ name }) => isBesides(name));
    await world?.stop();
    for (const { name } of kept) await ask(await otherDatabase(), `drop database if exists ${name} with (force)`);
    rmSync(folder, { recursive: true, force: true });
  }, 60_000);

  const nameOf = () => new URL(database.ownerUrl).pathname.slice(1);
  const isBesides = (name: string) => name.startsWith(`${nameOf()}_`);
  const otherDatabase = async () => database.ownerUrl.replace(/[^/]+$/, 'postgres');
  const onServer = async <Row extends pg.QueryResultRow>(sql: string) => ask<Row>(await otherDatabase(), sql);
  const besides = async () =>
    (await onServer<{ name: string }>('select datname as name from pg_database order by 1')).map(({ name }) => name).filter(isBesides);
  const stop = () => Promise.all([...world.apis, ...world.workers].map((one) => one.stop()));

  const config = () => loadConfig({ ...world.env, DATABASE_OWNER_URL: database.ownerUrl });

  /** Exit code and everything that was printed. */
  async function command(program: 'backup' | 'restore', ...args: string[]): Promise<{ code: number | null; said: string }> {
    const env = { ...world.env, DATABASE_OWNER_URL: database.ownerUrl };
    const started = new BuiltProcess({ program: `dist/boot/${program}.js`, env, args });
    const { code } = await started.exited;
    return { code, said: started.output.join('\n') };
  }

  const { bytes: cv } = found(goodPdfs()[0], 'a CV');
  const send = async ({ client }: Student): Promise<void> => {
    const { status } = await client.upload('/api/student/cv', 'cv.pdf', cv);
    if (status !== 201) throw new Error(`no CV: ${status}`);
  };
  const sendAll = (times: number) =>
    Promise.all(
      students.map(async (student) => {
        for (let sent = 0; sent < times; sent += 1) await send(student);
      }),
    );

  const sha256 = (bytes: Buffer | string) => createHash('sha256').update(bytes).digest('hex');
  const filesOf = () => manifest.files.filter(({ path }) => !path.startsWith('ledger/'));
  /** Rows of every table as they are now, in the order in which they were saved. */
  async function fingerprints(): Promise<Record<string, string>> {
    const prints: Record<string, string> = {};
    for (const { name } of manifest.tables) {
      const rows = await world.query<{ row: string }>(`select t::text as row from public."${name}" t order by t::text collate "C"`);
      prints[name] = `${rows.length} ${sha256(rows.map(({ row }) => row).join('\n'))}`;
    }
    return prints;
  }

  it('writes rows and files into one archive of our account alone while both are written', async () => {
    await sendAll(BEFORE);
    const writing = sendAll(DURING);
    const { code, said } = await command('backup', first);
    await writing;
    expect(said).toContain(`Sauvegarde écrite\u00a0: ${first}`);
    expect(code).toBe(0);
    expect(statSync(first).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['first.tar.gz']);
    manifest = await checkArchive(first);
    expect(manifest.tables.find(({ name }) => name === 'account')?.rows).toBe(STUDENTS + 1);
    expect(manifest.tables.find(({ name }) => name === 'cv_file')?.rows).toBeGreaterThanOrEqual(STUDENTS * BEFORE);
    expect(said).not.toContain('Attention');
  }, 120_000);

  it('is refused, and nothing is touched, where a byte was changed, the end is missing, or a program is connected', async () => {
    const [changed, cut] = [join(folder, 'changed.tar.gz'), join(folder, 'cut.tar.gz')];
    const bytes = readFileSync(first);
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = 255 - (bytes[middle] ?? 0);
    writeFileSync(changed, bytes);
    copyFileSync(first, cut);
    truncateSync(cut, bytes.length - 2_000);
    await expect(checkArchive(changed)).rejects.toThrow('Rien n’a été touché');
    await expect(checkArchive(cut)).rejects.toThrow('coupée ou abîmée');
    await expect(checkArchive(join(folder, 'none.tar.gz'))).rejects.toThrow('Il n’y a pas d’archive');
    const connected = await command('restore', first);
    expect(connected).toMatchObject({ code: 1, said: expect.stringContaining('Arrêtez l’api et le worker') });
    expect(connected.said).not.toMatch(/^\s+at /m);
    expect(await besides()).toEqual([]);
    expect(readdirSync(world.filesFolder).filter((name) => /^(before|restored)-/.test(name))).toEqual([]);
  }, 120_000);

  it('brings back every row and every file after everything was lost', async () => {
    await stop();
    await ask(await otherDatabase(), `drop database ${nameOf()} with (force)`);
    rmSync(world.filesFolder, { recursive: true });
    const { code, said } = await command('restore', first);
    expect(said).toContain('Restauration terminée');
    expect(code).toBe(0);
    // A CV that was replaced meanwhile has its row in the snapshot, and its file no more.
    expect(said.includes('Attention')).toBe(manifest.missing.length > 0);
    expect(await besides()).toEqual([]);
    for (const { path, sha256: saved } of filesOf())
      expect({ path, sha256: sha256(readFileSync(join(world.filesFolder, path))) }).toEqual({ path, sha256: saved });
    const counts = await Promise.all(
      manifest.tables.map(async ({ name }) => [
        name,
        (await world.query<{ rows: number }>(`select count(*)::int as rows from public."${name}"`))[0]?.rows,
      ]),
    );
    expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(manifest.tables.map(({ name, rows }) => [name, rows])));
    const promised = await world.query<{ id: string }>(
      'select id from cv_file union all select rebuilt_id from cv_file where rebuilt_id is not null',
    );
    expect(promised.filter(({ id }) => !existsSync(join(world.filesFolder, id)) && !manifest.missing.includes(id))).toEqual([]);
    // Foreign keys and triggers are those of the migrations again.
    expect(await world.query("select 1 from pg_constraint where contype = 'f' and not convalidated")).toEqual([]);
    expect(await world.query("select 1 from pg_trigger where not tgisinternal and tgenabled <> 'O'")).toEqual([]);
  }, 120_000);

  it('lets no letter leave until an operator says so, and then not those that may have left before', async () => {
    const [old, fresh] = ['ancien@sucre.example', 'nouveau@sucre.example'];
    await pastEmail(world, { to: old, state: 'queued', writtenAgo: 60 * 24 });
    await pastEmail(world, { to: fresh, state: 'queued', writtenAgo: -1 });
    await world.addWorker().ready();
    for (const pass of ['first', 'second']) {
      const late = await pastEmail(world, { to: `${pass}@sucre.example`, state: 'queued' });
      await world.query("update email set expires_at = now() - interval '1 second' where id = $1", [late]);
      await becomes(`the ${pass} pass has ended letters that came too late`, async () => (await stateOf(late)) === 'expired');
    }
    expect(world.mails(old).concat(world.mails(fresh))).toEqual([]);
    expect(await command('restore', '--release-letters', '--discard-waiting')).toMatchObject({ code: 0 });
    await becomes('the new letter arrives', () => world.mails(fresh).length === 1);
    expect(world.mails(old)).toEqual([]);
  }, 120_000);

  const stateOf = async (id: string) => (await world.query<{ state: string }>('select state from email where id = $1', [id]))[0]?.state;

  it('over a newer state keeps that state aside, and erases again who was erased since', async () => {
    const erased = found(students[0], 'a student');
    await world.addApi(Number(new URL(world.url).port)).ready();
    const answer = await erased.client.post('/api/account/erasure', { email: erased.email });
    expect(answer).toMatchObject({ status: 204 });
    const signed = uuid();
    writeFileSync(join(world.filesFolder, signed), 'signed after the backup');
    await stop();
    appendFileSync(
      join(world.filesFolder, 'ledger', 'audit.jsonl'),
      `${JSON.stringify({ day: '2026-12-02', number: '99999', hash: 'f'.repeat(64) })}\n`,
    );
    const newer = await fingerprints();
    const { code, said } = await command('restore', first);
    expect(said).toContain('effacements refaits\u00a0: 1');
    expect(said).toContain('s’arrête avant ce qui a été attesté\u00a0: numéro 99999');
    expect(code).toBe(0);
    expect(await world.query('select erased_at is not null as erased from account where id = $1', [erased.accountId])).toEqual([
      { erased: true },
    ]);
    expect(await world.query('select 1 from cv_file where student_id = $1', [erased.studentId])).toEqual([]);
    const before =
      readdirSync(world.filesFolder)
        .filter((name) => name.startsWith('before-'))
        .at(-1) ?? '';
    expect(readFileSync(join(world.filesFolder, before, signed), 'utf8')).toBe('signed after the backup');
    expect(readFileSync(join(world.filesFolder, 'ledger', 'erasures.jsonl'), 'utf8')).toContain(erased.accountId);
    // Killed at its last step: nothing begins on it, and all that was there comes back.
    const stamp = before.replace('before-', '');
    const mark = {
      stamp,
      made: `${nameOf()}_restored_${stamp}`,
      folder: `restored-${stamp}`,
      before: `${nameOf()}_before_${stamp}`,
      phase: 'placing',
    };
    writeFileSync(join(world.filesFolder, 'restore-under-way.json'), JSON.stringify(mark));
    const worker = new BuiltProcess({ program: 'dist/boot/worker.js', env: world.env });
    expect((await worker.exited).code).toBe(1);
    expect(worker.output.join('\n')).toContain('a restore was interrupted');
    await expect(restore(first, manifest, config())).rejects.toThrow('--undo');
    expect(await command('restore', '--undo')).toMatchObject({ code: 0 });
    expect(await fingerprints()).toEqual(newer);
    expect(readFileSync(join(world.filesFolder, signed), 'utf8')).toBe('signed after the backup');
    expect(readdirSync(world.filesFolder).filter((name) => /^(before|restored|restore)-/.test(name))).not.toContain(before);
    await expect(undoRestore(config())).rejects.toThrow('Aucune restauration');
  }, 120_000);

  it('removes what a restore that was killed has left half made, and nothing of before', async () => {
    const killed = '20260101000000';
    await ask(await otherDatabase(), `create database ${nameOf()}_restored_${killed}`);
    for (const left of [`restored-${killed}`, `before-${killed}`]) {
      mkdirSync(join(world.filesFolder, left));
      writeFileSync(join(world.filesFolder, left, uuid()), 'a file');
    }
    const { leftovers, databaseBefore } = await restore(first, manifest, config());
    expect([leftovers, await besides()]).toEqual([2, [databaseBefore]]);
    expect(readdirSync(world.filesFolder).filter((name) => name.endsWith(killed))).toEqual([`before-${killed}`]);
  }, 120_000);

  it('of the wrong archive is gone back on: who was erased since is erased there too, and what died on the way back is undone', async () => {
    const [erasedBefore, erasedSince] = [found(students[0], 'a student'), found(students[1], 'another one')];
    const { accountId, studentId } = erasedSince;
    const line = { id: uuid(), accountId, studentId, reason: 'asked' };
    appendFileSync(join(world.filesFolder, 'ledger', 'erasures.jsonl'), `${JSON.stringify(line)}\n`);
    const erased = () => world.query<{ id: string }>('select id from account where erased_at is not null');
    expect((await erased()).map(({ id }) => id)).toEqual([erasedBefore.accountId]);
    const wrong = await fingerprints();
    const databases = await besides();
    const [of = ''] = databases.map((name) => name.replace(`${nameOf()}_before_`, ''));
    const went = await goBack(config());
    expect(went).toMatchObject({ ledgerLines: 1, erased: 1, failed: 0 });
    const filesNow = () =>
      readdirSync(world.filesFolder, { withFileTypes: true }).flatMap((one) =>
        one.isFile() ? [readFileSync(join(world.filesFolder, one.name), 'utf8')] : [],
      );
    const isBack = async () => {
      expect((await erased()).map(({ id }) => id).sort()).toEqual([accountId, erasedBefore.accountId].sort());
      expect(filesNow()).toContain('signed after the backup');
    };
    await isBack();
    expect(await new LetterHold(world.filesFolder).read()).not.toBeNull();

    const stamp = went.filesBefore.slice(-of.length);
    const mark = { stamp, made: `${nameOf()}_before_${of}`, folder: `before-${of}`, before: went.databaseBefore, phase: 'placing' };
    writeFileSync(join(world.filesFolder, 'restore-under-way.json'), JSON.stringify(mark));
    await undoRestore(config());
    expect(await fingerprints()).toEqual(wrong);
    expect(filesNow()).not.toContain('signed after the backup');
    expect(await besides()).toEqual(databases);
    await goBack(config());
    await isBack();
  }, 120_000);
});

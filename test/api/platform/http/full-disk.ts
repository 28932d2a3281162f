import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { People } from '../../../support/builders/people.js';
import { pdf } from '../../../support/cvs/good-cvs.js';
import { nextCvCheck } from '../../../support/cvs/next-cv-check.js';
import { becomes } from '../../../support/programs/local-start.js';
import { projectRoot } from '../../../support/programs/processes.js';
import type { ProcessWorld } from '../../../support/world.js';
import type { ProcessStage } from './process-stage.js';

interface Row {
  state: string;
  rebuilt: string | null;
}

/** Sets the kernel's limit on the size of files that a process writes, in bytes. */
const mayWrite = (pid: number, bytes: number | 'unlimited') =>
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);

/** Runs a program with a small file system of its own, which is unmounted with it. */
const ON_A_DISK_OF_64_KB = `mount -t tmpfs -o size=64k tmpfs "$1" && exec node --input-type=module -e "
  import { FileStore } from '${projectRoot}dist/libs/documents/src/file-store.js';
  import { freeSpace } from '${projectRoot}dist/libs/documents/src/free-space.js';
  import { readdirSync, writeFileSync } from 'node:fs';
  const store = new FileStore('$1');
  const error = await store.write('01900000-0000-7000-8000-000000000000', Buffer.alloc(200_000, 7)).catch((error) => error);
  const left = readdirSync('$1');
  writeFileSync('$1/other', Buffer.alloc(61_000));
  console.log(JSON.stringify({ name: error.name, code: error.code, left, space: await freeSpace('$1/not/yet/there') }));
"`;

/** Writes forty lines to a ledger on such a file system, which is filled meanwhile and emptied again. */
const A_LEDGER_THERE = `mount -t tmpfs -o size=64k tmpfs "$1" && exec node --input-type=module -e "
  import { ErasureLedger } from '${projectRoot}dist/libs/documents/src/erasure-ledger.js';
  import { rmSync, statfsSync, writeFileSync } from 'node:fs';
  const told = [];
  const ledger = new ErasureLedger('$1', ({ line }) => told.push(line));
  const line = (number) => {
    const id = '01900000-0000-7000-8000-' + String(number).padStart(12, '0');
    return { id, accountId: id, studentId: null, reason: 'asked' };
  };
  await ledger.append(line(0));
  writeFileSync('$1/rest', Buffer.alloc(statfsSync('$1').bavail * statfsSync('$1').bsize));
  const error = await ledger.append(...Array.from({ length: 40 }, (_, index) => line(index + 1))).catch((error) => error);
  rmSync('$1/rest');
  await ledger.append(line(0), line(50));
  told.length = 0;
  const kept = (await ledger.read()).map(({ id }) => Number(id.slice(-12)));
  const isInOrder = kept.slice(0, -1).every((number, index) => number === index);
  console.log(JSON.stringify({ code: error.code, last: kept.at(-1), isInOrder, cutAfter: told[0] - kept.length, told: told.length }));
"`;

export const fullDisk = (stageOf: () => ProcessStage): void =>
  describe('a full disk (R6)', () => {
    let world: ProcessWorld;
    let people: People;
    let classId: string;

    beforeAll(async () => {
      ({ world, people } = stageOf());
      classId = await people.classGroup(await people.teacher());
    });

    it('the store says so, and leaves no half of a file; the space that is free is told', () => {
      const folder = mkdtempSync(join(tmpdir(), 'seve-full-'));
      const said = execFileSync('unshare', ['-rm', 'sh', '-c', ON_A_DISK_OF_64_KB, 'sh', folder], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      expect(JSON.parse(said)).toEqual({
        name: 'StorageFull',
        code: 'file.no-room',
        left: [],
        space: { freeBytes: 4_096, totalBytes: 65_536 },
      });
    });

    it('a ledger that it has cut goes on with a line of its own, and tells of the cut one', () => {
      const folder = mkdtempSync(join(tmpdir(), 'seve-full-'));
      const said = execFileSync('unshare', ['-rm', 'sh', '-c', A_LEDGER_THERE, 'sh', folder], { encoding: 'utf8' });
      rmSync(folder, { recursive: true });
      expect(JSON.parse(said)).toEqual({ code: 'ENOSPC', last: 50, isInOrder: true, cutAfter: 0, told: 1 });
    });

    it('answers 507 in words to who sends a CV: no row, no file, and the CV in use stays', async () => {
      const { client } = await people.student(classId);
      const bytes = await pdf((document) => document.text('Un CV'));
      const before = await client.upload<{ cv: { id: string } }>('/api/student/cv', 'premier.pdf', bytes);
      await world.settled();
      const files = readdirSync(world.filesFolder).sort();
      mayWrite(world.api.pid, 100);
      const full = await client.upload<{ code: string; title: string; detail: string }>('/api/student/cv', 'second.pdf', bytes);
      mayWrite(world.api.pid, 'unlimited');
      expect(full.headers.get('content-type')).toContain('application/problem+json');
      expect({ status: full.status, code: full.body.code, title: full.body.title }).toEqual({
        status: 507,
        code: 'file.no-room',
        title: 'Plus de place',
      });
      expect(full.body.detail).toContain('Réessayez dans une heure');
      expect(readdirSync(world.filesFolder).sort()).toEqual(files);
      const { body } = await client.get<{ cv: { id: string } }>('/api/student/cv');
      expect(body.cv.id).toBe(before.body.cv.id);
      expect((await client.upload('/api/student/cv', 'second.pdf', bytes)).status).toBe(201);
    });

    it('a CV waits for room to be made anew, hidden from companies, and is checked once there is some', async () => {
      const { client } = await people.student(classId);
      mayWrite(world.worker.pid, 100);
      const bytes = await pdf((document) => document.text('Un CV'));
      const { body } = await client.upload<{ cv: { id: string } }>('/api/student/cv', 'cv.pdf', bytes);
      const { id } = body.cv;
      const row = async () => (await world.query<Row>('select state, rebuilt_id as rebuilt from cv_file where id = $1', [id]))[0];
      const again = await nextCvCheck(world, id);
      expect(again.seconds).toBeLessThanOrEqual(15);
      expect(await row()).toEqual({ state: 'pending', rebuilt: null });
      expect(readdirSync(world.filesFolder).filter((name) => name.endsWith('.part'))).toEqual([]);
      mayWrite(world.worker.pid, 'unlimited');
      await again.bringForward();
      await becomes('the CV is judged', async () => (await row())?.state !== 'pending', 60_000);
      expect(await row()).toEqual({ state: 'checked', rebuilt: expect.any(String) });
    });
  });

import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { People, Student } from '../../../support/builders/people.js';
import { pdf } from '../../../support/cvs/good-cvs.js';
import { nextCvCheck } from '../../../support/cvs/next-cv-check.js';
import type { Stage } from '../../../support/one-world.js';
import type { FakeClamd } from '../../../support/servers/fake-clamd.js';
import type { World } from '../../../support/world.js';

const EICAR = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

interface Row {
  state: string;
  code: string | null;
  scanned: boolean;
}

/** Needs a running worker that uses this scanner. */
export const checkCv = (stageOf: () => Stage & { clamd: FakeClamd }): void =>
  describe('the job check-cv, with a virus scanner', () => {
    let world: World;
    let people: People;
    let classId: string;
    let clamd: FakeClamd;

    const rowOf = async (id: string) => {
      const [row] = await world.query<Row>(
        'select state, refusal_code as code, scanned_at is not null as scanned from cv_file where id = $1',
        [id],
      );
      return row;
    };
    const sent = async (bytes: Uint8Array<ArrayBuffer>, student?: Student) => {
      const { client } = student ?? (await people.student(classId));
      return (await client.upload<{ cv: { id: string } }>('/api/student/cv', 'cv.pdf', bytes)).body.cv.id;
    };
    const judged = async (id: string, withinMs = 60_000) => {
      for (const end = Date.now() + withinMs; Date.now() < end; await pause(50)) {
        const row = await rowOf(id);
        if (row?.state !== 'pending') return row;
      }
      return rowOf(id);
    };
    const plain = () => pdf((document) => document.text('Un CV'));
    const withEicar = () => pdf((document) => document.text('Un CV'), { compress: false, info: { Title: EICAR } });

    beforeAll(async () => {
      ({ world, people, clamd } = stageOf());
      classId = await people.classGroup(await people.teacher());
    });

    it('lets a clean file through, and writes down when', async () => {
      expect(await judged(await sent(await plain()))).toEqual({ state: 'checked', code: null, scanned: true });
    });

    it('refuses the EICAR file, whose structure is sound', async () => {
      expect(await judged(await sent(await withEicar()))).toEqual({ state: 'refused', code: 'cv.infected', scanned: false });
    });

    it('the scanner sees what was sent and what was made of it', async () => {
      const before = clamd.scans;
      await judged(await sent(await plain()));
      expect(clamd.scans - before).toBe(2);
    });

    it('while the scanner is down nothing is handed out, and once it is back the check goes on by itself', async () => {
      await clamd.stop();
      const id = await sent(await plain());
      const again = await nextCvCheck(world, id);
      expect(again.seconds).toBeLessThanOrEqual(15);
      expect((await rowOf(id))?.state).toBe('pending');
      await clamd.start();
      await again.bringForward();
      expect(await judged(id)).toEqual({ state: 'checked', code: null, scanned: true });
    });

    it('skips what is judged, and what is gone', async () => {
      const id = await sent(await plain());
      await judged(id);
      await world.query(
        `insert into outbox (id, job, payload, key, created_at)
       select id, 'check-cv', json_build_object('cvFileId', cv), id, now() - interval '1 minute'
       from (values ($1::uuid, $2::text), ($3::uuid, $3::text)) jobs (id, cv)`,
        [uuid(), id, uuid()],
      );
      await world.settled();
      expect(await rowOf(id)).toEqual({ state: 'checked', code: null, scanned: true });
    });

    it('tells the coordination whether a scanner is there', async () => {
      const { client } = await people.coordinator();
      expect((await client.get('/api/campus/notices')).body).toEqual({ hasVirusScanner: true, olderDatabase: null });
    });
  });

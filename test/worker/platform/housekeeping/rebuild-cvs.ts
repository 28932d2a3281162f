import { createHash } from 'node:crypto';
import { readdirSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { QueryRunner } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CvsRebuilt1795750000000 } from '../../../../libs/database/src/migrations/1795750000000-cvs-rebuilt.js';
import { CvsJudgedAgain1796341000000 } from '../../../../libs/database/src/migrations/1796341000000-cvs-judged-again.js';
import { docx, pdf } from '../../../support/cvs/good-cvs.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Row {
  id: string;
  state: string;
  code: string | null;
  rebuilt: string | null;
}

export const rebuildCvs: WorldTests = (stageOf) =>
  describe('CVs that were checked before companies opened rebuilt ones', () => {
    let world: World;
    const ids = { sound: uuid(), word: uuid(), cut: uuid(), gone: uuid() };
    /** CVs as the upgrade left them: given up, rejected while the files were missing, and found missing later. */
    const left = { dead: uuid(), refused: uuid(), back: uuid() };

    const rowOf = async (id: string): Promise<Omit<Row, 'id'> | undefined> => {
      const [row] = await world.query<Row>('select state, refusal_code as code, rebuilt_id as rebuilt from cv_file where id = $1', [id]);
      return row;
    };
    const isWaiting = async () =>
      (await world.query(`select 1 from cv_file where state = 'pending' or (refusal_code = 'cv.not-found' and id <> $1)`, [ids.gone]))
        .length > 0;

    beforeAll(async () => {
      world = stageOf().world;
      const { people } = stageOf();
      const { studentId } = await people.student(await people.classGroup(await people.teacher()));
      const sound = await pdf((document) => document.text('Un CV'));
      const files: [string, 'pdf' | 'docx', Uint8Array | null][] = [
        [ids.sound, 'pdf', sound],
        [ids.word, 'docx', await docx()],
        [ids.cut, 'pdf', sound.slice(0, 400)],
        [ids.gone, 'pdf', null],
      ];
      const migration = new CvsRebuilt1795750000000();
      const runner = { query: (sql: string) => world.query(sql) } as unknown as QueryRunner;
      await migration.down(runner);
      for (const [id, kind, bytes] of files) {
        if (bytes) writeFileSync(`${world.filesFolder}/${id}`, bytes, { mode: 0o600 });
        const sha256 = createHash('sha256')
          .update(bytes ?? 'gone')
          .digest('hex');
        await world.query(
          `insert into cv_file (id, student_id, file_name, kind, bytes, sha256, state) values ($1, $2, 'cv', $3, 1000, $4, 'checked')`,
          [id, studentId, kind, sha256],
        );
      }
      await migration.up(runner);
      const sha256 = createHash('sha256').update(sound).digest('hex');
      for (const [id, state, code] of [
        [left.dead, 'pending', null],
        [left.refused, 'refused', 'cv.broken'],
        [left.back, 'refused', 'cv.not-found'],
      ]) {
        writeFileSync(`${world.filesFolder}/${id}`, sound, { mode: 0o600 });
        await world.query(
          `insert into cv_file (id, student_id, file_name, kind, bytes, sha256, state, refusal_code, created_at)
           values ($1, $2, 'cv', 'pdf', 1000, $3, $4, $5, now() - interval '9 days')`,
          [id, studentId, sha256, state, code],
        );
      }
    });

    it('wait, hidden, each with one job; no PDF counts as checked without its copy', async () => {
      const waiting = await world.query<{ id: string }>(
        `select payload->>'cvFileId' as id from outbox where job = 'check-cv' and done_at is null order by 1`,
      );
      expect(waiting.map(({ id }) => id)).toEqual(Object.values(ids).sort());
      expect(await rowOf(ids.sound)).toEqual({ state: 'pending', code: null, rebuilt: null });
      await expect(world.query(`update cv_file set state = 'checked' where id = $1`, [ids.sound])).rejects.toThrow('cv_file_rebuilt');
    });

    it('are judged once more where the upgrade had refused or given them up', async () => {
      const given = `insert into outbox (id, job, payload, key, attempt, error) values ($1::uuid, 'check-cv', json_build_object('cvFileId', $2::text), $3, 30, 'gone')`;
      await new CvsJudgedAgain1796341000000().up({ query: (sql: string) => world.query(sql) } as unknown as QueryRunner);
      expect(await rowOf(left.refused)).toEqual({ state: 'pending', code: null, rebuilt: null });
      // The job is given up again before the current worker starts.
      await world.query(`delete from outbox where payload->>'cvFileId' = $1`, [left.dead]);
      await world.query(given, [uuid(), left.dead, `check-cv_${left.dead}`]);
    });

    it('are made anew by the worker that starts next, or refused to their owner', async () => {
      await world.addWorker().ready();
      for (let wait = 0; wait < 600 && (await isWaiting()); wait += 1) await pause(100);
      expect(await rowOf(ids.sound)).toEqual({ state: 'checked', code: null, rebuilt: expect.any(String) });
      expect(await rowOf(ids.word)).toEqual({ state: 'checked', code: null, rebuilt: null });
      expect(await rowOf(ids.cut)).toEqual({ state: 'refused', code: 'cv.broken', rebuilt: null });
      expect(await rowOf(ids.gone)).toEqual({ state: 'refused', code: 'cv.not-found', rebuilt: null });
      for (const id of Object.values(left)) expect(await rowOf(id)).toEqual({ state: 'checked', code: null, rebuilt: expect.any(String) });
    }, 90_000);

    it('once: a job that comes again changes nothing and leaves no file', async () => {
      const [before, files] = [await rowOf(ids.sound), readdirSync(world.filesFolder)];
      await world.query(
        `insert into outbox (id, job, payload, key, created_at)
       values ($1::uuid, 'check-cv', json_build_object('cvFileId', $2::text), $1::text, now() - interval '1 minute')`,
        [uuid(), ids.sound],
      );
      await world.settled();
      expect(await rowOf(ids.sound)).toEqual(before);
      expect(readdirSync(world.filesFolder)).toEqual(files);
    });
  });

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '@seve/database';
import {
  addToRoster,
  leaveRoster,
  type NewRosterRow,
  removeFromRoster,
  restoreRoster,
  returnToRoster,
  updateRoster,
} from '@seve/lifecycles';
import { v7 as uuid } from 'uuid';
import { RunRosterImportJob } from '../../../../apps/worker/src/school/roster-imports/run-roster-import.job.js';
import type { BenchTests, JobBench } from '../../job-bench.js';

const NOBODY: NewRosterRow = {
  ...{ classGroupId: '', firstName: 'Léa', lastName: 'Fontaine', birthDate: '2008-03-14' },
  ...{ internalNumber: null, ineHash: null, contactEmail: null },
};
const ACTOR: Actor = { accountId: null, role: 'system', via: 'import' };
/** More rows than one statement handles. */
const MANY = 2_500;

export const rosterWriters: BenchTests = (benchOf) =>
  describe('what is written into the roster of a school', () => {
    let bench: JobBench;
    const author = () => ({ actor: ACTOR, schoolId: bench.campus.schoolId });
    const row = (change: Partial<NewRosterRow> = {}): NewRosterRow => ({ ...NOBODY, classGroupId: bench.campus.classGroupId, ...change });
    const add = (...rows: NewRosterRow[]) => bench.outbox.transaction((work) => addToRoster(work, author(), rows));
    const stored = (id: string) =>
      bench.database.query(
        `select roster_state as state, first_name as name, birth_date::text as born, birth_date_confirmed_at is not null as sure,
              class_group_id is not null as here, other_class_group_id is not null as elsewhere from student where id = $1`,
        [id],
      );
    const history = async (id: string) =>
      (
        await bench.database.query<{ act: string; to: string | null; via: string; fields: string[] | null }>(
          'select act, to_state as to, via, fields from state_change where entity_id = $1 order by created_at, id',
          [id],
        )
      ).map(({ act, to, via, fields }) => [act, to ?? fields?.join(' '), via].join(' · '));

    beforeAll(() => {
      bench = benchOf();
    });
    afterAll(() => bench.clear());

    it('is there at once, with its history, however many rows there are', async () => {
      const ids = await add(...Array.from({ length: MANY }, (_row, number) => row({ internalNumber: `n${number}` })));
      expect(ids).toHaveLength(MANY);
      const [counted] = await bench.database.query(
        `select count(*)::int as rows, (select count(*)::int from state_change where entity_type = 'student' and act = 'add' and entity_id = any($1)) as told
       from student where id = any($1) and account_id is null and roster_state = 'expected'`,
        [ids],
      );
      expect(counted).toEqual({ rows: MANY, told: MANY });
      await bench.outbox.transaction((work) => removeFromRoster(work, author(), ids));
    });

    it('changes only where something differs; a birth date from the school is confirmed', async () => {
      const [id = ''] = await add(row({ birthDate: null }));
      const change = (birthDate: string) => bench.outbox.transaction((work) => updateRoster(work, author(), [{ id, birthDate }]));
      expect(await stored(id)).toMatchObject([{ born: null, sure: false }]);
      expect(await change('2008-03-14')).toMatchObject([{ id, birthDate: null }]);
      expect(await change('2008-03-14')).toEqual([]);
      expect(await stored(id)).toMatchObject([{ born: '2008-03-14', sure: true }]);
      expect(await history(id)).toEqual(['add · expected · import', 'edit · birthDate birthDateConfirmedAt · import']);
    });

    it('disables who leaves, and takes back who returns', async () => {
      const [id = ''] = await add(row());
      const joined = await bench.campus.student({ school_id: bench.campus.schoolId });
      const ids = [id, joined.id];
      expect(await bench.outbox.transaction((work) => leaveRoster(work, author(), ids))).toHaveLength(2);
      expect(await bench.outbox.transaction((work) => leaveRoster(work, author(), ids))).toEqual([]);
      expect(await stored(id)).toMatchObject([{ state: 'left', here: false, elsewhere: true }]);
      await bench.outbox.transaction((work) => returnToRoster(work, author(), ids, bench.campus.classGroupId));
      expect(await stored(id)).toMatchObject([{ state: 'expected', here: true, elsewhere: false }]);
      expect(await stored(joined.id)).toMatchObject([{ state: 'joined', here: true }]);
      expect(await history(id)).toEqual(['add · expected · import', 'leave · left · import', 'return · expected · import']);
      const jobs = await bench.database.query<{ id: string }>(`select payload->>'studentId' as id from outbox where job = 'match-student'`);
      expect(jobs.map((one) => one.id)).toContain(joined.id);
      expect(jobs.map((one) => one.id)).not.toContain(id);
    });

    it('comes back exactly as it was, but for who has joined since', async () => {
      const [one = '', other = ''] = await add(row(), row({ firstName: 'Tom' }));
      const changes = [one, other].map((id) => ({ id, firstName: 'Ugo', birthDate: '2007-01-01' }));
      const before = await bench.outbox.transaction((work) => updateRoster(work, author(), changes));
      const { accountId } = await bench.campus.student();
      await bench.database.query(`delete from student where account_id = $1`, [accountId]);
      await bench.database.query(`update student set account_id = $1, roster_state = 'joined' where id = $2`, [accountId, other]);
      expect(await bench.outbox.transaction((work) => restoreRoster(work, author(), before))).toEqual([other]);
      expect(await stored(one)).toMatchObject([{ name: 'Léa', born: '2008-03-14' }]);
      expect(await stored(other)).toMatchObject([{ name: 'Ugo', born: '2007-01-01' }]);
      expect(await bench.outbox.transaction((work) => removeFromRoster(work, author(), [one, other]))).toEqual([other]);
      expect(await stored(one)).toEqual([]);
    });

    it('belongs to one school: the rows and classes of another are not found', async () => {
      const [id = ''] = await add(row());
      const stranger = { actor: ACTOR, schoolId: '01890000-0000-7000-8000-000000000001' };
      const write = (act: Parameters<JobBench['outbox']['transaction']>[0]) => bench.outbox.transaction(act);
      await expect(write((work) => addToRoster(work, stranger, [row()]))).rejects.toThrow('not-found');
      await expect(write((work) => updateRoster(work, stranger, [{ id, firstName: 'X' }]))).rejects.toThrow('not-found');
      await expect(write((work) => leaveRoster(work, stranger, [id]))).rejects.toThrow('not-found');
      expect(await write((work) => removeFromRoster(work, stranger, [id]))).toEqual([id]);
      expect(await stored(id)).toMatchObject([{ state: 'expected', name: 'Léa' }]);
    });

    it('stays under way when PostgreSQL has no room, instead of being handed back as failed, and ends once it has some', async () => {
      const { database, dataSource, outbox, clock, campus } = bench;
      const id = uuid();
      const file = { file_name: 'eleves.csv', format: 'csv', sheets: '[]', formulas: 0, gone: 0, lines: 0, columns: '[]', dropped: '[]' };
      const read = { mapping: '{}', classes: '[]', counts: '{}', pupils_before: 0, state: 'undoing' };
      await campus.insert('roster_import', { id, school_id: campus.schoolId, account_id: uuid(), ...file, ...read });
      await database.query(
        `create function no_room() returns trigger language plpgsql as $$ begin raise exception 'disk full' using errcode = '53100'; end $$;
         create trigger no_room before update on roster_import for each row when (new.state = 'undone') execute function no_room()`,
      );
      const job = new RunRosterImportJob(dataSource, outbox, clock, { error: () => undefined } as never);
      const state = async () => (await database.query('select state, failure_code from roster_import where id = $1', [id]))[0];
      await expect(job.run({ importId: id })).rejects.toThrow('disk full');
      expect(await state()).toEqual({ state: 'undoing', failure_code: null });
      await database.query('drop trigger no_room on roster_import; drop function no_room()');
      expect(await job.run({ importId: id })).toBe('done');
      expect(await state()).toEqual({ state: 'undone', failure_code: null });
      await database.query('delete from roster_import where id = $1', [id]);
    });
  });

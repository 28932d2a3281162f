import { existsSync, mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { pdf } from '../../../support/cvs/good-cvs.js';
import type { WorldTests } from '../../../support/one-world.js';
import { becomes } from '../../../support/programs/local-start.js';
import type { World } from '../../../support/world.js';

const HOUR_MS = 3_600_000;

interface Notices {
  hasVirusScanner: boolean;
  olderDatabase: { since: string; sweepsFrom: string; allowedAt: string | null } | null;
}

export const sweptFiles: WorldTests = (stageOf) =>
  describe('the sweep of files', () => {
    let world: World;
    let names: Record<'cv' | 'form' | 'fresh' | 'stray' | 'oldStray' | 'paper' | 'givenUp', string>;
    let half: string;

    const at = (...path: string[]) => join(world.filesFolder, ...path);
    const plant = (hoursAgo: number, ...path: string[]) => {
      const when = new Date(Date.now() - hoursAgo * HOUR_MS);
      if (!existsSync(at(...path))) writeFileSync(at(...path), path.join('/'));
      utimesSync(at(...path), when, when);
    };
    const placeOf = (id: string) => ['.', 'papers', 'quarantine'].filter((folder) => existsSync(at(folder, id)));
    const generation = () => JSON.parse(readFileSync(at('ledger', 'generation.json'), 'utf8'));

    beforeAll(async () => {
      const { people } = stageOf();
      world = stageOf().world;
      const { client } = await people.student(null);
      const sent = await client.upload<{ cv: { id: string } }>(
        '/api/student/cv',
        'cv.pdf',
        await pdf((document) => document.text('Un CV')),
      );
      names = { cv: sent.body.cv.id, form: uuid(), fresh: uuid(), stray: uuid(), oldStray: uuid(), paper: uuid(), givenUp: uuid() };
      half = `${uuid()}.part`;
      await world.query(
        `insert into official_form (id, kind, title, pages, fields, author_account_id) values ($1, 'apprenticeship', 'Formulaire', 1, '[]', $1)`,
        [names.form],
      );
      await world.settled();
      await Promise.all(world.workers.map((worker) => worker.stop()));
      mkdirSync(at('ledger'), { recursive: true });
      mkdirSync(at('papers'), { recursive: true });
      // The generation of files that are newer than the restored dump.
      writeFileSync(at('ledger', 'generation.json'), JSON.stringify({ number: '9000', begunAt: new Date(Date.now() - 50 * HOUR_MS) }));
      for (const id of [names.cv, names.form, names.stray, half]) plant(25, id);
      plant(60, names.oldStray);
      plant(0, names.fresh);
      plant(25, 'papers', names.paper);
      plant(60, 'notes.txt');
      // Its row is deleted, so the file is deleted whatever its age and folder.
      plant(0, 'papers', names.givenUp);
      await world.query('update school set logo_file_id = $1 where id = (select min(id::text)::uuid from school)', [names.givenUp]);
      await world.query('update school set logo_file_id = null where logo_file_id = $1', [names.givenUp]);
    });

    it('waits while the database is older than the files, and tells the coordination; the hour of a day alone does not end it', async () => {
      const { client, accountId } = await stageOf().people.coordinator();
      const worker = await world.addWorker().ready();
      await becomes('the log says it', () => worker.output.some((line) => line.includes('files are not swept')));
      await worker.stop();
      const { olderDatabase } = (await client.get<Notices>('/api/campus/notices')).body;
      expect(olderDatabase).toEqual({ since: expect.any(String), sweepsFrom: expect.any(String), allowedAt: null });
      const later = await world.addWorker({ SEVE_CLOCK_OFFSET_MS: String(25 * HOUR_MS) }).ready();
      await becomes('the log says it again', () => later.output.some((line) => line.includes('files are not swept')));
      await later.stop();
      for (const name of [...Object.values(names), half]) expect(placeOf(name)).toHaveLength(1);
      expect(generation()).toMatchObject({ number: '9000' });

      // A page loaded earlier: its notice is about another restore.
      const allow = async (since: string | undefined) => (await client.post('/api/campus/file-sweep', { since })).status;
      expect(await allow('2026-11-01T09:00:00Z')).toBe(409);
      expect([await allow(olderDatabase?.since), await allow(olderDatabase?.since)]).toEqual([204, 409]);
      expect((await client.get<Notices>('/api/campus/notices')).body.olderDatabase).toMatchObject({ allowedAt: expect.any(String) });
      expect(await world.query(`select entity_id as id from audit_entry where act = 'file_sweep_allowed'`)).toEqual([{ id: accountId }]);
    });

    it('is asked of every column that names a file: deleting its row gives the file up', async () => {
      const named = await world.query<{ name: string }>(
        `select table_name || '.' || column_name as name from information_schema.columns one
         where table_schema = 'public' and udt_name = 'uuid' and column_name ~ '(file|shown|rebuilt)_id$' and not exists
           (select 1 from pg_constraint where contype = 'f' and conrelid = table_name::text::regclass and conkey = array[ordinal_position::smallint])`,
      );
      const given = await world.query<{ name: string }>(
        `select tgrelid::regclass::text || '.' || arg as name from pg_trigger, unnest(string_to_array(encode(tgargs, 'escape'), '\\000')) arg
         where tgname = 'files_given_up'`,
      );
      const names = given.map(({ name }) => name);
      expect(named.length).toBeGreaterThan(4);
      // This column names a row of paper_file, not a file.
      expect(named.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual(['signatory.paper_file_id']);
    });

    it('once a coordinator has allowed it and a day is over, deletes files without a row but for papers, which it sets aside with a list', async () => {
      const worker = await world.addWorker({ SEVE_CLOCK_OFFSET_MS: String(25 * HOUR_MS) }).ready();
      await becomes('it has swept', () => !existsSync(at(names.stray)) && existsSync(at('quarantine', names.paper)));
      await worker.stop();
      expect(Object.fromEntries(Object.entries(names).map(([kind, id]) => [kind, placeOf(id)]))).toEqual({
        cv: ['.'],
        form: ['.'],
        fresh: ['.'],
        stray: [],
        // May be a paper, from before papers had a folder of their own.
        oldStray: ['quarantine'],
        paper: ['quarantine'],
        givenUp: [],
      });
      expect(await world.query('select id from file_to_delete')).toEqual([]);
      expect([existsSync(at(half)), existsSync(at('notes.txt'))]).toEqual([false, true]);
      const listed = readFileSync(at('ledger', 'quarantine.jsonl'), 'utf8').trim().split('\n');
      expect(listed.map((line) => JSON.parse(line).id).sort()).toEqual([names.oldStray, names.paper].sort());
      expect(generation().number).toBe('9001');
      expect(
        readdirSync(world.filesFolder, { withFileTypes: true })
          .flatMap((one) => (one.isDirectory() ? [one.name] : []))
          .sort(),
      ).toEqual(['ledger', 'papers', 'quarantine']);
    });
  });

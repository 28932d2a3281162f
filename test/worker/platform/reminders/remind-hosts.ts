import { afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { BenchTests, JobBench } from '../../job-bench.js';

export const remindHosts: BenchTests = (benchOf) =>
  describe('remind-hosts', () => {
    let bench: JobBench;
    beforeAll(() => {
      bench = benchOf();
    });
    afterEach(() => bench.clear());

    async function place(askedOn: string | null, more: object = {}): Promise<string> {
      const [student, id] = [await bench.campus.student(), uuid()];
      await bench.campus.insert('placement', {
        id,
        student_id: student.id,
        source: 'declared',
        state: 'declared',
        kind: 'internship',
        start_on: '2027-01-11',
        end_on: '2027-02-05',
        host_name: 'Moulins de la Somme',
        contact_email: `${id}@moulin.example`,
        asked_on: askedOn,
        ...more,
      });
      return id;
    }
    const remind = () => bench.runIfDue(bench.remindHosts);
    const letters = (id: string) =>
      bench.database.query(
        `select letter, params ->> 'reader' as reader, params ->> 'isReminder' as reminder from email where entity_id = $1 order by letter, params ->> 'reader'`,
        [id],
      );

    it('asks a host again on the third and the seventh day, by a new link; those before still work', async () => {
      const id = await place('2026-11-21');
      expect(await remind()).toBe('done');
      expect(await letters(id)).toEqual([{ letter: 'place-asked', reader: null, reminder: 'true' }]);
      expect(await bench.database.query('select count(*)::int as links from placement_link where placement_id = $1', [id])).toEqual([
        { links: 1 },
      ]);
      expect(await remind()).toBe('skipped');
      expect(await letters(id)).toHaveLength(1);
    });

    it('asks no host again whose last link somebody has ended by hand', async () => {
      const id = await place('2026-11-21');
      await bench.campus.insert('placement_link', {
        ...{ id: uuid(), placement_id: id, email: `${id}@moulin.example`, token_hash: id },
        ...{ expires_at: '2027-01-01', revoked_at: '2026-11-22' },
      });
      expect(await remind()).toBe('done');
      expect(await letters(id)).toEqual([]);
      expect(await bench.database.query('select steps_told as told from placement where id = $1', [id])).toEqual([{ told: 1 }]);
    });

    it('tells student and teacher on the fourteenth day, once', async () => {
      const id = await place('2026-11-10', { steps_told: 2 });
      expect(await remind()).toBe('done');
      expect(await letters(id)).toEqual([
        { letter: 'place-told', reader: 'student', reminder: null },
        { letter: 'place-told', reader: 'teacher', reminder: null },
      ]);
      expect(await remind()).toBe('skipped');
    });

    it('leaves those that are answered, not asked, or asked lately', async () => {
      await place('2026-11-01', { state: 'agreed' });
      await place('2026-11-01', { state: 'refused' });
      await place(null);
      await place('2026-11-22');
      expect(await remind()).toBe('skipped');
      expect(await bench.database.query('select 1 from email')).toEqual([]);
    });

    it('gives a verified company the places that name it, declared while the campus verified it', async () => {
      const company = await bench.campus.company();
      const [{ siren }] = (await bench.database.query('select siren from company where id = $1', [company.id])) as [{ siren: string }];
      const id = await place(null, { host_siren: siren });
      const bound = async () => (await bench.database.query('select company_site_id as "siteId" from placement where id = $1', [id]))[0];
      await bench.database.query(`update company set status = 'pending' where id = $1`, [company.id]);
      expect([await remind(), await bound()]).toEqual(['skipped', { siteId: null }]);
      await bench.database.query(`update company set status = 'verified' where id = $1`, [company.id]);
      expect([await remind(), await bound()]).toEqual(['done', { siteId: company.siteId }]);
      expect((await letters(id)).map(({ letter }) => letter)).toEqual(['place-asked']);
      expect(await remind()).toBe('skipped');
    });

    it('fails with the database, and does it all when it runs again', async () => {
      const id = await place('2026-11-21');
      await bench.database.query('alter table placement_link rename to placement_link_away');
      await expect(remind()).rejects.toThrow();
      await bench.database.query('alter table placement_link_away rename to placement_link');
      expect(await letters(id)).toEqual([]);
      expect(await remind()).toBe('done');
      expect(await letters(id)).toHaveLength(1);
    });
  });

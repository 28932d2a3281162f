import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { readPageNotice } from '@seve/database';
import { becomes } from '../../support/programs/local-start.js';
import { runProgram } from '../../support/programs/processes.js';
import { TcpProxy } from '../../support/servers/tcp-proxy.js';
import type { PlantedCompany } from '../campus.js';
import type { BenchTests, JobBench } from '../job-bench.js';

const SEATS = `select pid from pg_locks where locktype = 'advisory' and classid = 1936029285 and objid = 1 and granted
  and database = (select oid from pg_database where datname = current_database())`;

export const liveLists: BenchTests = (benchOf) =>
  describe('the lists of the process that matches', () => {
    let bench: JobBench;
    let company: PlantedCompany;
    beforeAll(() => {
      bench = benchOf();
    });
    beforeEach(async () => {
      company = await bench.campus.company();
    });
    afterEach(() => bench.clear());

    const stored = () =>
      bench.database.query<{ studentId: string; offerId: string }>(
        'select student_id as "studentId", offer_id as "offerId", student_score as "studentScore", post_score as "postScore", total from match order by student_id, offer_id',
      );
    const change = (table: 'offer' | 'student', id: string, set: string) =>
      bench.database.query(`update ${table} set ${set}, version = version + 1 where id = $1`, [id]);
    const said = (words: string) => bench.matching.log.filter(({ msg }) => msg === words);

    async function plant(students = 3, offers = 3): Promise<{ students: string[]; offers: string[] }> {
      const planted = { students: [] as string[], offers: [] as string[] };
      while (planted.students.length < students) planted.students.push((await bench.campus.student()).id);
      while (planted.offers.length < offers) planted.offers.push(await bench.campus.offer(company));
      await bench.matching.load();
      await bench.matching.lists.align();
      return planted;
    }

    it('are made true at the start, whatever a process that died has left', async () => {
      const { students, offers } = await plant();
      expect(await stored()).toHaveLength(9);
      await change('student', students[0] ?? '', "search_state = 'placed'");
      await change('offer', offers[0] ?? '', 'seats = 1, min_age = 40');
      await bench.database.query('update match set student_score = 1 where offer_id = $1', [offers[1]]);
      await bench.matching.load();
      await bench.matching.lists.align();
      expect(await stored()).toEqual(await bench.matching.fullRun());
      expect(await stored()).toHaveLength(4);
    });

    it('lose no change whose transaction failed: the next one writes it', async () => {
      const { students, offers } = await plant();
      const [gone = '', weaker = '', later = ''] = students;
      await change('student', gone, "search_state = 'placed'");
      await change('student', weaker, "skills = '{}'");
      await bench.database.query('alter table match rename to match_away');
      for (const studentId of [gone, weaker])
        await expect(bench.matchStudent.run({ studentId, version: 2 }, 'a promise')).rejects.toMatchObject({ code: '42P01' });
      await bench.database.query('alter table match_away rename to match');
      expect(await stored()).toHaveLength(9);
      await change('student', later, 'limit_km = 51');
      await bench.matchStudent.run({ studentId: later, version: 2 }, 'another promise');
      expect(await stored()).toEqual(await bench.matching.fullRun());
      expect(await stored()).toHaveLength(2 * offers.length);
    });

    it('are those of many changes in one transaction, each with its own promise of a digest', async () => {
      const [students, offers] = [[] as string[], [] as string[]];
      await bench.matching.load();
      while (students.length < 6) students.push((await bench.campus.student()).id);
      while (offers.length < 4) offers.push(await bench.campus.offer(company));
      const outcomes = await bench.matching.matchChanges.runBatch([
        ...students.map(
          (studentId) => ({ id: `of ${studentId}`, name: 'match-student', payload: { studentId, version: 1 }, attempt: 0 }) as const,
        ),
        ...offers.map((offerId) => ({ id: `of ${offerId}`, name: 'match-offer', payload: { offerId, version: 1 }, attempt: 0 }) as const),
        { id: 'late', name: 'match-offer', payload: { offerId: offers[0] ?? '', version: 0 }, attempt: 0 },
      ]);
      expect(outcomes).toEqual([...Array<string>(10).fill('done'), 'skipped']);
      expect(await stored()).toEqual(await bench.matching.fullRun());
      expect(await stored()).toHaveLength(24);
      const keys = (await bench.outboxRows('announce-matches')).map(({ key }) => key);
      expect(keys.sort()).toEqual([...students, ...offers].map((id) => `announce-matches_of ${id}`).sort());
    });

    it('are told to who listens, each list of a student that has moved and no other', async () => {
      const { students } = await plant();
      const [first = '', second = '', third = ''] = students;
      const notices: string[] = [];
      const listener = await bench.matching.listen((notice) => notices.push(notice));
      await change('student', first, "skills = '{}'");
      await bench.matchStudent.run({ studentId: first, version: 2 }, 'a promise');
      await bench.matchStudent.run({ studentId: second, version: 1 }, 'nothing has changed');
      await change('student', third, "skills = '{}'");
      await bench.matchStudent.run({ studentId: third, version: 2 }, 'another promise');
      const told = () => notices.flatMap((notice) => readPageNotice(notice).ids);
      await becomes('the last is told', () => told().includes(third));
      await listener.end();
      expect(told()).toEqual([first, third]);
    });

    it('are those of the new day once a day has passed', async () => {
      const { students, offers } = await plant();
      await change('offer', offers[0] ?? '', "start_from = '2026-12-26', start_to = '2026-12-30'");
      await change('offer', offers[1] ?? '', "expires_on = '2027-01-01'");
      for (const offerId of offers.slice(0, 2)) await bench.matchOffer.run({ offerId, version: 2 }, 'a promise');
      expect(await stored()).toHaveLength(9);
      bench.setDay('2027-01-02');
      await bench.matching.lists.turnDay();
      expect(await stored()).toEqual(await bench.matching.fullRun());
      expect(await stored()).toHaveLength(students.length);
      expect(said('matches differ from a full run')).toEqual([]);
      expect((await bench.outboxRows('announce-matches')).map(({ payload }) => payload)).toContainEqual({});
    });

    it('have many newcomers put in order while nothing is asked, and not before', async () => {
      await bench.matching.load();
      const { live } = bench.matching;
      const offerId = await bench.campus.offer(company);
      await bench.campus.crowd(600);
      const students = await bench.database.query<{ id: string }>('select id from student');
      await live.put({ studentIds: new Set(students.map(({ id }) => id)), offerIds: new Set([offerId]) }, async () => undefined);
      const newcomers = () => live.index.image().grids[0].tail.length;
      const asked = live.write(
        async () => undefined,
        async () => undefined,
      );
      live.settle();
      expect(newcomers()).toBe(600);
      await asked;
      live.settle();
      expect(newcomers()).toBe(0);
      await change('offer', offerId, "languages = '[]', commune_insee = '80585'");
      await bench.matchOffer.run({ offerId, version: 2 }, 'a promise');
      expect(await stored()).toEqual(await bench.matching.fullRun());
    });

    it('come out the same of a full run in threads', async () => {
      const [line] = await runProgram({ program: 'test/worker/matching/full-run.process.mjs', args: ['3'], env: {} });
      expect(line).toMatch(/^[1-9]\d{3,} places, 0 lists differ$/);
    });

    it('are not written by an old holder of the seat, although it does not know yet that another has it', async () => {
      await bench.matching.stop();
      const { proxy, url } = await TcpProxy.toDatabase(bench.database.appUrl);
      const [older, newer] = [bench.matchingOver(url), bench.matchingOver(bench.database.appUrl)];
      try {
        await older.load();
        const student = await bench.campus.student();
        await bench.campus.offer(company);
        proxy.swallow();
        await bench.database.query(`select pg_terminate_backend(pid) from (${SEATS}) seat`);
        await newer.load();
        await expect(older.matchStudent.run({ studentId: student.id, version: 1 }, 'a promise')).rejects.toThrow(
          'is not the matching leader',
        );
        expect(await stored()).toEqual([]);
        await newer.matchStudent.run({ studentId: student.id, version: 1 }, 'a promise');
        expect(await stored()).toHaveLength(1);
        await becomes('the old one knows', () => !older.live.isOpen);
        expect(await bench.database.query(SEATS)).toHaveLength(1);
      } finally {
        await Promise.all([older.stop(), newer.stop()]);
        await proxy.stop();
      }
    });
  });

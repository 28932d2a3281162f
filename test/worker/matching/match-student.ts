import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { TOP_PER_OFFER, TOP_PER_STUDENT } from '@seve/matching';
import type { PlantedCompany } from '../campus.js';
import type { BenchTests, JobBench } from '../job-bench.js';

export const matchStudent: BenchTests = (benchOf) =>
  describe('match-student', () => {
    let bench: JobBench;
    let company: PlantedCompany;
    beforeAll(() => {
      bench = benchOf();
    });
    beforeEach(async () => {
      company = await bench.campus.company();
    });
    afterEach(() => bench.clear());

    const run = (studentId: string, version = 1) => bench.matchStudent.run({ studentId, version }, 'a promise');

    it('scores every published offer, and keeps those that fit', async () => {
      const fits = await bench.campus.offer(company);
      await bench.campus.offer(company, { kind: 'job' });
      await bench.campus.offer(company, { status: 'draft', published_at: null });
      const student = await bench.campus.student();
      expect(await run(student.id)).toBe('done');
      expect((await bench.matches()).map((match) => match.offer_id)).toEqual([fits]);
      expect((await bench.outboxRows('announce-matches')).map(({ payload }) => payload)).toEqual([{ studentId: student.id }]);
    });

    it('finds the same score as match-offer', async () => {
      const offer = await bench.campus.offer(company);
      const student = await bench.campus.student();
      await run(student.id);
      const [found] = await bench.matches();
      await bench.database.query('delete from match');
      await bench.matchOffer.run({ offerId: offer, version: 1 }, 'a promise');
      const [same] = await bench.matches();
      expect([same?.student_score, same?.post_score, same?.total]).toEqual([found?.student_score, found?.post_score, found?.total]);
    });

    it('changes nothing when it runs twice', async () => {
      await bench.campus.offer(company);
      const student = await bench.campus.student();
      await run(student.id);
      const before = await bench.matches();
      await run(student.id);
      expect(await bench.matches()).toEqual(before);
      expect(await bench.outboxRows('announce-matches')).toHaveLength(1);
    });

    it('is skipped when the student is gone, or the version late', async () => {
      const student = await bench.campus.student({ version: 2 });
      expect(await run('01900000-0000-7000-8000-000000000000')).toBe('skipped');
      expect(await run(student.id, 1)).toBe('skipped');
    });

    it.each(["search_state = 'placed'", 'class_group_id = null', 'account_id = null', "kinds = '{}'"])(
      'empties the list once %s',
      async (set) => {
        await bench.campus.offer(company);
        const student = await bench.campus.student();
        await run(student.id);
        expect(await bench.matches()).toHaveLength(1);
        await bench.database.query(`update student set ${set}, version = 2 where id = $1`, [student.id]);
        await run(student.id, 2);
        expect(await bench.matches()).toEqual([]);
      },
    );

    it('keeps more than 50 offers only where the student is among the first 100 of the offer', async () => {
      const offers: string[] = [];
      while (offers.length < TOP_PER_STUDENT + 5) offers.push(await bench.campus.offer(company));
      const student = await bench.campus.student();
      await run(student.id);
      expect(await bench.matches()).toHaveLength(offers.length);
      await bench.campus.crowd(TOP_PER_OFFER);
      const weak = await bench.campus.student({ skills: '{}' });
      await bench.matching.load();
      await run(weak.id);
      expect((await bench.matches()).filter((match) => match.student_id === weak.id)).toHaveLength(TOP_PER_STUDENT);
    });

    it('moves the next student into each full list that it leaves', async () => {
      await bench.campus.crowd(TOP_PER_OFFER + 2);
      const offer = await bench.campus.offer(company);
      await bench.matchOffer.run({ offerId: offer, version: 1 }, 'published');
      const listed = async () => (await bench.matches()).map((match) => match.student_id);
      const [leaving = '', ...others] = await listed();
      const ids = (await bench.database.query<{ id: string }>('select id from student order by id')).map(({ id }) => id);
      // The offer is in each student's own list as well.
      expect([leaving, ...others]).toEqual(ids);
      await bench.database.query("update student set search_state = 'placed', version = 2 where id = $1", [leaving]);
      await run(leaving, 2);
      expect(await listed()).toEqual(others);
      expect(await bench.matching.fullRun()).toHaveLength(others.length);
    });
  });

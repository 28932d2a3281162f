import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type RaisedVersion, raiseOfferVersions, raiseStudentVersions } from '@seve/database';
import type { PlantedCompany, PlantedPerson } from '../campus.js';
import type { BenchTests, JobBench } from '../job-bench.js';

/** Tests rows, besides those of student and offer, that affect a score. */
export const rescore: BenchTests = (benchOf) =>
  describe('a score follows', () => {
    let bench: JobBench;
    let company: PlantedCompany;
    let student: PlantedPerson;
    beforeAll(() => {
      bench = benchOf();
    });
    beforeEach(async () => {
      company = await bench.campus.company();
      student = await bench.campus.student({ sector_wishes: ['agri_food'], size_wishes: ['large'] });
    });
    afterEach(() => bench.clear());

    const stored = async () => (await bench.matches()).map(({ student_score, post_score }) => ({ student_score, post_score }));
    const scoredStudent = async ({ id, version }: RaisedVersion) => bench.matchStudent.run({ studentId: id, version }, 'a promise');

    it('the sector and the size that the company says', async () => {
      const offer = await bench.campus.offer(company);
      await bench.campus.offer(company, { status: 'draft', published_at: null });
      await bench.matchOffer.run({ offerId: offer, version: 1 }, 'a promise');
      const [before] = await stored();
      await bench.database.query("update company set sector = 'agri_food', size = 'micro' where id = $1", [company.id]);
      const raised = await raiseOfferVersions(bench.dataSource.manager, company.id);
      expect(raised).toEqual([{ id: offer, version: 2 }]);
      expect(await bench.matchOffer.run({ offerId: offer, version: 2 }, 'another promise')).toBe('done');
      const [after] = await stored();
      // All other criteria of this side are full: 9,500, and half of the 500 points of wishes.
      expect([before?.student_score, after?.student_score]).toEqual([10_000, 9_750]);
      expect(after?.post_score).toBe(before?.post_score);
    });

    it('the calendar of the class, against that of the post', async () => {
      const days = { from: '2027-01-04', to: '2027-01-15' };
      await bench.campus.offer(company, { work_study_blocks: JSON.stringify([{ ...days, at: 'company' }]) });
      await scoredStudent({ id: student.id, version: 1 });
      const [before] = await stored();
      await bench.database.query('update programme set work_study_blocks = $2 where id = $1', [
        bench.campus.programmeId,
        JSON.stringify([{ from: '2027-01-11', to: '2027-01-22', at: 'school' }]),
      ]);
      const raised = await raiseStudentVersions(bench.dataSource.manager, bench.campus.programmeId);
      expect(raised).toEqual([{ id: student.id, version: 2 }]);
      for (const one of raised) await scoredStudent(one);
      const [after] = await stored();
      // Five of ten days are at school: half of 1,579 of 10,000, and half of 2,000.
      expect((before?.student_score ?? 0) - (after?.student_score ?? 0)).toBe(790);
      expect((before?.post_score ?? 0) - (after?.post_score ?? 0)).toBe(1_000);
      await bench.database.query("update programme set work_study_blocks = '[]'");
    });

    it('the languages that the post needs, only there', async () => {
      const silent = await bench.campus.offer(company);
      const needing = await bench.campus.offer(company, { languages: JSON.stringify([{ language: 'en', level: 'b2' }]) });
      await scoredStudent({ id: student.id, version: 1 });
      const scores = new Map((await bench.matches()).map(({ offer_id, post_score }) => [offer_id, post_score]));
      // The student has entered no language and loses half of its 1,000 points, which are part of those of the skills, all won.
      expect((scores.get(silent) ?? 0) - (scores.get(needing) ?? 0)).toBe(500);
    });
  });

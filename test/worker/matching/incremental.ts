import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type RaisedVersion, raiseOfferVersions, raiseStudentVersions } from '@seve/database';
import { TOP_PER_OFFER, TOP_PER_STUDENT } from '@seve/matching';
import { IS_LONG } from '../../support/form.js';
import { seededRandom } from '../../support/seeded-random.js';
import type { BenchTests, JobBench } from '../job-bench.js';

const EVENTS = IS_LONG ? 60 : 30;

/** Columns of students that a score reads, each with values that raise and lower it. */
const STUDENT_CHANGES = [
  "skills = '{300078}'",
  "skills = '{}'",
  `languages = '[{"language":"en","level":"b1"}]'`,
  "languages = '[]'",
  "sector_wishes = '{agri_food}'",
  "size_wishes = '{large,micro}'",
  'limit_km = 10',
  'limit_km = 60',
  "search_state = 'placed'",
  "search_state = 'searching'",
  "birth_date = '2010-01-15'",
  "birth_date = '2004-01-15'",
];
const OFFER_CHANGES = [
  `languages = '[{"language":"en","level":"b2"}]'`,
  "languages = '[]'",
  "status = 'paused'",
  "status = 'published'",
  "reserved_school_ids = '{00000000-0000-7000-8000-000000000001}'",
  "reserved_school_ids = '{}'",
  'min_age = 18',
  "hazards = '{chemical_agents}'",
  "commune_insee = '80585'",
  `work_study_blocks = '[{"from":"2027-01-04","to":"2027-01-15","at":"company"}]'`,
];
const COMPANY_CHANGES = ["sector = 'agri_food'", "sector = 'materials', size = 'large'", 'sector = null, size = null'];
const PROGRAMME_CHANGES = [`work_study_blocks = '[{"from":"2027-01-11","to":"2027-01-22","at":"school"}]'`, "work_study_blocks = '[]'"];

export const incremental: BenchTests = (benchOf) =>
  describe('scores kept up change by change', () => {
    let bench: JobBench;
    beforeAll(() => {
      bench = benchOf();
    });
    afterEach(() => bench.clear());
    afterAll(() => bench.database.query("update programme set work_study_blocks = '[]'"));

    const stored = () =>
      bench.database.query(
        'select student_id as "studentId", offer_id as "offerId", student_score as "studentScore", post_score as "postScore", total from match order by student_id, offer_id',
      );

    it('are those of a full run, whatever has changed', async () => {
      const { campus, database, dataSource } = bench;
      const company = await campus.company();
      const students: string[] = [];
      const offers: string[] = [];
      while (students.length < 6) students.push((await campus.student()).id);
      while (offers.length < 5) offers.push(await campus.offer(company));

      const random = seededRandom(7);
      const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
      const scoreStudents = async (rows: readonly RaisedVersion[]) => {
        for (const { id, version } of rows) await bench.matchStudent.run({ studentId: id, version }, 'change');
      };
      const scoreOffers = async (rows: readonly RaisedVersion[]) => {
        for (const { id, version } of rows) await bench.matchOffer.run({ offerId: id, version }, 'change');
      };
      const change = (table: string, id: string, set: string) =>
        database.query<RaisedVersion>(`update ${table} set ${set}, version = version + 1 where id = $1 returning id, version`, [id]);

      const events = [
        async () => scoreStudents(await change('student', oneOf(students), oneOf(STUDENT_CHANGES))),
        async () => scoreOffers(await change('offer', oneOf(offers), oneOf(OFFER_CHANGES))),
        async () => {
          await database.query(`update company set ${oneOf(COMPANY_CHANGES)} where id = $1`, [company.id]);
          await scoreOffers(await raiseOfferVersions(dataSource.manager, company.id));
        },
        async () => {
          await database.query(`update programme set ${oneOf(PROGRAMME_CHANGES)} where id = $1`, [campus.programmeId]);
          await scoreStudents(await raiseStudentVersions(dataSource.manager, campus.programmeId));
        },
      ];
      await scoreStudents(students.map((id) => ({ id, version: 1 })));
      let compared = 0;
      for (let event = 1; event <= EVENTS; event += 1) {
        await oneOf(events)();
        if (event % 5 > 0) continue;
        const kept = await stored();
        expect(kept).toEqual(await bench.matching.fullRun());
        compared += kept.length;
      }
      expect(compared).toBeGreaterThan(EVENTS);
    });

    it('are those of a full run where lists are full and lose and gain their last places', async () => {
      const { campus, database } = bench;
      const company = await campus.company();
      await campus.crowd(TOP_PER_OFFER + 30);
      await database.query(`update student set skills = case when abs(hashtext(id::text)) % 3 = 0 then '{}' else skills end`);
      const offers: string[] = [];
      while (offers.length < TOP_PER_STUDENT + 12)
        offers.push(await campus.offer(company, offers.length % 2 === 0 ? {} : { rome_codes: ['H1206'] }));
      const students = (await database.query<{ id: string }>('select id from student')).map(({ id }) => id);
      await bench.matching.load();
      await bench.matching.lists.align();
      const random = seededRandom(8);
      const oneOf = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
      const before = (await database.query('select 1 from match')).length;
      for (let event = 1; event <= EVENTS; event += 1) {
        const isOffer = event % 3 === 0;
        const [set, id] = isOffer
          ? [oneOf(["status = 'closed'", "status = 'published'"]), oneOf(offers)]
          : [oneOf(STUDENT_CHANGES), oneOf(students)];
        const table = isOffer ? 'offer' : 'student';
        const [row] = await database.query<RaisedVersion>(
          `update ${table} set ${set}, version = version + 1 where id = $1 returning id, version`,
          [id],
        );
        const version = row?.version ?? 0;
        await (isOffer
          ? bench.matchOffer.run({ offerId: id, version }, 'change')
          : bench.matchStudent.run({ studentId: id, version }, 'change'));
        if (event % 15 === 0) expect(await stored()).toEqual(await bench.matching.fullRun());
      }
      expect(before).toBeLessThan(students.length * offers.length);
      expect((await database.query('select 1 from match')).length).not.toBe(before);
    });
  });

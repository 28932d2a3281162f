import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type RaisedVersion, raiseOfferVersions, raiseStudentVersions } from '@seve/database';
import { JobBench } from './job-bench.js';
import { seededRandom } from './seeded-random.js';

const EVENTS = 60;

/** Each column that a score reads, with values that turn it both ways. */
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
const CLASS_CHANGES = [`work_study_blocks = '[{"from":"2027-01-11","to":"2027-01-22","at":"school"}]'`, "work_study_blocks = '[]'"];

describe('scores kept up change by change', () => {
  let bench: JobBench;
  beforeAll(async () => {
    bench = await JobBench.start();
  });
  afterAll(() => bench?.stop());

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
    const stored = () => database.query('select student_id, offer_id, u, e, total from match order by student_id, offer_id');

    const events = [
      async () => scoreStudents(await change('student', oneOf(students), oneOf(STUDENT_CHANGES))),
      async () => scoreOffers(await change('offer', oneOf(offers), oneOf(OFFER_CHANGES))),
      async () => {
        await database.query(`update company set ${oneOf(COMPANY_CHANGES)} where id = $1`, [company.id]);
        await scoreOffers(await raiseOfferVersions(dataSource.manager, company.id));
      },
      async () => {
        await database.query(`update class_group set ${oneOf(CLASS_CHANGES)} where id = $1`, [campus.classGroupId]);
        await scoreStudents(await raiseStudentVersions(dataSource.manager, campus.classGroupId));
      },
    ];
    await scoreStudents(students.map((id) => ({ id, version: 1 })));
    let compared = 0;
    for (let event = 1; event <= EVENTS; event += 1) {
      await oneOf(events)();
      if (event % 10 > 0) continue;
      const kept = await stored();
      await database.query('delete from match');
      await scoreStudents(await database.query<RaisedVersion>('select id, version from student'));
      expect(await stored()).toEqual(kept);
      compared += kept.length;
    }
    expect(compared).toBeGreaterThan(30);
  });
});

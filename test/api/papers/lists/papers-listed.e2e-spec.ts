import { beforeAll, describe, expect, it } from '@jest/globals';
import { AGREEMENT_STEP_NAMES, CONTRACT_STEP_NAMES } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { hostToken } from '../../../support/builders/agreements.js';
import { dayIn } from '../../../support/builders/days.js';
import { type Member, type Office, type People, type Person, type Teacher } from '../../../support/builders/people.js';
import { inOneWorld, type WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Step {
  step: string;
  count: number | null;
  late?: number;
}
type Shown = { id: string; step: string; isLate: boolean } | null;
interface Row {
  id: string;
  agreement: Shown;
  contract: Shown;
}
interface Page {
  items: { id: string }[];
  counts: { step: string; count: number }[];
}
interface Waiting {
  kind: string;
  count: number;
  path: string;
}

/** State, first day in days from today, and days since the contract was sent to the OPCO. */
type Drawn = [state: string, startIn: number, filedIn?: number];

/** Papers of all kinds, parties, states and steps, including late ones and those that wait for the company. */
const PAPERS = [
  {
    ...{ type: 'agreement', other: 'contract', kind: 'internship', parties: ['host', 'school', 'student'], first: 'draft' },
    ...{ firstStep: 'with_host', names: AGREEMENT_STEP_NAMES },
    table: [
      [['school_done', 0], 'to_validate', true],
      [['company_done', 30], 'to_fill', false],
      [['sealed', -2], 'signed', false],
    ],
    more: [],
    open: ['to_fill 1, 0 late', 'to_validate 1, 1 late'],
    waiting: [
      ['agreementsToSign', 1, '/entreprise/conventions?etape=to_sign'],
      ['agreementsToFill', 7, '/entreprise/conventions'],
    ],
  },
  {
    ...{ type: 'contract', other: 'agreement', kind: 'apprenticeship', parties: ['employer', 'cfa', 'apprentice'], first: 'preparing' },
    ...{ firstStep: 'with_employer', names: CONTRACT_STEP_NAMES },
    table: [
      [['signed', -12], 'to_file', true],
      [['company_done', 30], 'to_fill', false],
      [['registered', -2], 'registered', false],
    ],
    more: [
      ['filed', -20, -17],
      ['filed', -20, -2],
      ['incomplete', 20],
      ['terms_agreed', -1],
    ],
    open: ['to_fill 1, 0 late', 'to_conclude 1, 1 late', 'to_file 2, 1 late', 'at_opco 2, 1 late'],
    waiting: [
      ['contractsOverdue', 1, '/entreprise/contrats?etape=to_file'],
      ['contractsToFile', 1, '/entreprise/contrats?etape=to_file'],
      ['contractsToConclude', 1, '/entreprise/contrats?etape=to_conclude'],
      ['contractsToSign', 1, '/entreprise/contrats?etape=to_sign'],
      ['contractsToFill', 7, '/entreprise/contrats'],
    ],
  },
] as const satisfies readonly {
  table: readonly [Drawn, string, boolean][];
  more: readonly Drawn[];
  [rest: string]: unknown;
}[];

const MANY = 3_000;

const countedPapers: WorldTests = (given) => {
  describe.each(PAPERS)('papers of type $type, counted', ({ type, other, kind, parties, first, firstStep, ...due }) => {
    let world: World;
    let people: People;
    let company: Member;
    let teacher: Teacher;
    let office: Office;
    let coordinator: Person;
    let classId: string;
    const base = `/api/school-${type}s`;

    beforeAll(async () => {
      ({ world, people } = given());
      company = await people.company();
      teacher = await people.teacher();
      office = await people.office(teacher.schoolId);
      coordinator = await people.coordinator();
      classId = await people.classGroup(teacher);
    });

    /** Inserts a paper in this state at the company's site, for a new student. */
    async function paper([state, startIn, filedIn]: Drawn, { of = classId, schoolId = teacher.schoolId } = {}) {
      const { studentId } = await people.student(of);
      const [placementId, id] = [uuid(), uuid()];
      await world.query(
        `insert into placement (id, source, state, student_id, kind, start_on, end_on, company_site_id)
         select $1, 'declared', 'preparing', $2, $3, $4, $5, id from company_site where company_id = $6`,
        [placementId, studentId, kind, dayIn(startIn), dayIn(700), company.companyId],
      );
      await world.query(`insert into ${type} (id, placement_id, school_id, kind, state) values ($1, $2, $3, $4, $5)`, [
        ...[id, placementId, schoolId, kind, state],
      ]);
      if (filedIn !== undefined) await world.query('update contract set filed_on = $2 where id = $1', [id, dayIn(filedIn)]);
      for (const party of parties) await world.query(`insert into ${type}_part (${type}_id, party) values ($1, $2)`, [id, party]);
      return { id, studentId };
    }
    const steps = async (who: Person) => (await who.client.get<Step[]>(`${base}/steps`)).body;

    it('stand in the class table with their step, what is late marked, and lead to the paper', async () => {
      const made = [];
      for (const [drawn, step, isLate] of due.table) made.push({ ...(await paper(drawn)), step, isLate });
      const { studentId: none } = await people.student(classId);
      const rows = (await teacher.client.get<{ students: Row[] }>(`/api/classes/${classId}`)).body.students;
      const of = (studentId: string) => rows.find((row) => row.id === studentId);
      for (const { studentId, ...shown } of made) expect(of(studentId)).toMatchObject({ [type]: shown, [other]: null });
      expect(of(none)).toMatchObject({ agreement: null, contract: null });
    });

    it('are counted for teacher and office by step before their end, with those that are late', async () => {
      for (const drawn of due.more) await paper(drawn);
      for (const who of [teacher, office])
        expect((await steps(who)).map(({ step, count, late }) => `${step} ${count}, ${late} late`)).toEqual(due.open);
      expect(await steps(await people.teacher(teacher.schoolId))).toEqual([]);
    });

    it('are counted for the campus by school and step, hidden under five, and never named', async () => {
      const elsewhere = await people.teacher();
      const of = await people.classGroup(elsewhere);
      for (let count = 0; count < 6; count += 1) await paper([first, 30], { of, schoolId: elsewhere.schoolId });
      const { body } = await coordinator.client.get<{ steps: Step[]; schools: { id: string; steps: Step[] }[] }>(`/api/campus/${type}s`);
      expect(body.steps.map(({ step }) => step)).toEqual(due.names.filter((step) => step !== 'over'));
      const count = (rows: Step[] | undefined, step: string) => rows?.find((one) => one.step === step)?.count;
      expect(count(body.steps, firstStep)).toBe(6);
      expect(count(body.steps, 'to_fill')).toBeNull();
      expect(count(body.schools.find(({ id }) => id === teacher.schoolId)?.steps, 'to_fill')).toBeNull();
      expect(JSON.stringify(body)).not.toMatch(/Lefebvre|Amidonnerie/);
    });

    it('wait for the company: parts to fill and papers to sign, on its tab and in its bell, each with its list; nothing for another', async () => {
      const waits = async (who: Member = company) =>
        (await who.client.get<{ counts: { papers?: number } }>('/api/account/me')).body.counts.papers;
      const { id } = await paper(['ready_to_sign', 30]);
      const corrected = await paper(['changes_requested', 30]);
      const [versionId, signatoryId] = [uuid(), uuid()];
      await world.query(
        `insert into paper_version (id, ${type}_id, number, parts, document, file_id, sha256) values ($1, $2, 1, '{}', '{}', $3, 'a')`,
        [versionId, id, uuid()],
      );
      await world.query(
        `insert into signatory (id, version_id, role, "order", name, state) values ($1, $2, 'host', 1, 'Marc Dubois', 'asked')`,
        [signatoryId, versionId],
      );
      const bell = (await company.client.get<Waiting[]>('/api/account/news/waiting')).body.filter((one) => one.kind.startsWith(type));
      expect(bell.map((one) => [one.kind, one.count, one.path])).toEqual(due.waiting);
      const all = due.waiting.reduce((sum, [, count]) => sum + count, 0);
      expect(await waits()).toBe(all);
      await world.query(`update ${type}_part set done_at = now() where ${type}_id = $1 and party = $2`, [corrected.id, parties[0]]);
      expect(await waits()).toBe(all - 1);
      await world.query(`update signatory set state = 'signed', signed_at = now(), method = 'code' where id = $1`, [signatoryId]);
      expect(await waits()).toBe(all - 2);
      expect(await waits(await people.company())).toBe(0);
      expect((await teacher.client.get<{ counts: object }>('/api/account/me')).body.counts).toEqual({});
    });

    it('open by the routes and by the link of their own type alone', async () => {
      const { id } = await paper([first, 30]);
      const token = await hostToken(world, { id, company }, type);
      const opens = async (asked: string) => [
        (await office.client.get(`/api/school-${asked}s/${id}`)).status,
        (await company.client.get(`/api/company/${asked}s/${id}`)).status,
        (await world.client().post(`/api/${asked}-links/lookup`, { token })).status,
      ];
      expect(await opens(type)).toEqual([200, 200, 200]);
      expect(await opens(other)).toEqual([404, 404, 404]);
    });

    it('are listed by step, with their number, to the school and to the company', async () => {
      for (const [path, person] of [
        [base, office],
        [base, teacher],
        [`/api/company/${type}s`, company],
      ] as const) {
        const { items, counts } = (await person.client.get<Page>(`${path}?step=to_fill&limit=50`)).body;
        expect(items).toHaveLength(1);
        expect(counts.find(({ step }) => step === 'to_fill')?.count).toBe(1);
      }
      expect((await office.client.get(`${base}?step=nowhere`)).status).toBe(400);
    });
  });

  it(`agreements of a company are found by its sites among ${MANY}, of a student by the student`, async () => {
    const { world, people } = given();
    const { companyId } = await people.company();
    const office = await people.office(await people.school());
    await world.query(
      `with person as (
         insert into student (id, class_group_id, first_name, last_name, roster_state, school_id)
         select gen_random_uuid(), $2, 'Ada', 'Nombreuse ' || n, 'expected', $3 from generate_series(1, $1) n returning id),
       place as (
         insert into placement (id, source, state, student_id, kind, start_on, end_on, host_name)
         select gen_random_uuid(), 'declared', case when random() < 0.02 then 'ended_early' else 'preparing' end, id, 'internship', current_date, current_date + 40, 'Moulin' from person returning id)
       insert into agreement (id, placement_id, school_id, kind, state) select gen_random_uuid(), id, $3, 'internship', 'draft' from place`,
      [MANY, await people.classGroup(await people.teacher(office.schoolId)), office.schoolId],
    );
    await world.query('analyze');
    const plan = async (sql: string, values: unknown[]) =>
      (await world.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, values)).map((row) => row['QUERY PLAN']).join('\n');
    const ofCompany = await plan(
      `select count(*) from agreement join placement on placement.id = agreement.placement_id join company_site site on site.id = placement.company_site_id
       where site.company_id = $1 and agreement.state in ('draft', 'changes_requested', 'ready_to_sign')`,
      [companyId],
    );
    expect(ofCompany).toMatch(/placement_of_site/);
    const lost = await plan(
      `select student.id from student where student.id in (select student_id from placement where state in ('interrupted', 'ended_early', 'cancelled'))`,
      [],
    );
    expect(lost).toMatch(/placement_lost/);
    expect((await office.client.get<Step[]>('/api/school-agreements/steps')).body).toMatchObject([{ step: 'with_host', count: MANY }]);
  });
};

inOneWorld({ workers: 0 }, [countedPapers]);

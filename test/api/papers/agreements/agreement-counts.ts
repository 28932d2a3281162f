import { beforeAll, describe, expect, it } from '@jest/globals';
import { AGREEMENT_STEP_NAMES, type AgreementState } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { dayIn } from '../../../support/builders/days.js';
import { type Member, type Office, type People, type Person, type Teacher } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Step {
  step: string;
  count: number | null;
  late?: number;
}
interface Row {
  id: string;
  agreement: { id: string; step: string; isLate: boolean } | null;
}

const MANY = 3_000;

export const agreementCounts: WorldTests = (given) =>
  describe('agreements, counted', () => {
    let world: World;
    let people: People;
    let company: Member;
    let teacher: Teacher;
    let office: Office;
    let coordinator: Person;
    let classId: string;

    beforeAll(async () => {
      ({ world, people } = given());
      company = await people.company();
      teacher = await people.teacher();
      office = await people.office(teacher.schoolId);
      coordinator = await people.coordinator();
      classId = await people.classGroup(teacher);
    });

    /** An agreement at the site of the company, in this state; its student is new. */
    async function agreement(state: AgreementState, { startOn = dayIn(30), of = classId, schoolId = teacher.schoolId } = {}) {
      const { studentId } = await people.student(of);
      const [placementId, id] = [uuid(), uuid()];
      await world.query(
        `insert into placement (id, source, state, student_id, kind, start_on, end_on, company_site_id)
       select $1, 'declared', 'preparing', $2, 'internship', $3, $4, id from company_site where company_id = $5`,
        [placementId, studentId, startOn, dayIn(90), company.companyId],
      );
      await world.query(`insert into agreement (id, placement_id, school_id, kind, state) values ($1, $2, $3, 'internship', $4)`, [
        ...[id, placementId, schoolId, state],
      ]);
      for (const party of ['host', 'school', 'student'])
        await world.query('insert into agreement_part (agreement_id, party) values ($1, $2)', [id, party]);
      return { id, studentId };
    }
    const steps = async (who: Person) => (await who.client.get<Step[]>('/api/school-agreements/steps')).body;
    const table = async () => (await teacher.client.get<{ students: Row[] }>(`/api/classes/${classId}`)).body.students;

    it('stand in the class table with their step, what is late marked, and lead to the agreement', async () => {
      const late = await agreement('school_done', { startOn: dayIn(0) });
      const next = await agreement('company_done');
      const signed = await agreement('sealed', { startOn: dayIn(-2) });
      const { studentId: none } = await people.student(classId);
      const rows = await table();
      const of = (id: string) => rows.find((row) => row.id === id)?.agreement;
      expect(of(late.studentId)).toEqual({ id: late.id, step: 'to_validate', isLate: true });
      expect(of(next.studentId)).toEqual({ id: next.id, step: 'to_fill', isLate: false });
      expect(of(signed.studentId)).toEqual({ id: signed.id, step: 'signed', isLate: false });
      expect(of(none)).toBeNull();
    });

    it('are counted for teacher and office by step before all have signed, with those that are late', async () => {
      for (const who of [teacher, office])
        expect(await steps(who)).toEqual([
          { step: 'to_fill', count: 1, late: 0 },
          { step: 'to_validate', count: 1, late: 1 },
        ]);
      expect(await steps(await people.teacher(teacher.schoolId))).toEqual([]);
    });

    it('are counted for the campus by school and step, hidden under five, and never named', async () => {
      const other = await people.teacher();
      const of = await people.classGroup(other);
      for (let count = 0; count < 6; count += 1) await agreement('draft', { of, schoolId: other.schoolId });
      const { body } = await coordinator.client.get<{ steps: Step[]; schools: { id: string; steps: Step[] }[] }>('/api/campus/agreements');
      expect(body.steps.map(({ step }) => step)).toEqual(AGREEMENT_STEP_NAMES.filter((step) => step !== 'over'));
      const count = (rows: Step[] | undefined, step: string) => rows?.find((one) => one.step === step)?.count;
      expect(count(body.steps, 'with_host')).toBe(6);
      expect(count(body.steps, 'to_fill')).toBeNull();
      expect(count(body.schools.find(({ id }) => id === teacher.schoolId)?.steps, 'to_fill')).toBeNull();
      expect(JSON.stringify(body)).not.toMatch(/Lefebvre|Amidonnerie/);
    });

    it('wait for the company: parts to fill and papers to sign, on its tab and in its bell, each with its list', async () => {
      const waits = async () => (await company.client.get<{ counts: { papers?: number } }>('/api/account/me')).body.counts.papers;
      const bell = async () =>
        (await company.client.get<{ kind: string; count: number; path: string }[]>('/api/account/news/waiting')).body.filter(({ kind }) =>
          kind.startsWith('agreements'),
        );
      expect(await waits()).toBe(6);
      const { id } = await agreement('ready_to_sign');
      const [versionId, signatoryId] = [uuid(), uuid()];
      await world.query(
        `insert into paper_version (id, agreement_id, number, parts, document, file_id, sha256) values ($1, $2, 1, '{}', '{}', $3, 'a')`,
        [versionId, id, uuid()],
      );
      await world.query(
        `insert into signatory (id, version_id, role, "order", name, state) values ($1, $2, 'host', 1, 'Marc Dubois', 'asked')`,
        [signatoryId, versionId],
      );
      expect(await waits()).toBe(7);
      expect(await bell()).toEqual([
        expect.objectContaining({ kind: 'agreementsToSign', count: 1, path: '/entreprise/conventions?etape=to_sign' }),
        expect.objectContaining({ kind: 'agreementsToFill', count: 6, path: '/entreprise/conventions' }),
      ]);
      await world.query(`update signatory set state = 'signed', signed_at = now(), method = 'code' where id = $1`, [signatoryId]);
      expect(await waits()).toBe(6);
      expect((await teacher.client.get<{ counts: object }>('/api/account/me')).body.counts).toEqual({});
    });

    it(`of a company are found by its sites among ${MANY}, of a student by the student`, async () => {
      await world.query(
        `with person as (
         insert into student (id, class_group_id, first_name, last_name, roster_state, school_id)
         select gen_random_uuid(), $2, 'Ada', 'Nombreuse ' || n, 'expected', $3 from generate_series(1, $1) n returning id),
       place as (
         insert into placement (id, source, state, student_id, kind, start_on, end_on, host_name)
         select gen_random_uuid(), 'declared', case when random() < 0.02 then 'ended_early' else 'preparing' end, id, 'internship', current_date, current_date + 40, 'Moulin' from person returning id)
       insert into agreement (id, placement_id, school_id, kind, state) select gen_random_uuid(), id, $3, 'internship', 'draft' from place`,
        [MANY, await people.classGroup(await people.teacher()), teacher.schoolId],
      );
      await world.query('analyze');
      const plan = async (sql: string, values: unknown[]) =>
        (await world.query<{ 'QUERY PLAN': string }>(`explain ${sql}`, values)).map((row) => row['QUERY PLAN']).join('\n');
      const ofCompany = await plan(
        `select count(*) from agreement join placement on placement.id = agreement.placement_id join company_site site on site.id = placement.company_site_id
       where site.company_id = $1 and agreement.state in ('draft', 'changes_requested', 'ready_to_sign')`,
        [company.companyId],
      );
      expect(ofCompany).toMatch(/placement_of_site/);
      const lost = await plan(
        `select student.id from student where student.id in (select student_id from placement where state in ('interrupted', 'ended_early', 'cancelled'))`,
        [],
      );
      expect(lost).toMatch(/placement_lost/);
      expect(await steps(teacher)).toHaveLength(3);
    });
  });

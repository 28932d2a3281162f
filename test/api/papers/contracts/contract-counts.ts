import { beforeAll, describe, expect, it } from '@jest/globals';
import { CONTRACT_STEP_NAMES, type ContractState } from '@seve/domain';
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
  agreement: object | null;
  contract: { id: string; step: string; isLate: boolean } | null;
}
interface Acts {
  kind: string;
  count: number;
  path: string;
}

export const contractCounts: WorldTests = (given) =>
  describe('contracts, counted', () => {
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

    /** A contract at the site of the company, in this state; its student is new. */
    async function contract(state: ContractState, { startOn = dayIn(30), of = classId, schoolId = teacher.schoolId, filedOn = '' } = {}) {
      const { studentId } = await people.student(of);
      const [placementId, id] = [uuid(), uuid()];
      await world.query(
        `insert into placement (id, source, state, student_id, kind, start_on, end_on, company_site_id)
       select $1, 'declared', 'preparing', $2, 'apprenticeship', $3, $4, id from company_site where company_id = $5`,
        [placementId, studentId, startOn, dayIn(700), company.companyId],
      );
      await world.query(
        `insert into contract (id, placement_id, school_id, kind, state, filed_on) values ($1, $2, $3, 'apprenticeship', $4, nullif($5, '')::date)`,
        [id, placementId, schoolId, state, filedOn],
      );
      for (const party of ['employer', 'apprentice', 'cfa'])
        await world.query('insert into contract_part (contract_id, party) values ($1, $2)', [id, party]);
      return { id, studentId };
    }
    const steps = async (who: Person) => (await who.client.get<Step[]>('/api/school-contracts/steps')).body;

    it('stand in the class table with their step, what is late marked, and lead to the contract', async () => {
      const late = await contract('signed', { startOn: dayIn(-12) });
      const next = await contract('company_done');
      const { studentId: none } = await people.student(classId);
      const rows = (await teacher.client.get<{ students: Row[] }>(`/api/classes/${classId}`)).body.students;
      const of = (id: string) => rows.find((row) => row.id === id);
      expect(of(late.studentId)).toMatchObject({ agreement: null, contract: { id: late.id, step: 'to_file', isLate: true } });
      expect(of(next.studentId)?.contract).toEqual({ id: next.id, step: 'to_fill', isLate: false });
      expect(of(none)?.contract).toBeNull();
    });

    it('are counted for teacher and office by step before the registration, with those that are late', async () => {
      await contract('registered');
      await contract('filed', { startOn: dayIn(-20), filedOn: dayIn(-17) });
      await contract('filed', { startOn: dayIn(-20), filedOn: dayIn(-2) });
      for (const who of [teacher, office])
        expect(await steps(who)).toEqual([
          { step: 'to_fill', count: 1, late: 0 },
          { step: 'to_file', count: 1, late: 1 },
          { step: 'at_opco', count: 2, late: 1 },
        ]);
      expect(await steps(await people.teacher(teacher.schoolId))).toEqual([]);
    });

    it('are counted for the campus by training centre and step, hidden under five, and never named', async () => {
      const other = await people.teacher();
      const of = await people.classGroup(other);
      for (let count = 0; count < 6; count += 1) await contract('preparing', { of, schoolId: other.schoolId });
      const { body } = await coordinator.client.get<{ steps: Step[]; schools: { id: string; steps: Step[] }[] }>('/api/campus/contracts');
      expect(body.steps.map(({ step }) => step)).toEqual(CONTRACT_STEP_NAMES.filter((step) => step !== 'over'));
      const count = (rows: Step[] | undefined, step: string) => rows?.find((one) => one.step === step)?.count;
      expect(count(body.steps, 'with_employer')).toBe(6);
      expect(count(body.steps, 'at_opco')).toBeNull();
      expect(count(body.schools.find(({ id }) => id === teacher.schoolId)?.steps, 'to_fill')).toBeNull();
      expect(JSON.stringify(body)).not.toMatch(/Lefebvre|Amidonnerie/);
    });

    it('wait for the employer: to fill, to sign, to send to the OPCO, overdue; on its tab and in its bell, each with its list; nothing for another', async () => {
      const waits = async (who: Member = company) =>
        (await who.client.get<{ counts: { papers?: number } }>('/api/account/me')).body.counts.papers;
      const bell = async () =>
        (await company.client.get<Acts[]>('/api/account/news/waiting')).body.filter(({ kind }) => kind.startsWith('contracts'));
      const { id } = await contract('ready_to_sign');
      await contract('incomplete', { startOn: dayIn(20) });
      const corrected = await contract('changes_requested');
      const versionId = uuid();
      await world.query(
        `insert into paper_version (id, contract_id, number, parts, document, file_id, sha256) values ($1, $2, 1, '{}', '{}', $3, 'a')`,
        [versionId, id, uuid()],
      );
      await world.query(
        `insert into signatory (id, version_id, role, "order", name, state) values ($1, $2, 'host', 1, 'Marc Dubois', 'asked')`,
        [uuid(), versionId],
      );
      expect(await bell()).toEqual([
        expect.objectContaining({ kind: 'contractsOverdue', count: 1, path: '/entreprise/contrats?etape=to_file' }),
        expect.objectContaining({ kind: 'contractsToFile', count: 1, path: '/entreprise/contrats?etape=to_file' }),
        expect.objectContaining({ kind: 'contractsToSign', count: 1, path: '/entreprise/contrats?etape=to_sign' }),
        expect.objectContaining({ kind: 'contractsToFill', count: 7, path: '/entreprise/contrats' }),
      ]);
      expect(await waits()).toBe(10);
      await world.query(`update contract_part set done_at = now() where contract_id = $1 and party = 'employer'`, [corrected.id]);
      expect(await waits()).toBe(9);
      expect(await waits(await people.company())).toBe(0);
      expect((await teacher.client.get<{ counts: object }>('/api/account/me')).body.counts).toEqual({});
    });
  });

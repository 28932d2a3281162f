import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { act, applied, lettersAbout, statusOf } from '../../support/builders/applications.js';
import { takenOver } from '../../support/builders/escalations.js';
import { proposal, slotOf } from '../../support/builders/interviews.js';
import { published, type Refusal } from '../../support/builders/offers.js';
import { type Member, type People, type Person, type Student, type Teacher } from '../../support/builders/people.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';
import { invariantsHold } from './seat-invariants.js';

const REFUSAL = { reason: 'dates', spokeTo: 'Mme Carlier' };

interface Read extends Refusal {
  status: string;
  readAt: string | null;
  refusalReason: string | null;
  answeredAt: string | null;
  phoneRefusal: { by: string; spokeTo: string } | null;
  correctUntil: string | null;
  actions: string[];
  interview: { status: string } | null;
}

export const phoneRefusal: WorldTests = (given) =>
  describe('a refusal told on the phone', () => {
    let world: World;
    let people: People;
    let company: Member;
    let colleague: Member;
    let teacher: Teacher;
    let coordinator: Person;
    let student: Student;
    let classId: string;
    let offerId: string;
    let id: string;

    const refuse = (person: Pick<Person, 'client'>, body: object = REFUSAL) =>
      person.client.post<Refusal & { correctUntil: string }>(`/api/applications/${id}/phone-refusal`, body);
    const correct = (person: Pick<Person, 'client'> = company) =>
      person.client.post<Read>(`/api/applications/${id}/phone-refusal/correction`);
    const read = async () => (await company.client.get<Read>(`/api/applications/${id}`)).body;
    const told = async () => (await lettersAbout(world, id)).filter((letter) => /refus|reject|interview/.test(letter));
    const daysPass = (days: number) =>
      world.query(`update state_change set created_at = created_at - make_interval(days => $2) where entity_id = $1`, [id, days]);

    beforeAll(async () => {
      ({ world, people } = given());
      company = await people.company();
      colleague = await people.member(company.companyId, 'company_recruiter');
      teacher = await people.teacher();
      coordinator = await people.coordinator();
      classId = await people.classGroup(teacher);
    });
    beforeEach(async () => {
      student = await people.student(classId);
      offerId = await published(company.client);
      id = await applied(student.client, offerId);
    });

    it('is noted by the teacher of the student', async () => {
      expect((await refuse(teacher)).status).toBe(200);
      expect(await read()).toMatchObject({
        status: 'rejected',
        refusalReason: 'dates',
        phoneRefusal: { by: 'teacher', spokeTo: 'Mme Carlier' },
      });
      expect(await world.query(`select via from state_change where entity_id = $1 and act = 'refuse_by_phone'`, [id])).toEqual([
        { via: 'phone' },
      ]);
      expect(await told()).toEqual([`application-refused-by-phone > ${company.email}`, `application-rejected > ${student.email}`]);
    });

    it('is noted by the campus only while the application is one of its cases', async () => {
      expect((await refuse(coordinator)).status).toBe(404);
      await takenOver(world, id);
      expect((await refuse(coordinator)).status).toBe(200);
      expect((await refuse(coordinator)).status).toBe(404);
    });

    it('names what is missing, and reads no tags', async () => {
      const faultsOf = async (body: object) => (await refuse(teacher, body)).body.errors?.map(({ path, code }) => `${path} ${code}`);
      expect(await faultsOf({})).toEqual(expect.arrayContaining([expect.stringMatching(/^reason /), expect.stringMatching(/^spokeTo /)]));
      expect(await faultsOf({ ...REFUSAL, spokeTo: '<b>Carlier' })).toEqual(['spokeTo field.html']);
      expect(await statusOf(world, id)).toBe('submitted');
    });

    it('corrected, it goes back to where it was, and the student is told', async () => {
      await act(company.client, id, 'reading');
      await act(company.client, id, 'pooling', {});
      const { readAt, answeredAt } = await read();
      await refuse(teacher);
      expect((await read()).actions).toContain('correct_refusal');
      const { status, body } = await correct(colleague);
      expect(status).toBe(200);
      expect(body).toMatchObject({ status: 'pool', readAt, answeredAt, refusalReason: null, phoneRefusal: null });
      expect(await lettersAbout(world, id)).toContain(`application-refusal-corrected > ${student.email}`);
      await invariantsHold(world);
    });

    it('corrected, an interview that was chosen stands again, and everybody gets it again', async () => {
      await act(company.client, id, 'interview', proposal());
      await act(student.client, id, 'interview/choice', { slotId: await slotOf(student.client, id) });
      await refuse(teacher);
      expect((await read()).interview?.status).toBe('cancelled');
      const before = (await told()).length;
      const { body } = await correct();
      expect([body.status, body.interview?.status]).toEqual(['interview', 'confirmed']);
      expect((await told()).slice().sort()).toHaveLength(before + 4);
    });

    it('is corrected within seven days, once', async () => {
      await refuse(teacher);
      await daysPass(6);
      expect((await correct()).status).toBe(200);
      expect((await correct()).status).toBe(409);
      await refuse(teacher);
      await daysPass(8);
      expect(await read()).toMatchObject({ status: 'rejected', correctUntil: null });
      expect(await correct()).toMatchObject({ status: 409, body: { code: 'application.correction-late' } });
    });

    it('is not what the company answered by itself: that is no phone call to correct', async () => {
      await act(company.client, id, 'rejection', { reason: 'dates' });
      expect(await read()).toMatchObject({ phoneRefusal: null, correctUntil: null });
      expect(await correct()).toMatchObject({ status: 409, body: { code: 'status.not-allowed' } });
    });

    it('is not corrected once the offer has ended, or the student has a place on the same days', async () => {
      await refuse(teacher);
      await company.client.post(`/api/offers/${offerId}/closure`, { reason: 'other' });
      expect(await correct()).toMatchObject({ status: 409, body: { code: 'application.correction-offer-ended' } });
      const other = await people.company('Distillerie');
      const placed = await applied(student.client, await published(other.client));
      offerId = await published(company.client);
      id = await applied(student.client, offerId);
      await refuse(teacher);
      await act(other.client, placed, 'offering', {});
      await act(student.client, placed, 'acceptance');
      expect(await correct()).toMatchObject({ status: 409, body: { code: 'application.student-placed' } });
    });
  });

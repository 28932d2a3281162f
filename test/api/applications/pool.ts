import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addMonths, POOL_CONSENT_VERSION, schoolYearEnd } from '@seve/domain';
import { act, applied, lettersAbout, statusOf } from '../../support/builders/applications.js';
import { bornYearsAgo, dayIn } from '../../support/builders/days.js';
import { published, type Refusal } from '../../support/builders/offers.js';
import { type Member, type People, type Student, type Teacher } from '../../support/builders/people.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Pooled extends Refusal {
  status: string;
  motivation: string | null;
  poolAgreedAt: string | null;
  poolUntil: string | null;
  student: { schoolName: string | null };
}

export const pool: WorldTests = (given) =>
  describe('an application kept for later', () => {
    let world: World;
    let people: People;
    let company: Member;
    let teacher: Teacher;
    let student: Student;
    let classId: string;
    let offerId: string;
    let id: string;

    beforeAll(async () => {
      ({ world, people } = given());
      [company, teacher] = [await people.company(), await people.teacher()];
      classId = await people.classGroup(teacher);
      await teacher.client.put('/api/letter-preferences', { letter: 'application-teacher-copy', frequency: 'now' });
    });
    beforeEach(() => kept());

    async function kept(age = 20): Promise<void> {
      student = await people.student(classId, { age });
      offerId = await published(company.client);
      id = await applied(student.client, offerId);
      await act(company.client, id, 'pooling', { message: 'Nous recrutons en mars.' });
    }
    const path = () => `/api/applications/${id}/pool-agreement`;
    const agree = ({ client }: Pick<Student, 'client'> = student, body: object = { consentTextVersion: POOL_CONSENT_VERSION }) =>
      client.put<Pooled>(path(), body);
    const refuse = ({ client }: Pick<Student, 'client'> = student) => client.del<Pooled>(path());
    const seen = async () => (await company.client.get<Pooled>(`/api/applications/${id}`)).body;
    const isOpen = async () => (await seen()).motivation !== null;
    const close = () => company.client.post(`/api/offers/${offerId}/closure`, { reason: 'other' });
    const refusal = ({ status, body }: { status: number; body: Refusal }) => `${status} ${body.code}`;
    const consents = async () => (await student.client.get<{ history: object[] }>('/api/student/visibility')).body.history;
    const decision = (given: boolean) => ({
      purpose: 'kept_for_later',
      companyName: 'Amidonnerie du Santerre',
      given,
      textVersion: POOL_CONSENT_VERSION,
    });

    it('asks the student, and closes the file until the yes', async () => {
      expect(await lettersAbout(world, id)).toContain(`application-pooled > ${student.email}`);
      expect(await seen()).toMatchObject({
        status: 'pool',
        motivation: null,
        poolAgreedAt: null,
        poolUntil: null,
        student: { schoolName: null },
      });
      expect((await student.client.get<Pooled>(`/api/applications/${id}`)).body).toMatchObject({
        companyMessage: 'Nous recrutons en mars.',
      });
      expect(await consents()).toEqual([]);
    });

    it('opens with the yes for two years, which is written down with its words; saying it again changes nothing', async () => {
      const told = await lettersAbout(world, id);
      for (const _ of [1, 2]) expect((await agree()).body).toMatchObject({ status: 'pool', poolUntil: addMonths(dayIn(0), 24) });
      expect(await seen()).toMatchObject({
        motivation: expect.any(String),
        poolUntil: addMonths(dayIn(0), 24),
        student: { schoolName: expect.any(String) },
      });
      expect(await consents()).toMatchObject([decision(true)]);
      expect(await consents()).toHaveLength(1);
      expect(await lettersAbout(world, id)).toEqual(told);
    });

    it('closes with the yes taken back, at once, which is written down too; given again, it opens', async () => {
      await agree();
      expect((await refuse()).body).toMatchObject({ status: 'pool', poolAgreedAt: null });
      expect(await isOpen()).toBe(false);
      await refuse();
      expect(await consents()).toMatchObject([decision(false), decision(true)]);
      expect(await consents()).toHaveLength(2);
      await agree();
      expect(await isOpen()).toBe(true);
      expect(await consents()).toMatchObject([decision(true), decision(false), decision(true)]);
    });

    it('a no without a yes before takes nothing back', async () => {
      expect((await refuse()).status).toBe(200);
      expect(await consents()).toEqual([]);
    });

    it('withdrawn with the application, the yes is over', async () => {
      await agree();
      await act(student.client, id, 'withdrawal');
      expect(await seen()).toMatchObject({ status: 'withdrawn', motivation: null, poolAgreedAt: null });
      expect(await consents()).toMatchObject([decision(false), decision(true)]);
    });

    it('asks again when the words have changed, and takes nothing else for a yes', async () => {
      expect(refusal(await agree(student, { consentTextVersion: '2020-01' }))).toBe('409 consent.text-changed');
      for (const body of [{}, { consentTextVersion: null }, { consentTextVersion: true }]) {
        const { status, body: refused } = await agree(student, body);
        expect({ status, path: refused.errors?.[0]?.path }).toEqual({ status: 400, path: 'consentTextVersion' });
      }
      expect([await isOpen(), await consents()]).toEqual([false, []]);
    });

    it('of a minor counts for the school year, and the school is told', async () => {
      await kept(16);
      expect((await agree()).body.poolUntil).toBe(schoolYearEnd(dayIn(0)));
      const told = await world.query(
        `select 1 from email where letter = 'application-teacher-copy' and entity_id = $1 and to_address = $2 and params ->> 'act' = 'pooled'`,
        [id, teacher.email],
      );
      expect(told).toHaveLength(1);
    });

    it('is none of a child under 15, whom nobody asks', async () => {
      await world.query('update student set birth_date = $2 where id = $1', [student.studentId, bornYearsAgo(14)]);
      expect(refusal(await agree())).toBe('409 application.pool-under-15');
      await world.query(`update application set status = 'read' where id = $1`, [id]);
      expect(refusal(await company.client.post<Refusal>(`/api/applications/${id}/pooling`, {}))).toBe('409 application.pool-under-15');
    });

    it('closes when the yes has grown old', async () => {
      await agree();
      await world.query(`update application set pool_agreed_at = pool_agreed_at - interval '25 months' where id = $1`, [id]);
      expect(await isOpen()).toBe(false);
    });

    it('outlives its offer by the yes alone; without it, it ends there, and with the yes taken back', async () => {
      await agree();
      const [agreed, first] = [id, student];
      const asked = await applied((await people.student(classId)).client, offerId);
      await act(company.client, asked, 'pooling', {});
      await close();
      expect([await statusOf(world, agreed), await statusOf(world, asked)]).toEqual(['pool', 'closed_with_offer']);
      expect(await isOpen()).toBe(true);
      expect((await refuse(first)).body.status).toBe('closed_with_offer');
    });

    it('the yes and the end of the offer in the same instant: kept with it, or closed without', async () => {
      const [agreed] = await Promise.all([agree(), close()]);
      const isKept = agreed.status === 200;
      if (!isKept) expect(refusal(agreed)).toBe('409 status.not-allowed');
      expect(await statusOf(world, id)).toBe(isKept ? 'pool' : 'closed_with_offer');
      expect(await consents()).toHaveLength(isKept ? 1 : 0);
    });
  });

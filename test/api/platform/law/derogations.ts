import { beforeAll, describe, expect, it } from '@jest/globals';
import { act, apply, statusOf } from '../../../support/builders/applications.js';
import { dayIn } from '../../../support/builders/days.js';
import { published, type Refusal } from '../../../support/builders/offers.js';
import type { Member, People, Student, Teacher } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Derogations {
  items: { id: string; siteId: string | null; hazards: string[]; declaredOn: string; isExpired: boolean; withdrawnAt: string | null }[];
}

export const derogations: WorldTests = (stageOf) =>
  describe('derogations for minors', () => {
    let world: World;
    let people: People;
    let company: Member;
    let teacher: Teacher;
    let classId: string;
    let siteId: string;
    let minor: Student;
    const CHEMICALS = { hazards: ['chemical_agents'], declaredOn: dayIn(-30) };
    const declareSite = (body: object) => company.client.post<Derogations & Refusal>(`/api/company/sites/${siteId}/derogations`, body);
    const declareSchool = (body: object) => teacher.client.post<Derogations & Refusal>('/api/school/derogations', body);
    const certify = (body: object, of = minor) =>
      teacher.client.put<Refusal>(`/api/classes/${classId}/students/${of.studentId}/certification`, body);
    const promisesOf = (job: string, id: string) =>
      world.query(`select 1 from outbox where job = $1 and payload::text like '%' || $2 || '%'`, [job, id]);

    beforeAll(async () => {
      ({ world, people } = stageOf());
      [teacher, company] = [await people.teacher(), await people.company()];
      classId = await people.classGroup(teacher);
      minor = await people.student(classId, { age: 17 });
      [{ id: siteId } = { id: '' }] = await world.query<{ id: string }>('select id from company_site where company_id = $1', [
        company.companyId,
      ]);
    });

    it('open a post with a hazard to a minor, one paper after the other, and close it again', async () => {
      const offerId = await published(company.client, { hazards: ['chemical_agents'] });
      const bare = await apply(minor.client, offerId);
      expect(bare).toMatchObject({ status: 409, body: { code: 'application.not-eligible' } });
      expect(bare.body.detail).toMatch(/déclaration de l’entreprise.*déclaration de l’école.*avis médical d’aptitude/);

      expect((await declareSite(CHEMICALS)).status).toBe(201);
      expect((await apply(minor.client, offerId)).body.detail).not.toMatch(/déclaration de l’entreprise/);
      const elsewhere = await people.student(await people.classGroup(await people.teacher()), { age: 17 });
      expect((await declareSchool(CHEMICALS)).status).toBe(201);
      expect((await apply(minor.client, offerId)).body.detail).not.toMatch(/déclaration de l’école/);
      expect((await certify({ legalExceptions: [], fitnessNoticeOn: dayIn(-10) })).status).toBe(204);
      expect(await promisesOf('match-offer', offerId)).not.toEqual([]);
      expect(await promisesOf('match-student', minor.studentId)).not.toEqual([]);
      expect(await promisesOf('match-student', elsewhere.studentId)).toEqual([]);
      const sent = await apply(minor.client, offerId);
      expect(sent.status).toBe(201);

      const [declared] = (await company.client.get<Derogations>('/api/company/derogations')).body.items;
      expect(declared).toMatchObject({ siteId, ...CHEMICALS, isExpired: false, withdrawnAt: null });
      await company.client.agent.del(`/api/company/derogations/${declared?.id}`).expect(204);
      const offering = () => company.client.post<Refusal>(`/api/applications/${sent.body.id}/offering`, {});
      const refused = await offering();
      expect(refused).toMatchObject({ status: 409, body: { code: 'application.unlawful' } });
      expect(refused.body.detail).toMatch(/Il manque la déclaration de l’entreprise.*avant le premier jour/);
      expect(JSON.stringify(refused.body)).not.toMatch(/20(08|09|10)-\d\d-\d\d/);
      expect(await statusOf(world, sent.body.id)).toBe('submitted');

      await declareSite(CHEMICALS);
      expect((await offering()).status).toBe(200);
      const [school] = (await teacher.client.get<Derogations>('/api/school/derogations')).body.items;
      await teacher.client.agent.del(`/api/school/derogations/${school?.id}`).expect(204);
      const unaccepted = await minor.client.post<Refusal>(`/api/applications/${sent.body.id}/acceptance`);
      expect(unaccepted).toMatchObject({ status: 409, body: { code: 'application.unlawful' } });
      await declareSchool(CHEMICALS);
      await act(minor.client, sent.body.id, 'acceptance');
    });

    it('lift no ban that nobody can lift', async () => {
      const offerId = await published(company.client, { hazards: ['live_electrical'] });
      const other = await people.student(classId, { age: 17 });
      expect((await apply(other.client, offerId)).body.detail).toMatch(/sans dérogation possible/);
      const answer = await declareSite({ hazards: ['live_electrical'], declaredOn: dayIn(-1) });
      expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: expect.stringContaining('hazards') }] } });
    });

    it('of a company are its admin’s: a recruiter reads, declares and takes back none', async () => {
      const { client } = await people.member(company.companyId, 'company_recruiter');
      await declareSite(CHEMICALS);
      const own = async () => (await company.client.get<Derogations>('/api/company/derogations')).body.items;
      const before = await own();
      expect(before).not.toEqual([]);
      expect((await client.get('/api/company/derogations')).status).toBe(404);
      expect((await client.post(`/api/company/sites/${siteId}/derogations`, CHEMICALS)).status).toBe(404);
      expect((await client.del(`/api/company/derogations/${before[0]?.id}`)).status).toBe(404);
      expect(await own()).toEqual(before);
    });

    it.each([
      ['a day to come', { ...CHEMICALS, declaredOn: dayIn(2) }, 'declaredOn'],
      ['more than three years past', { ...CHEMICALS, declaredOn: dayIn(-1_100) }, 'declaredOn'],
      ['no day at all', { hazards: ['chemical_agents'] }, 'declaredOn'],
      ['no hazard', { ...CHEMICALS, hazards: [] }, 'hazards'],
      ['a hazard twice', { ...CHEMICALS, hazards: ['chemical_agents', 'chemical_agents'] }, 'hazards'],
    ])('refuse %s, and name the field', async (_case, body, path) => {
      for (const answer of [await declareSite(body), await declareSchool(body)]) {
        expect([400, 422]).toContain(answer.status);
        expect(answer.body.errors?.map((error) => error.path.split('.')[0])).toContain(path);
      }
    });

    it.each([
      ['a notice to come', { legalExceptions: [], fitnessNoticeOn: dayIn(2) }, 'fitnessNoticeOn'],
      ['a notice of more than a year', { legalExceptions: [], fitnessNoticeOn: dayIn(-400) }, 'fitnessNoticeOn'],
      ['a day that does not exist', { legalExceptions: [], fitnessNoticeOn: '2026-02-30' }, 'fitnessNoticeOn'],
      ['an exception nobody knows', { legalExceptions: ['tall'] }, 'legalExceptions'],
    ])('take no %s on the sheet', async (_case, body, path) => {
      const answer = await certify(body);
      expect([400, 422]).toContain(answer.status);
      expect(answer.body.errors?.map((error) => error.path.split('.')[0])).toContain(path);
    });

    it('show the student what the school has recorded, and the teacher until when it holds', async () => {
      const student = await people.student(classId, { age: 31 });
      const fitnessNoticeOn = dayIn(-10);
      await certify({ legalExceptions: ['apprenticeship_above_29'], fitnessNoticeOn }, student);
      const { body } = await student.client.get<object>('/api/student/profile');
      expect(body).toMatchObject({ legalExceptions: ['apprenticeship_above_29'], fitnessNoticeOn });
      const sheet = await teacher.client.get<object>(`/api/classes/${classId}/students/${student.studentId}`);
      expect(sheet.body).toMatchObject({
        certification: { isMinor: false, legalExceptions: ['apprenticeship_above_29'], fitnessNoticeOn, fitnessEndsOn: expect.any(String) },
      });
    });
  });

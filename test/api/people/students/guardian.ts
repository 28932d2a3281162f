import { beforeAll, describe, expect, it } from '@jest/globals';
import { applied } from '../../../support/builders/applications.js';
import { published, type Refusal } from '../../../support/builders/offers.js';
import { type People, type Student } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

const CONTACT = { firstName: 'Claire', lastName: 'Lefèbvre', email: 'claire.lefebvre@famille.example', phone: '+33 (0)6 12 34 56 78' };

interface Answer extends Refusal {
  isAsked: boolean;
  guardian: typeof CONTACT | null;
  second: typeof CONTACT | null;
}

export const guardians: WorldTests = (given) =>
  describe('the guardian of a minor', () => {
    let world: World;
    let people: People;
    let classId: string;

    beforeAll(async () => {
      ({ world, people } = given());
      classId = await people.classGroup(await people.teacher());
    });

    const aged = (age: number) => people.student(classId, { age });
    const read = async ({ client }: Student) => (await client.get<Answer>('/api/student/guardian')).body;
    const write = ({ client }: Student, body: object) => client.put<Answer>('/api/student/guardian', body);
    const rows = ({ studentId }: Student) => world.query('select * from guardian where student_id = $1', [studentId]);

    it('is written, corrected and removed by the student; the number is kept as ten digits', async () => {
      const minor = await aged(16);
      expect(await read(minor)).toEqual({ isAsked: true, guardian: null, second: null });
      const waiting = { place: 1, organisation: null, isConfirmed: false, isOnPaper: false };
      expect((await write(minor, CONTACT)).body.guardian).toEqual({ ...CONTACT, ...waiting, phone: '0612345678' });
      const { phone: _none, ...withoutPhone } = CONTACT;
      expect((await write(minor, { ...withoutPhone, firstName: 'Anne' })).body.guardian).toMatchObject({ firstName: 'Anne', phone: null });
      expect((await minor.client.get<{ hasGuardian: boolean }>('/api/student/profile')).body.hasGuardian).toBe(true);
      expect((await minor.client.del('/api/student/guardian')).status).toBe(204);
      expect(await read(minor)).toEqual({ isAsked: true, guardian: null, second: null });
      expect((await minor.client.del('/api/student/guardian')).status).toBe(204);
    });

    it('is refused with a number that is none in France, an address that is none or a figure in the name; without an address on paper', async () => {
      const minor = await aged(16);
      for (const [path, wrong] of [
        ['phone', '+32 470 12 34 56'],
        ['email', 'claire'],
        ['lastName', 'Lefebvre 2'],
      ] as const)
        expect(await write(minor, { ...CONTACT, [path]: wrong })).toMatchObject({ status: 400, body: { errors: [{ path }] } });
      expect(await rows(minor)).toEqual([]);
      for (const email of [null, minor.email.replace('@', '+maman@')])
        expect((await write(minor, { ...CONTACT, email })).body.guardian).toMatchObject({ email, isOnPaper: true });
    });

    it('is one of two at most, each with a mailbox of their own, written and removed alone', async () => {
      const minor = await aged(16);
      const second = { firstName: 'Paul', lastName: 'Lefèbvre', email: 'paul.lefebvre@famille.example', place: 2 };
      await write(minor, CONTACT);
      expect(await write(minor, { ...second, email: CONTACT.email.replace('@', '+paul@') })).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'email', code: 'guardian.same-mailbox' }] },
      });
      expect(await write(minor, { ...second, place: 3 })).toMatchObject({ status: 400, body: { errors: [{ path: 'place' }] } });
      expect((await write(minor, second)).body).toMatchObject({ guardian: { place: 1 }, second: { ...second, isConfirmed: false } });
      expect((await minor.client.del('/api/student/guardian?place=un')).status).toBe(400);
      expect((await minor.client.del('/api/student/guardian')).status).toBe(204);
      expect(await read(minor)).toMatchObject({ guardian: { ...second }, second: null });
    });

    it('is not asked of an adult', async () => {
      const adult = await aged(18);
      expect(await read(adult)).toEqual({ isAsked: false, guardian: null, second: null });
      const { status, body } = await write(adult, CONTACT);
      expect({ status, code: body.errors?.[0]?.code }).toEqual({ status: 400, code: 'student.guardian-adult' });
    });

    it('is no longer shown from the 18th birthday on, and goes with the first write', async () => {
      const turned = async () => {
        const student = await aged(16);
        await write(student, CONTACT);
        await world.query("update student set birth_date = birth_date - interval '4 years' where id = $1", [student.studentId]);
        expect(await read(student)).toEqual({ isAsked: false, guardian: null, second: null });
        expect(await rows(student)).toHaveLength(1);
        return student;
      };
      const one = await turned();
      expect((await write(one, CONTACT)).status).toBe(400);
      expect(await rows(one)).toEqual([]);

      const other = await turned();
      const { body } = await other.client.get<{ version: number; hasGuardian: boolean }>('/api/student/profile');
      expect(body.hasGuardian).toBe(false);
      await other.client.patch('/api/student/profile', { version: body.version });
      expect(await rows(other)).toEqual([]);
    });

    it('is never part of what a company reads', async () => {
      const [minor, company] = [await aged(17), await people.company()];
      await write(minor, CONTACT);
      const offerId = await published(company.client);
      const id = await applied(minor.client, offerId);
      const texts = [
        await company.client.get<object>(`/api/applications/${id}`),
        await company.client.get<object>(`/api/offers/${offerId}/applications`),
      ].map(({ body }) => JSON.stringify(body));
      expect(texts.join()).toContain(id);
      expect(texts.join()).not.toMatch(/guardian|claire|0612345678/i);
    });
  });

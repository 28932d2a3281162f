import { beforeAll, describe, expect, it } from '@jest/globals';
import { dayIn } from '../../../support/builders/days.js';
import { confirmGuardian } from '../../../support/builders/guardians.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { type Office, type People, type Person, type Student, type Teacher } from '../../../support/builders/people.js';
import { found } from '../../../support/found.js';
import { lettersTo } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Waiting {
  studentId: string;
  contactId: string;
  name: string;
  isOnPaper: boolean;
  doubts: string[];
}
interface Sheet {
  guardian: { email: string | null; organisation: string | null; confirmedAt: string | null; isOnPaper: boolean };
  certification: { emancipatedOn: string | null };
}

export const classGuardians: WorldTests = (given) =>
  describe('the guardians of a class, confirmed by its school', () => {
    let world: World;
    let people: People;
    let teacher: Teacher;
    let office: Office;
    let classId: string;

    beforeAll(async () => {
      ({ world, people } = given());
      teacher = await people.teacher();
      office = await people.office(teacher.schoolId);
      classId = await people.classGroup(teacher);
    });

    const named = (lastName: string, email: string | null) => ({ firstName: 'Claire', lastName, email });
    const typed = async (contact: (student: Student) => object): Promise<Student> => {
      const student = await people.student(classId, { age: 16 });
      expect((await student.client.put('/api/student/guardian', contact(student))).status).toBe(200);
      return student;
    };
    const waiting = async (by: Person = teacher) => (await by.client.get<Waiting[]>(`/api/classes/${classId}/guardians`)).body;
    const confirm = (contactIds: readonly string[]) =>
      teacher.client.post<Refusal>(`/api/classes/${classId}/guardian-confirmations`, { contactIds });
    const path = ({ studentId }: Student) => `/api/classes/${classId}/students/${studentId}`;
    const sheet = async (of: Student) => (await office.client.get<Sheet>(path(of))).body;

    it('wait with their doubts: the mailbox of the pupil, of a classmate, of a guardian of another name', async () => {
      const plain = await typed(() => named('Roux', 'claire.roux@famille.example'));
      const family = await typed(({ email }) => named('Petit', email));
      const classmate = await typed(() => named('Morel', plain.email.replace('@', '+maman@')));
      const sibling = await typed(() => named('Roux', 'claire.roux@famille.example'));
      const borrowed = await typed(() => named('Autre', 'Claire.Roux@famille.example'));
      const doubts = new Map((await waiting()).map((one) => [one.studentId, one]));
      expect([family, classmate, borrowed].map(({ studentId }) => doubts.get(studentId)?.doubts)).toEqual([
        ['pupil_mailbox'],
        ['other_pupil'],
        ['other_guardian'],
      ]);
      expect(doubts.get(family.studentId)?.isOnPaper).toBe(true);
      expect(doubts.get(sibling.studentId)?.doubts).toEqual(['other_guardian']);
      await office.client.put(`${path(borrowed)}/guardian`, named('Autre', 'claire.autre@famille.example'));
      expect(
        (await waiting(office))
          .filter(({ doubts: left }) => left.length === 0)
          .map(({ studentId }) => studentId)
          .toSorted(),
      ).toEqual([plain, sibling].map(({ studentId }) => studentId).toSorted());
      expect((await lettersTo(world, teacher.email)).filter((letter) => letter === 'guardians-waiting')).toHaveLength(1);
    });

    it('are confirmed in one act as they were read: one that has changed since confirms none', async () => {
      const [one, other] = [await typed(() => named('Un', 'un@famille.example')), await typed(() => named('Deux', null))];
      const read = (await waiting()).filter(({ studentId }) => [one.studentId, other.studentId].includes(studentId));
      const ids = read.map(({ contactId }) => contactId);
      await other.client.put('/api/student/guardian', { ...named('Deux', null), phone: '0612345678' });
      expect(await confirm(ids)).toMatchObject({ status: 409, body: { code: 'guardian.contact-changed' } });
      expect((await sheet(one)).guardian.confirmedAt).toBeNull();
      const now = (await waiting()).filter(({ studentId }) => [one.studentId, other.studentId].includes(studentId));
      for (let times = 0; times < 2; times += 1) expect((await confirm(now.map(({ contactId }) => contactId))).status).toBe(204);
      expect([(await sheet(one)).guardian, (await sheet(other)).guardian]).toMatchObject([
        { confirmedAt: expect.any(String), isOnPaper: false },
        { confirmedAt: expect.any(String), isOnPaper: true },
      ]);
      expect((await confirm(['pas un identifiant'])).status).toBe(400);
      expect(await teacher.client.post<Refusal>(`${path(other)}/guardian-link`)).toMatchObject({ body: { code: 'guardian.on-paper' } });
    });

    it('of another class are confirmed by nobody of this one', async () => {
      const elsewhere = await people.teacher();
      const otherClass = await people.classGroup(elsewhere);
      const student = await people.student(otherClass, { age: 16 });
      await student.client.put('/api/student/guardian', named('Loin', 'loin@famille.example'));
      const [row] = (await elsewhere.client.get<Waiting[]>(`/api/classes/${otherClass}/guardians`)).body;
      expect(await confirm([found(row, 'waiting').contactId])).toMatchObject({ status: 409, body: { code: 'guardian.contact-changed' } });
    });

    it('are taken back, asked again once the pupil changes them, and settled by what the school writes', async () => {
      const student = await typed(() => named('Trois', 'trois@famille.example'));
      await confirmGuardian(office.client, classId, student.studentId);
      expect((await office.client.del(`${path(student)}/guardian/confirmation`)).status).toBe(204);
      expect((await sheet(student)).guardian.confirmedAt).toBeNull();
      await confirmGuardian(teacher.client, classId, student.studentId);
      await student.client.put('/api/student/guardian', named('Trois', 'trois@famille.example'));
      expect((await sheet(student)).guardian.confirmedAt).not.toBeNull();
      await student.client.put('/api/student/guardian', named('Trois', 'quatre@famille.example'));
      expect((await sheet(student)).guardian.confirmedAt).toBeNull();
      await office.client.put(`${path(student)}/guardian`, { ...named('Trois', null), organisation: 'ASE de la Somme' });
      expect((await sheet(student)).guardian).toMatchObject({
        organisation: 'ASE de la Somme',
        confirmedAt: expect.any(String),
        isOnPaper: true,
      });
    });

    it('are none of an emancipated minor, whose paper the school has seen', async () => {
      const student = await typed(() => named('Cinq', 'cinq@famille.example'));
      const certify = (emancipatedOn: string) =>
        office.client.put<Refusal>(`${path(student)}/certification`, { legalExceptions: [], fitnessNoticeOn: null, emancipatedOn });
      expect(await certify(dayIn(1))).toMatchObject({ status: 400, body: { errors: [{ path: 'emancipatedOn' }] } });
      expect((await certify(dayIn(-1))).status).toBe(204);
      expect((await sheet(student)).certification.emancipatedOn).toBe(dayIn(-1));
      expect((await waiting()).map(({ studentId }) => studentId)).not.toContain(student.studentId);
      expect((await student.client.get<{ isAsked: boolean }>('/api/student/guardian')).body.isAsked).toBe(false);
    });

    it('of a minor without class are confirmed by the campus', async () => {
      const coordinator = await people.coordinator();
      const student = await people.student(null, { age: 16 });
      await student.client.put('/api/student/guardian', named('Six', 'six@famille.example'));
      const list = async () => (await coordinator.client.get<Waiting[]>('/api/campus/guardians')).body;
      const own = found(
        (await list()).find(({ studentId }) => studentId === student.studentId),
        'waiting',
      );
      const inClass = await typed(() => named('Sept', 'sept@famille.example'));
      const [row] = (await waiting()).filter(({ studentId }) => studentId === inClass.studentId);
      const campus = (contactIds: readonly string[]) => coordinator.client.post('/api/campus/guardian-confirmations', { contactIds });
      expect((await campus([found(row, 'in class').contactId])).status).toBe(409);
      expect((await campus([own.contactId])).status).toBe(204);
      expect((await list()).map(({ studentId }) => studentId)).not.toContain(student.studentId);

      const confirmed = async () => (await coordinator.client.get<Waiting[]>('/api/campus/confirmed-guardians')).body;
      expect((await confirmed()).map(({ contactId }) => contactId)).toContain(own.contactId);
      const takeBack = (contactId: string) => coordinator.client.del<Refusal>(`/api/campus/guardian-confirmations/${contactId}`);
      expect(await takeBack(found(row, 'in class').contactId)).toMatchObject({ status: 409, body: { code: 'guardian.contact-changed' } });
      expect((await takeBack('un')).status).toBe(404);
      expect((await takeBack(own.contactId)).status).toBe(204);
      expect((await confirmed()).map(({ contactId }) => contactId)).not.toContain(own.contactId);
      expect((await list()).map(({ contactId }) => contactId)).toContain(own.contactId);
    });

    it('wait each alone where a student has two, and count as an act until both are settled', async () => {
      const student = await typed(() => named('Huit', 'huit@famille.example'));
      await confirmGuardian(teacher.client, classId, student.studentId);
      await student.client.put('/api/student/guardian', { ...named('Huit', null), firstName: 'Luc', place: 2 });
      const own = (await waiting()).filter(({ studentId }) => studentId === student.studentId);
      expect(own).toMatchObject([{ name: 'Luc Huit', isOnPaper: true }]);
      const { body } = await teacher.client.get<{ student: { minorActs: string[] } }>(path(student));
      expect(body.student.minorActs).toContain('guardian_confirmation');
      expect((await confirm(own.map(({ contactId }) => contactId))).status).toBe(204);
      expect((await office.client.put(`${path(student)}/guardian`, { ...named('Huit', 'luc@famille.example'), place: 2 })).status).toBe(
        204,
      );
      expect((await office.client.del(`${path(student)}/guardian?place=2`)).status).toBe(204);
      expect((await sheet(student)).guardian).toMatchObject({ email: 'huit@famille.example', confirmedAt: expect.any(String) });
    });

    it('answer on paper under 15 without a mailbox of their own: the school notes what it has seen, with its day', async () => {
      const child = async (email: string | null) => {
        const student = await people.student(classId, { age: 14 });
        await student.client.put('/api/student/guardian', named('Neuf', email?.replace('OWN', student.email) ?? null));
        return student;
      };
      const contactOf = async (student: Student) =>
        (await teacher.client.get<{ guardian: { contactId: string } }>(path(student))).body.guardian.contactId;
      const note = async (student: Student, more: object = {}) => {
        const seen = { contactId: await contactOf(student), purpose: 'observation_week', given: true, signedOn: dayIn(-2), ...more };
        return teacher.client.post<Refusal>(`${path(student)}/guardian/consents`, seen);
      };
      const [silent, family, reached] = [await child(null), await child('OWN'), await child('neuf@famille.example')];
      expect(await note(silent)).toMatchObject({ status: 409, body: { code: 'guardian.contact-changed' } });
      for (const student of [silent, family, reached]) await confirmGuardian(teacher.client, classId, student.studentId);
      expect(await note(reached)).toMatchObject({ status: 409, body: { code: 'guardian.by-link' } });
      expect(await note(silent, { signedOn: dayIn(1) })).toMatchObject({ status: 400, body: { errors: [{ path: 'signedOn' }] } });
      for (const student of [silent, family]) expect((await note(student)).status).toBe(204);
      const { body } = await teacher.client.get<{ guardian: { page: object } }>(path(silent));
      expect(body.guardian.page).toMatchObject({ isAgreed: true, signedOn: dayIn(-2) });
      expect((await note(silent, { given: false })).status).toBe(204);
      const rows = 'select given, signed_on::text, noted_by_account_id from guardian_consent where student_id = $1 order by decided_at';
      const by = { signed_on: dayIn(-2), noted_by_account_id: teacher.accountId };
      expect(await world.query(rows, [silent.studentId])).toEqual([
        { given: true, ...by },
        { given: false, ...by },
      ]);
      const older = await typed(() => named('Dix', null));
      await confirmGuardian(teacher.client, classId, older.studentId);
      expect(await note(older)).toMatchObject({ status: 409, body: { code: 'guardian.decides-alone' } });
    });
  });

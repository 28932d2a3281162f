import { beforeAll, describe, expect, it } from '@jest/globals';
import { guardiansAgree } from '@seve/database';
import { applied } from '../../../support/builders/applications.js';
import { sendDraft } from '../../../support/builders/drafts.js';
import { confirmGuardian } from '../../../support/builders/guardians.js';
import { published, type Refusal } from '../../../support/builders/offers.js';
import { type Member, type People, type Student, type Teacher } from '../../../support/builders/people.js';
import { found } from '../../../support/found.js';
import { lettersTo, tokenFrom } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Page extends Refusal {
  guardianName: string;
  childFirstName: string;
  className: string | null;
  referent: { email: string } | null;
  isConfirmed: boolean;
  asked: string[];
  consentTextVersion: string;
  decisions: { purpose: string; given: boolean; guardianName: string; isOwn: boolean }[];
  offered: object[];
  places: object[];
  dates: { kind: string; companyName: string }[];
}

interface OnSheet {
  contactId: string;
  place: number;
  email: string | null;
  confirmedAt: string | null;
  page: { sentAt: string | null; openedAt: string | null; isConsentNeeded: boolean; isAgreed: boolean | null };
}
interface Sheet {
  guardian: OnSheet | null;
  secondGuardian: OnSheet | null;
  agreement: { agreedAt: string | null; askedAt: string | null };
}

export const guardianPages: WorldTests = (given) =>
  describe('the page of a guardian', () => {
    let world: World;
    let people: People;
    let teacher: Teacher;
    let company: Member;
    let classId: string;
    let count = 0;

    beforeAll(async () => {
      ({ world, people } = given());
      teacher = await people.teacher();
      company = await people.company();
      classId = await people.classGroup(teacher);
    });

    const visitor = () => world.client();
    const lookup = (token: string) => visitor().post<Page>('/api/guardian-pages/lookup', { token });
    const decide = (token: string, given: unknown, more: object = {}) =>
      visitor().post<Page>('/api/guardian-pages/consent', {
        token,
        purpose: 'observation_week',
        given,
        consentTextVersion: '2026-11',
        ...more,
      });
    const sheetOf = async ({ studentId }: Student) =>
      (await teacher.client.get<Sheet>(`/api/classes/${classId}/students/${studentId}`)).body;
    const onSheet = ({ studentId }: Student, path: string) => `/api/classes/${classId}/students/${studentId}/${path}`;

    async function ward(age: number): Promise<{ student: Student; email: string; token: string }> {
      count += 1;
      const email = `claire.${count}@famille.example`;
      const student = await people.student(classId, { age });
      const { status } = await student.client.put('/api/student/guardian', { firstName: 'Claire', lastName: 'Lefèbvre', email });
      expect(status).toBe(200);
      await confirmGuardian(teacher.client, classId, student.studentId);
      return { student, email, token: await tokenFrom(world, 'guardian-page', email) };
    }

    it('opens by the link sent once the contact is written; the same contact written again sends none', async () => {
      const { student, email, token } = await ward(16);
      const { status, body } = await lookup(token);
      expect({ status, body }).toMatchObject({
        status: 200,
        body: { guardianName: 'Claire Lefèbvre', childFirstName: 'Inès', referent: { email: teacher.email }, asked: [], decisions: [] },
      });
      await student.client.put('/api/student/guardian', { firstName: 'Claire', lastName: 'Lefèbvre', email });
      expect(await lettersTo(world, email)).toEqual(['guardian-page']);
      expect((await sheetOf(student)).guardian?.page).toMatchObject({
        sentAt: expect.any(String),
        openedAt: expect.any(String),
        isConsentNeeded: false,
      });
    });

    it('is sent for each child to the guardian of two', async () => {
      const { email } = await ward(16);
      const sibling = await people.student(classId, { firstName: 'Tom', age: 15 });
      await sibling.client.put('/api/student/guardian', { firstName: 'Claire', lastName: 'Lefèbvre', email });
      expect(await lettersTo(world, email)).toEqual(['guardian-page', 'guardian-page']);
      expect((await lookup(await tokenFrom(world, 'guardian-page', email))).body.childFirstName).toBe('Tom');
      const written = "select fields from state_change where entity_id = $1 and act = 'edit'";
      expect(await world.query(written, [sibling.studentId])).toEqual([{ fields: ['guardianName', 'guardianEmail'] }]);
    });

    it('stops to open once the address is another one, the link is replaced or old, or the child is 18', async () => {
      const [{ student, email, token }, another] = [await ward(16), await ward(16)];
      await student.client.put('/api/student/guardian', { firstName: 'Anne', lastName: 'Roux', email: `anne.${email}` });
      expect(await lookup(token)).toMatchObject({ status: 404, body: { code: 'guardian.link-unknown' } });

      const newer = await tokenFrom(world, 'guardian-page', `anne.${email}`);
      expect((await teacher.client.post(onSheet(student, 'guardian-link'))).status).toBe(204);
      expect((await lookup(newer)).status).toBe(404);
      const last = await tokenFrom(world, 'guardian-page', `anne.${email}`);
      expect((await lookup(last)).status).toBe(200);
      expect((await lookup(another.token)).status).toBe(200);

      await world.query("update guardian_link set expires_at = now() - interval '1 second' where student_id = $1", [student.studentId]);
      expect((await lookup(last)).status).toBe(404);
      await world.query("update guardian_link set expires_at = now() + interval '1 day' where student_id = $1", [student.studentId]);
      await world.query("update student set birth_date = birth_date - interval '4 years' where id = $1", [student.studentId]);
      expect((await lookup(last)).status).toBe(404);
      expect(await teacher.client.post<Refusal>(onSheet(student, 'guardian-link'))).toMatchObject({
        status: 409,
        body: { code: 'guardian.missing' },
      });
    });

    it('asks under 15 for an answer, keeps each, and tells the teacher; the same answer twice is one', async () => {
      const { student, token } = await ward(14);
      expect((await lookup(token)).body).toMatchObject({ asked: ['observation_week'], decisions: [] });
      const [yes, again] = await Promise.all([decide(token, true), decide(token, true)]);
      expect([yes.status, again.status]).toEqual([200, 200]);
      expect((await decide(token, false)).body.decisions).toMatchObject([
        { purpose: 'observation_week', given: false, guardianName: 'Claire Lefèbvre' },
        { given: true },
      ]);
      const told = await world.query(
        `select params ->> 'act' as act from email where letter = 'guardian-told' and entity_id = $1 order by created_at, id`,
        [student.studentId],
      );
      expect(told).toEqual([{ act: 'agreed' }, { act: 'refused' }]);
      expect((await sheetOf(student)).guardian?.page).toMatchObject({ isConsentNeeded: true, isAgreed: false });
      const another = await ward(14);
      expect((await sheetOf(another.student)).guardian?.page).toMatchObject({ isConsentNeeded: true, isAgreed: null });
      expect((await lookup(another.token)).body.decisions).toEqual([]);
    });

    it('takes an answer only for what it is: a strict yes or no, to the words that were read, under 15', async () => {
      const { token } = await ward(14);
      expect(await decide(token, 'true')).toMatchObject({ status: 400, body: { errors: [{ path: 'given' }] } });
      expect(await decide(token, true, { purpose: 'all' })).toMatchObject({ status: 400, body: { errors: [{ path: 'purpose' }] } });
      expect(await decide(token, true, { consentTextVersion: '2025-01' })).toMatchObject({
        status: 409,
        body: { code: 'consent.text-changed' },
      });
      expect(await decide('unknown', true)).toMatchObject({ status: 404 });
      const older = await ward(16);
      expect(await decide(older.token, true)).toMatchObject({ status: 409, body: { code: 'guardian.decides-alone' } });
    });

    it('lets a pupil of 14 send what the school proposes for an observation, with the yes of the guardian alone', async () => {
      const { student, token } = await ward(14);
      await world.query("update student set kinds = '{observation}' where id = $1", [student.studentId]);
      const offerId = await published(company.client, { kind: 'observation', durationWeeks: 1, seats: 3, payCents: null });
      const motivation = 'Voir un laboratoire.';
      expect(await student.client.post<Refusal>('/api/applications', { offerId, motivation })).toMatchObject({
        status: 409,
        body: { code: 'application.guardian-consent' },
      });
      const [proposal] = (
        await teacher.client.post<{ id: string }[]>(onSheet(student, 'proposals'), { offerId, message: 'Une semaine pour voir.' })
      ).body;
      const { id } = found(proposal, 'proposal');
      expect(await sendDraft(student.client, id)).toMatchObject({ status: 409, body: { code: 'application.guardian-consent' } });
      await decide(token, true);
      expect((await sendDraft(student.client, id)).status).toBe(201);

      const alone = await ward(14);
      await world.query("update student set kinds = '{observation}' where id = $1", [alone.student.studentId]);
      await decide(alone.token, true);
      expect(await alone.student.client.post<Refusal>('/api/applications', { offerId, motivation })).toMatchObject({
        status: 409,
        body: { code: 'application.not-eligible' },
      });
    });

    it('takes an answer only from a guardian whom the school has confirmed; a contact that the pupil changes asks again', async () => {
      count += 1;
      const student = await people.student(classId, { age: 14 });
      const own = student.email.replace('@', `+maman${count}@`);
      const typed = { firstName: 'Claire', lastName: 'Lefèbvre', email: `claire.${count}@famille.example` };
      await student.client.put('/api/student/guardian', { ...typed, email: own });
      expect(await lettersTo(world, own)).toEqual([]);

      await student.client.put('/api/student/guardian', typed);
      const token = await tokenFrom(world, 'guardian-page', typed.email);
      expect((await lookup(token)).body).toMatchObject({ asked: [], isConfirmed: false });
      expect(await decide(token, true)).toMatchObject({ status: 409, body: { code: 'guardian.unconfirmed' } });

      await confirmGuardian(teacher.client, classId, student.studentId);
      const second = await tokenFrom(world, 'guardian-page', typed.email);
      expect((await lookup(second)).body).toMatchObject({ asked: ['observation_week'], isConfirmed: true });
      expect((await decide(second, true)).status).toBe(200);
      expect((await sheetOf(student)).guardian?.page).toMatchObject({ isAgreed: true });

      await student.client.put('/api/student/guardian', { ...typed, phone: '0612345678' });
      expect((await sheetOf(student)).guardian).toMatchObject({ confirmedAt: null, page: { isAgreed: null } });
      await confirmGuardian(teacher.client, classId, student.studentId);
      expect((await sheetOf(student)).guardian?.page).toMatchObject({ isAgreed: null });
    });

    it('is sent anew at an address whose link is too old, once the contact is written again', async () => {
      const { student, email } = await ward(16);
      await world.query("update guardian_link set expires_at = now() - interval '1 second' where student_id = $1", [student.studentId]);
      await student.client.put('/api/student/guardian', { firstName: 'Claire', lastName: 'Lefèbvre', email, phone: '0612345678' });
      expect(await lettersTo(world, email)).toEqual(['guardian-page', 'guardian-page']);
      await confirmGuardian(teacher.client, classId, student.studentId);
      expect((await lookup(await tokenFrom(world, 'guardian-page', email))).status).toBe(200);
    });

    it('of whom the school knows and who has said no, the student does not take away', async () => {
      const { student, token, email } = await ward(14);
      await decide(token, false);
      const refused = { status: 409, body: { code: 'guardian.school-changes' } };
      expect(await student.client.del<Refusal>('/api/student/guardian')).toMatchObject(refused);
      const other = { firstName: 'Anne', lastName: 'Roux', email: `anne.${email}` };
      expect(await student.client.put<Refusal>('/api/student/guardian', other)).toMatchObject(refused);
      expect(await lettersTo(world, other.email)).toEqual([]);
      expect((await sheetOf(student)).guardian?.page).toMatchObject({ isAgreed: false });
    });

    describe('of two parents', () => {
      const confirmSecond = async (student: Student) => {
        const { contactId } = found((await sheetOf(student)).secondGuardian, 'second guardian');
        expect((await teacher.client.put(onSheet(student, 'guardian/confirmation'), { contactId })).status).toBe(204);
      };
      const withSecond = async (age: number) => {
        const first = await ward(age);
        const email = `paul.${count}@famille.example`;
        const contact = { firstName: 'Paul', lastName: 'Lefèbvre', email, place: 2 };
        expect((await first.student.client.put('/api/student/guardian', contact)).status).toBe(200);
        return { ...first, contact, second: { email, token: await tokenFrom(world, 'guardian-page', email) } };
      };
      const agreed = async (student: Student) => {
        const [row] = await world.query<{ agreed: boolean | null }>(
          `select ${guardiansAgree('observation_week')} as agreed from student where id = $1`,
          [student.studentId],
        );
        return row?.agreed;
      };

      it('opens for each alone: a new link, a changed address, a word of the school to one leave the page of the other', async () => {
        const { student, token, contact, second } = await withSecond(16);
        expect([(await lookup(token)).status, (await lookup(second.token)).status]).toEqual([200, 200]);
        await teacher.client.post(onSheet(student, 'guardian-link?place=2'));
        const newer = await tokenFrom(world, 'guardian-page', second.email);
        expect([(await lookup(second.token)).status, (await lookup(newer)).status, (await lookup(token)).status]).toEqual([404, 200, 200]);
        await student.client.put('/api/student/guardian', { ...contact, email: `autre.${second.email}` });
        expect([(await lookup(newer)).status, (await lookup(token)).status]).toEqual([404, 200]);
        expect((await visitor().post('/api/guardian-pages/wrong-person', { token })).status).toBe(204);
        expect((await sheetOf(student)).guardian).toMatchObject({ email: `autre.${second.email}`, place: 2 });
      });

      it('takes the yes of one for both, and a no of either as a no until that one says yes', async () => {
        const { student, token, second } = await withSecond(14);
        expect(await decide(second.token, true)).toMatchObject({ status: 409, body: { code: 'guardian.unconfirmed' } });
        await confirmSecond(student);
        const paul = await tokenFrom(world, 'guardian-page', second.email);
        expect(await agreed(student)).toBeNull();
        await decide(token, true);
        expect(await agreed(student)).toBe(true);
        const { body } = await decide(paul, false);
        expect(body.decisions).toMatchObject([
          { given: false, isOwn: true },
          { given: true, isOwn: false },
        ]);
        expect(await agreed(student)).toBe(false);
        await decide(token, false);
        await decide(token, true);
        expect(await agreed(student)).toBe(false);
        await decide(paul, true);
        expect(await agreed(student)).toBe(true);
        expect(await sheetOf(student)).toMatchObject({
          guardian: { page: { isAgreed: true } },
          secondGuardian: { page: { isAgreed: true } },
        });
      });

      it('of whom the school knows both, the student takes away or changes neither, nor a no with them', async () => {
        const { student, token, contact, second } = await withSecond(14);
        await confirmSecond(student);
        await decide(token, true);
        await decide(await tokenFrom(world, 'guardian-page', second.email), false);
        const refused = { status: 409, body: { code: 'guardian.school-changes' } };
        expect(await student.client.del<Refusal>('/api/student/guardian?place=2')).toMatchObject(refused);
        expect(await student.client.put<Refusal>('/api/student/guardian', { ...contact, firstName: 'Luc' })).toMatchObject(refused);
        expect((await student.client.put('/api/student/guardian', contact)).status).toBe(200);
        expect(await agreed(student)).toBe(false);
        expect((await teacher.client.del(onSheet(student, 'guardian/confirmation?place=2'))).status).toBe(204);
        expect(await sheetOf(student)).toMatchObject({
          guardian: { confirmedAt: expect.any(String) },
          secondGuardian: { confirmedAt: null },
        });
      });
    });

    it('lets a reader who is no guardian say so: link and contact go, the teacher is told', async () => {
      const { student, token } = await ward(16);
      expect((await visitor().post('/api/guardian-pages/wrong-person', { token })).status).toBe(204);
      expect((await lookup(token)).status).toBe(404);
      expect(await world.query('select * from guardian where student_id = $1', [student.studentId])).toEqual([]);
      expect(await lettersTo(world, teacher.email)).toContain('guardian-told');
      expect((await sheetOf(student)).guardian).toBeNull();
    });

    it('is sent again on demand, with the same answer to any address; one that gets no letter keeps its own for other links', async () => {
      const { email, token } = await ward(16);
      const renew = (to: string) => visitor().post('/api/guardian-pages/renewal', { email: to });
      const counted = () => world.query(`select key, points from throttle where key like 'renewed-links:person%' order by key`);
      expect((await renew(email)).status).toBe(202);
      const before = await counted();
      expect((await renew('inconnu@famille.example')).status).toBe(202);
      expect(await counted()).toEqual(before);
      expect(await lettersTo(world, email)).toEqual(['guardian-page', 'guardian-page']);
      expect(await lettersTo(world, 'inconnu@famille.example')).toEqual([]);
      expect((await lookup(token)).status).toBe(404);
      expect((await lookup(await tokenFrom(world, 'guardian-page', email))).status).toBe(200);
      expect((await renew('pas une adresse')).status).toBe(400);
    });

    it('shows the dates and the places of the child', async () => {
      const { student, token } = await ward(16);
      const offerId = await published(company.client, { seats: 2 });
      const { body } = await student.client.post<{ id: string }>('/api/applications', { offerId, motivation: 'Le laboratoire m’attire.' });
      await company.client.post(`/api/applications/${body.id}/offering`, {});
      expect((await lookup(token)).body).toMatchObject({
        offered: [{ applicationId: body.id, companyName: 'Amidonnerie du Santerre' }],
        dates: [{ kind: 'answer', companyName: 'Amidonnerie du Santerre' }],
      });
      await student.client.post(`/api/applications/${body.id}/acceptance`, {});
      expect((await lookup(token)).body).toMatchObject({
        offered: [],
        places: [{ companyName: 'Amidonnerie du Santerre', state: 'preparing' }],
        dates: [{ kind: 'start' }, { kind: 'end' }],
      });
    });

    it('shows nothing of the child to a contact whom the school has not confirmed, or confirms no more', async () => {
      const { student, token } = await ward(16);
      const id = await applied(student.client, await published(company.client, { seats: 2 }));
      await company.client.post(`/api/applications/${id}/offering`, {});
      const shown = async () => {
        const { isConfirmed, offered, dates } = (await lookup(token)).body;
        return [isConfirmed, offered.length, dates.length];
      };
      expect(await shown()).toEqual([true, 1, 1]);
      expect((await teacher.client.del(onSheet(student, 'guardian/confirmation'))).status).toBe(204);
      expect(await shown()).toEqual([false, 0, 0]);
      await confirmGuardian(teacher.client, classId, student.studentId);
      expect(await shown()).toEqual([true, 1, 1]);
    });

    it('the agreement of the school: asked for once, given or declined, and the student is told', async () => {
      const { student } = await ward(16);
      const ask = (one: Student) =>
        one.client.post<{ agreementAskedAt: string | null } & Refusal>('/api/student/visibility/agreement-request');
      expect((await ask(student)).body.agreementAskedAt).toEqual(expect.any(String));
      expect((await sheetOf(student)).agreement).toMatchObject({ agreedAt: null, askedAt: expect.any(String) });
      expect((await teacher.client.post(onSheet(student, 'agreement/refusal'), { comment: 'Après la première période.' })).status).toBe(
        204,
      );
      expect((await sheetOf(student)).agreement.askedAt).toBeNull();
      await ask(student);
      expect((await teacher.client.put(onSheet(student, 'agreement'))).status).toBe(204);
      expect((await sheetOf(student)).agreement).toMatchObject({ agreedAt: expect.any(String), askedAt: null });
      expect((await lettersTo(world, student.email)).filter((letter) => letter === 'school-agreement')).toHaveLength(2);
      expect((await ask(student)).status).toBe(409);
      const { student: adult } = { student: await people.student(classId, { age: 19 }) };
      expect(await ask(adult)).toMatchObject({ status: 409, body: { code: 'student.agreement-age' } });
    });

    it('counts on the list of the teacher as an act to do', async () => {
      const own = await people.teacher(teacher.schoolId);
      const group = await people.classGroup(own);
      await people.student(group, { age: 16 });
      const child = await people.student(group, { age: 14 });
      await child.client.put('/api/student/guardian', { firstName: 'Anne', lastName: 'Roux', email: 'anne.roux@famille.example' });
      const asking = await people.student(group, { age: 17 });
      await asking.client.post('/api/student/visibility/agreement-request');
      const tasks = async () => (await own.client.get<{ tasks: object }[]>('/api/classes')).body[0]?.tasks;
      expect(await tasks()).toMatchObject({ guardianContact: 2, guardianConfirmation: 1, guardianConsent: 0, schoolAgreement: 1 });
      await confirmGuardian(own.client, group, child.studentId);
      expect(await tasks()).toMatchObject({ guardianConfirmation: 0, guardianConsent: 1 });
    });
  });

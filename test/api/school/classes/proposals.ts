import { beforeAll, describe, expect, it } from '@jest/globals';
import { act, applied, lettersAbout } from '../../../support/builders/applications.js';
import { bornYearsAgo } from '../../../support/builders/days.js';
import { draftsOf, sendDraft, writeDraft } from '../../../support/builders/drafts.js';
import { published, type Refusal } from '../../../support/builders/offers.js';
import { type Member, type People, type Student, type Teacher } from '../../../support/builders/people.js';
import { found } from '../../../support/found.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Proposal {
  id: string;
  offerId: string;
  state: string;
  status: string | null;
  text: string;
}

const WORDS = 'Leur laboratoire dose les sucres, comme dans votre projet.';

export const proposals: WorldTests = (given) =>
  describe('an offer that a teacher proposes', () => {
    let world: World;
    let people: People;
    let company: Member;
    let teacher: Teacher;
    let classId: string;
    let offerId: string;
    const path = ({ studentId }: Student) => `/api/classes/${classId}/students/${studentId}/proposals`;
    const propose = (student: Student, by = teacher, message = WORDS, offer = offerId) =>
      by.client.post<Proposal[] & Refusal>(path(student), { offerId: offer, message });
    const proposalsOf = async (student: Student) => (await teacher.client.get<Proposal[]>(path(student))).body;

    beforeAll(async () => {
      ({ world, people } = given());
      company = await people.company();
      teacher = await people.teacher();
      classId = await people.classGroup(teacher);
      offerId = await published(company.client, { seats: 9 });
    });

    it('waits for the student, who is written to; the company knows nothing', async () => {
      const student = await people.student(classId);
      const { status, body } = await propose(student);
      expect({ status, body }).toMatchObject({ status: 201, body: [{ offerId, state: 'pending', status: null, text: WORDS }] });
      const [draft] = await draftsOf(student.client);
      expect(draft).toMatchObject({ origin: 'teacher_proposed', proposal: { teacherName: 'Nadia Roche', text: WORDS }, motivation: '' });
      expect(await lettersAbout(world, found(draft, 'draft').id)).toEqual([`application-proposed > ${student.email}`]);
      expect((await company.client.get<{ items: object[] }>('/api/company/applications')).body.items).toEqual([]);
    });

    it('is written on and sent by the student: its origin and its words stay, and the teacher sees it sent', async () => {
      const student = await people.student(classId);
      const [proposal] = (await propose(student)).body;
      await writeDraft(student.client, offerId, { motivation: 'Oui, volontiers.' });
      const sent = await sendDraft(student.client, found(proposal, 'proposal').id);
      expect(sent.body).toMatchObject({
        id: proposal?.id,
        origin: 'teacher_proposed',
        proposal: { text: WORDS },
        motivation: 'Oui, volontiers.',
      });
      expect(await proposalsOf(student)).toMatchObject([{ id: proposal?.id, state: 'sent', status: 'submitted' }]);
      const history = await world.query('select act, actor_role as by from state_change where entity_id = $1 order by created_at', [
        proposal?.id,
      ]);
      expect(history).toEqual([
        { act: 'propose', by: 'teacher' },
        { act: 'send', by: 'student' },
      ]);
      const timeline = await teacher.client.get<{ items: object[] }>(`/api/classes/${classId}/students/${student.studentId}/timeline`);
      expect(timeline.body.items).toMatchObject([
        { state: 'submitted', by: 'student' },
        { state: 'draft', by: 'teacher' },
        { kind: 'signed_up' },
      ]);
    });

    it('is put aside: the teacher sees so and nothing of what was written, and may propose it once more', async () => {
      const student = await people.student(classId);
      const [first] = (await propose(student)).body;
      await writeDraft(student.client, offerId, { motivation: 'Je ne sais pas.' });
      expect((await student.client.del(`/api/application-drafts/${first?.id}`)).status).toBe(204);
      expect(await draftsOf(student.client)).toEqual([]);
      expect(await proposalsOf(student)).toMatchObject([{ state: 'discarded', status: null }]);
      expect(await world.query('select motivation from application_draft where id = $1', [first?.id])).toEqual([{ motivation: '' }]);
      const timeline = await teacher.client.get<{ items: object[] }>(`/api/classes/${classId}/students/${student.studentId}/timeline`);
      expect(timeline.body.items[0]).toMatchObject({ kind: 'application', state: 'discarded', by: 'student' });
      const again = (await propose(student)).body;
      expect(again).toMatchObject([{ state: 'pending' }]);
      expect(again[0]?.id).not.toBe(first?.id);
      expect(await lettersAbout(world, found(again[0], 'again[0]').id)).toHaveLength(1);
    });

    it('is refused for who has applied, or has begun to', async () => {
      const [has, begins] = [await people.student(classId), await people.student(classId)];
      await applied(has.client, offerId);
      await writeDraft(begins.client, offerId);
      expect((await propose(has)).body.code).toBe('proposal.already-applied');
      expect((await propose(begins)).body.code).toBe('proposal.already-begun');
      expect(await proposalsOf(begins)).toEqual([]);
    });

    it('is refused where the law, or a place on those days, stands against it', async () => {
      const [minor, placed] = [await people.student(classId, { age: 17 }), await people.student(classId)];
      const place = await applied(placed.client, await published(company.client));
      await act(company.client, place, 'offering', {});
      await act(placed.client, place, 'acceptance');
      const forAdults = await published(company.client, { minAge: 18 });
      const refused = await propose(minor, teacher, '', forAdults);
      expect(refused).toMatchObject({ status: 409, body: { code: 'proposal.not-lawful' } });
      expect((await propose(placed, teacher, '', forAdults)).body.code).toBe('proposal.already-placed');
      const { body } = await teacher.client.post<{ results: object[] }>(`/api/classes/${classId}/proposals`, {
        ...{ offerId: forAdults, message: '', studentIds: [placed.studentId, minor.studentId] },
      });
      expect(body.results).toEqual([
        { studentId: placed.studentId, outcome: 'already_placed', reason: null },
        { studentId: minor.studentId, outcome: 'not_lawful', reason: refused.body.detail },
      ]);
      expect(refused.body.detail).toMatch(/18/);
      const apprenticeship = await published(company.client, { kind: 'apprenticeship' });
      expect((await propose(minor, teacher, '', apprenticeship)).body.code).toBe('proposal.other-kind');
      expect(await draftsOf(minor.client)).toEqual([]);
    });

    it('may reach who has still to complete the profile, and waits at home and in the tab until it is decided', async () => {
      const student = await people.student(classId, { isComplete: false });
      const waiting = async () => ({
        home: (await student.client.get<{ proposals: { id: string }[] }>('/api/student/home')).body.proposals.map(({ id }) => id),
        tab: (await student.client.get<{ counts: { applications: number } }>('/api/account/me')).body.counts.applications,
      });
      expect(await waiting()).toEqual({ home: [], tab: 0 });
      const [proposal] = (await propose(student)).body;
      expect(await waiting()).toEqual({ home: [proposal?.id], tab: 1 });
      await writeDraft(student.client, await published(company.client));
      expect(await waiting()).toEqual({ home: [proposal?.id], tab: 1 });
      await student.client.del(`/api/application-drafts/${proposal?.id}`);
      expect(await waiting()).toEqual({ home: [], tab: 0 });
    });

    it('goes to several at once, and says of each what happened; two clicks propose once', async () => {
      const three = [await people.student(classId), await people.student(classId), await people.student(classId)];
      const studentIds = three.map(({ studentId }) => studentId);
      const fresh = await published(company.client);
      await applied(three[1]?.client ?? company.client, fresh);
      const send = () =>
        teacher.client.post<{ results: { studentId: string; outcome: string }[] }>(`/api/classes/${classId}/proposals`, {
          ...{ offerId: fresh, message: '', studentIds },
        });
      const answers = await Promise.all([send(), send()]);
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      const outcomes = answers.map(({ body }) => body.results.map(({ outcome }) => outcome).join());
      expect(outcomes.sort()).toEqual(['already_begun,already_applied,already_begun', 'proposed,already_applied,proposed']);
      expect(answers[0]?.body.results.map(({ studentId }) => studentId)).toEqual(studentIds);
      const letters = await world.query(`select 1 from email where letter = 'application-proposed' and params->>'message' is null`);
      expect(letters).toHaveLength(2);
    });

    describe('read before, student by student', () => {
      interface Fit {
        studentId: string;
        outcome: string;
        law: string | null;
        score: { total: number; studentScore: number; postScore: number } | null;
        failed: string[];
        distanceKm: number | null;
        isMinor: boolean;
      }
      type Check = { offer: { kind: string; hazards: string[]; missedPeriod: object | null }; students: Fit[] } & Refusal;
      const check = (offer: string, studentIds?: string[], by = teacher, group = classId) =>
        by.client.post<Check>(`/api/classes/${group}/proposals/check`, { offerId: offer, ...(studentIds && { studentIds }) });

      it('marks an offer that fits in no placement period of the class, for the teacher and for the student', async () => {
        const group = await people.classGroup(teacher);
        const student = await people.student(group);
        const offer = await published(company.client);
        const missed = async () => (await check(offer, [student.studentId], teacher, group)).body.offer.missedPeriod;
        expect(await missed()).toBeNull();
        await world.query(
          `insert into placement_period (id, programme_id, school_year, kind, start_on, end_on, weeks)
         select gen_random_uuid(), programme_id, 2029, 'internship', '2030-01-07', '2030-03-01', 8 from class_group where id = $1`,
          [group],
        );
        const period = { kind: 'internship', startOn: '2030-01-07', endOn: '2030-03-01', weeks: 8 };
        expect(await missed()).toEqual(period);
        expect((await student.client.get<{ periods: object[] }>('/api/student/profile')).body.periods).toEqual([period]);
        expect((await check(offer, [student.studentId], teacher, group)).body.students[0]?.outcome).toBe('proposed');
      });

      it('says how well it suits, how far it is, which condition is not met, and what forbids it; nothing is written', async () => {
        const [near, far, sent, minor] = [
          await people.student(classId),
          await people.student(classId),
          await people.student(classId),
          await people.student(classId, { age: 17 }),
        ];
        await world.query("update student set commune_insee = '13055', limit_km = 10 where id = $1", [far.studentId]);
        const offer = await published(company.client, { minAge: 18 });
        await applied(sent.client, offer);
        const { status, body } = await check(
          offer,
          [minor, sent, far, near].map(({ studentId }) => studentId),
        );
        expect(status).toBe(200);
        const fits = new Map(body.students.map((fit) => [fit.studentId, fit]));
        expect(body.students.slice(0, 2).map(({ studentId }) => studentId)).toEqual([near.studentId, far.studentId]);
        expect(fits.get(near.studentId)).toMatchObject({
          outcome: 'proposed',
          failed: [],
          score: { total: expect.any(Number), studentScore: expect.any(Number), postScore: expect.any(Number) },
          kinds: ['internship'],
          availableFrom: expect.any(String),
          limitKm: 50,
          isMinor: false,
          isProfileComplete: true,
        });
        expect(fits.get(near.studentId)?.distanceKm).toBeLessThan(60);
        expect(fits.get(far.studentId)).toMatchObject({ outcome: 'proposed', score: null, failed: ['reach'] });
        expect(fits.get(far.studentId)?.distanceKm).toBeGreaterThan(700);
        expect(fits.get(sent.studentId)?.outcome).toBe('already_applied');
        expect(fits.get(minor.studentId)).toMatchObject({ outcome: 'not_lawful', isMinor: true, law: expect.stringMatching(/18/) });
        expect(body.offer).toMatchObject({ kind: 'internship', hazards: [] });
        expect(await draftsOf(near.client)).toEqual([]);
      });

      it('is the whole class that has joined where nobody is named, and what is proposed after it is judged again', async () => {
        const group = await people.classGroup(teacher);
        const [one, other] = [await people.student(group), await people.student(group, { isComplete: false })];
        const invited = { firstName: 'Léa', lastName: 'Fontaine', birthDate: bornYearsAgo(17) };
        expect((await teacher.client.post(`/api/classes/${group}/students`, invited)).status).toBe(201);
        const { body } = await check(offerId, undefined, teacher, group);
        expect(body.students.map(({ studentId }) => studentId)).toEqual([one.studentId, other.studentId]);
        expect(body.students[1]).toMatchObject({ outcome: 'proposed', isProfileComplete: false });
        await applied(one.client, offerId);
        const { body: done } = await teacher.client.post<{ results: { outcome: string }[] }>(`/api/classes/${group}/proposals`, {
          ...{ offerId, message: '', studentIds: [one.studentId, other.studentId] },
        });
        expect(done.results.map(({ outcome }) => outcome)).toEqual(['already_applied', 'proposed']);
      });

      it('is of an offer that is open, and of somebody', async () => {
        const student = await people.student(classId);
        expect((await check(offerId, [])).body.errors?.[0]?.path).toBe('studentIds');
        expect((await check('x')).body.errors?.[0]?.path).toBe('offerId');
        const closed = await published(company.client);
        await company.client.post(`/api/offers/${closed}/closure`, { reason: 'other' });
        expect((await check(closed, [student.studentId])).body.code).toBe('application.offer-not-open');
      });
    });

    it('is one that still takes applications', async () => {
      const student = await people.student(classId);
      const closed = await published(company.client);
      await company.client.post(`/api/offers/${closed}/closure`, { reason: 'other' });
      expect((await propose(student, teacher, '', closed)).body.code).toBe('application.offer-not-open');
      const many = {
        offerId,
        message: '',
        studentIds: Array.from({ length: 51 }, (_, index) => `0193d000-0000-7000-8000-${String(index).padStart(12, '0')}`),
      };
      const { status, body } = await teacher.client.post<Refusal>(`/api/classes/${classId}/proposals`, many);
      expect({ status, path: body.errors?.[0]?.path }).toEqual({ status: 400, path: 'studentIds' });
      expect((await propose(student, teacher, '<b>Oui</b>')).body.errors?.[0]).toMatchObject({ path: 'message', code: 'field.html' });
    });
  });

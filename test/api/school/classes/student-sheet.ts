import { beforeAll, describe, expect, it } from '@jest/globals';
import { POOL_CONSENT_VERSION } from '@seve/domain';
import { act, applied } from '../../../support/builders/applications.js';
import { dayIn } from '../../../support/builders/days.js';
import { proposal, slotOf } from '../../../support/builders/interviews.js';
import { published, type Refusal } from '../../../support/builders/offers.js';
import { type Member, type People, type Student, type Teacher } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Sheet {
  className: string;
  email: string;
  guardian: { email: string; page: { sentAt: string | null } } | null;
  hasSecondStep: boolean;
  student: {
    firstName: string;
    quietDays: number;
    lastContact: { on: string; kind: string } | null;
    nextAct: { code: string; by: string };
  };
  profile: { missing: string[]; occupations: string[] };
  agreement: { isNeeded: boolean; agreedAt: string | null; visibility: string };
  applications: { id: string; status: string; nextActor: string; companyName: string }[];
  matches: { offerId: string; total: number }[];
}
interface Timeline {
  items: { id: string; kind: string; state: string | null; text: string | null; isRemovable: boolean; authorName: string | null }[];
  next: string | null;
}

export const studentSheet: WorldTests = (given) =>
  describe('the sheet of a student', () => {
    let world: World;
    let people: People;
    let teacher: Teacher;
    let company: Member;
    let student: Student;
    let classId: string;
    const path = (rest = '', of = student.studentId) => `/api/classes/${classId}/students/${of}${rest}`;
    const sheet = async (of = student.studentId) => (await teacher.client.get<Sheet>(path('', of))).body;
    const timeline = async (query = '') => (await teacher.client.get<Timeline>(path(`/timeline${query}`))).body;
    const note = (body: object, by = teacher) => by.client.post<{ id: string } & Refusal>(path('/notes'), body);

    beforeAll(async () => {
      ({ world, people } = given());
      [teacher, company] = [await people.teacher(), await people.company()];
      classId = await people.classGroup(teacher);
      student = await people.student(classId);
    });

    it('shows the teacher who it is, the profile and the applications with whose turn it is', async () => {
      const offered = await applied(student.client, await published(company.client));
      await applied(student.client, await published(company.client));
      await act(company.client, offered, 'offering', {});
      const read = await sheet();
      expect(read).toMatchObject({ className: 'BTS métiers de la chimie 1', email: student.email, guardian: null, matches: [] });
      expect(read.profile).toMatchObject({ missing: [], occupations: ['Technicien / Technicienne de laboratoire d’analyse industrielle'] });
      expect(read.applications.map(({ status, nextActor }) => `${status} ${nextActor}`)).toEqual(['submitted company', 'offered student']);
      expect(read.student.nextAct).toEqual({ code: 'answer_offer', by: 'student' });
    });

    it('says whose turn it is as the student reads it: to choose a time, then to decide; to say yes to being kept, then nobody’s', async () => {
      const one = await people.student(classId);
      const [met, kept] = [
        await applied(one.client, await published(company.client)),
        await applied(one.client, await published(company.client)),
      ];
      const turns = async () => {
        const { items } = (await one.client.get<{ items: { id: string; nextActor: string | null }[] }>('/api/applications')).body;
        const { applications } = await sheet(one.studentId);
        expect(applications.map(({ nextActor }) => nextActor)).toEqual(items.map(({ nextActor }) => nextActor ?? 'nobody'));
        return [met, kept].map((id) => applications.find((application) => application.id === id)?.nextActor);
      };
      await act(company.client, met, 'interview', proposal());
      await act(company.client, kept, 'pooling', {});
      expect(await turns()).toEqual(['student', 'student']);
      await act(one.client, met, 'interview/choice', { slotId: await slotOf(one.client, met) });
      await one.client.put(`/api/applications/${kept}/pool-agreement`, { consentTextVersion: POOL_CONSENT_VERSION });
      expect(await turns()).toEqual(['company', 'nobody']);
    });

    it('names the best offers without those that the student has applied to', async () => {
      const one = await people.student(classId);
      const [sent, left] = [await published(company.client), await published(company.client)];
      await world.query(
        `insert into match (student_id, offer_id, student_score, post_score, total, weights_version)
       values ($1, $2, 9000, 9000, 9000, 'v1'), ($1, $3, 8000, 8000, 8000, 'v1')`,
        [one.studentId, sent, left],
      );
      expect((await sheet(one.studentId)).matches.map(({ offerId }) => offerId)).toEqual([sent, left]);
      await applied(one.client, sent);
      expect((await sheet(one.studentId)).matches.map(({ offerId }) => offerId)).toEqual([left]);
    });

    it('keeps notes of contacts, of today or before, with a text', async () => {
      const future = await note({ kind: 'phone', happenedOn: dayIn(2), text: 'À rappeler' });
      expect({ status: future.status, error: future.body.errors?.[0] }).toMatchObject({
        status: 400,
        error: { path: 'happenedOn', code: 'note.future' },
      });
      expect((await note({ kind: 'phone', happenedOn: dayIn(-1), text: '' })).body.errors?.[0]).toMatchObject({ path: 'text' });
      const written = await note({ kind: 'phone', happenedOn: dayIn(-1), text: 'Rappelé la sucrerie ensemble.' });
      expect(written.status).toBe(201);
      expect((await timeline()).items.find(({ id }) => id === written.body.id)).toMatchObject({ kind: 'note', isRemovable: true });
    });

    it('lets only the author take a note back, within a day, on the sheet of its own student', async () => {
      const colleague = await people.teacher(teacher.schoolId);
      await world.query('insert into class_teacher (id, class_group_id, membership_id) values (gen_random_uuid(), $1, $2)', [
        classId,
        colleague.teacherId,
      ]);
      const { body: mine } = await note({ kind: 'meeting', happenedOn: dayIn(0), text: 'Point sur le CV.' });
      const { body: old } = await note({ kind: 'note', happenedOn: dayIn(-3), text: 'Préfère Amiens.' });
      await world.query("update contact_note set created_at = now() - interval '25 hours' where id = $1", [old.id]);
      const { body: shared } = await colleague.client.get<Timeline>(path('/timeline'));
      expect(shared.items.find(({ text }) => text === 'Point sur le CV.')).toMatchObject({ isRemovable: false });
      await colleague.client.agent.del(path(`/notes/${mine.id}`)).expect(404);
      await teacher.client.agent.del(path(`/notes/${old.id}`)).expect(404);
      const classmate = await people.student(classId);
      await teacher.client.agent.del(path(`/notes/${mine.id}`, classmate.studentId)).expect(404);
      await teacher.client.agent.del(path(`/notes/${mine.id}`)).expect(204);
      expect((await timeline()).items.map(({ text }) => text)).not.toContain('Point sur le CV.');
    });

    it('hides the notes of a former school from the next one', async () => {
      const mover = await people.student(classId);
      await teacher.client.post(path('/notes', mover.studentId), { kind: 'note', happenedOn: dayIn(0), text: 'Confié à nous.' });
      const elsewhere = await people.teacher();
      const theirs = await people.classGroup(elsewhere);
      await world.query('update student set class_group_id = $1 where id = $2', [theirs, mover.studentId]);
      const { body } = await elsewhere.client.get<Timeline>(`/api/classes/${theirs}/students/${mover.studentId}/timeline`);
      expect(body.items.map(({ kind }) => kind)).toEqual(['signed_up']);
    });

    it('tells what happened, the newest first, page by page', async () => {
      const all = (await timeline()).items.map(({ id }) => id);
      expect((await timeline()).items.map(({ kind, state }) => state ?? kind)).toEqual(
        expect.arrayContaining(['submitted', 'offered', 'note', 'signed_up']),
      );
      const paged: string[] = [];
      let next: string | null = '';
      while (next !== null) {
        const page: Timeline = await timeline(`?limit=2${next && `&cursor=${next}`}`);
        paged.push(...page.items.map(({ id }) => id));
        next = page.next;
      }
      expect(paged).toEqual(all);
    });

    it('shows the guardian of a minor, and of nobody else', async () => {
      const minor = await people.student(classId, { age: 16 });
      for (const { studentId } of [minor, student]) {
        await world.query(
          "insert into guardian (student_id, first_name, last_name, email) values ($1, 'Paul', 'Lefebvre', 'paul@maison.example')",
          [studentId],
        );
      }
      await world.query(
        "insert into guardian_link (id, student_id, email, token_hash, expires_at) values (gen_random_uuid(), $1, 'paul@maison.example', 'x', now() + interval '1 day')",
        [student.studentId],
      );
      expect((await sheet(minor.studentId)).guardian).toMatchObject({ email: 'paul@maison.example', page: { sentAt: null } });
      expect((await sheet()).guardian).toBeNull();
      expect((await sheet((await people.student(classId, { age: 16 })).studentId)).guardian).toBeNull();
    });

    it('says who has a second step', async () => {
      const [has, lacks] = [await people.student(classId), await people.student(classId)];
      await world.query("insert into second_step (account_id, sealed_secret, confirmed_at) values ($1, 'x', now())", [has.accountId]);
      expect([(await sheet(has.studentId)).hasSecondStep, (await sheet(lacks.studentId)).hasSecondStep]).toEqual([true, false]);
    });

    describe('the school’s agreement', () => {
      const agreement = async (of: Student) => (await sheet(of.studentId)).agreement;
      const versionOf = async ({ studentId }: Student) =>
        (await world.query<{ version: number }>('select version from student where id = $1', [studentId]))[0]?.version;

      it('is for 15 to 17 years only', async () => {
        for (const [age, status] of [
          [14, 409],
          [16, 204],
          [19, 409],
        ] as const) {
          const one = await people.student(classId, { age });
          const answer = await teacher.client.put<Refusal | null>(path('/agreement', one.studentId));
          expect([age, answer.status]).toEqual([age, status]);
          if (status === 409) expect(answer.body?.code).toBe('student.agreement-age');
          expect((await agreement(one)).isNeeded).toBe(age === 16);
        }
      });

      it('stands in the timeline with the role in which it was given, whatever its author does in another school', async () => {
        const one = await people.student(classId, { age: 16 });
        await teacher.client.put(path('/agreement', one.studentId));
        await world.query("insert into membership (id, account_id, school_id, role) values (gen_random_uuid(), $1, $2, 'school_head')", [
          teacher.accountId,
          await people.school(),
        ]);
        const { items } = (await teacher.client.get<{ items: { kind: string; by: string | null }[] }>(path('/timeline', one.studentId)))
          .body;
        expect(items.find(({ kind }) => kind === 'agreed')?.by).toBe('teacher');
      });

      it('taken back, closes the profile to companies and has the student scored again', async () => {
        const one = await people.student(classId, { age: 16 });
        await teacher.client.put(path('/agreement', one.studentId));
        expect((await agreement(one)).agreedAt).not.toBeNull();
        await world.query("update student set visibility = 'verified_companies' where id = $1", [one.studentId]);
        const before = (await versionOf(one)) ?? 0;
        await teacher.client.agent.del(path('/agreement', one.studentId)).expect(204);
        expect(await agreement(one)).toEqual({ isNeeded: true, askedAt: null, agreedAt: null, visibility: 'school' });
        const outboxRows = await world.query<{ version: number }>(
          `select (payload ->> 'version')::int as version from outbox where job = 'match-student' and payload ->> 'studentId' = $1`,
          [one.studentId],
        );
        expect(outboxRows.map(({ version }) => version)).toEqual([before + 1]);
        await teacher.client.agent.del(path('/agreement', one.studentId)).expect(204);
        expect(await versionOf(one)).toBe(before + 1);
      });
    });
  });

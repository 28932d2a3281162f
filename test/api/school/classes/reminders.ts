import { beforeAll, describe, expect, it } from '@jest/globals';
import { type People, type Student, type Teacher } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Written {
  written: number;
  skipped: number;
  undoSeconds: number;
}

const TEXT = 'Votre recherche n’avance plus.\nPassez me voir jeudi.';

export const reminders: WorldTests = (given) =>
  describe('a teacher who writes to students without a place', () => {
    let world: World;
    let people: People;
    let teacher: Teacher;
    let classId: string;
    let students: Student[];
    const remind = (studentIds: string[], text = TEXT, by = teacher, more: object = {}) =>
      by.client.post<Written & { errors?: { path: string }[] }>(`/api/classes/${classId}/reminders`, { studentIds, text, ...more });
    const recipients = (studentIds: string[], by = teacher) =>
      by.client.post<{ recipients: { studentId: string; standing: string; remindedOn: string | null }[] }>(
        `/api/classes/${classId}/reminders/recipients`,
        { studentIds },
      );
    const standings = async (studentIds: string[]) => (await recipients(studentIds)).body.recipients.map(({ standing }) => standing);
    /** Dates today's letters back by a number of days. */
    const age = (days: number, studentId: string) =>
      world.query(
        `update email set occurrence = (left(occurrence, 10)::date - $1::int)::text || substr(occurrence, 11)
       where letter = 'search-reminder' and entity_id = $2`,
        [days, studentId],
      );
    const letters = () =>
      world.query<{ id: string; entity_id: string; params: { message: string; teacherName: string }; waits: boolean }>(
        "select id, entity_id, params, not_before > now() + interval '20 seconds' as waits from email where letter = 'search-reminder' order by entity_id",
      );
    const notes = () => world.query<{ id: string; kind: string; text: string }>('select id, kind, text from contact_note order by id');
    const ids = () => students.map(({ studentId }) => studentId);

    beforeAll(async () => {
      ({ world, people } = given());
      teacher = await people.teacher();
      classId = await people.classGroup(teacher);
      students = [await people.student(classId), await people.student(classId, { firstName: 'Adam' })];
    });

    it('sees the letter of each student before it leaves, as a mail program shows it, in the language of its reader', async () => {
      const preview = (studentId?: string) =>
        teacher.client.post<{ subject: string; html: string; locale: string; errors?: { path: string }[] }>(
          `/api/classes/${classId}/reminders/preview`,
          { text: TEXT, studentId },
        );
      const { status, body } = await preview(ids()[1]);
      expect(status).toBe(200);
      expect(body.subject).toBe('Nadia Roche vous écrit au sujet de votre recherche');
      expect(body.html).toMatch(/^<!DOCTYPE html/i);
      expect(body.html).toContain('Adam');
      expect(body.html).toContain('Passez me voir jeudi.');
      const reader = await people.student(classId);
      await world.query("update account set locale = 'en' where id = $1", [reader.accountId]);
      expect((await preview(reader.studentId)).body).toMatchObject({
        locale: 'en',
        subject: 'Nadia Roche writes to you about your search',
      });
      expect((await preview()).body.errors?.[0]?.path).toBe('studentId');
    });

    it('sends each one letter, half a minute later, and keeps it as a contact', async () => {
      expect((await remind(ids())).body).toEqual({ written: 2, skipped: 0, undoSeconds: 30 });
      const written = await letters();
      expect(written.map(({ params, waits }) => [params.teacherName, params.message, waits])).toEqual([
        ['Nadia Roche', TEXT, true],
        ['Nadia Roche', TEXT, true],
      ]);
      expect(await notes()).toEqual(written.map(({ id }) => ({ id, kind: 'email', text: TEXT })).sort((a, b) => (a.id < b.id ? -1 : 1)));
    });

    it('writes once a day to each', async () => {
      expect((await remind(ids())).body).toMatchObject({ written: 0, skipped: 2 });
      expect(await letters()).toHaveLength(2);
      expect(await notes()).toHaveLength(2);
    });

    it('takes back what has not left, with its contact, and may write again', async () => {
      await world.query("update email set not_before = now() where letter = 'search-reminder' and entity_id = $1", [ids()[0]]);
      const taken = await teacher.client.del<{ takenBack: number }>(`/api/classes/${classId}/reminders`);
      expect(taken.body).toEqual({ takenBack: 1 });
      expect((await letters()).map(({ entity_id }) => entity_id)).toEqual([ids()[0]]);
      expect(await notes()).toHaveLength(1);
      expect((await remind(ids())).body).toMatchObject({ written: 1, skipped: 1 });
    });

    it('is told who was written to lately, leaves them out unless asked, and never writes twice on one day', async () => {
      const [fresh, recent, old] = [await people.student(classId), await people.student(classId), await people.student(classId)];
      const three = [fresh.studentId, recent.studentId, old.studentId];
      expect((await remind([recent.studentId, old.studentId])).body.written).toBe(2);
      await age(3, recent.studentId);
      await age(7, old.studentId);
      const { body } = await recipients(three);
      expect(body.recipients.map(({ studentId, standing }) => [studentId, standing])).toEqual([
        [fresh.studentId, 'free'],
        [recent.studentId, 'recent'],
        [old.studentId, 'free'],
      ]);
      expect(body.recipients.map(({ remindedOn }) => remindedOn !== null)).toEqual([false, true, true]);
      expect((await remind(three)).body).toMatchObject({ written: 2, skipped: 1 });
      expect(await standings(three)).toEqual(['today', 'recent', 'today']);
      expect((await remind(three, TEXT, teacher, { alsoRecent: true })).body).toMatchObject({ written: 1, skipped: 2 });
      expect((await remind(three, TEXT, teacher, { alsoRecent: true })).body).toMatchObject({ written: 0, skipped: 3 });
      expect((await remind(three, TEXT, teacher, { alsoRecent: 'oui' })).body.errors?.[0]?.path).toBe('alsoRecent');
    });

    it('writes to nobody who has switched these letters off, and says so before', async () => {
      const off = await people.student(classId);
      await off.client.put('/api/letter-preferences', { letter: 'search-reminder', frequency: 'never' });
      expect(await standings([off.studentId])).toEqual(['unwanted']);
      expect((await remind([off.studentId])).body).toMatchObject({ written: 0, skipped: 1 });
    });

    it('writes once when two clicks cross', async () => {
      const other = await people.student(classId);
      const answers = await Promise.all([1, 2, 3, 4].map(() => remind([other.studentId])));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
      expect(answers.reduce((sum, { body }) => sum + body.written, 0)).toBe(1);
    });

    it('writes neither to who is placed nor to an address nobody has confirmed', async () => {
      const [placed, unconfirmed] = [await people.student(classId), await people.student(classId)];
      await world.query("update student set search_state = 'placed' where id = $1", [placed.studentId]);
      await world.query('update account set email_verified = false where id = $1', [unconfirmed.accountId]);
      expect(await standings([placed.studentId, unconfirmed.studentId])).toEqual(['placed', 'unconfirmed']);
      expect((await remind([placed.studentId, unconfirmed.studentId])).body).toMatchObject({ written: 0, skipped: 2 });
    });

    it('is told which field is wrong', async () => {
      expect((await remind([])).body.errors?.[0]?.path).toBe('studentIds');
      expect((await remind(['x'])).body.errors?.[0]?.path).toMatch(/^studentIds/);
      expect((await remind(ids(), '<b>vite</b>')).body.errors?.[0]?.path).toBe('text');
    });

    it('takes back those of one class alone', async () => {
      const otherClass = await people.classGroup(teacher);
      const [here, there] = [await people.student(classId), await people.student(otherClass)];
      await remind([here.studentId]);
      await teacher.client.post(`/api/classes/${otherClass}/reminders`, { studentIds: [there.studentId], text: TEXT });
      await teacher.client.del(`/api/classes/${classId}/reminders`);
      const still = (await letters()).map(({ entity_id }) => entity_id);
      expect([still.includes(here.studentId), still.includes(there.studentId)]).toEqual([false, true]);
    });

    it('may be someone of the office of the school: the letter says so, and the teacher reads the contact', async () => {
      const office = await people.office(teacher.schoolId);
      const { studentId } = await people.student(classId);
      const written = await office.client.post<Written>(`/api/classes/${classId}/reminders`, { studentIds: [studentId], text: TEXT });
      expect(written.body).toMatchObject({ written: 1, skipped: 0 });
      const [letter] = (await letters()).filter(({ entity_id }) => entity_id === studentId);
      expect(letter?.params).toMatchObject({ isOffice: true, message: TEXT });
      const { body } = await teacher.client.get<{ items: { kind: string }[] }>(`/api/classes/${classId}/students/${studentId}/timeline`);
      expect(body.items.map(({ kind }) => kind)).toEqual(['note', 'signed_up']);
      expect((await office.client.agent.del(`/api/classes/${classId}/reminders`)).body).toMatchObject({ takenBack: 1 });
    });
  });

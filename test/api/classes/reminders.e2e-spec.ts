import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { People, type Student, type Teacher } from '../../support/builders/people.js';
import { startWorld, type World } from '../../support/world.js';

interface Written {
  written: number;
  skipped: number;
  undoSeconds: number;
}

const TEXT = 'Votre recherche n’avance plus.\nPassez me voir jeudi.';

describe('a teacher who writes to students without a place', () => {
  let world: World;
  let people: People;
  let teacher: Teacher;
  let classId: string;
  let students: Student[];
  const remind = (studentIds: string[], text = TEXT, by = teacher) =>
    by.client.post<Written & { errors?: { path: string }[] }>(`/api/classes/${classId}/reminders`, { studentIds, text });
  const letters = () =>
    world.query<{ id: string; entity_id: string; params: { message: string; teacherName: string }; waits: boolean }>(
      "select id, entity_id, params, not_before > now() + interval '20 seconds' as waits from email where letter = 'search-reminder' order by entity_id",
    );
  const notes = () => world.query<{ id: string; kind: string; text: string }>('select id, kind, text from contact_note order by id');
  const ids = () => students.map(({ studentId }) => studentId);

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    people = new People(world);
    teacher = await people.teacher();
    classId = await people.classGroup(teacher);
    students = [await people.student(classId), await people.student(classId, { firstName: 'Adam' })];
  });
  afterAll(() => world?.stop());

  it('sees the letter before it leaves', async () => {
    const { status, body } = await teacher.client.post<{ subject: string; text: string }>(`/api/classes/${classId}/reminders/preview`, {
      text: TEXT,
    });
    expect(status).toBe(200);
    expect(body.subject).toBe('Nadia Roche vous écrit au sujet de votre recherche');
    expect(body.text).toContain('Passez me voir jeudi.');
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
    expect((await remind([placed.studentId, unconfirmed.studentId])).body).toMatchObject({ written: 0, skipped: 2 });
  });

  it('finds no student of another class, and writes to none then', async () => {
    const stranger = await people.student(await people.classGroup(await people.teacher()));
    const fresh = await people.student(classId);
    expect((await remind([fresh.studentId, stranger.studentId])).status).toBe(404);
    expect((await remind([fresh.studentId], TEXT, await people.teacher(teacher.schoolId))).status).toBe(404);
    expect((await letters()).map(({ entity_id }) => entity_id)).not.toContain(fresh.studentId);
  });

  it('is told which field is wrong', async () => {
    expect((await remind([])).body.errors?.[0]?.path).toBe('studentIds');
    expect((await remind(['x'])).body.errors?.[0]?.path).toMatch(/^studentIds/);
    expect((await remind(ids(), 'x'.repeat(801))).body.errors?.[0]?.path).toBe('text');
    expect((await remind(ids(), '<b>vite</b>')).body.errors?.[0]?.path).toBe('text');
  });
});

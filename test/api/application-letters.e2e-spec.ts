import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startWorld, type World } from '../support/world.js';
import { act, applied, lettersAbout, statusOf } from './applications.js';
import { published } from './offers.js';
import { type Member, People, type Student, type Teacher } from './people.js';

describe('who is written to about an application', () => {
  let world: World;
  let people: People;
  let teacher: Teacher;
  let classId: string;
  let company: Member;
  let student: Student;
  let id: string;
  /** Letters since the application was sent, as `letter > who`. */
  const since = async (one = id, from = company): Promise<string[]> => {
    const who: Record<string, string> = { [teacher.email]: 'teacher', [student.email]: 'student', [from.email]: 'company' };
    const all = (await lettersAbout(world, one)).map((line) => line.replace(/> (.*)$/, (_all, to: string) => `> ${who[to] ?? to}`));
    const sent = ['application-received > company', 'application-sent > student', 'application-teacher-copy > teacher'];
    for (const line of sent) all.splice(all.indexOf(line), 1);
    return all;
  };
  const newApplication = async () => {
    student = await people.student(classId);
    id = await applied(student.client, await published(company.client));
  };

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    people = new People(world);
    teacher = await people.teacher();
    classId = await people.classGroup(teacher);
    company = await people.company();
    const now = await teacher.client.put('/api/letter-preferences', { letter: 'application-teacher-copy', frequency: 'now' });
    expect(now.status).toBe(200);
  });
  afterAll(() => world?.stop());

  it('sent: the company’s contact, the student, the teacher', async () => {
    await newApplication();
    expect(await lettersAbout(world, id)).toEqual(
      [
        `application-received > ${company.email}`,
        `application-sent > ${student.email}`,
        `application-teacher-copy > ${teacher.email}`,
      ].sort(),
    );
    await act(company.client, id, 'reading');
    expect(await since()).toEqual(['application-read > student']);
  });

  it('offered, then accepted: the student, then the company, and the teacher each time', async () => {
    await newApplication();
    await act(company.client, id, 'offering', { message: 'À bientôt.' });
    expect(await since()).toEqual(['application-offered > student', 'application-teacher-copy > teacher']);
    await act(student.client, id, 'acceptance');
    expect(await since()).toEqual([
      'application-accepted > company',
      'application-offered > student',
      'application-teacher-copy > teacher',
      'application-teacher-copy > teacher',
    ]);
  });

  it('rejected: the student and the teacher', async () => {
    await newApplication();
    await act(company.client, id, 'rejection', { reason: 'level' });
    expect(await since()).toEqual(['application-rejected > student', 'application-teacher-copy > teacher']);
  });

  it('withdrawn: the company only if it had read', async () => {
    await newApplication();
    await act(student.client, id, 'withdrawal');
    expect(await since()).toEqual(['application-teacher-copy > teacher']);
    await newApplication();
    await act(company.client, id, 'reading');
    await act(student.client, id, 'withdrawal');
    expect(await since()).toEqual(['application-read > student', 'application-teacher-copy > teacher', 'application-withdrawn > company']);
  });

  it('declined: the company and the teacher', async () => {
    await newApplication();
    await act(company.client, id, 'offering', {});
    await act(student.client, id, 'decline');
    expect(await since()).toEqual([
      'application-offered > student',
      'application-teacher-copy > teacher',
      'application-teacher-copy > teacher',
      'application-withdrawn > company',
    ]);
  });

  it('obsolete, because another place was accepted: each company only if it had read', async () => {
    await newApplication();
    const [reader, other] = [await people.company('Qui a lu'), await people.company('Qui n’a pas lu')];
    const read = await applied(student.client, await published(reader.client));
    const unread = await applied(student.client, await published(other.client));
    await act(reader.client, read, 'reading');
    await act(company.client, id, 'offering', {});
    await act(student.client, id, 'acceptance');
    expect([await statusOf(world, read), await statusOf(world, unread)]).toEqual(['obsolete', 'obsolete']);
    expect(await since(read, reader)).toEqual(['application-obsolete > company', 'application-read > student']);
    expect(await since(unread, other)).toEqual([]);
  });

  it('of a student in no class: no teacher', async () => {
    await newApplication();
    await teacher.client.del(`/api/classes/${classId}/students/${student.studentId}`);
    await act(company.client, id, 'rejection', { reason: 'other' });
    expect(await since()).toEqual(['application-rejected > student']);
  });
});

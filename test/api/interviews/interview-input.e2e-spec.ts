import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applied, statusOf } from '../../support/builders/applications.js';
import { inDays, proposal } from '../../support/builders/interviews.js';
import { published, type Refusal } from '../../support/builders/offers.js';
import { type Member, People, type Student } from '../../support/builders/people.js';
import { startWorld, type World } from '../../support/world.js';

const NEXT_WEEK = inDays(7);

/** What is wrong, where, and the code that says so. */
const WRONG: readonly [string, Record<string, unknown>, string, string][] = [
  ['no time', { slots: [] }, 'slots', 'field.list-min'],
  ['nine times', { slots: Array.from({ length: 9 }, (_, day) => inDays(day + 1)) }, 'slots', 'field.list-max'],
  ['no list of times', { slots: NEXT_WEEK }, 'slots', 'field.list'],
  ['a time that is past', { slots: [NEXT_WEEK, inDays(-1)] }, 'slots.1', 'interview.slot-past'],
  ['a time in four months', { slots: [inDays(120)] }, 'slots.0', 'interview.slot-far'],
  ['a time twice', { slots: [NEXT_WEEK, NEXT_WEEK] }, 'slots.1', 'interview.slot-twice'],
  ['a day that is not in the calendar', { slots: ['2027-02-30T10:00:00Z'] }, 'slots', 'field.instant'],
  ['a time without its offset', { slots: ['2027-02-20T10:00:00'] }, 'slots', 'field.instant'],
  ['a number for a time', { slots: [1_800_000_000] }, 'slots', 'field.instant'],
  ['a way to meet that is none', { mode: 'pigeon' }, 'mode', 'field.choice'],
  ['five minutes', { durationMinutes: 5 }, 'durationMinutes', 'field.min'],
  ['five hours', { durationMinutes: 300 }, 'durationMinutes', 'field.max'],
  ['half a minute more', { durationMinutes: 30.5 }, 'durationMinutes', 'field.whole'],
  ['a place of 301 characters', { place: 'x'.repeat(301) }, 'place', 'field.text-long'],
  ['a place on two lines', { place: 'Salle 2\nbâtiment B' }, 'place', 'field.single-line'],
  ['a word of 1,001 characters', { note: 'x'.repeat(1001) }, 'note', 'field.text-long'],
  ['a character that nobody sees', { note: 'a\u0000b' }, 'note', 'field.characters'],
  ['no place at all', { place: undefined }, 'place', 'field.missing'],
  ['a version that is none', { version: 'last' }, 'version', 'field.whole'],
  ['a field that nobody asked for', { studentId: 'x' }, 'studentId', 'field.unknown'],
];

describe('what is written of an interview', () => {
  let world: World;
  let company: Member;
  let student: Student;
  let id: string;
  const said = ({ status, body }: { status: number; body: Refusal }) => ({ status, ...body.errors?.[0] });

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    const people = new People(world);
    company = await people.company();
    student = await people.student(await people.classGroup(await people.teacher()));
    id = await applied(student.client, await published(company.client));
  });
  afterAll(() => world?.stop());

  it.each(WRONG)('is refused with %s, in words', async (_what, changes, path, code) => {
    const answer = await company.client.post<Refusal>(`/api/applications/${id}/interview`, proposal(changes));
    expect(said(answer)).toEqual({ status: 400, path, code, message: expect.stringMatching(/^[A-ZÀ-Ý0-9].+\.$/) });
    expect(await statusOf(world, id)).toBe('submitted');
  });

  it('may be said by phone, without place or word', async () => {
    const body = proposal({ mode: 'phone', place: '', note: '', slots: [NEXT_WEEK] });
    expect((await company.client.post(`/api/applications/${id}/interview`, body)).status).toBe(200);
  });

  it.each([{}, { slotId: null }, { slotId: 'demain' }, { slotId: ['x'] }])('no choice is made by %j', async (body) => {
    const answer = await student.client.post<Refusal>(`/api/applications/${id}/interview/choice`, body);
    expect(said(answer)).toMatchObject({ status: 400, path: 'slotId' });
  });

  it('nothing is called off with a word of 1,001 characters', async () => {
    const answer = await company.client.post<Refusal>(`/api/applications/${id}/interview/cancellation`, { note: 'x'.repeat(1001) });
    expect(said(answer)).toMatchObject({ status: 400, path: 'note', code: 'field.text-long' });
  });
});

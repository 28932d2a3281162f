import { beforeAll, describe, expect, it } from '@jest/globals';
import { statusOf } from '../../../support/builders/applications.js';
import { inDays, proposal } from '../../../support/builders/interviews.js';
import type { Refusal } from '../../../support/builders/offers.js';
import type { Member, Student } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import { applicant, interviewCast } from './interview-cast.js';

const NEXT_WEEK = inDays(7);

/** A request with the code expected for each wrong field. */
const WRONG: readonly [string, Record<string, unknown>, readonly string[]][] = [
  [
    'too little, too long or unknown',
    { slots: [], mode: 'pigeon', durationMinutes: 5, place: 'x'.repeat(301), note: 'x'.repeat(1001), version: 'last', studentId: 'x' },
    [
      ...['durationMinutes field.min', 'mode field.choice', 'note field.text-long', 'place field.text-long'],
      ...['slots field.list-min', 'studentId field.unknown', 'version field.whole'],
    ],
  ],
  [
    'too much, or in the wrong form',
    { slots: Array.from({ length: 9 }, (_, day) => inDays(day + 1)), durationMinutes: 300, place: 'Salle 2\nbâtiment B' },
    ['durationMinutes field.max', 'place field.single-line', 'slots field.list-max'],
  ],
  ['with a character that nobody sees', { note: 'a\u0000b' }, ['note field.characters']],
  [
    'half said',
    { slots: ['2027-02-20T10:00:00'], durationMinutes: 30.5, place: undefined },
    ['durationMinutes field.whole', 'place field.missing', 'slots field.instant'],
  ],
  [
    'at times that cannot be',
    { slots: [NEXT_WEEK, inDays(-1), inDays(120), NEXT_WEEK] },
    ['slots.1 interview.slot-past', 'slots.2 interview.slot-far', 'slots.3 interview.slot-twice'],
  ],
];

export const interviewInput: WorldTests = (given) =>
  describe('what is written of an interview', () => {
    let company: Member;
    let student: Student;
    let id: string;
    const faults = ({ errors }: Refusal) => (errors ?? []).map(({ path, code }) => `${path} ${code}`).sort();

    beforeAll(async () => {
      const cast = await interviewCast(given().people);
      ({ company } = cast);
      ({ student, id } = await applicant(cast));
    });

    it.each(WRONG)('%s, is refused field by field, in words', async (_what, changes, wrong) => {
      const { status, body } = await company.client.post<Refusal>(`/api/applications/${id}/interview`, proposal(changes));
      expect({ status, faults: faults(body) }).toEqual({ status: 400, faults: wrong });
      for (const { message } of body.errors ?? []) expect(message).toMatch(/^[A-ZÀ-Ý0-9].+\.$/);
      expect(await statusOf(given().world, id)).toBe('submitted');
    });

    it('may be said by phone, without place or word; a choice names a time, and calling off takes 1,000 characters at most', async () => {
      const body = proposal({ mode: 'phone', place: '', note: '', slots: [NEXT_WEEK] });
      expect((await company.client.post(`/api/applications/${id}/interview`, body)).status).toBe(200);
      for (const slotId of [undefined, null, 'demain', ['x']]) {
        const answer = await student.client.post<Refusal>(`/api/applications/${id}/interview/choice`, { slotId });
        expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: 'slotId' }] } });
      }
      const late = await company.client.post<Refusal>(`/api/applications/${id}/interview/cancellation`, { note: 'x'.repeat(1001) });
      expect({ status: late.status, faults: faults(late.body) }).toEqual({ status: 400, faults: ['note field.text-long'] });
    });
  });

import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { act } from '../../../support/builders/applications.js';
import { inDays, proposal, slotOf } from '../../../support/builders/interviews.js';
import type { Member, Student } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import { applicant, type InterviewCast, interviewCast } from './interview-cast.js';

export const interviewLetters: WorldTests = (given) =>
  describe('who is written to about an interview', () => {
    let cast: InterviewCast;
    let company: Member;
    let student: Student;
    let id: string;

    beforeAll(async () => {
      cast = await interviewCast(given().people);
      ({ company } = cast);
    });
    beforeEach(async () => {
      ({ student, id } = await applicant(cast));
      await told();
    });

    /** Returns the letters since the last call, as `act > recipient`. */
    async function told(): Promise<string[]> {
      const { teacher } = cast;
      const who: Record<string, string> = { [teacher.email]: 'teacher', [student.email]: 'student', [company.email]: 'company' };
      const rows = await given().world.query<{ to: string; what: string }>(
        `delete from email where entity_id = $1 returning to_address as "to", case letter when 'application-interview' then params ->> 'act' else letter end as what`,
        [id],
      );
      return rows.map(({ to, what }) => `${what} > ${who[to] ?? to}`).sort();
    }
    const propose = (...days: number[]) => act(company.client, id, 'interview', proposal({ slots: days.map(inDays) }));
    const choose = async (index: number) =>
      act(student.client, id, 'interview/choice', { slotId: await slotOf(student.client, id, index) });
    async function chosen(): Promise<void> {
      await propose(3, 4);
      await choose(0);
      await told();
    }

    it('proposed: the student and the teacher; chosen: all three; another time: the company that it has moved; the same again: nobody', async () => {
      await propose(3, 4);
      expect(await told()).toEqual(['proposed > student', 'proposed > teacher']);
      await choose(0);
      expect(await told()).toEqual(['confirmed > company', 'confirmed > student', 'confirmed > teacher']);
      await choose(0);
      expect(await told()).toEqual([]);
      await choose(1);
      expect(await told()).toEqual(['confirmed > student', 'confirmed > teacher', 'moved > company']);
    });

    it('other times proposed: all three once one was chosen, else as a first proposal', async () => {
      await propose(3, 4);
      await told();
      await propose(5);
      expect(await told()).toEqual(['proposed > student', 'proposed > teacher']);
      await choose(0);
      await told();
      await propose(6);
      expect(await told()).toEqual(['reopened > company', 'reopened > student', 'reopened > teacher']);
    });

    it('cancelled: the student and the teacher, and the company whose calendar has it', async () => {
      await propose(3, 4);
      await told();
      await act(company.client, id, 'interview/cancellation', {});
      expect(await told()).toEqual(['cancelled > student', 'cancelled > teacher']);
      await propose(5);
      await choose(0);
      await told();
      await act(company.client, id, 'interview/cancellation', {});
      expect(await told()).toEqual(['cancelled > company', 'cancelled > student', 'cancelled > teacher']);
    });

    it.each([
      ['refused', () => act(company.client, id, 'rejection', { reason: 'level' }), ['application-rejected > student']],
      ['kept for later', () => act(company.client, id, 'pooling', {}), ['application-pooled > student']],
      ['withdrawn', () => act(student.client, id, 'withdrawal'), ['application-withdrawn > company']],
    ])('ahead when the application is %s: called off for both, with the letter of that end', async (what, end, letters) => {
      await chosen();
      await end();
      const copies = what === 'kept for later' ? [] : ['application-teacher-copy > teacher'];
      expect(await told()).toEqual([...letters, ...copies, 'cancelled > company', 'cancelled > student'].sort());
    });

    it('ahead when a place is offered: it stands, and is called off when the student declines', async () => {
      await chosen();
      await act(company.client, id, 'offering', {});
      expect(await told()).toEqual(['application-offered > student', 'application-teacher-copy > teacher']);
      await act(student.client, id, 'decline');
      expect(await told()).toEqual([
        'application-teacher-copy > teacher',
        'application-withdrawn > company',
        'cancelled > company',
        'cancelled > student',
      ]);
    });

    it('only proposed when the application ends: no calendar has it, nobody is told', async () => {
      await propose(3);
      await told();
      await act(company.client, id, 'rejection', { reason: 'level' });
      expect(await told()).toEqual(['application-rejected > student', 'application-teacher-copy > teacher']);
    });
  });

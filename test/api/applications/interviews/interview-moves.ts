import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { act } from '../../../support/builders/applications.js';
import { type Interviewed, inDays, newsTo, proposal, reads, slotOf } from '../../../support/builders/interviews.js';
import type { Refusal } from '../../../support/builders/offers.js';
import type { Member, Person, Student, Teacher } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';
import { applicant, type InterviewCast, interviewCast } from './interview-cast.js';

export const interviewMoves: WorldTests = (given) =>
  describe('an interview', () => {
    let world: World;
    let cast: InterviewCast;
    let company: Member;
    let teacher: Teacher;
    let student: Student;
    let id: string;

    beforeAll(async () => {
      ({ world } = given());
      cast = await interviewCast(given().people);
      ({ company, teacher } = cast);
    });
    beforeEach(async () => {
      ({ student, id } = await applicant(cast));
    });

    type Side = Pick<Person, 'client'>;
    const propose = ({ client }: Side, body: object = proposal()) =>
      client.post<Interviewed & Refusal>(`/api/applications/${id}/interview`, body);
    const cancel = ({ client }: Side, body: object = {}) =>
      client.post<Interviewed & Refusal>(`/api/applications/${id}/interview/cancellation`, body);
    const choose = async ({ client }: Side, slotId?: string) =>
      client.post<Interviewed & Refusal>(`/api/applications/${id}/interview/choice`, {
        slotId: slotId ?? (await slotOf(student.client, id)),
      });
    const refusal = ({ status, body }: { status: number; body: Refusal }) => `${status} ${body.code}`;
    const acts = async (to: { email: string }) => (await newsTo(world, to.email, id)).map((news) => news.act);
    /** Moves the times of the interview into the past. */
    const daysPass = async (days: number) => {
      const earlier = 'set starts_at = starts_at - make_interval(days => $1)';
      await world.query(`update interview_slot ${earlier} where interview_id = (select id from interview where application_id = $2)`, [
        days,
        id,
      ]);
      await world.query(`update interview ${earlier} where application_id = $2`, [days, id]);
    };

    it('is proposed with times, which the student reads', async () => {
      const slots = [inDays(3), inDays(5)];
      const { status, body } = await propose(company, proposal({ slots }));
      expect({ status, body }).toMatchObject({
        status: 200,
        body: { status: 'interview', interview: { status: 'proposed', startsAt: null } },
      });
      const read = await reads(student.client, id);
      expect(read.interview?.slots.map(({ startsAt }) => new Date(startsAt).toISOString())).toEqual(slots);
      expect(read.actions).toContain('choose_slot');
    });

    it('is held at the time that the student chooses; choosing it again changes nothing, and another may be chosen', async () => {
      await propose(company);
      const [first, second] = [await slotOf(student.client, id, 0), await slotOf(student.client, id, 1)];
      const chosen = await choose(student, first);
      expect(chosen.body.interview).toMatchObject({ status: 'confirmed', startsAt: chosen.body.interview?.slots[0]?.startsAt });
      expect((await choose(student, first)).body.version).toBe(chosen.body.version);
      const other = await choose(student, second);
      expect((await reads(company.client, id)).interview).toMatchObject({ startsAt: other.body.interview?.slots[1]?.startsAt });
    });

    it('has no time that fits: the company is told with the times that would, and others may be proposed, or one chosen after all', async () => {
      const refuse = (by: Side, body: object = {}) =>
        by.client.post<Interviewed & Refusal>(`/api/applications/${id}/interview/refusal`, body);
      expect(refusal(await refuse(student))).toBe('409 status.not-allowed');
      await propose(company);
      const said = await refuse(student, { otherTimes: ' Le mercredi après-midi. ' });
      expect(said.body).toMatchObject({
        status: 'interview',
        nextActor: 'company',
        interview: { status: 'proposed', otherTimes: 'Le mercredi après-midi.' },
      });
      expect(said.body.actions).toEqual(['choose_slot', 'withdraw']);
      expect((await reads(company.client, id)).interview).toMatchObject({ otherTimes: 'Le mercredi après-midi.' });
      expect([await acts(student), await acts(company), await acts(teacher)]).toEqual([['proposed'], ['refused'], ['proposed', 'refused']]);
      expect(refusal(await refuse(student))).toBe('409 interview.refused');
      await propose(company, proposal({ slots: [inDays(9)] }));
      expect((await reads(student.client, id)).interview).toMatchObject({ refusedAt: null, otherTimes: '' });
      expect((await refuse(student)).status).toBe(200);
      expect((await choose(student)).body.interview).toMatchObject({ status: 'confirmed', refusedAt: null });
      expect(refusal(await refuse(student))).toBe('409 interview.chosen');
      const tooLong = await refuse(student, { otherTimes: 'x'.repeat(501) });
      expect(tooLong.body.errors).toMatchObject([{ path: 'otherTimes' }]);
    });

    it('is moved: other times stand in place of the first, which can no longer be chosen', async () => {
      await propose(company);
      const gone = await slotOf(student.client, id);
      await choose(student, gone);
      const { interview: before } = await reads(student.client, id);
      const moved = await propose(company, proposal({ slots: [inDays(7)], place: 'Salle 2' }));
      expect(moved.body.interview).toMatchObject({ id: before?.id, status: 'proposed', startsAt: null, place: 'Salle 2' });
      expect(moved.body.interview?.slots).toHaveLength(1);
      expect(refusal(await choose(student, gone))).toBe('409 interview.slot-gone');
      expect((await choose(student)).status).toBe(200);
    });

    it('is called off with a word: the application stays where it is, and other times may follow', async () => {
      await propose(company);
      const slotId = await slotOf(student.client, id);
      await choose(student, slotId);
      const { body } = await cancel(company, { note: 'Le responsable est absent.' });
      expect(body).toMatchObject({ status: 'interview', interview: { status: 'cancelled', note: 'Le responsable est absent.' } });
      expect((await reads(student.client, id)).actions).not.toContain('choose_slot');
      expect(refusal(await choose(student, slotId))).toBe('409 interview.not-planned');
      expect(refusal(await cancel(company))).toBe('409 interview.not-planned');
      await propose(company);
      expect((await choose(student)).body.interview?.status).toBe('confirmed');
    });

    it('ends with the application: a refusal calls it off', async () => {
      await propose(company);
      await choose(student);
      await act(company.client, id, 'rejection', { reason: 'dates' });
      expect((await reads(company.client, id)).interview?.status).toBe('cancelled');
      expect(refusal(await propose(company))).toBe('409 status.not-allowed');
    });

    it('cannot be chosen at a time that has come, nor chosen again or called off once it is held', async () => {
      await propose(company);
      const [first, second] = [await slotOf(student.client, id, 0), await slotOf(student.client, id, 1)];
      await daysPass(4);
      expect(refusal(await choose(student, first))).toBe('409 interview.slot-gone');
      expect((await choose(student, second)).status).toBe(200);
      await daysPass(4);
      expect(refusal(await choose(student, first))).toBe('409 interview.over');
      expect(refusal(await cancel(company))).toBe('409 interview.over');
      expect((await reads(company.client, id)).actions).not.toContain('cancel_interview');
      await act(company.client, id, 'offering', {});
    });

    it('keeps the times of its own: the slot of another interview is not one of them', async () => {
      await propose(company);
      const slotId = await slotOf(student.client, id);
      const mine = id;
      ({ student, id } = await applicant(cast));
      await propose(company);
      for (const foreign of [slotId, uuid()]) expect(refusal(await choose(student, foreign))).toBe('409 interview.slot-gone');
      expect((await reads(company.client, mine)).interview?.status).toBe('proposed');
    });

    it('is not proposed over what somebody else answered meanwhile', async () => {
      const { version } = await reads(company.client, id);
      await act(company.client, id, 'offering');
      const late = await propose(company, proposal({ version }));
      expect({ code: late.body.code, detail: late.body.detail }).toEqual({
        code: 'application.changed-meanwhile',
        detail: expect.stringContaining('place proposée'),
      });
      expect((await reads(company.client, id)).interview).toBeNull();
    });

    it('is proposed while the file that was just opened is still being marked read: that is no answer', async () => {
      const { version } = await reads(company.client, id);
      await act(company.client, id, 'reading');
      const { status, body } = await propose(company, proposal({ version }));
      expect([status, body.status]).toEqual([200, 'interview']);
    });

    it('chosen and moved in the same instant stands at a time that is still proposed, or at none', async () => {
      await propose(company);
      const slotId = await slotOf(student.client, id);
      const slots = [inDays(8)];
      const [chosen, moved] = await Promise.all([choose(student, slotId), propose(company, proposal({ slots }))]);
      expect(moved.status).toBe(200);
      expect(['200 undefined', '409 interview.slot-gone']).toContain(refusal(chosen));
      expect((await reads(student.client, id)).interview).toMatchObject({ status: 'proposed', startsAt: null, slots: [{}] });
    });
  });

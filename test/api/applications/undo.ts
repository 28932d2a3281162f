import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { act, applied, lettersAbout, statusOf } from '../../support/builders/applications.js';
import { newsTo, proposal, reads, slotOf } from '../../support/builders/interviews.js';
import { type Offer, published, type Refusal } from '../../support/builders/offers.js';
import { type Member, type People, type Person, type Student } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';
import { invariantsHold, tally } from './seat-invariants.js';

/** Longer than any test, so that the time for undoing ends only when a test moves the answer into the past. */
const MOMENT_MS = 600_000;
const ANSWERS = [
  ['rejection', { reason: 'level', message: 'Merci.' }, 'rejected', 'application-rejected', 'submitted'],
  ['offering', { message: 'Bienvenue.' }, 'offered', 'application-offered', 'read'],
  ['interview', proposal(), 'interview', 'application-interview', 'submitted'],
] as const;

interface Answered extends Refusal {
  status: string;
  actions: string[];
  undoUntil: string | null;
  readAt: string | null;
}

export const undoing: WorldTests = (given) =>
  describe('an answer taken back', () => {
    let world: World;
    let people: People;
    let company: Member;
    let colleague: Member;
    let student: Student;
    let classId: string;
    let offerId: string;
    let id: string;

    beforeAll(async () => {
      ({ world, people } = given());
      company = await people.company();
      colleague = await people.member(company.companyId, 'company_recruiter');
      classId = await people.classGroup(await people.teacher());
    });
    beforeEach(async () => {
      student = await people.student(classId);
      offerId = await published(company.client);
      id = await applied(student.client, offerId);
    });

    const undo = ({ client }: Pick<Person, 'client'> = company) => client.post<Answered>(`/api/applications/${id}/undoing`);
    const read = async ({ client }: Pick<Person, 'client'> = company) => (await client.get<Answered>(`/api/applications/${id}`)).body;
    const refusal = ({ status, body }: { status: number; body: Refusal }) => `${status} ${body.code}`;
    const letters = (letter: string) =>
      world.query<{ state: string; error: string | null; waitsMs: number }>(
        `select state, error, extract(epoch from not_before - created_at)::float * 1000 as "waitsMs" from email
       where letter = $1 and entity_id = $2 and to_address = $3 order by created_at, id`,
        [letter, id, student.email],
      );
    const history = async () => {
      const rows = await world.query<{ act: string; to: string }>(
        'select act, to_state as "to" from state_change where entity_id = $1 order by created_at, id',
        [id],
      );
      return rows.map((row) => `${row.act} > ${row.to}`);
    };
    /** Ends the time in which the last answer can be undone. */
    const momentPasses = () =>
      world.query(`update state_change set created_at = created_at - $2 * interval '1 ms' where entity_id = $1`, [id, MOMENT_MS + 1_000]);

    it.each(ANSWERS)(
      '%s stands where it stood; its letter never leaves, and both acts stay in the history',
      async (name, body, status, letter, before) => {
        if (before === 'read') await act(company.client, id, 'reading');
        const { readAt } = await read();
        await act(company.client, id, name, body);
        const [waiting] = await letters(letter);
        expect(waiting).toMatchObject({ state: 'queued', error: null });
        expect(Math.abs(found(waiting, letter).waitsMs - MOMENT_MS)).toBeLessThan(60_000);
        const { status: code, body: back } = await undo();
        expect({ code, status: back.status, readAt: back.readAt }).toEqual({ code: 200, status: before, readAt });
        expect(back).toMatchObject({ companyMessage: null, refusalReason: null, answeredAt: null, answerBy: null, interview: null });
        expect(await letters(letter)).toMatchObject([{ state: 'suppressed', error: 'undone' }]);
        expect((await history()).slice(-2)).toEqual([expect.stringMatching(new RegExp(`> ${status}$`)), `undo > ${before}`]);
        expect((await company.client.get<Offer>(`/api/offers/${offerId}`)).body.seatsLeft).toBe(1);
        await invariantsHold(world);
      },
    );

    it('may be given again, with letters of its own', async () => {
      await act(company.client, id, 'rejection', { reason: 'dates' });
      await undo();
      await act(company.client, id, 'rejection', { reason: 'level' });
      expect(await letters('application-rejected')).toMatchObject([{ state: 'suppressed' }, { state: 'queued' }]);
      expect((await undo()).status).toBe(200);
    });

    it('is the matter of whoever gave it, not of a colleague', async () => {
      await act(company.client, id, 'rejection', { reason: 'dates' });
      expect(await read()).toMatchObject({ actions: expect.arrayContaining(['undo']), undoUntil: expect.any(String) });
      const seen = await read(colleague);
      expect({ canUndo: seen.actions.includes('undo'), undoUntil: seen.undoUntil }).toEqual({ canUndo: false, undoUntil: null });
      expect(refusal(await undo(colleague))).toBe('409 application.undo-not-yours');
      expect(await statusOf(world, id)).toBe('rejected');
    });

    it('comes too late after its moment, and its letter leaves', async () => {
      await act(company.client, id, 'rejection', { reason: 'dates' });
      const [answered] = await world.query<{ at: Date }>('select max(created_at) as at from state_change where entity_id = $1', [id]);
      const until = found((await read()).undoUntil, 'the end of the moment');
      expect(Date.parse(until)).toBe(found(answered, 'the answer').at.getTime() + MOMENT_MS);
      await momentPasses();
      expect(await read()).toMatchObject({ undoUntil: null, actions: expect.not.arrayContaining(['undo']) });
      expect(refusal(await undo())).toBe('409 application.undo-late');
      expect(await letters('application-rejected')).toMatchObject([{ state: 'queued', error: null }]);
    });

    it('comes too late once its letter has left before its time', async () => {
      await act(company.client, id, 'rejection', { reason: 'dates' });
      await world.query(`update email set state = 'sent' where letter = 'application-rejected' and entity_id = $1`, [id]);
      expect(refusal(await undo())).toBe('409 application.undo-late');
      expect(await statusOf(world, id)).toBe('rejected');
    });

    it('comes too late once the student has acted on it', async () => {
      await act(company.client, id, 'interview', proposal());
      await act(student.client, id, 'interview/choice', { slotId: await slotOf(student.client, id) });
      expect(refusal(await undo())).toBe('409 application.undo-late');
      await act(company.client, id, 'offering', {});
      await act(student.client, id, 'acceptance');
      expect(refusal(await undo())).toBe('409 status.not-allowed');
      await invariantsHold(world);
    });

    it('is the last one alone: a change of mind goes back to the refusal, which then stands', async () => {
      await act(company.client, id, 'rejection', { reason: 'dates' });
      await act(company.client, id, 'offering', {});
      expect((await undo()).body).toMatchObject({ status: 'rejected', refusalReason: 'dates' });
      expect(refusal(await undo())).toBe('409 application.undo-late');
      expect(await history()).toEqual(['send > submitted', 'reject > rejected', 'change_mind > offered', 'undo > rejected']);
    });

    it('lets an interview stand again that the answer had called off, and nobody is told of either', async () => {
      await act(company.client, id, 'interview', proposal());
      await act(student.client, id, 'interview/choice', { slotId: await slotOf(student.client, id) });
      const before = (await reads(company.client, id)).interview;
      const told = await Promise.all([student, company].map(({ email }) => newsTo(world, email, id)));
      await act(company.client, id, 'rejection', { reason: 'dates' });
      expect((await reads(company.client, id)).interview?.status).toBe('cancelled');
      await undo();
      expect((await reads(company.client, id)).interview).toEqual(before);
      expect(await Promise.all([student, company].map(({ email }) => newsTo(world, email, id)))).toEqual(told);
    });

    it('leaves nobody waiting on an offer that has ended in that moment', async () => {
      await act(company.client, id, 'rejection', { reason: 'dates' });
      await company.client.post(`/api/offers/${offerId}/closure`, { reason: 'other' });
      expect((await undo()).body.status).toBe('closed_with_offer');
      await invariantsHold(world);
    });

    it('of a refusal leaves nobody waiting who has taken another place on these days in that moment', async () => {
      const other = await people.company('Malterie de la Luce');
      const elsewhere = await applied(student.client, await published(other.client));
      await act(other.client, elsewhere, 'offering', {});
      await act(company.client, id, 'reading');
      await act(company.client, id, 'rejection', { reason: 'dates' });
      await act(student.client, elsewhere, 'acceptance');
      expect((await undo()).body.status).toBe('obsolete');
      expect((await history()).slice(-2)).toEqual(['undo > read', 'place_elsewhere > obsolete']);
      expect(await lettersAbout(world, id)).toContain(`application-obsolete > ${company.email}`);
      await invariantsHold(world);
    });

    it('is taken back once, however often it is clicked', async () => {
      await act(company.client, id, 'rejection', { reason: 'dates' });
      const answers = await Promise.all(Array.from({ length: 4 }, () => undo()));
      expect(tally(answers)).toEqual({ '200': 1, '409 status.not-allowed': 3 });
      expect((await history()).filter((line) => line.startsWith('undo'))).toHaveLength(1);
    });
  });

import { beforeAll, describe, expect, it } from '@jest/globals';
import { act, applied, lettersAbout, statusOf } from '../../support/builders/applications.js';
import { dayIn } from '../../support/builders/days.js';
import { published, type Refusal } from '../../support/builders/offers.js';
import { type Member, type People, type Student } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';
import { invariantsHold, tally } from './seat-invariants.js';

const SOON = { startFrom: dayIn(30), startTo: dayIn(30), durationWeeks: 8 };

interface Own extends Refusal {
  status: string;
  restorable: boolean;
  actions: string[];
  ending: { by: string; reason: string | null; message: string | null } | null;
  history: { state: string }[];
}

export const restoration: WorldTests = (given) =>
  describe('taking an application up again', () => {
    let world: World;
    let people: People;
    let company: Member;
    let classId: string;
    let student: Student;
    const restore = ({ client }: Student, id: string) => client.post<Own>(`/api/applications/${id}/restoration`);
    const read = async ({ client }: Student, id: string) => (await client.get<Own>(`/api/applications/${id}`)).body;
    const withdrawn = async (offer: Record<string, unknown> = SOON, one = student) => {
      const offerId = await published(company.client, offer);
      const id = await applied(one.client, offerId);
      await act(one.client, id, 'withdrawal');
      return { id, offerId };
    };

    beforeAll(async () => {
      ({ world, people } = given());
      company = await people.company();
      classId = await people.classGroup(await people.teacher());
      student = await people.student(classId);
    });

    it('brings back what was withdrawn, and tells the company; once ever', async () => {
      const { id } = await withdrawn();
      expect(await read(student, id)).toMatchObject({ status: 'withdrawn', restorable: true, actions: ['restore'] });
      const { status, body } = await restore(student, id);
      expect({ status, body }).toMatchObject({ status: 200, body: { status: 'submitted', restorable: false, ending: null } });
      expect(body.history.map(({ state }) => state)).toEqual(['submitted', 'withdrawn', 'submitted']);
      expect(await lettersAbout(world, id)).toContain(`application-restored > ${company.email}`);
      await act(student.client, id, 'withdrawal');
      expect(await read(student, id)).toMatchObject({ restorable: false, actions: [] });
      const again = await restore(student, id);
      expect({ status: again.status, code: again.body.code }).toEqual({ status: 409, code: 'application.restored-once' });
    });

    it('leaves to the company what it had read, and nothing of its answer', async () => {
      const offerId = await published(company.client, SOON);
      const id = await applied(student.client, offerId);
      await act(company.client, id, 'reading');
      await act(company.client, id, 'pooling', {});
      await act(student.client, id, 'withdrawal', { reason: 'dates', message: 'Je pars en juin.' });
      const closed = await company.client.get<Own & { motivation: string | null; readAt: string | null }>(`/api/applications/${id}`);
      expect(closed.body).toMatchObject({ motivation: null, ending: { by: 'student', reason: 'dates', message: 'Je pars en juin.' } });
      await restore(student, id);
      const open = await company.client.get<object>(`/api/applications/${id}`);
      expect(open.body).toMatchObject({
        ...{ status: 'submitted', motivation: expect.any(String), readAt: closed.body.readAt },
        ...{ answeredAt: null, companyMessage: null, poolAgreedAt: null, ending: null },
      });
    });

    it('tells the company, in its letter, why the student goes no further', async () => {
      const id = await applied(student.client, await published(company.client, SOON));
      await act(company.client, id, 'reading');
      await act(student.client, id, 'withdrawal', { reason: 'plans_changed', message: 'Merci de votre accueil.' });
      const [letter] = await world.query<{ params: object }>(
        `select params from email where letter = 'application-withdrawn' and entity_id = $1`,
        [id],
      );
      expect(letter?.params).toMatchObject({ reason: 'plans_changed', message: 'Merci de votre accueil.' });
      const wrong = await student.client.post<Refusal>(`/api/applications/${id}/withdrawal`, { reason: 'distance' });
      expect(wrong.body.errors?.[0]).toMatchObject({ path: 'reason', code: 'field.choice' });
    });

    it('waits for an offer that is open, with a seat left', async () => {
      const closed = await withdrawn();
      await company.client.post(`/api/offers/${closed.offerId}/closure`, { reason: 'other' });
      const full = await withdrawn();
      await act(company.client, await applied((await people.student(classId)).client, full.offerId), 'offering', {});
      for (const { id } of [closed, full]) {
        expect(await read(student, id)).toMatchObject({ restorable: false, actions: [] });
        expect((await restore(student, id)).body.code).toBe('application.offer-not-open');
      }
    });

    it('brings back what a place elsewhere had ended, once that place is cancelled; not on its days before', async () => {
      const one = await people.student(classId);
      const ids: string[] = [];
      for (const _ of [1, 2]) ids.push(await applied(one.client, await published(company.client, SOON)));
      const [place = '', ended = ''] = ids;
      await act(company.client, place, 'offering', {});
      await act(one.client, place, 'acceptance');
      expect(await read(one, ended)).toMatchObject({ status: 'obsolete', restorable: false });
      expect((await restore(one, ended)).body.code).toBe('application.already-placed');
      await act(one.client, place, 'cancellation', { reason: 'Un empêchement.' });
      expect(await read(one, ended)).toMatchObject({ restorable: true });
      expect((await restore(one, ended)).body.status).toBe('submitted');
      await invariantsHold(world);
    });

    it('of an unsolicited one waits until no other runs to that company', async () => {
      const one = await people.student(classId);
      const unasked = async () => {
        const body = { companyId: company.companyId, kind: 'internship', wantedFrom: dayIn(30), wantedTo: dayIn(60), motivation: '' };
        return (await one.client.post<{ id: string }>('/api/applications', body)).body.id;
      };
      const first = await unasked();
      await act(one.client, first, 'withdrawal');
      const second = await unasked();
      expect(await read(one, first)).toMatchObject({ restorable: false });
      expect((await restore(one, first)).body.code).toBe('application.already-unsolicited');
      await act(one.client, second, 'withdrawal');
      expect((await restore(one, first)).body.status).toBe('submitted');
    });

    it('and the filling of the offer in the same instant: it waits no more, or was refused', async () => {
      for (let round = 0; round < 2; round += 1) {
        const one = await people.student(classId);
        const { id, offerId } = await withdrawn({ ...SOON, seats: 2 }, one);
        const two = await Promise.all([people.student(classId), people.student(classId)]);
        const held = await Promise.all(two.map(({ client }) => applied(client, offerId)));
        await act(company.client, found(held[0], 'held[0]'), 'offering', {});
        await act(two[0]?.client ?? one.client, found(held[0], 'held[0]'), 'acceptance');
        const race = await Promise.all([restore(one, id), company.client.post<Own>(`/api/offers/${offerId}/filling`, { channel: 'here' })]);
        expect(race[1].status).toBe(200);
        expect(race[0].status === 200 ? 'closed_with_offer' : 'withdrawn').toBe(await statusOf(world, id));
      }
    });

    it('is done once, however often it is clicked', async () => {
      const { id } = await withdrawn();
      const answers = await Promise.all(Array.from({ length: 5 }, () => restore(student, id)));
      expect(tally(answers)).toEqual({ '200': 1, '409 status.not-allowed': 4 });
      expect(await world.query(`select 1 from state_change where entity_id = $1 and act = 'restore'`, [id])).toHaveLength(1);
    });
  });

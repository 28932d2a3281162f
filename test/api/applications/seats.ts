import { beforeAll, describe, expect, it } from '@jest/globals';
import { act, applied, statusOf } from '../../support/builders/applications.js';
import { copiesOf, type Offer, offerBody, published, type Refusal } from '../../support/builders/offers.js';
import { type Member, type People, type Student } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';
import { invariantsHold, tally } from './seat-invariants.js';

export const seats: WorldTests = (given) =>
  describe('seats', () => {
    let world: World;
    let people: People;
    let company: Member;
    let classId: string;
    const holds = () => invariantsHold(world);
    const students = (count: number): Promise<Student[]> => Promise.all(Array.from({ length: count }, () => people.student(classId)));
    const post = (person: { client: Member['client'] }, id: string, name: string, body?: object) =>
      person.client.post<Refusal>(`/api/applications/${id}/${name}`, body);

    beforeAll(async () => {
      ({ world, people } = given());
      company = await people.company();
      classId = await people.classGroup(await people.teacher());
    });

    it('of 6 offered at once, 3 are given: as many as there are; then 3 accept at once and the offer is filled', async () => {
      const offerId = await published(company.client, { seats: 3 });
      const six = await students(6);
      const ids = await Promise.all(six.map(({ client }) => applied(client, offerId)));
      const offered = await Promise.all(ids.map((id) => post(company, id, 'offering', {})));
      expect(tally(offered)).toEqual({ '200': 3, '409 offer.no-seat-left': 3 });
      await holds();
      const late = await people.student(classId);
      const refused = await late.client.post<Refusal>('/api/applications', { offerId, motivation: '' });
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 409, code: 'application.offer-not-open' });

      const accepted = await Promise.all(
        six.flatMap((student, index) =>
          offered[index]?.status === 200 ? [0, 1, 2].map(() => post(student, found(ids[index], 'ids[index]'), 'acceptance')) : [],
        ),
      );
      expect(tally(accepted)).toEqual({ '200': 3, '409 status.not-allowed': 6 });
      expect((await company.client.get<Offer>(`/api/offers/${offerId}`)).body).toMatchObject({ status: 'filled', seatsLeft: 0 });
      const states = await world.query(
        'select status, count(*)::int as n from application where offer_id = $1 group by status order by status',
        [offerId],
      );
      expect(states).toEqual([
        { status: 'accepted', n: 3 },
        { status: 'closed_with_offer', n: 3 },
      ]);
      const told = await world.query(
        `select 1 from email join application on application.id = email.entity_id where letter = 'application-offer-closed' and offer_id = $1`,
        [offerId],
      );
      expect(told).toHaveLength(3);
      await holds();
    });

    it('a student who holds three seats and accepts all at once takes one, and frees the others', async () => {
      const first = await published(company.client);
      const offers = [first, ...(await copiesOf(world, first, 2))];
      const [student] = await students(1);
      if (!student) throw new Error('one student');
      const ids: string[] = [];
      for (const offerId of offers) ids.push(await applied(student.client, offerId));
      await Promise.all(ids.map((id) => act(company.client, id, 'offering', {})));
      const answers = await Promise.all(ids.map((id) => post(student, id, 'acceptance')));
      expect(tally(answers)).toEqual({ '200': 1, '409 status.not-allowed': 2 });
      const states = await world.query(
        'select status, count(*)::int as n from application where student_id = $1 group by status order by status',
        [student.studentId],
      );
      expect(states).toEqual([
        { status: 'accepted', n: 1 },
        { status: 'obsolete', n: 2 },
      ]);
      const seats = await Promise.all(offers.map(async (id) => (await company.client.get<Offer>(`/api/offers/${id}`)).body.seatsLeft));
      expect(seats.sort()).toEqual([0, 1, 1]);
      await holds();
    });

    it('fewer than are held is refused; just as many as are accepted fills the offer', async () => {
      const offerId = await published(company.client, { seats: 4 });
      const two = await students(2);
      const ids = await Promise.all(two.map(({ client }) => applied(client, offerId)));
      await Promise.all(ids.map((id) => act(company.client, id, 'offering', {})));
      const edit = async (seats: number) => {
        const [row] = await world.query<{ version: number }>('select version from offer where id = $1', [offerId]);
        return company.client.put<Offer & Refusal>(`/api/offers/${offerId}`, { ...offerBody({ seats }), version: row?.version });
      };
      expect((await edit(1)).body.errors?.[0]).toMatchObject({ path: 'seats', code: 'offer.seats-held' });
      for (const [index, { client }] of two.entries()) await act(client, found(ids[index], 'ids[index]'), 'acceptance');
      expect((await edit(2)).body.status).toBe('filled');
      await holds();
    });

    it('a withdrawal and an offering in the same instant: one of them happens', async () => {
      const first = await published(company.client);
      const offers = [first, ...(await copiesOf(world, first, 3))];
      const four = await students(4);
      const ids = await Promise.all(four.map(({ client }, index) => applied(client, found(offers[index], 'offers[index]'))));
      const answers = await Promise.all(
        ids.flatMap((id, index) => [post(company, id, 'offering', {}), post(four[index] ?? company, id, 'withdrawal')]),
      );
      expect(tally(answers)).toEqual({ '200': 4, '409 status.not-allowed': 4 });
      for (const id of ids) expect(['offered', 'withdrawn']).toContain(await statusOf(world, id));
      await holds();
    });

    it('three students, three offers, every seat accepted by everybody at once: nothing breaks', async () => {
      const first = await published(company.client, { seats: 3 });
      const offers = [first, ...(await copiesOf(world, first, 2))];
      const three = await students(3);
      const all: { student: Student; id: string }[] = [];
      for (const student of three) for (const offerId of offers) all.push({ student, id: await applied(student.client, offerId) });
      await Promise.all(all.map(({ id }) => act(company.client, id, 'offering', {})));
      const answers = await Promise.all(all.map(({ student, id }) => post(student, id, 'acceptance')));
      expect(tally(answers)).toEqual({ '200': 3, '409 status.not-allowed': 6 });
      await holds();
    });
  });

import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applied } from '../../../support/builders/applications.js';
import { dayIn } from '../../../support/builders/days.js';
import { copiesOf, draft, published, type Refusal } from '../../../support/builders/offers.js';
import { type Member, type Student } from '../../../support/builders/people.js';
import { saveProfileAgain } from '../../../support/builders/student-profile.js';
import { found } from '../../../support/found.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Saved {
  items: { offer: { id: string; title: string }; status: string; isOpen: boolean; applied: string | null }[];
  next: string | null;
}

export const savedOffers: WorldTests = (given) =>
  describe('saved offers', () => {
    let world: World;
    let company: Member;
    let student: Student;
    let other: Student;
    let ids: [string, string, string];

    beforeAll(async () => {
      const { people } = given();
      ({ world } = given());
      const classGroup = await people.classGroup(await people.teacher());
      [student, other] = [await people.student(classGroup), await people.student(classGroup)];
      company = await people.company();
      await saveProfileAgain(student.client);
      ids = [await published(company.client), await published(company.client, { expiresOn: dayIn(9) }), await published(company.client)];
      await world.settled();
    });
    beforeEach(() => world.query('delete from saved_offer'));

    const save = (id: string, by = student) => by.client.put<Refusal>(`/api/student/saved-offers/${id}`);
    const remove = (id: string, by = student) => by.client.del(`/api/student/saved-offers/${id}`);
    const list = async (query = '', by = student) => (await by.client.get<Saved>(`/api/student/saved-offers${query}`)).body;
    const idsOf = async (by = student) => (await by.client.get<{ ids: string[] }>('/api/student/saved-offers/ids')).body.ids;
    const listed = async () => (await list()).items.map(({ offer }) => offer.id);

    it('are listed with the newest first, each once, for their student alone', async () => {
      for (const id of [ids[0], ids[1], ids[0]]) expect((await save(id)).status).toBe(204);
      expect(await listed()).toEqual([ids[1], ids[0]]);
      expect((await list()).items[0]).toMatchObject({ status: 'published', isOpen: true, applied: null });
      expect((await idsOf()).sort()).toEqual([ids[0], ids[1]].sort());
      expect([await list('', other), await idsOf(other)]).toEqual([{ items: [], next: null }, []]);
      expect((await remove(ids[1], other)).status).toBe(204);
      expect(await listed()).toEqual([ids[1], ids[0]]);
      await save(ids[1], other);
      expect(await idsOf(other)).toEqual([ids[1]]);
    });

    it('taken off and brought back stand where they stood', async () => {
      for (const id of ids) await save(id);
      expect((await remove(ids[1])).status).toBe(204);
      expect((await remove(ids[1])).status).toBe(204);
      expect(await listed()).toEqual([ids[2], ids[0]]);
      await save(ids[1]);
      expect(await listed()).toEqual([ids[2], ids[1], ids[0]]);
    });

    it('come in pages', async () => {
      for (const id of ids) await save(id);
      const first = await list('?limit=2');
      expect(first.items.map(({ offer }) => offer.id)).toEqual([ids[2], ids[1]]);
      const rest = await list(`?limit=2&cursor=${found(first.next, 'the next page')}`);
      expect(rest).toMatchObject({ items: [{ offer: { id: ids[0] } }], next: null });
      expect((await student.client.get('/api/student/saved-offers?cursor=x')).status).toBe(400);
    });

    it('say when they have ended and when one has applied; withdrawn, or reserved for others before one applies, they are not shown', async () => {
      const [over, sent, gone] = [await published(company.client), await published(company.client), await published(company.client)];
      for (const id of [over, sent, gone]) await save(id);
      await applied(student.client, sent);
      await world.query(`update offer set status = 'filled' where id = $1`, [over]);
      await world.query(`update offer set status = 'draft' where id = $1`, [gone]);
      const { items } = await list();
      expect(items.map(({ offer, status, isOpen, applied: mine }) => [offer.id, status, isOpen, mine])).toEqual([
        [sent, 'published', true, 'submitted'],
        [over, 'filled', false, null],
      ]);
      await save(sent, other);
      expect((await list('', other)).items).toMatchObject([{ offer: { id: sent }, applied: null }]);
      await world.query(`update offer set status = 'closed' where id = $1`, [sent]);
      const reads = async ({ client }: Student) => (await client.get(`/api/offers/${sent}`)).status;
      expect([await reads(student), await reads(other)]).toEqual([200, 404]);
      await world.query('update offer set reserved_school_ids = array[gen_random_uuid()] where id = $1', [sent]);
      expect(await idsOf(other)).toEqual([]);
      expect((await idsOf()).sort()).toEqual([sent, over].sort());
      await remove(over);
      expect((await save(over)).status).toBe(204);
      await world.query(`update offer set status = 'closed', close_reason = 'moderation' where id = $1`, [over]);
      expect(await listed()).toEqual([sent]);
    });

    it('are only offers that the student can see', async () => {
      const hidden = await draft(company.client);
      expect((await save(hidden.id)).status).toBe(404);
      expect((await save('01900000-0000-7000-8000-000000000000')).status).toBe(404);
      expect((await save('no-id')).status).toBe(404);
      expect(await listed()).toEqual([]);
    });

    it('are a hundred at most', async () => {
      const copies = await copiesOf(world, ids[0], 100);
      await world.query('insert into saved_offer (student_id, offer_id) select $1, unnest($2::uuid[])', [student.studentId, copies]);
      const refused = await save(ids[0]);
      expect(refused.status).toBe(409);
      expect(refused.body).toMatchObject({
        code: 'saved-offer.too-many',
        detail: '100 offres enregistrées au plus. Retirez-en une d’abord.',
      });
      await remove(found(copies[0], 'a copy'));
      expect((await save(ids[0])).status).toBe(204);
      await world.query('delete from offer where id = any($1::uuid[])', [copies]);
    });

    it('that end soon are deadlines of the home, also where they are no match', async () => {
      await save(ids[1], other);
      const home = await other.client.get<{ deadlines: object[] }>('/api/student/home');
      expect(home.body.deadlines).toMatchObject([{ kind: 'offer_expires', id: ids[1], on: dayIn(9) }]);
    });

    it('go with the account of the student', async () => {
      await save(ids[0], other);
      await world.query('delete from student where id = $1', [other.studentId]);
      expect(await world.query('select 1 from saved_offer')).toEqual([]);
    });
  });

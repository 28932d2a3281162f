import { beforeAll, describe, expect, it } from '@jest/globals';
import { PUBLICATIONS_PER_DAY } from '@seve/domain';
import { act, applied, lettersAbout, statusOf } from '../../support/builders/applications.js';
import { dayIn } from '../../support/builders/days.js';
import { copiesOf, draft, type Offer, offerBody, publish, published, type Refusal } from '../../support/builders/offers.js';
import type { Member, People } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Page {
  items: { id: string; title: string }[];
  next: string | null;
  count: number;
}

export const offerLife: WorldTests = (stageOf) =>
  describe('an offer', () => {
    let world: World;
    let people: People;
    let company: Member;
    let classId: string;
    const edit = (id: string, version: number, changes: object = {}) =>
      company.client.put<Offer & Refusal>(`/api/offers/${id}`, { ...offerBody(), ...changes, version });
    const list = async (query: string) => (await world.client().get<Page>(`/api/offers?${query}`)).body;

    beforeAll(async () => {
      ({ world, people } = stageOf());
      company = await people.company();
      classId = await people.classGroup(await people.teacher());
    });

    it('is a draft that its company alone reads', async () => {
      const { id, status, actions } = await draft(company.client);
      expect({ status, actions }).toEqual({ status: 'draft', actions: ['send'] });
      const student = await people.student(classId);
      for (const reader of [world.client(), (await people.company('Autre')).client, student.client]) {
        expect((await reader.get(`/api/offers/${id}`)).status).toBe(404);
      }
      expect((await student.client.post<Refusal>('/api/applications', { offerId: id, motivation: '' })).status).toBe(404);
      expect((await list('')).count).toBe(0);
    });

    it('edited with a stale version changes nothing', async () => {
      const { id, version } = await draft(company.client);
      expect((await edit(id, version, { title: 'Aide chimiste' })).body).toMatchObject({ title: 'Aide chimiste', version: version + 1 });
      const stale = await edit(id, version, { title: 'Autre titre' });
      expect({ status: stale.status, code: stale.body.code }).toEqual({ status: 409, code: 'stale' });
      expect((await company.client.get<Offer>(`/api/offers/${id}`)).body).toMatchObject({ title: 'Aide chimiste', version: version + 1 });
    });

    it('edited by two people at once keeps the words of one', async () => {
      const { id, version } = await draft(company.client);
      const answers = await Promise.all(['Un', 'Deux', 'Trois', 'Quatre'].map((word) => edit(id, version, { title: `Titre ${word}` })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409]);
    });

    it.each([
      ['description', { description: 'Trop court.' }, 'offer.description-short'],
      ['startFrom', { startFrom: dayIn(-3) }, 'offer.start-past'],
    ])('is not published without a good %s: %p', async (path, changes, code) => {
      const { id } = await draft(company.client, changes);
      const { status, body } = await publish(company.client, id);
      expect(status).toBe(400);
      expect(body.errors).toContainEqual({ path, code, message: expect.stringMatching(/\S+ \S+/) });
      expect(await world.query('select status from offer where id = $1', [id])).toEqual([{ status: 'draft' }]);
    });

    it('is told every fault at once', async () => {
      const { id } = await draft(company.client, { description: '', romeCodes: [], targetLevels: [] });
      const { body } = await publish(company.client, id);
      expect(body.errors?.map(({ path }) => path)).toEqual(['description', 'romeCodes', 'targetLevels']);
    });

    it('is published once, however often it is asked', async () => {
      const { id } = await draft(company.client);
      const answers = await Promise.all(Array.from({ length: 10 }, () => publish(company.client, id)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
      const moves = await world.query<{ to: string; by: string }>(
        'select to_state as "to", actor_role as by from state_change where entity_id = $1 order by created_at, id',
        [id],
      );
      expect(moves.map(({ to, by }) => `${to} by ${by}`)).toEqual([
        'draft by company_admin',
        'submitted by company_admin',
        'published by system',
      ]);
      expect(await world.query(`select 1 from outbox where job = 'match-offer' and payload ->> 'offerId' = $1`, [id])).toHaveLength(1);
    });

    it('published, is edited and stays published, and keeps what publication asks', async () => {
      const id = await published(company.client);
      const [row] = await world.query<{ version: number }>('select version from offer where id = $1', [id]);
      const emptied = await edit(id, row?.version ?? 0, { description: '' });
      expect({ status: emptied.status, path: emptied.body.errors?.[0]?.path }).toEqual({ status: 400, path: 'description' });
      expect((await edit(id, row?.version ?? 0, { title: 'Laborantin / Laborantine' })).body).toMatchObject({
        title: 'Laborantin / Laborantine',
        status: 'published',
      });
    });

    it.each(['controle', 'CONTRÔLE', 'amidonnerie contrôle', 'amiens', 'labo santerre', 'amie technic'])(
      'is found by "%s"',
      async (words) => {
        const id = await published((await people.company()).client);
        const { items } = await list(`limit=50&q=${encodeURIComponent(words)}`);
        expect(items.map((one) => one.id)).toContain(id);
      },
    );

    it.each(['q=boulanger', 'q=lille', 'q=controle%20boulanger', 'kind=job'])('is not found by ?%s', async (query) => {
      const id = await published((await people.company()).client);
      const { items } = await list(`limit=50&${query}`);
      expect(items.map((one) => one.id)).not.toContain(id);
    });

    it.each(['%', '_', '\\', "'"])('a search for %s alone is a search for nothing: everything is listed', async (sign) => {
      const everything = await list('');
      expect((await list(`q=${encodeURIComponent(sign)}`)).count).toBe(everything.count);
    });

    it('past its last day to apply is in no list', async () => {
      const id = await published((await people.company()).client, { title: 'Offre éphémère', expiresOn: dayIn(2) });
      expect((await list('q=ephemere')).count).toBe(1);
      await world.query('update offer set expires_on = $2 where id = $1', [id, dayIn(-2)]);
      expect(await list('q=ephemere')).toMatchObject({ items: [], next: null, count: 0 });
    });

    it('is seen once by who reads the list page by page while others arrive', async () => {
      const busy = await people.company('Sucrerie du Vermandois');
      const id = await published(busy.client, { title: 'Chauffeur / Chauffeuse de presse' });
      const all = [id, ...(await copiesOf(world, id, 23))].sort();
      const seen: string[] = [];
      let page = await list('q=presse&limit=5');
      expect(page.count).toBe(24);
      seen.push(...page.items.map((one) => one.id));
      while (page.next !== null) {
        await published(busy.client, { title: 'Arrivée de presse' });
        page = await list(`q=presse&limit=5&cursor=${page.next}`);
        seen.push(...page.items.map((one) => one.id));
      }
      expect(seen.sort()).toEqual(all);
    });

    describe('that is closed', () => {
      let offerId: string;
      let applicants: { email: string; id: string; client: Member['client'] }[];

      beforeAll(async () => {
        const own = (await people.company('Laiterie de la Somme')).client;
        offerId = await published(own, { seats: 3 });
        applicants = [];
        for (let count = 0; count < 3; count += 1) {
          const { email, client } = await people.student(classId);
          applicants.push({ email, client, id: await applied(client, offerId) });
        }
        await act(own, found(applicants[1], 'applicants[1]').id, 'reading');
        await act(own, found(applicants[2], 'applicants[2]').id, 'offering', {});
        expect((await own.post<Refusal>(`/api/offers/${offerId}/closure`, { reason: 'n’importe quoi' })).status).toBe(400);
        expect((await own.post<Offer>(`/api/offers/${offerId}/closure`, { reason: 'too_few' })).body.status).toBe('closed');
        expect((await own.post(`/api/offers/${offerId}/closure`, { reason: 'other' })).status).toBe(409);
        expect((await own.put<Refusal>(`/api/offers/${offerId}`, { ...offerBody(), version: 3 })).body.code).toBe('offer.not-editable');
      });

      it('is gone for the public and other students, and open to who applied', async () => {
        for (const reader of [world.client(), (await people.student(classId)).client]) {
          expect((await reader.get(`/api/offers/${offerId}`)).status).toBe(404);
        }
        expect((await applicants[0]?.client.get<Offer>(`/api/offers/${offerId}`))?.body.status).toBe('closed');
        expect((await list('q=laiterie')).count).toBe(0);
      });

      it('ends what waited for an answer, by letter, and leaves an offered seat offered', async () => {
        const [submitted, read, offered] = applicants;
        for (const one of [submitted, read]) {
          expect(await statusOf(world, found(one, 'one').id)).toBe('closed_with_offer');
          expect(await lettersAbout(world, found(one, 'one').id)).toContain(`application-offer-closed > ${one?.email}`);
        }
        expect(await statusOf(world, found(offered, 'offered').id)).toBe('offered');
        expect((await lettersAbout(world, found(offered, 'offered').id)).join()).not.toContain('application-offer-closed');
        await act(offered?.client ?? world.client(), found(offered, 'offered').id, 'acceptance');
      });

      it('takes no application any more', async () => {
        const { client } = await people.student(classId);
        const refused = await client.post<Refusal>('/api/applications', { offerId, motivation: '' });
        expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 409, code: 'application.offer-not-open' });
      });
    });

    it(`is published at most ${PUBLICATIONS_PER_DAY} times a day by one company, and again the next day`, async () => {
      const keen = await people.company('Trop d’offres');
      const drafts: string[] = [];
      for (let count = 0; count < PUBLICATIONS_PER_DAY + 3; count += 1) drafts.push((await draft(keen.client)).id);
      const answers = await Promise.all(drafts.map((id) => publish(keen.client, id)));
      const refused = answers.filter(({ status }) => status !== 200);
      expect(refused.map(({ status, body }) => `${status} ${body.code}`)).toEqual(Array.from({ length: 3 }, () => '429 offer.daily-limit'));
      expect(refused[0]?.body.detail).toContain(String(PUBLICATIONS_PER_DAY));
      await published(company.client);
      const still = found(
        drafts.find((_id, index) => answers[index]?.status === 429),
        'a draft that was one too many',
      );
      expect(await world.query('select status from offer where id = $1', [still])).toEqual([{ status: 'draft' }]);
      await world.query(`update state_change set created_at = created_at - interval '1 day'`);
      expect((await publish(keen.client, still)).status).toBe(200);
    });
  });

import { beforeAll, describe, expect, it } from '@jest/globals';
import { applied, apply, lettersAbout, statusOf } from '../../support/builders/applications.js';
import { dayIn } from '../../support/builders/days.js';
import { draft, type Offer, offerBody, published, type Refusal } from '../../support/builders/offers.js';
import type { Member, People, Student } from '../../support/builders/people.js';
import type { Client } from '../../support/client.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface CompanyList {
  items: (Offer & { views: number; applications: number; unanswered: number })[];
  next: string | null;
  unanswered: number;
  byStatus: { status: string; offers: number }[];
}

export const offerMoves: WorldTests = (stageOf) =>
  describe('an offer that runs', () => {
    let world: World;
    let people: People;
    let company: Member;
    let classId: string;
    const move = (id: string, name: string, body?: object, client: Client = company.client) =>
      client.post<Offer & Refusal>(`/api/offers/${id}/${name}`, body);
    const student = (): Promise<Student> => people.student(classId);
    const isListed = async (id: string) =>
      (await world.client().get<{ items: Offer[] }>('/api/offers?limit=50')).body.items.some((one) => one.id === id);
    const history = async (id: string) =>
      (
        await world.query<{ move: string }>(
          `select coalesce(from_state, '-') || ' > ' || to_state || coalesce(' ' || reason_code, '') || coalesce(' ' || comment, '') as move
         from state_change where entity_id = $1 and from_state is distinct from 'draft' and from_state is distinct from 'submitted'
         order by created_at, id`,
          [id],
        )
      ).map((row) => row.move);
    const rowOf = async (id: string) =>
      (
        await world.query<Record<string, unknown>>(
          'select status, version, expires_on::text, fill_channel, close_reason from offer where id = $1',
          [id],
        )
      )[0];
    const countOutboxRows = async (id: string, version: number) =>
      (
        await world.query(
          `select 1 from outbox where job = 'match-offer' and payload = jsonb_build_object('offerId', $1::text, 'version', $2::int)`,
          [id, version],
        )
      ).length;

    beforeAll(async () => {
      ({ world, people } = stageOf());
      company = await people.company();
      classId = await people.classGroup(await people.teacher());
    });

    it('is paused and resumed: out of the lists, its applications kept, read by who applied', async () => {
      const id = await published(company.client, { seats: 2 });
      const inès = await student();
      const applicationId = await applied(inès.client, id);
      const paused = await move(id, 'pause');
      expect(paused.body).toMatchObject({ status: 'paused', actions: ['withdraw', 'resume', 'fill', 'close'] });
      expect(await countOutboxRows(id, paused.body.version)).toBe(1);
      expect(await isListed(id)).toBe(false);
      expect((await world.client().get(`/api/offers/${id}`)).status).toBe(404);
      expect((await inès.client.get<Offer>(`/api/offers/${id}`)).body.status).toBe('paused');
      expect(await statusOf(world, applicationId)).toBe('submitted');
      expect((await apply((await student()).client, id)).body.code).toBe('application.offer-not-open');
      expect((await move(id, 'pause')).status).toBe(409);
      const resumed = await move(id, 'resumption');
      expect(resumed.body).toMatchObject({ status: 'published', actions: ['withdraw', 'extend', 'pause', 'fill', 'close'] });
      expect(await isListed(id)).toBe(true);
      const { own } = (await company.client.get<{ own: { sentToday: number } }>(`/api/offers/${id}`)).body;
      expect(own.sentToday).toBe(1);
      expect((await move(id, 'resumption')).body.code).toBe('offer.not-paused');
      expect(await history(id)).toEqual(['- > draft', 'published > paused', 'paused > published']);
    });

    it('paused, may be changed, and does not come back once its last day is past', async () => {
      const id = await published(company.client);
      const { version } = (await move(id, 'pause')).body;
      const changed = await company.client.put<Offer>(`/api/offers/${id}`, {
        ...offerBody({ title: 'Laborantin / Laborantine' }),
        version,
      });
      expect(changed.body).toMatchObject({ title: 'Laborantin / Laborantine', status: 'paused' });
      await world.query('update offer set expires_on = $2 where id = $1', [id, dayIn(-2)]);
      expect((await move(id, 'resumption')).body.code).toBe('offer.expired');
    });

    it('is extended to a later day, a year ahead at most, once for two who ask', async () => {
      const id = await published(company.client, { expiresOn: dayIn(5) });
      for (const [until, code] of [
        [dayIn(5), 'offer.extension-short'],
        [dayIn(400), 'offer.extension-long'],
      ] as const) {
        expect((await move(id, 'extension', { until })).body.errors?.map((fault) => `${fault.path} ${fault.code}`)).toEqual([
          `until ${code}`,
        ]);
      }
      expect((await move(id, 'extension', { until: 'demain' })).status).toBe(400);
      expect((await company.client.get(`/api/offers/${id}`)).status).toBe(200);
      expect((await rowOf(id))?.expires_on).toBe(dayIn(5));
      const answers = await Promise.all([1, 2].map(() => move(id, 'extension', { until: dayIn(40) })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 400]);
      expect(await rowOf(id)).toMatchObject({ status: 'published', expires_on: dayIn(40) });
      expect(await history(id)).toEqual(['- > draft', `published > published ${dayIn(40)}`]);
      const { id: unpublished } = await draft(company.client);
      expect((await move(unpublished, 'extension', { until: dayIn(40) })).body.code).toBe('offer.not-published');
    });

    it.each(['here', 'elsewhere'])('is filled with somebody found %s, and who waits is told', async (channel) => {
      const id = await published(company.client);
      const inès = await student();
      const applicationId = await applied(inès.client, id);
      expect((await move(id, 'filling', { channel: 'par hasard' })).status).toBe(400);
      expect((await move(id, 'filling', { channel })).body).toMatchObject({ status: 'filled', actions: [] });
      expect(await rowOf(id)).toMatchObject({ status: 'filled', fill_channel: channel });
      expect(await statusOf(world, applicationId)).toBe('closed_with_offer');
      expect(await lettersAbout(world, applicationId)).toContain(`application-offer-closed > ${inès.email}`);
      expect((await history(id)).at(-1)).toBe(`published > filled ${channel}`);
      expect((await move(id, 'filling', { channel })).status).toBe(409);
    });

    it('paused, may be closed with a reason', async () => {
      const id = await published(company.client);
      await move(id, 'pause');
      expect((await move(id, 'closure', { reason: 'max_applications' })).status).toBe(400);
      expect((await move(id, 'closure', { reason: 'too_few' })).body.status).toBe('closed');
      expect((await history(id)).at(-1)).toBe('paused > closed too_few');
    });

    it('closes by itself with the last application it takes; those received are still to be answered', async () => {
      const id = await published((await people.company('Très demandée')).client, { seats: 5, maxApplications: 3 });
      const crowd = await Promise.all([1, 2, 3, 4, 5].map(student));
      const answers = await Promise.all(crowd.map(({ client }) => apply(client, id)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 201, 201, 409, 409]);
      expect(await rowOf(id)).toMatchObject({ status: 'closed', close_reason: 'max_applications' });
      expect((await history(id)).at(-1)).toBe('published > closed max_applications');
      expect(await world.query(`select letter from email where entity_id = $1 and letter = 'offer-closed'`, [id])).toHaveLength(1);
      expect(await world.query('select 1 from offer where id = $1 and ended_on is not null', [id])).toHaveLength(1);
      expect(await world.query('select distinct status from application where offer_id = $1', [id])).toEqual([{ status: 'submitted' }]);
    });

    it('is copied as a draft, its dates a year later when they are past', async () => {
      const skills = [{ ogr: '300078', need: 'taught' }];
      const id = await published(company.client, {
        title: 'Stage d’automne',
        skills,
        expiresOn: dayIn(20),
        questions: ['Pourquoi nous ?'],
      });
      await world.query(
        `update offer set start_from = start_from - 365, start_to = start_to - 365, expires_on = expires_on - 365, status = 'expired' where id = $1`,
        [id],
      );
      const { status, body } = await move(id, 'copy');
      expect(status).toBe(201);
      expect(body).toMatchObject({ title: 'Stage d’automne', status: 'draft', version: 1, skills: [{ ogr: '300078', need: 'taught' }] });
      expect(body.id).not.toBe(id);
      expect(body).toMatchObject({ questions: ['Pourquoi nous ?'], startFrom: expect.stringMatching(/^\d{4}/) });
      const [copy] = await world.query<{ ahead: boolean }>('select start_from >= current_date as ahead from offer where id = $1', [
        body.id,
      ]);
      expect(copy).toEqual({ ahead: true });
      expect(await history(body.id)).toEqual(['- > draft']);
    });

    it('counts who opens its page, each once a day and its own company never, and changes nothing else', async () => {
      const id = await published(company.client);
      const before = await rowOf(id);
      const inès = (await student()).client;
      const colleague = (await people.member(company.companyId, 'company_recruiter')).client;
      const openings = [world.client(), inès, inès, company.client, colleague].map((reader) => reader.post(`/api/offers/${id}/views`));
      expect((await Promise.all(openings)).map(({ status }) => status)).toEqual([204, 204, 204, 204, 204]);
      await company.client.get(`/api/offers/${id}`);
      expect((await company.client.get<{ own: { views: number } }>(`/api/offers/${id}`)).body.own.views).toBe(2);
      expect(await rowOf(id)).toEqual(before);
      const { id: unpublished } = await draft(company.client);
      expect((await world.client().post(`/api/offers/${unpublished}/views`)).status).toBe(404);
    });

    it('is not made to look wanted by one visitor: the same one counts once, one address thirty times, forged ones not at all', async () => {
      const id = await published(company.client);
      const views = async () => (await company.client.get<{ own: { views: number } }>(`/api/offers/${id}`)).body.own.views;
      const open = (headers: Record<string, string>) => world.client().request('POST', `/api/offers/${id}/views`, undefined, headers);
      for (const address of ['203.0.113.1', '203.0.113.2', '203.0.113.3']) {
        expect((await open({ 'user-agent': 'one', 'x-forwarded-for': address })).status).toBe(204);
      }
      expect(await views()).toBe(1);
      for (let program = 0; program < 40; program += 1) await open({ 'user-agent': `program ${program}` });
      expect(await views()).toBe(30);
      expect((await (await student()).client.post(`/api/offers/${id}/views`)).status).toBe(204);
      expect(await views()).toBe(31);
      const keys = await world.query<{ key: string }>("select key from throttle where key like 'offer-view:%'");
      expect(keys.filter(({ key }) => key.includes('127.0.0.1') || key.includes(id))).toEqual([]);
    });

    it('stands in its company’s list by what waits, by views, by last day or by age, page after page', async () => {
      const own = (await people.company('Cinq offres')).client;
      const ids: string[] = [];
      for (const days of [30, 10, 50, 20, 40]) ids.push(await published(own, { expiresOn: dayIn(days), title: `Offre ${days}` }));
      const [first = '', second = '', third = ''] = ids;
      await applied((await student()).client, first);
      await applied((await student()).client, first);
      await applied((await student()).client, third);
      await world.client().post(`/api/offers/${second}/views`);
      const titles = async (query: string) => {
        const seen: string[] = [];
        let page = (await own.get<CompanyList>(`/api/company/offers?limit=2&${query}`)).body;
        seen.push(...page.items.map(({ title }) => title));
        while (page.next !== null) {
          page = (await own.get<CompanyList>(`/api/company/offers?limit=2&${query}&cursor=${page.next}`)).body;
          seen.push(...page.items.map(({ title }) => title));
        }
        return seen.map((title) => Number(title.replace('Offre ', '')));
      };
      expect(await titles('')).toEqual([30, 50, 40, 20, 10]);
      expect(await titles('sort=newest')).toEqual([40, 20, 50, 10, 30]);
      expect(await titles('sort=views')).toEqual([10, 40, 20, 50, 30]);
      expect(await titles('sort=ending')).toEqual([10, 20, 30, 40, 50]);
      expect(await titles('status=draft')).toEqual([]);
      await draft(own);
      const { body } = await own.get<CompanyList>('/api/company/offers?status=published');
      expect(body.unanswered).toBe(3);
      expect(Object.fromEntries(body.byStatus.map(({ status, offers }) => [status, offers]))).toEqual({ published: 5, draft: 1 });
      expect(body.items[0]).toMatchObject({
        applications: 2,
        unanswered: 2,
        views: 0,
        actions: ['withdraw', 'extend', 'pause', 'fill', 'close'],
      });
      expect((await own.get('/api/company/offers?sort=salaire')).status).toBe(400);
    });
  });

import { beforeAll, describe, expect, it } from '@jest/globals';
import { dayIn } from '../../support/builders/days.js';
import { draft, type Offer, offerBody, publish, published, type Refusal } from '../../support/builders/offers.js';
import type { Member, People } from '../../support/builders/people.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Check {
  refused: Reason[];
  warned: Reason[];
}
interface Reason {
  path: string;
  rule: string;
  article: string;
  sentence: string;
  remedy: string | null;
  doubt: string | null;
}

const BODY = {
  kind: 'internship',
  title: 'Aide de laboratoire',
  description: 'Vous préparez les échantillons avec votre tutrice.',
  startFrom: '2026-03-02',
  startTo: '2026-03-02',
  durationWeeks: 22,
  payCents: 450,
  payUnit: 'hour',
  hazards: [],
};

export const offerLaw: WorldTests = (stageOf) =>
  describe('the law of an offer', () => {
    let world: World;
    let people: People;
    let company: Member;
    const check = (changes: object, language = 'fr') =>
      company.client.request<Check & Refusal>('POST', '/api/offers/legal-check', { ...BODY, ...changes }, { 'accept-language': language });

    beforeAll(async () => {
      ({ world, people } = stageOf());
      company = await people.company();
    });

    it('has nothing to say of a lawful draft', async () => {
      const { status, body } = await check({});
      expect({ status, body }).toEqual({ status: 200, body: { refused: [], warned: [] } });
    });

    it('takes a draft that says nothing yet', async () => {
      const answer = await company.client.post<Check>('/api/offers/legal-check', { kind: 'job', title: '', description: '', hazards: [] });
      expect(answer.status).toBe(200);
      expect(answer.body.refused).toEqual([]);
    });

    it('names field, rule, article, sentence and remedy, in the reader’s language', async () => {
      const unlawful = { payCents: 435, title: 'Technicien de laboratoire' };
      expect((await check(unlawful)).body.refused).toEqual([
        {
          path: 'title',
          rule: 'gendered-title',
          article: 'Code du travail, art. L1142-1',
          sentence: '«\u00a0Technicien\u00a0» n’est écrit qu’au masculin.',
          remedy: 'Ajoutez «\u00a0H/F\u00a0» à l’intitulé, ou écrivez les deux formes.',
          doubt: null,
        },
        {
          path: 'payCents',
          rule: 'pay-minimum',
          article: 'Code de l’éducation, art. L124-6',
          sentence: '4,35\u00a0€ par heure, c’est moins que la gratification minimale\u00a0: 4,50\u00a0€ par heure.',
          remedy: 'Écrivez 4,50\u00a0€ par heure au moins.',
          doubt: null,
        },
      ]);
      const [, pay] = (await check(unlawful, 'en')).body.refused;
      expect(pay?.sentence).toBe('€4.35 an hour is less than the least allowance: €4.50 an hour.');
    });

    it('counts the branch of the company', async () => {
      const apprenticeship = { kind: 'apprenticeship', startFrom: '2026-09-01', startTo: '2026-09-01', payCents: 60_000, payUnit: 'month' };
      expect((await check(apprenticeship)).body.refused).toEqual([]);
      await world.query(`update company set idcc = '0044' where id = (select company_id from membership where account_id = $1)`, [
        company.accountId,
      ]);
      expect((await check(apprenticeship)).body.refused).toMatchObject([
        { rule: 'pay-minimum', article: 'Accord du 29 juin 2021 (IDCC 0044, industries chimiques), art. 6' },
      ]);
      await world.query('update company set idcc = null');
    });

    it.each([
      ['kind', { kind: 'slavery' }],
      ['payCents', { payCents: -1 }],
      ['startFrom', { startFrom: '2026-02-30' }],
      ['hazards', { hazards: ['dragons'] }],
      ['title', { title: 3 }],
    ])('names a bad %s', async (path, changes) => {
      const { status, body } = await check(changes);
      expect({ status, paths: body.errors?.map((error) => error.path) }).toEqual({ status: 400, paths: [path] });
    });

    it.each([
      ['title', { title: 'Technicienne de laboratoire' }, 'gendered-title'],
      ['description', { description: 'Analyses courantes au laboratoire. Vous avez moins de 26 ans.' }, 'upper-age'],
      ['description', { description: 'Nous recherchons une jeune femme pour le laboratoire.' }, 'sex-or-family'],
      ['payCents', { durationWeeks: 22, payCents: 200, payUnit: 'hour' }, 'pay-minimum'],
      ['hazards', { kind: 'observation', hazards: ['chemical_agents'] }, 'minors-notice'],
    ])('keeps an offer from being published for its %s: %p', async (path, changes, rule) => {
      const { id } = await draft(company.client, changes);
      const { status, body } = await publish(company.client, id);
      expect({ status, code: body.code }).toEqual({ status: 422, code: 'offer.unlawful' });
      expect(body.errors).toContainEqual({ path, code: rule, message: expect.stringMatching(/art\. [LRD]\d/) });
      expect(await world.query('select status from offer where id = $1', [id])).toEqual([{ status: 'draft' }]);
    });

    it.each([
      ['Au laboratoire, en remplacement d’un congé maternité.', 'stage-replaces-post'],
      ['You will work in the lab with our team and prepare the samples for the analysis.', 'french-text'],
    ])('asks to confirm “%s”', async (description, rule) => {
      const { id, version } = await draft(company.client, { description, confirmedWarnings: [] });
      const asked = await publish(company.client, id);
      expect({ status: asked.status, code: asked.body.code }).toEqual({ status: 422, code: 'offer.unconfirmed' });
      expect(asked.body.errors).toMatchObject([{ path: 'description', code: rule }]);
      await company.client.put(`/api/offers/${id}`, { ...offerBody({ description, confirmedWarnings: [rule] }), version });
      const isRead = ['french-text', 'stage-replaces-post'].includes(rule);
      expect((await publish(company.client, id)).body.status).toBe(isRead ? 'submitted' : 'published');
    });

    it('asks for each warning to be confirmed, keeps it, and asks again once it says something else', async () => {
      const { id, version } = await draft(company.client, { hazards: ['chemical_agents'], confirmedWarnings: [] });
      const asked = await publish(company.client, id);
      expect({ status: asked.status, code: asked.body.code }).toEqual({ status: 422, code: 'offer.unconfirmed' });
      expect(asked.body.errors).toMatchObject([{ path: 'hazards', code: 'minors-notice' }]);
      const edit = (at: number, changes: object) => {
        const { confirmedWarnings: _left, ...body } = offerBody({ hazards: ['chemical_agents'] });
        return company.client.put<Offer & Refusal & { own: { confirmedWarnings: string[] } }>(`/api/offers/${id}`, {
          ...body,
          ...changes,
          version: at,
        });
      };
      const confirmed = await edit(version, { confirmedWarnings: ['minors-notice'] });
      expect(confirmed.body.own.confirmedWarnings).toEqual(['minors-notice']);
      const { body: online } = await publish(company.client, id);
      const same = await edit(online.version, { title: 'Aide chimiste' });
      expect(same.body).toMatchObject({ status: 'published', own: { confirmedWarnings: ['minors-notice'] } });
      const withdrawn = await company.client.post<Offer>(`/api/offers/${id}/withdrawal`);
      expect((await edit(withdrawn.body.version, { hazards: ['asbestos'] })).status).toBe(200);
      const other = await publish(company.client, id);
      expect({ status: other.status, code: other.body.code }).toEqual({ status: 422, code: 'offer.unconfirmed' });
    });

    it('publishes no offer without an answer about hazards; one that does not know is read by the campus and closed to minors', async () => {
      const { id, version } = await draft(company.client, { hazards: null, confirmedWarnings: [] });
      const unanswered = await publish(company.client, id);
      expect({ status: unanswered.status, errors: unanswered.body.errors }).toMatchObject({
        status: 400,
        errors: [{ path: 'hazards', code: 'offer.hazards-missing' }],
      });
      const read = () => company.client.get<{ hazards: { tag: string }[] | null }>(`/api/offers/${id}`);
      expect((await read()).body.hazards).toBeNull();
      const body = offerBody({ hazards: ['not_known'], confirmedWarnings: ['hazards-unknown'], version });
      await company.client.put(`/api/offers/${id}`, body);
      expect((await publish(company.client, id)).body.status).toBe('submitted');
      expect((await read()).body.hazards).toMatchObject([{ tag: 'not_known' }]);
    });

    it('says of an offer of before the question that it was not answered, and names it to its company', async () => {
      const id = await published(company.client);
      await world.query('update offer set hazards = null where id = $1', [id]);
      expect((await world.client().get<{ hazards: unknown }>(`/api/offers/${id}`)).body.hazards).toBeNull();
      const { items } = (await company.client.get<{ items: { id: string; areHazardsUnsaid: boolean }[] }>('/api/company/offers?limit=50'))
        .body;
      expect(items.flatMap((one) => (one.areHazardsUnsaid ? [one.id] : []))).toEqual([id]);
    });

    it('lets no edit make a published offer unlawful', async () => {
      const id = await published(company.client);
      const [row] = await world.query<{ version: number }>('select version from offer where id = $1', [id]);
      const answer = await company.client.put<Refusal>(`/api/offers/${id}`, {
        ...offerBody({ title: 'Laborantin' }),
        version: row?.version,
      });
      expect({ status: answer.status, path: answer.body.errors?.[0]?.path }).toEqual({ status: 422, path: 'title' });
      expect(await world.query('select title from offer where id = $1', [id])).toEqual([{ title: offerBody().title }]);
    });

    it('takes no confirmation of a rule it does not know', async () => {
      const answer = await company.client.post<Refusal>('/api/offers', offerBody({ confirmedWarnings: ['anything'] }));
      expect({ status: answer.status, path: answer.body.errors?.[0]?.path }).toEqual({ status: 400, path: 'confirmedWarnings' });
    });

    it('copies an offer without its confirmations', async () => {
      const { id } = await draft(company.client, { hazards: ['chemical_agents'] });
      const copy = await company.client.post<{ own: { confirmedWarnings: string[] } }>(`/api/offers/${id}/copy`, {});
      expect(copy.body.own.confirmedWarnings).toEqual([]);
    });

    it('shows the minimum pay of an apprenticeship by age and year, and of nothing else', async () => {
      interface Detail {
        legalPay: { rows: { ageBand: string; percents: number[] }[]; article: string; isPublished: boolean } | null;
      }
      const id = await published(company.client, { kind: 'apprenticeship', durationWeeks: 52, startFrom: dayIn(30), startTo: dayIn(40) });
      const { legalPay } = (await world.client().get<Detail>(`/api/offers/${id}`)).body;
      expect(legalPay).toMatchObject({ article: 'Code du travail, art. D6222-26' });
      expect(legalPay?.rows.map(({ ageBand, percents }) => [ageBand, ...percents])).toEqual([
        ['under-18', 27, 39, 55],
        ['18-20', 43, 51, 67],
        ['21-25', 53, 61, 78],
        ['26-plus', 100, 100, 100],
      ]);
      expect((await world.client().get<Detail>(`/api/offers/${await published(company.client)}`)).body.legalPay).toBeNull();
    });
  });

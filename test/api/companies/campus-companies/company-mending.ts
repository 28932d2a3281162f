import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { published, type Refusal } from '../../../support/builders/offers.js';
import { type Member, type People, type Person } from '../../../support/builders/people.js';
import { siretOf } from '../../../support/builders/siret.js';
import { found } from '../../../support/found.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Step {
  act: string | null;
  fields: string[];
  to: string | null;
  by: string;
  role: string;
  via: string;
  entityType: string;
}

interface Sheet {
  facts: Record<string, unknown>;
  evidence: {
    domains: { domain: string; match: string; members: number }[];
    alike: { id: string; sharesDomain: boolean; sharesName: boolean; sharesAddress: boolean }[];
    refusals: { companyId: string; reason: string; wasPending: boolean }[];
  };
  history: Step[];
}

interface Own {
  siren: string;
  sites: { id: string; closedAt: string | null; openOffers: number }[];
  members: { id: string; accountId: string }[];
}

const FACTS = {
  name: 'Sucrerie de Roye SA',
  website: 'https://www.sucre.example',
  sector: 'agri_food',
  size: 'medium',
  naf: '10.81Z',
  idcc: '2728',
  headcount: 120,
  headcountMeanHundredths: 11_850,
  campusNotes: 'Appeler Mme Petit avant dix heures.',
  isHeadcountNew: false,
};

export const companyMending: WorldTests = (given) =>
  describe('a company that is mended', () => {
    let world: World;
    let people: People;
    let coordinator: Person;
    let company: Member;
    beforeAll(async () => {
      ({ world, people } = given());
      coordinator = await people.coordinator();
    });
    beforeEach(async () => {
      company = await people.company('Sucrerie de Roye');
    });

    const edit = (id: string, changes: object = {}) => coordinator.client.put<Refusal>(`/api/companies/${id}`, { ...FACTS, ...changes });
    const sheet = async (id = company.companyId) => (await coordinator.client.get<Sheet>(`/api/companies/${id}`)).body;
    const own = async () => (await company.client.get<Own>('/api/company')).body;

    describe('by the campus', () => {
      it('has its facts and notes changed, and the history names the fields', async () => {
        expect((await edit(company.companyId)).status).toBe(204);
        const { facts, history } = await sheet();
        const { name: _name, isHeadcountNew: _isNew, ...kept } = FACTS;
        expect(facts).toMatchObject({ ...kept, naf: '1081Z', headcountOn: null });
        expect(history[0]).toMatchObject({ act: 'edit', by: 'Karim Lambert', role: 'campus_coordinator', via: 'app' });
        expect(history[0]?.fields).toEqual(expect.arrayContaining(['name', 'naf', 'headcount', 'campusNotes']));
      });

      it('keeps its activity code in both nomenclatures, and says which of them is missing', async () => {
        await edit(company.companyId, { naf2025: '10.81Y' });
        expect((await sheet()).facts).toMatchObject({ naf: '1081Z', naf2025: '1081Y' });
        await edit(company.companyId);
        expect((await sheet()).facts).toMatchObject({ naf2025: '1081Y' });
        expect((await edit(company.companyId, { naf2025: '81Y' })).body.errors?.[0]?.path).toBe('naf2025');
      });

      it('keeps the day of its headcount unless the company gave it anew', async () => {
        await edit(company.companyId, { isHeadcountNew: true });
        const [{ day } = { day: null }] = await world.query<{ day: string }>(
          'select headcount_on::text as day from company where id = $1',
          [company.companyId],
        );
        expect(day).not.toBeNull();
        await world.query(`update company set headcount_on = '2025-01-31' where id = $1`, [company.companyId]);
        await edit(company.companyId, { headcount: 121 });
        expect((await sheet()).facts).toMatchObject({ headcount: 121, headcountOn: '2025-01-31' });
      });

      it('changed to what it is already, has nothing in its history', async () => {
        await edit(company.companyId);
        const before = (await sheet()).history.length;
        await edit(company.companyId);
        expect((await sheet()).history).toHaveLength(before);
      });

      it('scores its offers again when its sector changes', async () => {
        const offerId = await published(company.client);
        await world.query('delete from outbox');
        await edit(company.companyId, { sector: 'chemistry' });
        expect(await world.query(`select 1 from outbox where job = 'match-offer' and payload ->> 'offerId' = $1`, [offerId])).toHaveLength(
          1,
        );
      });

      it('is called what the campus types, a legal name that reads like a page too', async () => {
        expect((await edit(company.companyId, { name: 'Leboncoin.fr' })).status).toBe(204);
        expect((await coordinator.client.get<{ name: string }>(`/api/companies/${company.companyId}`)).body.name).toBe('Leboncoin.fr');
        expect((await edit(company.companyId, { name: '<b>Leboncoin' })).status).toBe(400);
      });

      it('is refused what is wrong, by its name', async () => {
        const { status, body } = await edit(company.companyId, { name: '', naf: '108', phone: 'douze', sector: 'banking' });
        expect({ status, paths: body.errors?.map(({ path }) => path).sort() }).toEqual({
          status: 400,
          paths: ['naf', 'name', 'phone', 'sector'],
        });
      });

      it('has notes that the company never reads: neither in its page, its history, nor the export', async () => {
        await edit(company.companyId);
        const read = ['/api/company', '/api/company/history', `/api/companies/${company.companyId}/page`];
        for (const path of read) expect(JSON.stringify((await company.client.get(path)).body)).not.toMatch(/Petit|campusNotes/);
        expect((await coordinator.client.agent.get('/api/companies/export.csv').expect(200)).text).not.toContain('Petit');
      });
    });

    describe('beside its evidence', () => {
      it('shows whether addresses have the domain of its website', async () => {
        await edit(company.companyId);
        expect((await sheet()).evidence.domains).toEqual([{ domain: 'sucre.example', match: 'website', members: 1 }]);
        await edit(company.companyId, { website: 'https://ailleurs.example' });
        expect((await sheet()).evidence.domains[0]).toMatchObject({ match: 'other' });
      });

      it('shows the companies of the same name and domain, and what the campus refused', async () => {
        const double = await people.company('SUCRERIE DE ROYE', 'pending');
        await world.query("update company_site set address = '9 quai Sainte-Maxence' where company_id = $1", [company.companyId]);
        const reason = 'Ce SIREN appartient à une autre entreprise.';
        await coordinator.client.post(`/api/companies/${double.companyId}/suspension`, { reason });
        const { alike, refusals } = (await sheet()).evidence;
        expect(alike).toContainEqual(
          expect.objectContaining({ id: double.companyId, sharesName: true, sharesDomain: true, sharesAddress: false }),
        );
        expect(alike.map(({ id }) => id)).not.toContain(company.companyId);
        expect(refusals).toContainEqual(expect.objectContaining({ companyId: double.companyId, reason, wasPending: true }));
      });
    });

    describe('in its sites', () => {
      const addSite = async (office: string) => {
        const { siren } = await own();
        const site = { siret: siretOf(siren, office), name: 'Usine de Nesle', address: '2 rue du Port', communeInsee: '80585' };
        const { body } = await company.client.post<Own>('/api/company/sites', site);
        return found(body.sites.at(-1), 'the site that was added').id;
      };
      const act = (id: string, what: string) => company.client.post<Own & Refusal>(`/api/company/sites/${id}/${what}`);

      it('closes one, where nothing new begins, and opens it again', async () => {
        const id = await addSite('0002');
        const closed = await act(id, 'closing');
        expect(closed.body.sites.find((one) => one.id === id)?.closedAt).not.toBeNull();
        expect((await act(id, 'closing')).status).toBe(200);
        const shown = await world.client().get<{ sites: { id: string }[] }>(`/api/companies/${company.companyId}/page`);
        expect(shown.body.sites.map((one) => one.id)).not.toContain(id);
        const opened = await act(id, 'reopening');
        expect(opened.body.sites.find((one) => one.id === id)?.closedAt).toBeNull();
        const steps = (await company.client.get<Step[]>('/api/company/history')).body;
        expect(steps.filter(({ entityType }) => entityType === 'company_site').map(({ to }) => to)).toEqual(['open', 'closed']);
        expect(steps.at(-1)).toMatchObject({ entityType: 'company', fields: ['sites'] });
        const other = await people.company('Moulin de Corbie');
        const page = await world.client().get<{ sites: object[] }>(`/api/companies/${other.companyId}/page`);
        expect(page.body.sites).toHaveLength(1);
        const theirs = (await other.client.get<Step[]>('/api/company/history')).body;
        expect(theirs.filter(({ entityType }) => entityType === 'company_site')).toEqual([]);
      });

      it('does not close the last open one, nor one whose offers go on', async () => {
        const [first] = (await own()).sites;
        const firstId = found(first, 'the only site').id;
        expect((await act(firstId, 'closing')).body.code).toBe('company.last-site');
        await published(company.client);
        await addSite('0002');
        expect((await act(firstId, 'closing')).body.code).toBe('company.site-has-open-offers');
      });

      it('gives every running offer of a site another contact', async () => {
        const offerId = await published(company.client);
        const colleague = await people.member(company.companyId, 'company_recruiter');
        const { sites, members } = await own();
        const memberId = found(
          members.find(({ accountId }) => accountId === colleague.accountId),
          'the colleague',
        ).id;
        const path = `/api/company/sites/${sites[0]?.id}/contact`;
        expect((await company.client.put(path, { memberId })).status).toBe(200);
        const [offer] = await world.query('select contact_account_id as contact from offer where id = $1', [offerId]);
        expect(offer).toEqual({ contact: colleague.accountId });
        const [edited] = await world.query(`select fields from state_change where entity_id = $1 and act = 'edit'`, [offerId]);
        expect(edited).toEqual({ fields: ['contactAccountId'] });
        const stranger = await people.company('Moulin de Corbie');
        const [other] = (await stranger.client.get<Own>('/api/company')).body.members;
        const refused = await company.client.put<Refusal>(path, { memberId: other?.id });
        expect({ status: refused.status, path: refused.body.errors?.[0]?.path }).toEqual({ status: 400, path: 'memberId' });
      });

      it('is no place for a new offer once it is closed', async () => {
        const id = await addSite('0002');
        const offerId = await published(company.client, { companySiteId: id });
        await company.client.post(`/api/offers/${offerId}/closure`, { reason: 'other' });
        expect((await act(id, 'closing')).status).toBe(200);
        const { companyId } = company;
        const unasked = await world.query('select id from company_site where company_id = $1 and closed_at is null', [companyId]);
        expect(unasked).toHaveLength(1);
        expect((await company.client.agent.del(`/api/company/sites/${id}`)).status).toBe(409);
      });
    });

    describe('in the list', () => {
      const names = async (query: string) =>
        (await coordinator.client.get<{ items: { name: string }[] }>(`/api/companies?${query}`)).body.items.map(({ name }) => name);

      it('is found by sector, size and what it has not said', async () => {
        await edit(company.companyId, { name: 'Amidon du Vermandois', sector: 'cosmetics_health', size: 'large' });
        expect(await names('sector=cosmetics_health')).toEqual(['Amidon du Vermandois']);
        expect(await names('sector=cosmetics_health&size=micro')).toEqual([]);
        expect(await names('q=vermandois&gap=phone')).toEqual(['Amidon du Vermandois']);
        expect(await names('q=vermandois&gap=naf')).toEqual([]);
        expect((await coordinator.client.get('/api/companies?gap=name')).status).toBe(400);
      });

      it('leaves as a file under the same filters, and no cell of it computes', async () => {
        await edit(company.companyId, { name: '=SUM(1;1)', sector: 'bioenergy' });
        const { text, headers } = await coordinator.client.agent.get('/api/companies/export.csv?sector=bioenergy').expect(200);
        expect(headers['content-disposition']).toMatch(/seve-entreprises-\d{4}-\d\d-\d\d\.csv/);
        const [head, row, ...more] = text.trimEnd().split('\r\n');
        expect(head).toMatch(/^\ufeff?"Nom";"SIREN";"SIRET"/);
        expect(row).toMatch(/^"'=SUM\(1;1\)/);
        expect(row).toContain('"Bioénergies"');
        expect(more).toEqual([]);
        expect(await world.query(`select 1 from audit_entry where act = 'exported' and entity_type = 'company'`)).not.toEqual([]);
      });
    });
  });

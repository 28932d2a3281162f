import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applied } from '../../../support/builders/applications.js';
import { published, type Refusal } from '../../../support/builders/offers.js';
import { type Member, type People } from '../../../support/builders/people.js';
import { siretOf } from '../../../support/builders/siret.js';
import { beforeCommit } from '../../../support/database/before-commit.js';
import { found } from '../../../support/found.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Company {
  id: string;
  siren: string;
  description: string;
  website: string | null;
  sites: { id: string; siret: string; name: string | null; offers: number }[];
  members: { id: string; role: string; isYou: boolean }[];
}

export const companyTeam: WorldTests = (given) =>
  describe('a company and who works in it', () => {
    let world: World;
    let people: People;
    let admin: Member;
    beforeAll(async () => {
      ({ world, people } = given());
    });
    beforeEach(async () => {
      admin = await people.company();
    });

    const own = async (member = admin) => (await member.client.get<Company>('/api/company')).body;
    const memberIdOf = async (accountId: string) =>
      found(
        (await world.query<{ id: string }>('select id from membership where account_id = $1', [accountId]))[0],
        'the member of a company',
      ).id;
    const site = (siren: string, office: string, changes: object = {}) => ({
      siret: siretOf(siren, office),
      name: 'Usine de Nesle',
      address: '2 rue du Port',
      communeInsee: '80585',
      ...changes,
    });

    describe('its page', () => {
      const page = {
        description: 'Nous tirons l’amidon du blé.\nDepuis 1962.',
        website: 'https://amidon.example',
        sector: 'agri_food',
        size: 'medium',
        naf: '10.62Z',
      };

      it('says what an admin writes', async () => {
        const { status, body } = await admin.client.put<Company>('/api/company', page);
        expect(status).toBe(200);
        expect(body).toMatchObject({ ...page, naf: '1062Z' });
        const shown = await world.client().get<Company>(`/api/companies/${admin.companyId}/page`);
        expect(shown.body).toMatchObject({ description: page.description, website: page.website, sector: 'agri_food', size: 'medium' });
        expect(JSON.stringify(shown.body)).not.toMatch(/Marc|Dubois|rue du Moulin|siret/);
      });

      it('refuses what is wrong, naming it', async () => {
        const wrong = { website: 'javascript:alert(1)', description: 'a'.repeat(3_001), sector: 'banking', size: 'huge', naf: '62' };
        const { status, body } = await admin.client.put<Refusal>('/api/company', { ...page, ...wrong });
        expect({ status, paths: body.errors?.map(({ path }) => path).sort() }).toEqual({ status: 400, paths: Object.keys(wrong).sort() });
      });

      it('is public once the company is verified, and only then', async () => {
        const pending = await people.company('Pas encore', 'pending');
        await world.client().agent.get(`/api/companies/${pending.companyId}/page`).expect(404);
        await world.client().agent.get(`/api/companies/${pending.companyId}/offers`).expect(404);
      });

      it('lists the offers online, page by page', async () => {
        for (let count = 0; count < 3; count += 1) await published(admin.client);
        const path = `/api/companies/${admin.companyId}/offers?limit=2`;
        const first = await world.client().get<{ items: { id: string }[]; next: string }>(path);
        const second = await world.client().get<{ items: { id: string }[]; next: string | null }>(`${path}&cursor=${first.body.next}`);
        expect(new Set([...first.body.items, ...second.body.items].map(({ id }) => id)).size).toBe(3);
        expect(second.body.next).toBeNull();
      });

      it('says the usual days to an answer from three answers on: the median of twelve months', async () => {
        const teacher = await people.teacher();
        const classId = await people.classGroup(teacher);
        const offerId = await published(admin.client, { seats: 5 });
        const days = async () =>
          (await world.client().get<{ usualReplyDays: number | null }>(`/api/companies/${admin.companyId}/page`)).body.usualReplyDays;
        for (const [place, taken] of [2, 4, 30, 400].entries()) {
          const id = await applied((await people.student(classId)).client, offerId);
          const answeredAgo = taken === 400 ? 380 : 1;
          await world.query(
            `update application set answered_at = now() - make_interval(days => $2), created_at = now() - make_interval(days => $3) where id = $1`,
            [id, answeredAgo, answeredAgo + taken],
          );
          expect(await days()).toBe(place < 2 ? null : 4);
        }
      });
    });

    describe('its sites', () => {
      it('are added, changed and removed by an admin', async () => {
        const { siren } = await own();
        const added = await admin.client.post<Company>('/api/company/sites', site(siren, '0002'));
        expect(added.status).toBe(201);
        const id = added.body.sites.find(({ name }) => name === 'Usine de Nesle')?.id;
        const changed = await admin.client.put<Company>(`/api/company/sites/${id}`, site(siren, '0002', { name: 'Atelier' }));
        expect(changed.body.sites.map(({ name }) => name)).toContain('Atelier');
        await admin.client.agent.del(`/api/company/sites/${id}`).expect(204);
        expect((await own()).sites).toHaveLength(1);
      });

      it('belong to the company’s own SIREN, with a number that holds together, each once', async () => {
        const { siren, sites } = await own();
        const other = await people.company();
        const foreign = siretOf((await own(other)).siren, '0009');
        const refused = await admin.client.post<Refusal>('/api/company/sites', site(siren, '0002', { siret: foreign }));
        expect(refused).toMatchObject({ status: 400, body: { errors: [{ path: 'siret', code: 'company.other-siren' }] } });
        await admin.client.agent
          .post('/api/company/sites')
          .send(site(siren, '0002', { siret: `${siren}00001` }))
          .expect(400);
        const again = await admin.client.post<Refusal>('/api/company/sites', site(siren, '0002', { siret: sites[0]?.siret }));
        expect(again).toMatchObject({ status: 409, body: { code: 'company.site-exists' } });
      });

      it('stay when an offer belongs to them, and the last one stays', async () => {
        const { siren, sites } = await own();
        const path = `/api/company/sites/${sites[0]?.id}`;
        expect(await admin.client.del<Refusal>(path)).toMatchObject({ status: 409, body: { code: 'company.last-site' } });
        await published(admin.client);
        await admin.client.post('/api/company/sites', site(siren, '0002'));
        expect(await admin.client.del<Refusal>(path)).toMatchObject({ status: 409, body: { code: 'company.site-has-offers' } });
      });
    });

    describe('its members', () => {
      it('change role, as long as somebody administers', async () => {
        const recruiter = await people.member(admin.companyId, 'company_recruiter');
        const [mine, theirs] = [await memberIdOf(admin.accountId), await memberIdOf(recruiter.accountId)];
        const lonely = await admin.client.put<Refusal>(`/api/company/members/${mine}`, { role: 'company_recruiter' });
        expect(lonely).toMatchObject({ status: 409, body: { code: 'company.last-admin' } });
        const { body } = await admin.client.put<Company>(`/api/company/members/${theirs}`, { role: 'company_admin' });
        expect(body.members.map(({ role }) => role)).toEqual(['company_admin', 'company_admin']);
        await admin.client.agent.put(`/api/company/members/${mine}`).send({ role: 'company_recruiter' }).expect(200);
        await admin.client.agent.put(`/api/company/members/${theirs}`).send({ role: 'company_recruiter' }).expect(404);
      });

      it('lose their access at once when removed; their offers have a new contact, their open invitations are void', async () => {
        const leaver = await people.member(admin.companyId, 'company_admin');
        const offerId = await published(leaver.client);
        await leaver.client.post('/api/invitations', { role: 'company_recruiter', email: 'amie@equipe.example' });
        await admin.client.agent.del(`/api/company/members/${await memberIdOf(leaver.accountId)}`).expect(204);
        await leaver.client.agent.get('/api/company').expect(401);
        expect(await world.query('select 1 from session where account_id = $1', [leaver.accountId])).toEqual([]);
        const [offer] = await world.query('select contact_account_id from offer where id = $1', [offerId]);
        expect(offer).toEqual({ contact_account_id: admin.accountId });
        expect(await world.query("select 1 from invitation where email = 'amie@equipe.example' and revoked_at is null")).toEqual([]);
        const letters = await world.query("select to_address from email where letter = 'company-member-removed'");
        expect(letters).toEqual([{ to_address: leaver.email }]);
      });

      it('may be invited again at the same address', async () => {
        const leaver = await people.member(admin.companyId, 'company_recruiter');
        await admin.client.del(`/api/company/members/${await memberIdOf(leaver.accountId)}`);
        await admin.client.agent.post('/api/invitations').send({ role: 'company_recruiter', email: leaver.email }).expect(201);
        expect(await world.query('select 1 from account where email = $1', [leaver.email])).toEqual([]);
      });

      it('cannot remove themselves', async () => {
        expect(await admin.client.del<Refusal>(`/api/company/members/${await memberIdOf(admin.accountId)}`)).toMatchObject({
          status: 409,
          body: { code: 'company.remove-self' },
        });
      });

      it('never all go: of two admins who remove each other at once, one stays', async () => {
        const second = await people.member(admin.companyId, 'company_admin');
        const [mine, theirs] = [await memberIdOf(admin.accountId), await memberIdOf(second.accountId)];
        const answers = await Promise.all([
          admin.client.del(`/api/company/members/${theirs}`),
          second.client.del(`/api/company/members/${mine}`),
        ]);
        expect(answers.filter(({ status }) => status === 204)).toHaveLength(1);
        expect(
          await world.query("select 1 from membership where company_id = $1 and role = 'company_admin'", [admin.companyId]),
        ).toHaveLength(1);
      });

      it('are removed by nobody who has ceased to be an admin in the same instant', async () => {
        const [second, third] = [
          await people.member(admin.companyId, 'company_admin'),
          await people.member(admin.companyId, 'company_recruiter'),
        ];
        const thirdId = await memberIdOf(third.accountId);
        // The account stays an admin of another company.
        await world.query("insert into membership (id, account_id, company_id, role) values (gen_random_uuid(), $1, $2, 'company_admin')", [
          second.accountId,
          (await people.company()).companyId,
        ]);
        const { status } = await beforeCommit(world, {
          hold: async (owner) => {
            await owner.query('select 1 from company where id = $1 for update', [admin.companyId]);
            await owner.query("update membership set role = 'company_recruiter' where account_id = $1 and company_id = $2", [
              second.accountId,
              admin.companyId,
            ]);
          },
          act: () => second.client.del(`/api/company/members/${thirdId}`),
        });
        expect(status).toBe(404);
        expect(await world.query('select 1 from membership where id = $1 and to_at is null', [thirdId])).toHaveLength(1);
      });

      it('share what one of the admins has sent', async () => {
        const second = await people.member(admin.companyId, 'company_admin');
        const sent = await admin.client.post<{ id: string }>('/api/invitations', {
          role: 'company_admin',
          email: 'collegue@sucre.example',
        });
        const list = await second.client.get<{ items: { id: string }[] }>('/api/invitations');
        expect(list.body.items.map(({ id }) => id)).toContain(sent.body.id);
        await second.client.agent.del(`/api/invitations/${sent.body.id}`).expect(204);
      });
    });
  });

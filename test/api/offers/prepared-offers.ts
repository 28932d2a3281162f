import { beforeAll, describe, expect, it } from '@jest/globals';
import { dayIn } from '../../support/builders/days.js';
import { draft, type Offer, offerBody, publish, published, type Refusal } from '../../support/builders/offers.js';
import type { Member, People, Person, Teacher } from '../../support/builders/people.js';
import type { Client } from '../../support/client.js';
import { found } from '../../support/found.js';
import { lettersTo } from '../../support/letters.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

const PREPARED = {
  title: 'Stage en laboratoire de contrôle',
  kind: 'internship',
  description: 'Dosages des amidons, préparation des échantillons, relevés dans le cahier de laboratoire.',
};

interface Listed extends Offer {
  preparedBy: { name: string; schoolName: string | null } | null;
}

export const preparedOffers: WorldTests = (stageOf) =>
  describe('an offer prepared for a company', () => {
    let world: World;
    let people: People;
    let company: Member;
    let teacher: Teacher;
    let coordinator: Person;
    const prepare = (by: Client, companyId = company.companyId, changes: object = {}) =>
      by.post<Refusal & { title: string; companyName: string }>(`/api/companies/${companyId}/offers`, { ...PREPARED, ...changes });
    const listOf = async (member: Member, query = '') =>
      (await member.client.get<{ items: Listed[] }>(`/api/company/offers?sort=newest${query}`)).body.items;

    beforeAll(async () => {
      ({ world, people } = stageOf());
      company = await people.company();
      await people.member(company.companyId, 'company_admin');
      teacher = await people.teacher(await people.school('Lycée des Tilleuls'));
      coordinator = await people.coordinator();
    });

    it('by a teacher is a draft of the company, told to its first admin, under the name of who wrote it', async () => {
      const answer = await prepare(teacher.client, undefined, {
        targetLevels: [5],
        startFrom: dayIn(40),
        startTo: dayIn(60),
        durationWeeks: 8,
      });
      expect(answer.status).toBe(201);
      expect(answer.body).toEqual({ title: PREPARED.title, companyName: 'Amidonnerie du Santerre' });
      const [listed] = await listOf(company);
      expect(listed).toMatchObject({
        title: PREPARED.title,
        status: 'draft',
        actions: ['send'],
        startFrom: dayIn(40),
        durationWeeks: 8,
        preparedBy: { name: 'Nadia Roche', schoolName: 'Lycée des Tilleuls' },
      });
      const id = found(listed, 'listed').id;
      expect((await company.client.get(`/api/offers/${id}`)).body).toMatchObject({
        targetLevels: [5],
        own: { preparedBy: { name: 'Nadia Roche', schoolName: 'Lycée des Tilleuls' } },
      });
      const letters = await world.query('select letter, to_address as "to", params from email where entity_id = $1', [id]);
      expect(letters).toEqual([
        {
          letter: 'offer-claim',
          to: company.email,
          params: expect.objectContaining({
            companyName: 'Amidonnerie du Santerre',
            offerTitle: PREPARED.title,
            authorName: 'Nadia Roche',
            schoolName: 'Lycée des Tilleuls',
            link: `${world.url}/entreprise/offres/${id}`,
          }),
        },
      ]);
      expect(await world.query('select source from offer where id = $1', [id])).toEqual([{ source: 'teacher' }]);
      expect(await world.query('select from_state, to_state, actor_role from state_change where entity_id = $1', [id])).toEqual([
        { from_state: null, to_state: 'draft', actor_role: 'teacher' },
      ]);
    });

    it('is read no more by the teacher who wrote it; the campus finds it among the drafts', async () => {
      const [listed] = await listOf(company);
      expect((await teacher.client.get(`/api/offers/${listed?.id}`)).status).toBe(404);
      const { body } = await coordinator.client.get<{ items: { id: string }[] }>('/api/campus/offers?status=draft');
      expect(body.items.map(({ id }) => id)).toContain(listed?.id);
    });

    it('by the campus says so, and is written for a company that waits for its verification too', async () => {
      const waiting = await people.company('Moulin de Corbie', 'pending');
      expect((await prepare(coordinator.client, waiting.companyId)).status).toBe(201);
      expect(await listOf(waiting)).toMatchObject([{ status: 'draft', preparedBy: { name: 'Karim Lambert', schoolName: null } }]);
      expect(await world.query('select source from offer where title = $1 order by created_at desc limit 1', [PREPARED.title])).toEqual([
        { source: 'manual' },
      ]);
      expect(await lettersTo(world, waiting.email)).toEqual(['offer-claim']);
    });

    it('is changed, completed and published by the company as its own', async () => {
      const [listed] = await listOf(company, '&status=draft');
      const id = found(listed, 'listed').id;
      expect((await publish(company.client, id)).body.errors?.map(({ path }) => path)).toEqual(['romeCodes', 'hazards']);
      await company.client.put(`/api/offers/${id}`, { ...offerBody(), version: listed?.version });
      expect((await publish(company.client, id)).body.status).toBe('published');
    });

    it('names each field that is missing, and takes no other', async () => {
      const empty = await teacher.client.post<Refusal>(`/api/companies/${company.companyId}/offers`, {});
      expect(empty.status).toBe(400);
      expect(empty.body.errors?.map(({ path }) => path).sort()).toEqual(['description', 'kind', 'title']);
      for (const [changes, path] of [
        [{ title: 'x' }, 'title'],
        [{ description: 'Trop court.' }, 'description'],
        [{ description: '<script>alert(1)</script> et puis encore du texte.' }, 'description'],
        [{ startFrom: '2027-02-30' }, 'startFrom'],
        [{ startFrom: dayIn(20), startTo: dayIn(10) }, 'startTo'],
        [{ targetLevels: [9] }, 'targetLevels'],
        [{ seats: 4 }, 'seats'],
      ] as const) {
        const { status, body } = await prepare(coordinator.client, undefined, changes);
        expect({ status, paths: body.errors?.map((fault) => fault.path) }).toEqual({ status: 400, paths: [path] });
      }
    });

    it('is written for no company that is suspended or unknown, nor for one that nobody could be told of', async () => {
      const other = await people.company('Suspendue');
      await world.query(`update company set status = 'suspended' where id = $1`, [other.companyId]);
      expect((await prepare(coordinator.client, other.companyId)).status).toBe(404);
      expect((await prepare(coordinator.client, teacher.teacherId)).status).toBe(404);
      expect((await prepare(coordinator.client, 'pas-une-entreprise')).status).toBe(404);
      const alone = await people.company('Personne');
      await world.query('update account set email_verified = false where id = $1', [alone.accountId]);
      expect((await prepare(coordinator.client, alone.companyId)).body.code).toBe('company.nobody-to-tell');
    });

    it('is prepared twenty times a day by one person', async () => {
      const keen = await people.teacher();
      const answers: number[] = [];
      for (let count = 0; count < 22; count += 1) answers.push((await prepare(keen.client)).status);
      expect(answers.filter((status) => status === 201)).toHaveLength(20);
      expect(answers.slice(20)).toEqual([429, 429]);
    });
  });

export const drafts: WorldTests = (stageOf) =>
  describe('a draft', () => {
    let world: World;
    let company: Member;
    let people: People;
    beforeAll(async () => {
      ({ world, people } = stageOf());
      company = await people.company();
    });

    it('is deleted by its company, with its skills, and leaves its history', async () => {
      const { id } = await draft(company.client, { skills: [{ ogr: '300078', need: 'taught' }] });
      const answers = await Promise.all([company.client.del(`/api/offers/${id}`), company.client.del(`/api/offers/${id}`)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 404]);
      expect((await company.client.get(`/api/offers/${id}`)).status).toBe(404);
      expect(await world.query('select 1 from offer_skill where offer_id = $1', [id])).toEqual([]);
      expect(await world.query('select to_state from state_change where entity_id = $1', [id])).toEqual([{ to_state: 'draft' }]);
    });

    it('once published, is deleted no more', async () => {
      const id = await published(company.client);
      const refused = await company.client.del<Refusal>(`/api/offers/${id}`);
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 409, code: 'offer.not-a-draft' });
    });

    it('leaves the list of its company once archived, and is found again by that state', async () => {
      const id = await published(company.client);
      await world.query(`update offer set status = 'archived' where id = $1`, [id]);
      const list = async (query: string) =>
        (await company.client.get<{ items: Offer[]; byStatus: { status: string; offers: number }[] }>(`/api/company/offers${query}`)).body;
      expect((await list('')).items.map((offer) => offer.id)).not.toContain(id);
      expect((await list('?status=archived')).items.map((offer) => offer.id)).toEqual([id]);
      expect((await list('')).byStatus).toContainEqual({ status: 'archived', offers: 1 });
    });
  });

import { beforeAll, describe, expect, it } from '@jest/globals';
import { OFFER_FIELDS } from '@seve/domain';
import { dayIn } from '../../support/builders/days.js';
import { frameworkRow } from '../../support/builders/frameworks.js';
import { draft, type Offer, offerBody, publish, type Refusal } from '../../support/builders/offers.js';
import { type Member, type People, type Person } from '../../support/builders/people.js';
import { lettersTo } from '../../support/letters.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

/** A text that is legal once confirmed, so that the campus reviews it first. */
const DOUBTFUL = 'En remplacement d’une collègue en congé maternité, vous préparez les échantillons et suivez les dosages.';
const REMARKS = [
  { path: 'description', text: 'Dites ce que la personne apprend, et avec qui.' },
  { path: 'weeklyMinutes', text: 'Indiquez les heures de la semaine.' },
];

interface Own extends Offer {
  own: { remarks: { path: string; text: string }[] };
}
interface Sheet {
  offer: Offer & { questions: string[] };
  submittedAt: string | null;
  toRead: { rule: string; sentence: string; article: string }[];
  refused: { rule: string }[];
  remarks: { path: string; text: string }[];
  reservedSchools: { name: string }[];
  maxApplications: number;
  actions: string[];
}

export const offerReview: WorldTests = (given) =>
  describe('an offer that the campus reads', () => {
    let world: World;
    let people: People;
    let company: Member;
    let coordinator: Person;
    const sent = async (changes: object = {}, by: Member = company) => {
      const { id } = await draft(by.client, { description: DOUBTFUL, ...changes });
      const { body } = await publish(by.client, id);
      expect(body).toMatchObject({ status: 'submitted', actions: [] });
      return id;
    };
    const campus = (id: string, act: 'approval' | 'remarks', body?: object) =>
      coordinator.client.post<Refusal | null>(`/api/campus/offers/${id}/${act}`, body);
    const sheet = async (id: string) => (await coordinator.client.get<Sheet>(`/api/campus/offers/${id}`)).body;
    const own = async (id: string) => (await company.client.get<Own>(`/api/offers/${id}`)).body;

    beforeAll(async () => {
      ({ world, people } = given());
      company = await people.company();
      coordinator = await people.coordinator();
    });

    it('is shown whole, with why it waits, since when, and what may be done', async () => {
      const school = await people.school('Lycée des Tilleuls');
      await frameworkRow(world, { schoolId: school, companyId: company.companyId });
      const id = await sent({ questions: ['Pourquoi nous ?'], reservedSchoolIds: [school], maxApplications: 30 });
      const read = await sheet(id);
      expect(read).toMatchObject({
        offer: { id, status: 'submitted', questions: ['Pourquoi nous ?'] },
        refused: [],
        remarks: [],
        reservedSchools: [{ name: 'Lycée des Tilleuls' }],
        maxApplications: 30,
        actions: ['request_changes', 'approve'],
      });
      expect(read.toRead.map(({ rule, article }) => [rule, article])).toEqual([
        ['stage-replaces-post', 'Code de l’éducation, art. L124-7'],
      ]);
      expect(Date.now() - Date.parse(read.submittedAt ?? '')).toBeLessThan(600_000);
      expect((await world.client().get(`/api/offers/${id}`)).status).toBe(404);
    });

    it('tells each coordinator, and stands first in the list the longer it has waited', async () => {
      const second = await people.coordinator();
      const ids = [
        await sent({ title: 'Aide-chimiste un' }),
        await sent({ title: 'Aide-chimiste deux' }),
        await sent({ title: 'Aide-chimiste trois' }),
      ];
      const [letter] = await world.query<{ params: { offers: { title: string; link: string }[]; link: string } }>(
        `select params from email where entity_id = $1 and to_address = $2 and letter = 'offer-submitted'`,
        [ids[0], second.email],
      );
      expect(letter?.params.offers).toMatchObject([{ title: 'Aide-chimiste un', link: `${world.url}/coordination/offres/${ids[0]}` }]);
      expect(letter?.params.link).toBe(`${world.url}/coordination/offres?statut=submitted`);
      await world.query(`update state_change set created_at = created_at - interval '3 days' where entity_id = $1`, [ids[2]]);
      const seen: string[] = [];
      for (let cursor = ''; ; ) {
        const { body } = await coordinator.client.get<{ items: { id: string }[]; next: string | null }>(
          `/api/campus/offers?status=submitted&limit=2${cursor}`,
        );
        seen.push(...body.items.map(({ id }) => id));
        if (body.next === null) break;
        cursor = `&cursor=${body.next}`;
      }
      expect(seen[0]).toBe(ids[2]);
      expect(seen.filter((id) => ids.includes(id))).toEqual([ids[2], ids[0], ids[1]]);
      expect(new Set(seen).size).toBe(seen.length);
      const { body } = await coordinator.client.get<{ offersToRead: number; offersWaitingSince: string }>('/api/campus/overview');
      expect(body.offersToRead).toBe(seen.length);
      expect(Date.now() - Date.parse(body.offersWaitingSince)).toBeGreaterThan(2 * 86_400_000);
    });

    it('is not changed by its company meanwhile, nor sent twice', async () => {
      const id = await sent();
      const { version } = await own(id);
      const edited = await company.client.put<Refusal>(`/api/offers/${id}`, { ...offerBody(), version });
      expect({ status: edited.status, code: edited.body.code }).toEqual({ status: 409, code: 'offer.being-read' });
      expect((await publish(company.client, id)).status).toBe(409);
      expect((await company.client.del<Refusal>(`/api/offers/${id}`)).body.code).toBe('offer.not-a-draft');
    });

    it('goes back with remarks, each at its field, and loses them once it is sent again', async () => {
      const id = await sent();
      expect((await campus(id, 'remarks', { remarks: REMARKS })).status).toBe(204);
      expect(await own(id)).toMatchObject({ status: 'changes_requested', actions: ['send'], own: { remarks: REMARKS } });
      expect((await sheet(id)).remarks).toEqual(REMARKS);
      const [letter] = await world.query<{ params: object }>(
        `select params from email where entity_id = $1 and letter = 'offer-changes-requested' and to_address = $2`,
        [id, company.email],
      );
      expect(letter?.params).toMatchObject({ remarks: REMARKS, link: `${world.url}/entreprise/offres/${id}` });
      const [move] = await world.query(`select comment from state_change where entity_id = $1 and act = 'request_changes'`, [id]);
      expect(move).toEqual({ comment: REMARKS.map(({ path, text }) => `${path}: ${text}`).join('\n') });
      const { version } = await own(id);
      const corrected = { ...offerBody({ description: `${DOUBTFUL} Votre tutrice vous forme.`, weeklyMinutes: 2_100 }), version };
      expect((await company.client.put<Own>(`/api/offers/${id}`, corrected)).body).toMatchObject({
        status: 'changes_requested',
        own: { remarks: REMARKS },
      });
      expect((await publish(company.client, id)).body).toMatchObject({ status: 'submitted', own: { remarks: [] } });
      expect((await campus(id, 'approval')).status).toBe(204);
      expect((await own(id)).status).toBe('published');
      expect((await world.client().get(`/api/offers/${id}`)).status).toBe(200);
      const told = (await lettersTo(world, company.email)).filter((name) => name === 'offer-published');
      expect(told).toHaveLength(1);
    });

    it('corrected so that no doubt is left, is online at once', async () => {
      const id = await sent();
      await campus(id, 'remarks', { remarks: REMARKS });
      const { version } = await own(id);
      await company.client.put(`/api/offers/${id}`, { ...offerBody(), version });
      expect((await publish(company.client, id)).body.status).toBe('published');
    });

    it('takes no remarks that are wrong, at the field of each', async () => {
      const id = await sent({}, await people.company());
      for (const [remarks, path] of [
        [[], 'remarks'],
        [[REMARKS[0], REMARKS[0]], 'remarks'],
        [[{ path: 'status', text: 'Publiez.' }], 'remarks.0.path'],
        [[{ path: 'title', text: '<b>Non</b>' }], 'remarks.0.text'],
        [OFFER_FIELDS.slice(0, 21).map((field) => ({ path: field, text: 'À revoir.' })), 'remarks'],
      ] as const)
        expect((await campus(id, 'remarks', { remarks })).body?.errors?.map((fault) => fault.path)).toEqual([path]);
      expect((await sheet(id)).offer.status).toBe('submitted');
      const twenty = OFFER_FIELDS.slice(0, 20).map((path) => ({ path, text: 'À revoir.' }));
      expect((await campus(id, 'remarks', { remarks: twenty })).status).toBe(204);
    });

    it('is not approved once its dates are past, its company is suspended, or somebody was quicker', async () => {
      const other = await people.company();
      const id = await sent({}, other);
      await world.query('update offer set start_from = $2 where id = $1', [id, dayIn(-1)]);
      expect((await campus(id, 'approval')).body?.errors).toMatchObject([{ path: 'startFrom', code: 'offer.start-past' }]);
      await world.query('update offer set start_from = start_to where id = $1', [id]);
      await world.query(`update company set status = 'suspended' where id = $1`, [other.companyId]);
      expect((await campus(id, 'approval')).body?.code).toBe('company.standing');
      await world.query(`update company set status = 'verified' where id = $1`, [other.companyId]);
      expect((await sheet(id)).offer.status).toBe('submitted');
      const answers = await Promise.all([campus(id, 'approval'), campus(id, 'approval'), campus(id, 'remarks', { remarks: REMARKS })]);
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 409, 409]);
      expect(await world.query(`select 1 from state_change where entity_id = $1 and from_state = 'submitted'`, [id])).toHaveLength(1);
    });

    it('says a refusal of the law that came up meanwhile', async () => {
      const id = await sent({}, await people.company());
      await world.query(`update offer set title = 'Technicien de laboratoire' where id = $1`, [id]);
      expect((await sheet(id)).refused.map(({ rule }) => rule)).toEqual(['gendered-title']);
      expect((await campus(id, 'approval')).status).toBe(422);
    });
  });

import { beforeAll, describe, expect, it } from '@jest/globals';
import { applied } from '../../../support/builders/applications.js';
import { draft, publish, published, type Refusal } from '../../../support/builders/offers.js';
import { type Member, type People, type Person } from '../../../support/builders/people.js';
import { beforeCommit } from '../../../support/database/before-commit.js';
import { lettersTo } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

const REASON = 'Deux lycées signalent des missions sans rapport avec l’offre.';

interface Sheet {
  status: string;
  actions: string[];
  sites: { siret: string; communeName: string }[];
  members: { email: string; role: string }[];
  offers: { status: string; count: number }[];
  history: { from: string; to: string; by: string; role: string; via: string; comment: string | null }[];
}

export const companyStanding: WorldTests = (given) =>
  describe('a company that the campus suspends, and reinstates', () => {
    let world: World;
    let people: People;
    let coordinator: Person;
    let company: Member;
    let offerId: string;
    let otherOfferId: string;
    let applicationId: string;
    const stand = (id: string, act: 'suspension' | 'reinstatement', body?: object) =>
      coordinator.client.post<Sheet & Refusal>(`/api/companies/${id}/${act}`, body);
    const suspend = (id: string) => stand(id, 'suspension', { reason: REASON });
    const stateOf = async (id: string) =>
      (await world.query<{ status: string }>('select status from offer where id = $1', [id]))[0]?.status;

    beforeAll(async () => {
      ({ world, people } = given());
      coordinator = await people.coordinator();
      company = await people.company('Sucrerie de Roye');
      offerId = await published(company.client);
      otherOfferId = await published((await people.company('Moulin de Daours')).client);
      const student = await people.student(await people.classGroup(await people.teacher()));
      applicationId = await applied(student.client, offerId);
      await world.query('delete from email');
    });

    it('stands on its sheet with its sites, members, and offers by state', async () => {
      const { status, body } = await coordinator.client.get<Sheet>(`/api/companies/${company.companyId}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        status: 'verified',
        actions: ['suspend'],
        sites: [{ communeName: 'Amiens' }],
        members: [{ email: company.email, role: 'company_admin' }],
        offers: [{ status: 'published', count: 1 }],
        history: [],
      });
    });

    it('is not suspended without a reason', async () => {
      expect((await stand(company.companyId, 'suspension', { reason: 'court' })).status).toBe(400);
    });

    it('has its published offers paused once suspended, and its admins told why', async () => {
      const { status, body } = await suspend(company.companyId);
      expect({ status, state: body.status }).toEqual({ status: 200, state: 'suspended' });
      expect(body.history[0]).toMatchObject({
        from: 'verified',
        to: 'suspended',
        by: 'Karim Lambert',
        comment: REASON,
        role: 'campus_coordinator',
        via: 'app',
      });
      expect(await stateOf(offerId)).toBe('paused');
      expect(await stateOf(otherOfferId)).toBe('published');
      expect(await lettersTo(world, company.email)).toEqual(['company-suspended']);
      const [letter] = await world.query<{ params: { reason: string } }>('select params from email where to_address = $1', [company.email]);
      expect(letter?.params.reason).toBe(REASON);
      const [move] = await world.query(
        `select actor_role, from_state, to_state from state_change where entity_id = $1 and to_state = 'paused'`,
        [offerId],
      );
      expect(move).toEqual({ actor_role: 'campus_coordinator', from_state: 'published', to_state: 'paused' });
      expect(await world.query(`select 1 from outbox where job = 'match-offer' and payload ->> 'offerId' = $1`, [offerId])).not.toEqual([]);
      expect((await world.client().get(`/api/offers/${offerId}`)).status).toBe(404);
    });

    it('is not suspended twice, nor verified from there', async () => {
      expect((await suspend(company.companyId)).status).toBe(409);
      expect((await coordinator.client.post(`/api/companies/${company.companyId}/verification`)).status).toBe(409);
    });

    it('still signs in and drafts, and is told in its own sentence why it may not publish, read or answer', async () => {
      const member = await people.signIn(company.email);
      const { id } = await draft(member);
      for (const answer of [
        await publish(member, id),
        await member.post<Refusal>(`/api/offers/${offerId}/resumption`),
        await member.post<Refusal>(`/api/offers/${offerId}/extension`, { until: '2030-06-28' }),
        await member.get<Refusal>(`/api/offers/${offerId}/applications`),
        await member.get<Refusal>(`/api/applications/${applicationId}`),
        await member.post<Refusal>(`/api/applications/${applicationId}/rejection`, { reason: 'dates' }),
      ]) {
        expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 403, code: 'company.suspended' });
        expect(answer.body.detail).toMatch(/suspendu/);
      }
    });

    it('goes back to verified, its offers still paused, and a letter says so', async () => {
      const { status, body } = await stand(company.companyId, 'reinstatement');
      expect({ status, state: body.status }).toEqual({ status: 200, state: 'verified' });
      expect(await stateOf(offerId)).toBe('paused');
      expect(await lettersTo(world, company.email)).toEqual(['company-suspended', 'company-reinstated']);
      expect((await company.client.get(`/api/offers/${offerId}/applications`)).status).toBe(200);
      expect((await stand(company.companyId, 'reinstatement')).status).toBe(409);
    });

    it('is told again of a second suspension', async () => {
      await suspend(company.companyId);
      expect((await lettersTo(world, company.email)).filter((letter) => letter === 'company-suspended')).toHaveLength(2);
    });

    it('refused while it waited, goes back to the queue and is verified from there', async () => {
      const pending = await people.company('Ferme des Marais', 'pending');
      expect((await suspend(pending.companyId)).body.status).toBe('suspended');
      const back = await stand(pending.companyId, 'reinstatement');
      expect({ status: back.body.status, actions: back.body.actions.sort() }).toEqual({
        status: 'pending',
        actions: ['suspend', 'verify'],
      });
      expect((await coordinator.client.post<Sheet>(`/api/companies/${pending.companyId}/verification`)).body.status).toBe('verified');
    });

    it('is found by a part of its name, without accents, by SIREN or by SIRET', async () => {
      const found = async (q: string) =>
        (await coordinator.client.get<{ items: { name: string }[] }>(`/api/companies?q=${encodeURIComponent(q)}`)).body.items.map(
          ({ name }) => name,
        );
      const [{ siren, siret } = { siren: '', siret: '' }] = await world.query<{ siren: string; siret: string }>(
        'select siren, siret from company join company_site on company_id = company.id where company.id = $1',
        [company.companyId],
      );
      for (const q of ['sucrérie', 'ROYE sucr', siren, siret, siret.replace(/(\d{3})(?=\d)/g, '$1 ')])
        expect(await found(q)).toEqual(['Sucrerie de Roye']);
      expect(await found('introuvable')).toEqual([]);
      expect((await coordinator.client.get('/api/companies?q=s')).status).toBe(400);
    });

    it('comes after those that wait, before the verified ones, each once', async () => {
      await people.company('Brasserie du Beffroi', 'pending');
      const own = ['Brasserie du Beffroi', 'Sucrerie de Roye', 'Moulin de Daours', 'Ferme des Marais'];
      const names: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const path: string = `/api/companies?limit=5${cursor && `&cursor=${cursor}`}`;
        const { body } = await coordinator.client.get<{ items: { name: string }[]; next: string | null }>(path);
        names.push(...body.items.map(({ name }) => name));
        cursor = body.next;
      }
      expect(names.filter((name) => own.includes(name))).toEqual(own);
    });

    it('suspended before its resuming of an offer is done, is refused', async () => {
      const quick = await people.company('Laiterie du Vimeu');
      const id = await published(quick.client);
      await quick.client.post(`/api/offers/${id}/pause`);
      const { status, body } = await beforeCommit(world, {
        hold: (owner) => owner.query(`update company set status = 'suspended' where id = $1`, [quick.companyId]),
        act: () => quick.client.post<Refusal>(`/api/offers/${id}/resumption`),
      });
      expect({ status, code: body.code }).toEqual({ status: 409, code: 'company.standing' });
      expect(await stateOf(id)).toBe('paused');
    });

    it('while it resumes an offer in the same instant, has none online afterwards', async () => {
      for (let round = 0; round < 3; round += 1) {
        const quick = await people.company(`Laiterie ${round}`);
        const id = await published(quick.client);
        await quick.client.post(`/api/offers/${id}/pause`);
        const [resumed, suspended] = await Promise.all([
          quick.client.post<Refusal>(`/api/offers/${id}/resumption`),
          suspend(quick.companyId),
        ]);
        expect(suspended.status).toBe(200);
        if (resumed.status !== 200) expect(['company.standing', 'company.suspended']).toContain(resumed.body.code);
        expect(await stateOf(id)).toBe('paused');
      }
    });
  });

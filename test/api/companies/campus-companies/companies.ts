import { beforeAll, describe, expect, it } from '@jest/globals';
import { applied } from '../../../support/builders/applications.js';
import { draft, publish, published, type Refusal } from '../../../support/builders/offers.js';
import { type Member, type People, type Person } from '../../../support/builders/people.js';
import { lettersTo } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Listed {
  id: string;
  name: string;
  status: string;
  members: { email: string; lastName: string; emailVerified: boolean }[];
  site: { siret: string; communeName: string } | null;
}

export const companyVerification: WorldTests = (given) =>
  describe('a company before and after the campus has verified it', () => {
    let world: World;
    let people: People;
    let coordinator: Person;
    let pending: Member;
    let offerId: string;
    let applicationId: string;
    const listOf = async (status: string) =>
      (await coordinator.client.get<{ items: Listed[]; next: string | null }>(`/api/companies?status=${status}`)).body.items;

    beforeAll(async () => {
      ({ world, people } = given());
      coordinator = await people.coordinator();
      pending = await people.company('Moulin de Corbie');
      offerId = await published(pending.client);
      const student = await people.student(await people.classGroup(await people.teacher()));
      applicationId = await applied(student.client, offerId);
      await world.query(`update company set status = 'pending', verified_at = null where id = $1`, [pending.companyId]);
      await world.query('delete from email');
    });

    it('writes drafts, and publishes none', async () => {
      const { id } = await draft(pending.client);
      const answer = await publish(pending.client, id);
      expect({ status: answer.status, code: answer.body.code }).toEqual({ status: 403, code: 'company.not-verified' });
      expect(answer.body.detail).toMatch(/vérifie/);
      expect(await world.query('select status from offer where id = $1', [id])).toEqual([{ status: 'draft' }]);
    });

    it('sees no student: neither reads nor answers', async () => {
      for (const { status, body } of [
        await pending.client.get<Refusal>(`/api/applications/${applicationId}`),
        await pending.client.get<Refusal>(`/api/offers/${offerId}/applications`),
        await pending.client.post<Refusal>(`/api/applications/${applicationId}/reading`),
        await pending.client.post<Refusal>(`/api/applications/${applicationId}/offering`, {}),
        await pending.client.post<Refusal>(`/api/applications/${applicationId}/rejection`, { reason: 'dates' }),
      ]) {
        expect({ status, code: body.code }).toEqual({ status: 403, code: 'company.not-verified' });
        expect(JSON.stringify(body)).not.toContain('Lefebvre');
      }
    });

    it('stands in the coordinator’s list with whom to call', async () => {
      const [one, ...rest] = await listOf('pending');
      expect(rest).toEqual([]);
      expect(one).toMatchObject({
        id: pending.companyId,
        name: 'Moulin de Corbie',
        members: [{ email: pending.email, lastName: 'Dubois', emailVerified: true }],
        site: { communeName: 'Amiens' },
      });
    });

    it('is verified once, and each admin gets company-verified', async () => {
      const second = await people.member(pending.companyId, 'company_admin');
      const recruiter = await people.member(pending.companyId, 'company_recruiter');
      const verify = (by: Person) => by.client.post<Listed & Refusal>(`/api/companies/${pending.companyId}/verification`);
      const answers = await Promise.all(Array.from({ length: 3 }, () => verify(coordinator)));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
      expect(answers.find(({ status }) => status === 409)?.body.code).toBe('company.already-verified');
      for (const { email } of [pending, second]) expect(await lettersTo(world, email)).toEqual(['company-verified']);
      expect(await lettersTo(world, recruiter.email)).toEqual([]);
      const moves = await world.query(`select from_state, to_state, actor_account_id from state_change where entity_id = $1`, [
        pending.companyId,
      ]);
      expect(moves).toEqual([{ from_state: 'pending', to_state: 'verified', actor_account_id: coordinator.accountId }]);
    });

    it('then publishes, and reads who applied', async () => {
      const { id } = await draft(pending.client);
      expect((await publish(pending.client, id)).body.status).toBe('published');
      const { body } = await pending.client.get<{ items: { id: string }[] }>(`/api/offers/${offerId}/applications`);
      expect(body.items.map((one) => one.id)).toEqual([applicationId]);
      expect(await listOf('pending')).toEqual([]);
      expect((await listOf('verified')).map(({ name }) => name)).toEqual(['Moulin de Corbie']);
    });

    it('the coordinator’s list shows every company once, page by page', async () => {
      for (let count = 0; count < 6; count += 1) await people.company(`Ferme ${count}`, 'pending');
      const names: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const path: string = `/api/companies?status=pending&limit=2${cursor && `&cursor=${cursor}`}`;
        const { body } = await coordinator.client.get<{ items: Listed[]; next: string | null }>(path);
        names.push(...body.items.map(({ name }) => name));
        cursor = body.next;
      }
      expect(names).toEqual(['Ferme 0', 'Ferme 1', 'Ferme 2', 'Ferme 3', 'Ferme 4', 'Ferme 5']);
    });

    it('is not verified while nobody there has confirmed an address', async () => {
      const squatted = await people.company('Ferme sans adresse', 'pending');
      const confirm = (isConfirmed: boolean) =>
        world.query('update account set email_verified = $1 where id = $2', [isConfirmed, squatted.accountId]);
      const verify = () => coordinator.client.post<Listed & Refusal>(`/api/companies/${squatted.companyId}/verification`);
      await confirm(false);
      const listed = (await listOf('pending')).find(({ id }) => id === squatted.companyId);
      expect(listed?.members).toMatchObject([{ emailVerified: false }]);
      const refused = await verify();
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 409, code: 'company.contact-unconfirmed' });
      expect(refused.body.detail).toMatch(/confirmé/);
      await confirm(true);
      expect((await verify()).body.status).toBe('verified');
    });
  });

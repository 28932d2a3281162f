import { beforeAll, describe, expect, it } from '@jest/globals';
import { applied } from '../../support/builders/applications.js';
import { dayIn } from '../../support/builders/days.js';
import { draft, published, type Refusal } from '../../support/builders/offers.js';
import { type Member, type Person } from '../../support/builders/people.js';
import { lettersTo } from '../../support/letters.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

const COMMENT = 'Le texte demande un numéro de téléphone personnel.';

interface Listed {
  id: string;
  title: string;
  status: string;
  companyName: string;
  applications: number;
  actions: string[];
}

export const campusOffers: WorldTests = (given) =>
  describe('the offers of the campus', () => {
    let world: World;
    let coordinator: Person;
    let company: Member;
    let offerId: string;
    let secondId: string;
    let studentEmail: string;
    const list = async (query = '') =>
      (await coordinator.client.get<{ items: Listed[]; next: string | null }>(`/api/campus/offers${query}`)).body;
    const act = (id: string, name: 'pause' | 'resumption' | 'closure', body?: object) =>
      coordinator.client.post<Refusal>(`/api/campus/offers/${id}/${name}`, body);

    beforeAll(async () => {
      const { people } = given();
      ({ world } = given());
      coordinator = await people.coordinator();
      company = await people.company('Sucrerie de Roye');
      offerId = await published(company.client, { title: 'Pilote de sucrerie' });
      await draft(company.client, { title: 'Brouillon de conduite' });
      secondId = await published((await people.company('Moulin de Corbie')).client, { title: 'Meunier / Meunière', expiresOn: dayIn(20) });
      const student = await people.student(await people.classGroup(await people.teacher()));
      studentEmail = student.email;
      await applied(student.client, offerId);
      await world.query('delete from email');
    });

    it('are listed, the newest first, with their company and how many applied; drafts only when asked for', async () => {
      const items = (await list()).items.filter(({ id }) => [offerId, secondId].includes(id));
      expect(items.map(({ title, applications }) => [title, applications])).toEqual([
        ['Meunier / Meunière', 0],
        ['Pilote de sucrerie', 1],
      ]);
      expect(items[0]?.actions).toEqual(['pause', 'close']);
      expect((await list('?status=draft&q=brouillon')).items.map(({ title }) => title)).toEqual(['Brouillon de conduite']);
    });

    it('are searched by words of the title or the company, by company and by status, page by page', async () => {
      for (const query of ['?q=pilote', '?q=ROYE', `?companyId=${company.companyId}`]) {
        expect((await list(query)).items.map(({ id }) => id)).toEqual([offerId]);
      }
      expect((await list('?status=closed&q=roye')).items).toEqual([]);
      const first = await list('?limit=1');
      const second = await list(`?limit=1&cursor=${first.next}`);
      expect([...first.items, ...second.items].map(({ id }) => id)).toEqual([secondId, offerId]);
    });

    it('are paused and resumed by the campus, and the public list follows', async () => {
      expect((await act(secondId, 'pause')).status).toBe(204);
      await world.client().agent.get(`/api/offers/${secondId}`).expect(404);
      expect((await act(secondId, 'pause')).status).toBe(409);
      expect((await act(secondId, 'resumption')).status).toBe(204);
      await world.client().agent.get(`/api/offers/${secondId}`).expect(200);
      const moves = await world.query(
        `select to_state, actor_role from state_change where entity_id = $1 order by created_at desc limit 2`,
        [secondId],
      );
      expect(moves).toEqual([
        { to_state: 'published', actor_role: 'campus_coordinator' },
        { to_state: 'paused', actor_role: 'campus_coordinator' },
      ]);
    });

    it('do not come back while their company is suspended, nor past their last day', async () => {
      await act(secondId, 'pause');
      await world.query(`update company set status = 'suspended' where name = 'Moulin de Corbie'`);
      const refused = await act(secondId, 'resumption');
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 409, code: 'company.standing' });
      await world.query(`update company set status = 'verified' where name = 'Moulin de Corbie'`);
      await world.query('update offer set expires_on = $1 where id = $2', [dayIn(-1), secondId]);
      const late = await act(secondId, 'resumption');
      expect({ status: late.status, code: late.body.code }).toEqual({ status: 409, code: 'offer.no-longer-open' });
    });

    it('do not come back against the law', async () => {
      await world.query(`update offer set expires_on = $1, title = 'Meunier' where id = $2`, [dayIn(20), secondId]);
      const refused = await act(secondId, 'resumption');
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 422, code: 'offer.unlawful' });
      expect(await world.query('select status from offer where id = $1', [secondId])).toEqual([{ status: 'paused' }]);
    });

    it('are taken away with a comment that the company reads; who applied is told as for any closed offer', async () => {
      expect((await act(offerId, 'closure', {})).status).toBe(400);
      expect((await act(offerId, 'closure', { comment: COMMENT })).status).toBe(204);
      expect(await world.query('select status, close_reason from offer where id = $1', [offerId])).toEqual([
        { status: 'closed', close_reason: 'moderation' },
      ]);
      expect(
        await world.query(`select reason_code, comment from state_change where entity_id = $1 and to_state = 'closed'`, [offerId]),
      ).toEqual([{ reason_code: 'moderation', comment: COMMENT }]);
      expect(await lettersTo(world, company.email)).toEqual(['offer-closed']);
      expect(await lettersTo(world, studentEmail)).toEqual(['application-offer-closed']);
      expect((await act(offerId, 'resumption')).status).toBe(409);
    });
  });

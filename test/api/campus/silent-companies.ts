import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { act, applied, statusOf } from '../../support/builders/applications.js';
import { draft, published, type Refusal } from '../../support/builders/offers.js';
import { type Member, type People, type Person, type Student } from '../../support/builders/people.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Silent extends Refusal {
  id: string;
  name: string;
  contactName: string | null;
  unanswered: number;
  offersPublished: number;
  offersPaused: number;
  pausedAt: string | null;
  pausedBy: string | null;
  calls: number;
}
interface Own {
  unanswered: number;
  stage: string;
  offersPaused: number;
  message: string;
}
interface Matches {
  items: { offer: { id: string }; total: number; unanswered: number }[];
  next: string | null;
}

export const silentCompanies: WorldTests = (given) =>
  describe('what follows the silence of a company', () => {
    let world: World;
    let people: People;
    let coordinator: Person;
    let company: Member;
    let offerId: string;
    let classId: string;
    let applicants: Student[];

    const ownSilence = async () => (await company.client.get<Own>('/api/company/silence')).body;
    const list = async () =>
      (await coordinator.client.get<{ items: Silent[]; next: string | null }>('/api/campus/silent-companies')).body.items;
    const pause = (body: object = {}, person = coordinator) =>
      person.client.post<Silent>(`/api/campus/silent-companies/${company.companyId}/pause`, body);
    const offerStatus = async (id = offerId) =>
      (await world.query<{ status: string }>('select status from offer where id = $1', [id]))[0]?.status;
    const letters = (name: string) =>
      world.query<{ to: string }>('select to_address as "to" from email where letter = $1 and entity_id = $2', [name, company.companyId]);
    const code = ({ status, body }: { status: number; body: Refusal }) => `${status} ${body.code}`;

    /** Inserts applications to the offer that ended without an answer `daysAgo` days ago. */
    async function silent(count: number, daysAgo = 1): Promise<string[]> {
      const rows = await world.query<{ id: string }>(
        `insert into application (id, offer_id, company_site_id, student_id, status, expired_on)
         select gen_random_uuid(), offer.id, company_site_id, student_id, 'expired', (now() at time zone 'Europe/Paris')::date - $3::int
         from offer, unnest($2::uuid[]) student_id where offer.id = $1 returning id`,
        [offerId, applicants.slice(0, count).map(({ studentId }) => studentId), daysAgo],
      );
      return rows.map(({ id }) => id);
    }
    const answer = (id: string) => act(company.client, id, 'rejection', { reason: 'dates' });

    beforeAll(async () => {
      ({ world, people } = given());
      coordinator = await people.coordinator();
      classId = await people.classGroup(await people.teacher());
      applicants = [];
      for (let count = 0; count < 6; count++) applicants.push(await people.student(classId));
    });
    beforeEach(async () => {
      await world.query(`delete from silence_pause`);
      await world.query(`update application set expired_on = null where status = 'expired'`);
      company = await people.company();
      offerId = await published(company.client, { seats: 6 });
    });

    it('grows with each application of the last 90 days, and shrinks with each late answer', async () => {
      expect(await ownSilence()).toMatchObject({ unanswered: 0, stage: 'none' });
      const ids = await silent(3);
      expect(await ownSilence()).toMatchObject({ unanswered: 3, stage: 'warned' });
      await world.query(`update application set expired_on = expired_on - 90 where id = $1`, [ids[0]]);
      expect(await ownSilence()).toMatchObject({ unanswered: 2, stage: 'lowered' });
      await answer(ids[1] ?? '');
      expect(await ownSilence()).toMatchObject({ unanswered: 1 });
      await act(company.client, ids[1] ?? '', 'undoing');
      expect([await statusOf(world, ids[1] ?? ''), (await ownSilence()).unanswered]).toEqual(['expired', 2]);
      await act(company.client, ids[2] ?? '', 'offering', {});
      expect(await ownSilence()).toMatchObject({ unanswered: 1 });
    });

    it('lists what may still be answered, late', async () => {
      const [id] = await silent(1);
      const { body } = await company.client.get<{ items: { id: string; actions: string[] }[] }>('/api/company/applications?stage=late');
      expect(body.items).toEqual([expect.objectContaining({ id, actions: expect.arrayContaining(['reject', 'change_mind']) })]);
    });

    it('lowers the place of its offers beside the fit, page by page, and says so; scores and what suits stay', async () => {
      const other = await people.company('Malterie de Péronne');
      const [same, weak] = [await published(other.client), await published(other.client)];
      await silent(5);
      const reader = await people.student(classId);
      const match = (id: string, total: number) =>
        world.query(
          `insert into match (student_id, offer_id, student_score, post_score, total, weights_version) values ($1, $2, $3, $3, $3, 'v1')`,
          [reader.studentId, id, total],
        );
      await match(offerId, 6_000);
      await match(same, 5_600);
      await match(weak, 5_400);
      const page = async (query: string) => (await reader.client.get<Matches>(`/api/student/matches${query}`)).body;
      const whole = await page('');
      expect(whole.items.map(({ offer, total, unanswered }) => [offer.id, total, unanswered])).toEqual([
        ...[[same, 5_600, 0]],
        ...[[offerId, 6_000, 5]],
        ...[[weak, 5_400, 0]],
      ]);
      const paged: string[] = [];
      for (let cursor: string | null = ''; cursor !== null; ) {
        const part: Matches = await page(`?limit=1${cursor && `&cursor=${cursor}`}`);
        paged.push(...part.items.map(({ offer }) => offer.id));
        cursor = part.next;
      }
      expect(paged).toEqual([same, offerId, weak]);
      const home = await reader.client.get<{ newMatches: Pick<Matches, 'items'> }>('/api/student/home');
      expect(home.body.newMatches.items.map(({ offer }) => offer.id)).toEqual([same, offerId]);
      const seenBy = async (client: Person['client']) =>
        (await client.get<{ company: { unanswered: number | null } }>(`/api/offers/${offerId}`)).body.company.unanswered;
      expect([await seenBy(reader.client), await seenBy(world.client()), await seenBy(company.client)]).toEqual([5, null, null]);
    });

    it('is proposed to the campus from the fifth on, counted on its home, with phone and calls', async () => {
      const proposed = async () => (await coordinator.client.get<{ pausesProposed: number }>('/api/campus/overview')).body.pausesProposed;
      await silent(4);
      expect([await proposed(), code(await pause())]).toEqual([0, '409 silence.answered-meanwhile']);
      expect(await list()).toMatchObject([{ id: company.companyId, unanswered: 4, offersPublished: 1, pausedAt: null, calls: 0 }]);
      const last = await applied((await people.student(classId)).client, offerId);
      await world.query(`update application set status = 'expired', expired_on = (now() at time zone 'Europe/Paris')::date where id = $1`, [
        last,
      ]);
      expect(await proposed()).toBe(1);
      await act(company.client, last, 'rejection', { reason: 'dates' });
      expect(await proposed()).toBe(0);
    });

    it('shows a company without a member left, whose offers are paused without a letter', async () => {
      await silent(5);
      await world.query('delete from membership where company_id = $1', [company.companyId]);
      expect(await list()).toMatchObject([{ id: company.companyId, unanswered: 5, contactName: null, contactEmail: null }]);
      expect((await pause()).body).toMatchObject({ offersPaused: 1, contactName: null });
      expect([await offerStatus(), await letters('company-offers-paused')]).toEqual(['paused', []]);
    });

    it('pauses every published offer by one act, with its letter, its history and its author; a second coordinator is told who did', async () => {
      const { id: unsent } = await draft(company.client);
      const second = await published(company.client);
      await silent(5);
      const message = 'Nous vous avons appelé deux fois cette semaine.';
      const preview = await coordinator.client.post<{ subject: string; html: string; offers: number }>(
        `/api/campus/silent-companies/${company.companyId}/pause/preview`,
        { message },
      );
      expect(preview.body).toMatchObject({ offers: 2, html: expect.stringContaining(message) });
      expect([await offerStatus(), await letters('company-offers-paused')]).toEqual(['published', []]);
      const other = await people.coordinator();
      const answers = await Promise.all([pause({ message }), pause({}, other)]);
      expect(answers.map(code).sort()).toEqual(['200 undefined', '409 silence.paused-already']);
      expect([await offerStatus(), await offerStatus(second), await offerStatus(unsent)]).toEqual(['paused', 'paused', 'draft']);
      const moves = await world.query(
        `select to_state, act, actor_role, reason_code from state_change where entity_id = $1 and to_state = 'paused'`,
        [offerId],
      );
      expect(moves).toEqual([{ to_state: 'paused', act: 'pause', actor_role: 'campus_coordinator', reason_code: 'silence' }]);
      expect((await letters('company-offers-paused')).map(({ to }) => to)).toEqual([company.email]);
      expect(await list()).toMatchObject([{ pausedBy: 'Karim Lambert', offersPaused: 2, offersPublished: 0 }]);
      expect(await ownSilence()).toMatchObject({ stage: 'paused', unanswered: 5, offersPaused: 2 });
    });

    it('lets the company neither resume nor publish, and says what to do', async () => {
      await silent(5);
      await pause();
      const resumed = await company.client.post<Refusal>(`/api/offers/${offerId}/resumption`);
      expect(code(resumed)).toBe('409 offer.paused-for-silence');
      const { id: unsent } = await draft(company.client);
      expect(code(await company.client.post<Refusal>(`/api/offers/${unsent}/publication`))).toBe('409 offer.paused-for-silence');
      expect([await offerStatus(), await offerStatus(unsent)]).toEqual(['paused', 'draft']);
    });

    it('ends by itself with the last late answer, also of two given at once; what the company had paused stays paused', async () => {
      const own = await published(company.client);
      await company.client.post(`/api/offers/${own}/pause`);
      const ids = await silent(5);
      await pause();
      for (const id of ids.slice(0, 3)) await answer(id);
      expect(await offerStatus()).toBe('paused');
      await Promise.all(ids.slice(3).map(answer));
      expect([await offerStatus(), await offerStatus(own)]).toEqual(['published', 'paused']);
      expect(await ownSilence()).toMatchObject({ stage: 'none', unanswered: 0 });
      expect(await letters('company-offers-resumed')).toHaveLength(1);
      const [move] = await world.query(`select actor_role, reason_code from state_change where entity_id = $1 and act = 'resume'`, [
        offerId,
      ]);
      expect(move).toEqual({ actor_role: 'system', reason_code: 'silence' });
    });

    it('ends for each company alone, whatever is still paused of another', async () => {
      await silent(5);
      await pause();
      await world.query(`update silence_pause set paused_at = now() - interval '60 days'`);
      const waits = offerId;
      company = await people.company('Minoterie du Vimeu');
      offerId = await published(company.client, { seats: 6 });
      const ids = await silent(6);
      // Expired long before this pause began.
      await world.query('update application set expired_on = expired_on - 100 where id = $1', [ids[5]]);
      await pause();
      for (const id of ids.slice(0, 5)) await answer(id);
      expect([await offerStatus(waits), await offerStatus()]).toEqual(['paused', 'published']);
    });

    it('is not ended by what has grown older than 90 days: the pause waits for what it was about', async () => {
      const ids = await silent(5, 89);
      await pause();
      await world.query(`update silence_pause set paused_at = now() - interval '30 days'`);
      await world.query(`update application set expired_on = expired_on - 30 where id = any($1)`, [ids]);
      for (const id of ids.slice(0, 4)) await answer(id);
      expect([await offerStatus(), (await ownSilence()).unanswered]).toEqual(['paused', 1]);
      await answer(ids[4] ?? '');
      expect(await offerStatus()).toBe('published');
    });

    it('is lifted by a coordinator, but for an offer whose last day has passed', async () => {
      const late = await published(company.client);
      await silent(5);
      await pause();
      await world.query(`update offer set expires_on = current_date - 2 where id = $1`, [late]);
      const lift = () => coordinator.client.post<Silent>(`/api/campus/silent-companies/${company.companyId}/lifting`);
      expect((await lift()).body).toMatchObject({ pausedAt: null, unanswered: 5 });
      expect([await offerStatus(), await offerStatus(late)]).toEqual(['published', 'paused']);
      expect(code(await lift())).toBe('409 silence.not-paused');
    });

    it('resumes nothing of a company that was suspended meanwhile', async () => {
      await silent(5);
      await pause();
      await coordinator.client.post(`/api/companies/${company.companyId}/suspension`, {
        reason: 'Deux lycées signalent des missions différentes.',
      });
      await coordinator.client.post(`/api/campus/silent-companies/${company.companyId}/lifting`);
      expect(await offerStatus()).toBe('paused');
    });

    it('names what is wrong with a pause', async () => {
      await silent(5);
      const faults = async (body: object) => {
        const { status, body: refusal } = await pause(body);
        return `${status} ${refusal.errors?.map((one) => `${one.path} ${one.code}`).join()}`;
      };
      expect(await faults({ message: 'a'.repeat(501) })).toBe('400 message field.text-long');
      expect(await faults({ message: '<b>non</b>' })).toBe('400 message field.html');
      await company.client.post(`/api/offers/${offerId}/pause`);
      expect(code(await pause())).toBe('409 silence.no-offer-online');
      const nowhere = await coordinator.client.post<Refusal>('/api/campus/silent-companies/0190b6a1-0000-7000-8000-000000000000/pause', {});
      expect(nowhere.status).toBe(404);
    });

    it('cannot stand twice for one company, nor be lifted by a person without a day', async () => {
      await silent(5);
      await pause();
      const again = world.query(
        `insert into silence_pause (id, company_id, offer_ids, unanswered, paused_by_account_id)
       select gen_random_uuid(), company_id, offer_ids, unanswered, paused_by_account_id from silence_pause`,
      );
      await expect(again).rejects.toThrow('silence_pause_once');
      const undated = world.query(`update silence_pause set lifted_by_account_id = paused_by_account_id`);
      await expect(undated).rejects.toThrow('silence_pause_lifted');
    });
  });

import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { act, applied, apply, lettersAbout, statusOf } from '../../support/builders/applications.js';
import { dayIn } from '../../support/builders/days.js';
import { draft, type Offer, offerBody, publish, type Refusal } from '../../support/builders/offers.js';
import type { Member, People, Student } from '../../support/builders/people.js';
import { siretOf } from '../../support/builders/siret.js';
import type { Client } from '../../support/client.js';
import { found } from '../../support/found.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface OwnOffer extends Offer {
  publishedAt: string | null;
  own: { publication: number; sentToday: number } | null;
}
interface Listed {
  items: (Offer & { isWithdrawn: boolean; applications: number; unanswered: number })[];
}

export const offerWithdrawal: WorldTests = (stageOf) =>
  describe('an offer withdrawn from publication', () => {
    let world: World;
    let people: People;
    let company: Member;
    let classId: string;
    let id: string;

    const move = (name: string, body?: object, client: Client = company.client) =>
      client.post<OwnOffer & Refusal>(`/api/offers/${id}/${name}`, body);
    const read = (client: Client = company.client) => client.get<OwnOffer>(`/api/offers/${id}`);
    const change = async (changes: object) =>
      company.client.put<OwnOffer & Refusal>(`/api/offers/${id}`, {
        ...offerBody({ seats: 2 }),
        ...changes,
        version: (await read()).body.version,
      });
    const student = (): Promise<Student> => people.student(classId);
    const isListed = async () =>
      (await world.client().get<{ items: Offer[] }>('/api/offers?limit=50')).body.items.some((one) => one.id === id);
    const letters = async () =>
      (await world.query<{ letter: string }>(`select letter from email where entity_id = $1 order by created_at, id`, [id])).map(
        ({ letter }) => letter,
      );
    const faults = (body: Refusal) => body.errors?.map(({ path, code }) => `${path} ${code}`);

    beforeAll(async () => {
      ({ world, people } = stageOf());
      classId = await people.classGroup(await people.teacher());
    });
    beforeEach(async () => {
      company = await people.company();
      ({ id } = await draft(company.client, { seats: 2 }));
      await publish(company.client, id);
    });

    it('is a draft again, out of every list, and the same row once it is published again', async () => {
      const { body } = await move('withdrawal');
      expect(body).toMatchObject({ status: 'draft', publishedAt: null, actions: ['send', 'close'], own: { publication: 1, sentToday: 1 } });
      expect(await isListed()).toBe(false);
      expect((await read(world.client())).status).toBe(404);
      const page = await world.client().get<string>(`/offres/${id}`);
      expect({ status: page.status, isSaid: page.body.includes('plus en ligne') }).toEqual({ status: 410, isSaid: true });
      expect((await world.client().get<{ isEnded: boolean }>(`/api/offers/${id}/similar`)).body.isEnded).toBe(true);
      expect((await move('withdrawal')).body.code).toBe('status.not-allowed');
      expect((await change({ communeInsee: '80620' })).status).toBe(200);
      expect((await move('publication')).body).toMatchObject({ id, status: 'published', own: { publication: 2, sentToday: 2 } });
      expect(await isListed()).toBe(true);
      expect((await world.client().get<string>(`/offres/${id}`)).status).toBe(200);
      expect(await letters()).toEqual(['offer-published', 'offer-published']);
      const moves = await world.query<{ act: string }>(
        `select act from state_change where entity_id = $1 and act is not null order by created_at, id`,
        [id],
      );
      expect(moves.map((row) => row.act)).toEqual(['send', 'approve', 'withdraw', 'send', 'approve']);
    });

    it('has its matches taken away, and made again', async () => {
      const { body: withdrawn } = await move('withdrawal');
      const { body: back } = await move('publication');
      const rows = await world.query<{ version: number }>(
        `select (payload->>'version')::int as version from outbox where job = 'match-offer' and payload->>'offerId' = $1 order by 1`,
        [id],
      );
      expect(rows.map(({ version }) => version).slice(-2)).toEqual([withdrawn.version, back.version]);
    });

    it('keeps its applications: its company reads and answers them, who applied reads the offer, new ones wait', async () => {
      const [inès, hugo] = [await student(), await student()];
      const [first, second] = [await applied(inès.client, id), await applied(hugo.client, id)];
      await act(company.client, second, 'offering', {});
      await move('withdrawal');
      expect([await statusOf(world, first), await statusOf(world, second)]).toEqual(['submitted', 'offered']);
      expect((await read(inès.client)).body).toMatchObject({ status: 'draft', isWithdrawn: true, own: null });
      expect((await read((await student()).client)).status).toBe(404);
      expect((await apply((await student()).client, id)).body.code).toBe('application.offer-not-open');
      expect((await company.client.get<{ items: unknown[] }>(`/api/offers/${id}/applications`)).body.items).toHaveLength(2);
      await act(company.client, first, 'reading');
      const offering = await company.client.post<Refusal>(`/api/applications/${first}/offering`, {});
      expect({ status: offering.status, code: offering.body.code }).toEqual({ status: 409, code: 'application.offer-withdrawn' });
      await act(company.client, first, 'rejection', { reason: 'skills' });
      expect((await hugo.client.post(`/api/applications/${second}/acceptance`)).status).toBe(200);
      expect([await statusOf(world, first), await statusOf(world, second)]).toEqual(['rejected', 'accepted']);
      expect((await read()).body).toMatchObject({ status: 'draft', seatsLeft: 1 });
      const { items } = (await company.client.get<Listed>('/api/company/offers?status=draft')).body;
      expect(items).toEqual([expect.objectContaining({ id, isWithdrawn: true, applications: 2, unanswered: 0 })]);
      expect((await move('publication')).status).toBe(200);
      expect(await statusOf(world, second)).toBe('accepted');
      expect((await apply(inès.client, id)).status).toBe(409);
    });

    it('tells its company nothing of who would be within reach of the draft', async () => {
      const hugo = await student();
      const application = await applied(hugo.client, id);
      await act(company.client, application, 'reading');
      const shown = async () =>
        (await company.client.get<{ e: number | null; student: { canReachSite: boolean | null } }>(`/api/applications/${application}`))
          .body;
      expect(await shown()).toMatchObject({ postScore: expect.any(Number), student: { canReachSite: true } });
      await move('withdrawal');
      for (const communeInsee of ['80021', '13055', '75056']) {
        expect((await change({ communeInsee })).status).toBe(200);
        expect(await shown()).toMatchObject({ postScore: null, student: { canReachSite: null } });
      }
    });

    it('put online again elsewhere, tells of an applicant’s home the cell of 30 km alone', async () => {
      const [amiens, near] = [await student(), await student()];
      // In the same grid cell as Amiens, 27 km from it.
      await world.query(`update student set commune_insee = '80504', limit_km = 5 where id = $1`, [near.studentId]);
      await world.query('update student set limit_km = 28 where id = $1', [amiens.studentId]);
      const applications = [await applied(amiens.client, id), await applied(near.client, id)];
      for (const application of applications) await act(company.client, application, 'reading');
      const shown = (application: string) =>
        company.client.get<{ postScore: number; student: { canReachSite: boolean } }>(`/api/applications/${application}`);
      const answers: boolean[] = [];
      for (const communeInsee of ['80021', '80504', '80620', '80001', '60057', '75056']) {
        await move('withdrawal');
        expect((await change({ communeInsee })).status).toBe(200);
        expect((await move('publication')).status).toBe(200);
        const [one, other] = [
          await shown(found(applications[0], 'applications[0]')),
          await shown(found(applications[1], 'applications[1]')),
        ];
        expect(other.body.student.canReachSite).toBe(one.body.student.canReachSite);
        expect(other.body.postScore).toBe(one.body.postScore);
        answers.push(one.body.student.canReachSite);
      }
      expect(new Set(answers).size).toBe(2);
    });

    it('put online again with another minimum age, tells no age of an applicant by refusing what is offered to them', async () => {
      const application = await applied((await student()).client, id);
      await act(company.client, application, 'reading');
      await move('withdrawal');
      expect((await change({ minAge: 30 })).status).toBe(200);
      expect((await move('publication')).status).toBe(200);
      expect((await apply((await student()).client, id)).status).toBe(409);
      await act(company.client, application, 'offering', {});
      expect(await statusOf(world, application)).toBe('offered');
    });

    it('is no way to write to a minor who applied: what is edited off line is read without numbers and pages, and a title takes none', async () => {
      const [minor, adult] = [await people.student(classId, { age: 16 }), await student()];
      for (const { client } of [minor, adult]) await applied(client, id);
      await move('withdrawal');
      const hidden = '06 12 34 56 78';
      const words = `Vous préparez les échantillons. Appelez Jean au ${hidden} ou sur https://rendez-vous.example/jean.`;
      const edited = { description: words, questions: [`Mon numéro est le ${hidden}.`], rhythm: words };
      for (const contact of [hidden, 'insta : jean80', 'jean@firme.example'])
        expect(faults((await change({ ...edited, title: `Laborantin, ${contact}` })).body)).toEqual(['title field.contacts']);
      const site = { siret: siretOf('900000060', '0002'), name: `Atelier ${hidden}`, address: '1 rue du Moulin', communeInsee: '80021' };
      expect(faults((await company.client.post<Refusal>('/api/company/sites', site)).body)).toEqual(['name field.name-contacts']);
      expect((await change(edited)).status).toBe(200);
      expect(JSON.stringify((await read(adult.client)).body)).toContain(hidden);
      const read16 = JSON.stringify((await read(minor.client)).body);
      expect(read16).toContain('Vous préparez les échantillons. Appelez Jean au [•••]');
      expect(read16).not.toMatch(/06 12 34 56 78|rendez-vous\.example/);
    });

    it('comes back with a free seat and applications to receive only', async () => {
      const hugo = await student();
      const application = await applied(hugo.client, id);
      await act(company.client, application, 'offering', {});
      await hugo.client.post(`/api/applications/${application}/acceptance`);
      await move('withdrawal');
      await change({ seats: 1, maxApplications: 1 });
      const refused = await move('publication');
      expect({ status: refused.status, faults: faults(refused.body) }).toEqual({
        status: 400,
        faults: ['seats offer.seats-taken', 'maxApplications offer.received-enough'],
      });
      expect((await read()).body.status).toBe('draft');
      await change({ seats: 2, maxApplications: 2 });
      expect((await move('publication')).body.status).toBe('published');
    });

    it('asks for a last day that is still to come, and passes the checks of the day once more', async () => {
      await move('withdrawal');
      await world.query('update offer set expires_on = $2, start_from = $3 where id = $1', [id, dayIn(-1), dayIn(-5)]);
      expect(faults((await move('publication')).body)).toEqual(['startFrom offer.start-past', 'expiresOn offer.expiry-past']);
      const answer = await change({ title: 'Laborantin' });
      expect(answer.status).toBe(200);
      expect((await move('publication')).body.errors?.map(({ path }) => path)).toEqual(['title']);
    });

    it('waits for the campus again where its words give a doubt, its applications still answered', async () => {
      const hugo = await student();
      const application = await applied(hugo.client, id);
      await move('withdrawal');
      await change({ description: 'En remplacement d’une collègue en congé maternité, vous préparez les échantillons du laboratoire.' });
      expect((await move('publication')).body).toMatchObject({ status: 'submitted', own: { publication: 1 } });
      await act(company.client, application, 'reading');
      const coordinator = await people.coordinator();
      expect((await coordinator.client.post(`/api/campus/offers/${id}/approval`)).status).toBe(204);
      expect((await read()).body).toMatchObject({ status: 'published', own: { publication: 2 } });
    });

    it('is never deleted, which would drop what it has received; it is closed instead, and who waits is told', async () => {
      const { client } = await student();
      const application = await applied(client, id);
      await move('withdrawal');
      const refused = await company.client.del<Refusal>(`/api/offers/${id}`);
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 409, code: 'offer.was-published' });
      expect(refused.body.detail).toContain('ne se supprime pas');
      expect((await move('closure', { reason: 'not_looking' })).body.status).toBe('closed');
      expect(await statusOf(world, application)).toBe('closed_with_offer');
      expect((await lettersAbout(world, application)).some((one) => one.startsWith('application-offer-closed'))).toBe(true);
      const { id: fresh } = await draft(company.client);
      expect((await company.client.post<Refusal>(`/api/offers/${fresh}/closure`, { reason: 'other' })).body.code).toBe(
        'status.not-allowed',
      );
      expect((await company.client.del(`/api/offers/${fresh}`)).status).toBe(204);
    });

    it('leaves its copy a draft that was never published', async () => {
      const { body } = await move('copy');
      expect(body.own).toMatchObject({ publication: 0 });
      expect(body.actions).toEqual(['send']);
    });

    describe('with an invitation to apply', () => {
      let invited: Student;
      let invitation: string;
      const own = async () =>
        (await invited.client.get<{ status: string; isOpen: boolean; answerBy: string }>(`/api/student/invitations/${invitation}`)).body;

      beforeEach(async () => {
        invited = await student();
        invitation = uuid();
        await world.query(
          `insert into invitation_to_apply (id, student_id, offer_id, company_id, invited_by_account_id, status, message, answer_by)
         values ($1, $2, $3, $4, $5, 'sent', '', $6)`,
          [invitation, invited.studentId, id, company.companyId, company.accountId, dayIn(9)],
        );
      });

      it('keeps it: shut meanwhile, open again until the same day, and written once', async () => {
        expect(await own()).toMatchObject({ status: 'sent', isOpen: true });
        await move('withdrawal');
        expect(await own()).toMatchObject({ status: 'sent', isOpen: false, answerBy: dayIn(9) });
        await move('publication');
        expect(await own()).toMatchObject({ status: 'sent', isOpen: true, answerBy: dayIn(9) });
        expect(await world.query(`select 1 from email where entity_type = 'invitation_to_apply'`)).toEqual([]);
        const rows = await world.query('select 1 from invitation_to_apply where offer_id = $1 and student_id = $2', [
          id,
          invited.studentId,
        ]);
        expect(rows).toHaveLength(1);
        const { body } = await apply(invited.client, id);
        expect(await world.query('select origin from application where id = $1', [body.id])).toEqual([{ origin: 'invited' }]);
        expect(await own()).toMatchObject({ status: 'applied' });
      });

      it('opens no way around: an application to the draft is refused', async () => {
        await move('withdrawal');
        expect((await apply(invited.client, id)).body.code).toBe('application.offer-not-open');
        expect(await own()).toMatchObject({ status: 'sent' });
      });
    });
  });

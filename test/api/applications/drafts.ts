import { beforeAll, describe, expect, it } from '@jest/globals';
import { applied, apply } from '../../support/builders/applications.js';
import { dayIn } from '../../support/builders/days.js';
import { draftsOf, sendDraft, writeDraft } from '../../support/builders/drafts.js';
import { copiesOf, published, type Refusal } from '../../support/builders/offers.js';
import { type Member, type People, type Student } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

export const drafts: WorldTests = (given) =>
  describe('a draft', () => {
    let world: World;
    let people: People;
    let company: Member;
    let classId: string;
    let offerId: string;
    let student: Student;
    const historyOf = (id: string) =>
      world.query('select from_state as "from", to_state as "to", act from state_change where entity_id = $1 order by created_at', [id]);

    beforeAll(async () => {
      ({ world, people } = given());
      company = await people.company();
      classId = await people.classGroup(await people.teacher());
      offerId = await published(company.client, { seats: 9, questions: ['Un permis ?'] });
      student = await people.student(classId);
    });

    it('is kept as it is written, and the last one to write wins', async () => {
      const first = await writeDraft(student.client, offerId, { motivation: 'Bon', answers: [''] });
      expect({ status: first.status, body: first.body }).toMatchObject({
        status: 200,
        body: {
          origin: 'offer',
          offer: { id: offerId },
          company: { id: company.companyId },
          kind: 'internship',
          isOpen: true,
          warnings: [],
        },
      });
      const second = await writeDraft(student.client, offerId, { motivation: 'Bonjour', answers: ['Oui'] });
      expect(second.body).toMatchObject({ id: first.body.id, motivation: 'Bonjour', answers: ['Oui'] });
      expect(await draftsOf(student.client)).toMatchObject([{ id: first.body.id, motivation: 'Bonjour' }]);
    });

    it('is one, however many windows write at once', async () => {
      const { client, studentId } = await people.student(classId);
      const answers = await Promise.all(
        Array.from({ length: 4 }, (_, index) => writeDraft(client, offerId, { motivation: `Fenêtre ${index}` })),
      );
      expect(answers.map(({ status }) => status)).toEqual(Array(4).fill(200));
      expect(await world.query('select 1 from application_draft where student_id = $1', [studentId])).toHaveLength(1);
    });

    it('holds nothing, and its company reads nothing of it', async () => {
      const [draft] = await draftsOf(student.client);
      expect((await company.client.get(`/api/applications/${draft?.id}`)).status).toBe(404);
      expect((await company.client.get<{ items: unknown[] }>(`/api/offers/${offerId}/applications`)).body.items).toEqual([]);
      expect((await student.client.get<{ items: unknown[] }>('/api/applications')).body.items).toEqual([]);
    });

    it('is sent as it stands: the application keeps its id, and its history begins with it', async () => {
      const [draft] = await draftsOf(student.client);
      const id = found(draft, 'draft').id;
      const { status, body } = await sendDraft(student.client, id);
      expect({ status, body }).toMatchObject({ status: 201, body: { id, status: 'submitted', origin: 'offer', motivation: 'Bonjour' } });
      expect(await historyOf(id)).toEqual([{ from: 'draft', to: 'submitted', act: 'send' }]);
      expect(await draftsOf(student.client)).toEqual([]);
      expect((await sendDraft(student.client, id)).status).toBe(404);
      expect((await writeDraft(student.client, offerId)).body.code).toBe('application.already-sent');
    });

    it('is sent once, however often it is clicked', async () => {
      const { client, studentId, email } = await people.student(classId);
      const { body } = await writeDraft(client, offerId, { motivation: '', answers: ['Non'] });
      const answers = await Promise.all(Array.from({ length: 3 }, () => sendDraft(client, body.id)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 404, 404]);
      expect(await world.query('select 1 from application where student_id = $1', [studentId])).toHaveLength(1);
      expect(await world.query(`select 1 from email where letter = 'application-sent' and to_address = $1`, [email])).toHaveLength(1);
    });

    it('meets the same guards as a sending without it, and stays', async () => {
      const { client } = await people.student(classId);
      const { body: open } = await writeDraft(client, offerId, { motivation: 'Sans réponse à la question' });
      const refused = await sendDraft(client, open.id);
      expect(refused.body.errors?.[0]).toMatchObject({ path: 'answers.0', code: 'application.answers' });
      const closing = await published(company.client);
      const { body: late } = await writeDraft(client, closing);
      await company.client.post(`/api/offers/${closing}/closure`, { reason: 'other' });
      expect((await sendDraft(client, late.id)).body.code).toBe('application.offer-not-open');
      expect(await draftsOf(client)).toMatchObject([{ id: late.id, isOpen: false }, { id: open.id }]);
      const incomplete = await people.student(classId, { isComplete: false });
      const { body } = await writeDraft(incomplete.client, offerId, { motivation: '', answers: ['Oui'] });
      expect((await sendDraft(incomplete.client, body.id)).body.code).toBe('application.profile-incomplete');
    });

    it('goes with an application that is sent beside it', async () => {
      const { client } = await people.student(classId);
      const other = await published(company.client);
      const { body: draft } = await writeDraft(client, other);
      expect(await applied(client, other)).toBe(draft.id);
      expect(await draftsOf(client)).toEqual([]);
      expect(await historyOf(draft.id)).toEqual([{ from: 'draft', to: 'submitted', act: 'send' }]);
    });

    it('is erased by its student', async () => {
      const { client, studentId } = await people.student(classId);
      const { body } = await writeDraft(client, offerId);
      expect((await client.del(`/api/application-drafts/${body.id}`)).status).toBe(204);
      expect(await world.query('select 1 from application_draft where student_id = $1', [studentId])).toEqual([]);
      expect((await apply(client, await published(company.client))).status).toBe(201);
    });

    it('says when the dates do not meet, and is sent all the same', async () => {
      const { client, studentId } = await people.student(classId);
      await people.free(studentId, [dayIn(200), dayIn(230)]);
      const elsewhen = await published(company.client);
      const { body } = await writeDraft(client, elsewhen);
      expect(body.warnings).toEqual(['dates']);
      expect((await sendDraft(client, body.id)).status).toBe(201);
    });

    it('to what a student cannot see is not found, and what is wrong in it is named', async () => {
      const { client } = await people.student(classId);
      const [hidden] = await copiesOf(world, offerId, 1);
      for (const status of ['draft', 'changes_requested']) {
        await world.query('update offer set status = $2, publication = 0 where id = $1', [hidden, status]);
        expect((await writeDraft(client, found(hidden, 'an offer out of sight'))).status).toBe(404);
      }
      const { status, body } = await client.put<Refusal>(`/api/application-drafts/offers/${offerId}`, { motivation: 'x'.repeat(3_001) });
      expect({ status, error: body.errors?.[0]?.path }).toEqual({ status: 400, error: 'motivation' });
    });

    it('is one of fifty at most', async () => {
      const { client, studentId } = await people.student(classId);
      const offers = await copiesOf(world, offerId, 50);
      await world.query(
        `insert into application_draft (id, student_id, offer_id, company_site_id)
       select gen_random_uuid(), $1, id, company_site_id from offer where id = any($2::uuid[])`,
        [studentId, offers],
      );
      const { status, body } = await writeDraft(client, offerId);
      expect({ status, code: body.code }).toEqual({ status: 429, code: 'application.draft-limit' });
      expect((await writeDraft(client, found(offers[0], 'offers[0]'))).status).toBe(200);
    });
  });

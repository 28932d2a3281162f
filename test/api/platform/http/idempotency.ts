import { beforeAll, describe, expect, it } from '@jest/globals';
import { lettersAbout, type SentApplication } from '../../../support/builders/applications.js';
import { type Offer, offerBody, published, type Refusal } from '../../../support/builders/offers.js';
import type { Member, People, Student } from '../../../support/builders/people.js';
import type { Answer, Client } from '../../../support/client.js';
import { becomes } from '../../../support/programs/local-start.js';
import { freePort } from '../../../support/servers/free-port.js';
import type { ProcessWorld } from '../../../support/world.js';
import type { ProcessStage } from './process-stage.js';

const AT_ONCE = 50;

/** Sends a write with an idempotency key as a signed-in person. */
const send = <Body>(client: Client, path: string, key: string, body?: object) =>
  client.request<Body & Refusal>('POST', path, body, { 'idempotency-key': key });

export const idempotency = (stageOf: () => ProcessStage): void =>
  describe('a write with an Idempotency-Key', () => {
    let world: ProcessWorld;
    let people: People;
    let company: Member;
    let student: Student;
    let offerId: string;

    const draft = (key: string, title: string) => send<Offer>(company.client, '/api/offers', key, offerBody({ title }));
    const draftsCalled = async (title: string): Promise<number> =>
      (await world.query('select id from offer where title = $1', [title])).length;
    const ageBy = (key: string, hours: number) =>
      world.query(`update idempotency_key set created_at = created_at - make_interval(hours => $2) where key = $1`, [key, hours]);

    beforeAll(async () => {
      ({ world, people } = stageOf());
      company = await people.company();
      student = await people.student(await people.classGroup(await people.teacher()));
      offerId = await published(company.client);
    });

    it(`sent ${AT_ONCE} times at once has one effect and one answer`, async () => {
      const application = { offerId, motivation: 'Le contrôle des amidons m’intéresse.' };
      const answers = await Promise.all(
        Array.from({ length: AT_ONCE }, () => send<SentApplication>(student.client, '/api/applications', 'une-candidature', application)),
      );
      const first = answers[0] as Answer<SentApplication>;
      expect(first.status).toBe(201);
      expect(answers.map(({ status, body }) => ({ status, body }))).toEqual(answers.map(() => ({ status: 201, body: first.body })));
      expect(await world.query('select id from application where student_id = $1', [student.studentId])).toEqual([{ id: first.body.id }]);
      expect((await lettersAbout(world, first.body.id)).map((line) => line.split(' ')[0])).toEqual([
        'application-received',
        'application-sent',
        'application-teacher-copy',
      ]);
    });

    it(`makes one draft of ${AT_ONCE} that no other rule holds back`, async () => {
      const answers = await Promise.all(Array.from({ length: AT_ONCE }, () => draft('un-brouillon', 'Analyste des amidons')));
      expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1);
      expect(await draftsCalled('Analyste des amidons')).toBe(1);
    });

    it('is answered the same later, whatever has happened since', async () => {
      const first = await draft('plus-tard', 'Analyste du soir');
      await company.client.post(`/api/offers/${first.body.id}/publication`);
      const again = await draft('plus-tard', 'Analyste du soir');
      expect({ status: again.status, body: again.body }).toEqual({ status: 201, body: first.body });
      expect(again.body.status).toBe('draft');
    });

    it('is answered the same when there is nothing to say', async () => {
      const invitation = { role: 'company_recruiter', email: 'recrue@sucre.example' };
      const { body } = await send<{ id: string }>(company.client, '/api/invitations', 'on-invite', invitation);
      const revoke = () =>
        company.client.request<null>('DELETE', `/api/invitations/${body.id}`, undefined, { 'idempotency-key': 'on-se-ravise' });
      expect(await revoke()).toMatchObject({ status: 204, body: null });
      expect(await revoke()).toMatchObject({ status: 204, body: null });
      expect((await company.client.del<Refusal>(`/api/invitations/${body.id}`)).status).toBe(404);
    });

    it('counts for the same request alone: another body or another address is refused', async () => {
      expect((await draft('une-seule-demande', 'Analyste du matin')).status).toBe(201);
      const otherBody = await draft('une-seule-demande', 'Analyste de nuit');
      expect({ status: otherBody.status, code: otherBody.body.code }).toEqual({ status: 409, code: 'idempotency.other-request' });
      const otherRoute = await send(company.client, `/api/offers/${offerId}/pause`, 'une-seule-demande');
      expect({ status: otherRoute.status, code: otherRoute.body.code }).toEqual({ status: 409, code: 'idempotency.other-request' });
      expect(await draftsCalled('Analyste de nuit')).toBe(0);
    });

    it('lets one of two different requests pass that come at once', async () => {
      const titles = ['Analyste un', 'Analyste deux'];
      const answers = await Promise.all(titles.map((title) => draft('deux-demandes', title)));
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
      expect((await Promise.all(titles.map(draftsCalled))).reduce((sum, one) => sum + one)).toBe(1);
    });

    it('is one’s own: the same key of another account is another request', async () => {
      const other = await people.company('Sucrerie de l’Avre');
      const body = offerBody({ title: 'Analyste partagé' });
      const mine = await send<Offer>(company.client, '/api/offers', 'une-cle-commune', body);
      const theirs = await send<Offer>(other.client, '/api/offers', 'une-cle-commune', body);
      expect([mine.status, theirs.status]).toEqual([201, 201]);
      expect(theirs.body.id).not.toBe(mine.body.id);
      const again = () => Promise.all([company, other].map(({ client }) => send<Offer>(client, '/api/offers', 'une-cle-commune', body)));
      const ids = [mine.body.id, theirs.body.id];
      expect((await again()).map((answer) => answer.body.id)).toEqual(ids);
      // Simulates an api that stopped after the transaction, before it stored the response.
      await world.query("delete from idempotency_key where key = 'une-cle-commune' and step = 0");
      expect((await again()).map((answer) => answer.body.id)).toEqual(ids);
    });

    it('that failed leaves no trace: mended, it is done', async () => {
      const refused = await send(company.client, '/api/offers', 'une-faute', offerBody({ title: '' }));
      expect(refused.status).toBe(400);
      expect((await draft('une-faute', 'Analyste corrigé')).status).toBe(201);
    });

    it('is new again after 24 hours, and its trace is removed', async () => {
      const first = await draft('hier', 'Analyste de la veille');
      await ageBy('hier', 23);
      expect((await draft('hier', 'Analyste de la veille')).body.id).toBe(first.body.id);
      await ageBy('hier', 2);
      const next = await draft('hier', 'Analyste de la veille');
      expect(next.status).toBe(201);
      expect(next.body.id).not.toBe(first.body.id);
      expect(await draftsCalled('Analyste de la veille')).toBe(2);
      await ageBy('hier', 25);
      await world.worker.kill9();
      await world.addWorker().ready();
      await world.settled();
      await becomes('its trace is gone', async () => {
        const left = await world.query(`select step from idempotency_key where key = 'hier'`);
        return left.length === 0;
      });
    });

    it.each([
      ['two words', 'deux mots'],
      ['empty', ''],
      ['too long', 'k'.repeat(201)],
      ['not ASCII', 'clé'],
    ])('is refused when its key is %s', async (_what, key) => {
      const { status, body } = await send(company.client, '/api/offers', key, offerBody());
      expect({ status, errors: body.errors?.map(({ path, code }) => ({ path, code })) }).toEqual({
        status: 400,
        errors: [{ path: 'Idempotency-Key', code: 'idempotency.key' }],
      });
    });

    it('is done once, and answered, when the api dies between the commit and the answer', async () => {
      const port = await freePort();
      const dying = world.addApi(port, { SEVE_FAIL_POINT: 'after-commit' });
      await dying.ready();
      const there = company.client.at(`http://127.0.0.1:${port}`);
      const body = offerBody({ title: 'Analyste sans réponse' });
      await expect(send(there, '/api/offers', 'sans-reponse', body)).rejects.toThrow();
      expect(await dying.exited).toEqual({ code: null, signal: 'SIGKILL' });
      const [committed] = await world.query<{ id: string }>(`select id from offer where title = 'Analyste sans réponse'`);
      const again = await send<Offer>(company.client, '/api/offers', 'sans-reponse', body);
      expect({ status: again.status, id: again.body.id, title: again.body.title }).toEqual({
        status: 201,
        id: committed?.id,
        title: 'Analyste sans réponse',
      });
      expect((await send<Offer>(company.client, '/api/offers', 'sans-reponse', body)).body).toEqual(again.body);
      expect(await draftsCalled('Analyste sans réponse')).toBe(1);
    });
  });

import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import type { Refusal } from '../../../support/builders/offers.js';
import type { People, Person, Student, Teacher } from '../../../support/builders/people.js';
import { tokenFrom } from '../../../support/letters.js';
import { providerHeaders, tell } from '../../../support/mail-events.js';
import type { WorldTests } from '../../../support/one-world.js';
import { freePort } from '../../../support/servers/free-port.js';
import type { World } from '../../../support/world.js';

export const mailEvents: WorldTests = (stageOf) =>
  describe('what the mail provider tells', () => {
    let world: World;
    let people: People;
    let teacher: Teacher;
    let student: Student;
    let coordinator: Person;
    beforeAll(async () => {
      ({ world, people } = stageOf());
      await world.query('truncate suppression');
      teacher = await people.teacher();
      student = await people.student(await people.classGroup(teacher));
      coordinator = await people.coordinator();
    });

    const bounce = (change: object = {}) => ({ id: uuid(), kind: 'bounce', address: student.email, detail: '5.1.1 unknown', ...change });
    const send = (body: string, headers: Record<string, string>) =>
      world.client().request<Refusal>('POST', '/api/mail-events', body, headers);
    const suppressed = () =>
      world.query<{ address: string; reason: string; email_id: string | null }>('select address, reason, email_id from suppression');
    const told = () => world.query<{ to_address: string }>("select to_address from email where letter = 'address-refused'");
    const isRefused = async () => (await student.client.get<{ addressRefused: boolean }>('/api/account/me')).body.addressRefused;

    it('is believed only with its signature, of these bytes, at this time', async () => {
      const body = JSON.stringify(bounce());
      const good = providerHeaders(body);
      const wrong: [string, Record<string, string>][] = [
        [body, {}],
        [body, { ...good, 'x-seve-signature': '' }],
        [body, { ...good, 'x-seve-signature': 'é'.repeat(64) }],
        [body, providerHeaders(body, { secret: 'another-and-quite-long-secret-0A1b' })],
        [body, providerHeaders(body, { ageSeconds: 330 })],
        [body, providerHeaders(body, { ageSeconds: -330 })],
        [body, { ...good, 'x-seve-timestamp': String(Number(good['x-seve-timestamp']) + 1) }],
        [body, { ...good, 'x-seve-timestamp': '1e9' }],
        [body.replace('bounce', 'complaint'), good],
        [`${body} `, good],
      ];
      for (const [sent, headers] of wrong) expect((await send(sent, headers)).status).toBe(401);
      expect((await send(body, {})).body.code).toBe('mail-event.unsigned');
      expect(await suppressed()).toEqual([]);
    });

    it('is refused from a page of another site, signed or not', async () => {
      const body = JSON.stringify(bounce());
      expect((await send(body, { ...providerHeaders(body), origin: 'https://ailleurs.example' })).status).toBe(403);
    });

    it('names the field that makes no sense', async () => {
      for (const [change, field] of [
        [{ kind: 'boredom' }, 'kind'],
        [{ address: 'deux@x.example, autres@x.example' }, 'address'],
        [{ id: '' }, 'id'],
        [{ state: 'sent' }, 'state'],
      ] as const) {
        const { status, body } = await tell<Refusal>(world.client(), bounce(change));
        expect([status, body.errors?.map(({ path }) => path)]).toEqual([400, [field]]);
      }
    });

    it('stops the letters, tells the teacher of the student, and the student at the next sign-in', async () => {
      expect(await isRefused()).toBe(false);
      const id = uuid();
      await world.query(
        `insert into email (id, letter, to_address, to_account_id, locale, params, entity_type, entity_id, expires_at, state, sent_at)
       values ($1, 'application-sent', $2, $3, 'fr', '{}', 'application', $1, now() + interval '1 hour', 'sent', now())`,
        [id, student.email, student.accountId],
      );
      expect((await tell(world.client(), bounce({ messageId: `<${id}@seve.example>` }))).status).toBe(204);
      expect(await suppressed()).toEqual([{ address: student.email, reason: 'bounce', email_id: id }]);
      expect(await world.query('select state, error from email where id = $1', [id])).toEqual([
        { state: 'bounced', error: '5.1.1 unknown' },
      ]);
      expect(await told()).toEqual([{ to_address: teacher.email }]);
      expect(await isRefused()).toBe(true);
    });

    it('changes nothing when it is told again, even once the address was lifted', async () => {
      await world.query('truncate suppression');
      const event = bounce();
      await tell(world.client(), event);
      expect(await suppressed()).toHaveLength(1);
      await world.query('truncate suppression');
      expect((await tell(world.client(), event)).status).toBe(204);
      expect(await suppressed()).toEqual([]);
    });

    it('of a letter that is not to this address names no letter', async () => {
      const [letter] = await world.query<{ id: string }>("select id from email where letter = 'address-refused'");
      await tell(world.client(), bounce({ messageId: letter?.id }));
      expect(await suppressed()).toEqual([{ address: student.email, reason: 'bounce', email_id: null }]);
      expect(await world.query("select 1 from email where letter = 'address-refused' and state <> 'queued'")).toEqual([]);
    });

    it('a refusal weighs more than a complaint, and not the other way round', async () => {
      await world.query('truncate suppression');
      await tell(world.client(), bounce({ kind: 'complaint' }));
      await tell(world.client(), bounce());
      await tell(world.client(), bounce({ kind: 'complaint' }));
      expect((await suppressed()).map(({ reason }) => reason)).toEqual(['bounce']);
    });

    it('ends when the person opens a link of a letter: the address works again', async () => {
      await world.client().post('/api/auth/request-password-reset', { email: student.email });
      const token = await tokenFrom(world, 'password-reset', student.email);
      expect((await world.client().post('/api/auth/reset-password', { token, newPassword: 'quatre-mots-sans-lien' })).status).toBe(200);
      expect(await suppressed()).toEqual([]);
    });

    it('a complaint does not end so', async () => {
      await tell(world.client(), bounce({ kind: 'complaint' }));
      await world.client().post('/api/auth/request-password-reset', { email: student.email });
      const token = await tokenFrom(world, 'password-reset', student.email);
      expect((await world.client().post('/api/auth/reset-password', { token, newPassword: 'cinq-mots-sans-aucun-lien' })).status).toBe(200);
      expect((await suppressed()).map(({ reason }) => reason)).toEqual(['complaint']);
    });

    it('of a teacher is told to the campus, which hears nothing of a student', async () => {
      await tell(world.client(), bounce({ address: teacher.email }));
      const kinds = "select params->>'personKind' as kind from email where letter = 'address-refused' and to_address = $1";
      expect(await world.query(kinds, [coordinator.email])).toEqual([{ kind: 'member' }]);
    });
  });

export const withoutProvider: WorldTests = (stageOf) =>
  describe('without a secret of the mail provider', () => {
    it('there is nobody to tell', async () => {
      const { world } = stageOf();
      const port = await freePort();
      const url = `http://127.0.0.1:${port}`;
      const api = await world.addApi(port, { SEVE_MAIL_WEBHOOK_SECRET: '', PUBLIC_URL: url }).ready();
      const client = world.client().at(url);
      expect((await tell(client, { id: '1', kind: 'bounce', address: 'a@b.example' })).status).toBe(404);
      await api.stop();
    });
  });

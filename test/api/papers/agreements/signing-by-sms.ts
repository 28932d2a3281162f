import { beforeAll, describe, expect, it } from '@jest/globals';
import { brokenLink, type SignatureEvent } from '@seve/database';
import { SMS_CODES_PER_DAY } from '@seve/domain';
import {
  type AgreementCast,
  agreementCast,
  agreementToSign,
  hostPart,
  type Seated,
  schoolPart,
  seatOf,
  signatoriesOf,
  signatureKey,
  signatureToken,
} from '../../../support/builders/agreements.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { type People } from '../../../support/builders/people.js';
import { found } from '../../../support/found.js';
import type { WorldTests } from '../../../support/one-world.js';
import { freePort } from '../../../support/servers/free-port.js';
import type { World } from '../../../support/world.js';

interface Paper extends Refusal {
  sha256: string;
  address: string;
  phone: string | null;
  state: string;
}
interface Own {
  id: string;
  sha256: string;
  phone: string | null;
}

export const signingBySms: WorldTests = (given) =>
  describe('the code of a signature by SMS', () => {
    let world: World;
    let people: People;
    let cast: AgreementCast;

    beforeAll(async () => {
      ({ world, people } = given());
      cast = await agreementCast(people);
    });

    const link = (name: string, body: object) => world.client().post<Paper>(`/api/signature-links/${name}`, body);
    const toSign = async (host: object, school: object = {}) =>
      agreementToSign(world, cast, await people.student(cast.classId), { host: hostPart(host), school: schoolPart(school) });
    const smsTo = (number: string) =>
      world.query<{ code: string; entity: string }>(
        `select params ->> 'code' as code, entity_id as entity from email where letter = 'signature-sms' and to_address = $1 order by created_at desc, id desc`,
        [`${number}@sms.invalid`],
      );
    const eventsOf = (signatoryId: string): Promise<SignatureEvent[]> =>
      world.query<SignatureEvent>(
        `select version_id as "versionId", event.number, kind, signatory_id as "signatoryId", actor_account_id as "actorAccountId", at,
         event.sha256, evidence, hash
       from signature_event event where version_id = (select version_id from signatory where id = $1) order by event.number`,
        [signatoryId],
      );
    const opened = async (seat: Seated) => {
      const token = await signatureToken(world, seat);
      return { token, paper: (await link('lookup', { token })).body };
    };

    it('is offered to a signatory whose mobile is known, comes once, signs, and its events say by which way', async () => {
      const { seats } = await toSign({ signatoryPhone: '06 12 34 56 78' });
      const host = seatOf(seats, 'host');
      const { token, paper } = await opened(host);
      expect(paper.phone).toBe('06\u00a0…\u00a078');
      expect(JSON.stringify(paper)).not.toContain('612345678');
      expect((await link('code', { token, channel: 'pigeon' })).status).toBe(400);
      expect((await link('code', { token, channel: 'sms' })).status).toBe(200);
      const sent = await smsTo('33612345678');
      expect(sent).toHaveLength(1);
      const { code } = found(sent[0], 'the SMS');
      const signature = { token, code, mark: 'typed', name: host.name, sha256: paper.sha256, consent: true };
      expect(await link('signature', signature)).toMatchObject({ status: 200, body: { state: 'signed' } });
      const events = await eventsOf(host.id);
      const own = events.filter(({ signatoryId }) => signatoryId === host.id).map(({ kind, evidence }) => ({ kind, evidence }));
      expect(own.at(-2)).toEqual({ kind: 'code_sent', evidence: { channel: 'sms', phone: '+33612345678' } });
      expect(own.at(-1)).toMatchObject({ kind: 'signed', evidence: { channel: 'sms' } });
      expect(brokenLink(events, paper.sha256)).toBeNull();
    });

    it('replaces the one by e-mail, and the other way round: the last one sent counts', async () => {
      const { seats } = await toSign({ tutorPhone: '07 11 22 33 44' });
      const tutor = seatOf(seats, 'tutor');
      const { token, paper } = await opened(tutor);
      await link('code', { token, channel: 'sms' });
      const { code: bySms } = found((await smsTo('33711223344'))[0], 'the SMS');
      await link('code', { token, channel: 'email' });
      const signature = { token, code: bySms, mark: 'typed', name: tutor.name, sha256: paper.sha256, consent: true };
      const [letter] = await world.query<{ code: string }>(
        `select params ->> 'code' as code from email where letter = 'agreement-signature-code' and entity_id = $1`,
        [tutor.id],
      );
      if (letter?.code !== bySms) expect((await link('signature', signature)).status).toBe(400);
      expect((await link('signature', { ...signature, code: found(letter, 'the letter').code })).status).toBe(200);
      expect((await eventsOf(tutor.id)).at(-1)?.evidence.channel).toBe('email');
    });

    it('is not offered to a landline, without a number, or once the school has corrected the address', async () => {
      const { agreed, seats } = await toSign({ signatoryPhone: '03 22 45 67 89', tutorPhone: '06 99 88 77 66' });
      for (const role of ['host', 'student', 'referent'] as const) {
        const { token, paper } = await opened(seatOf(seats, role));
        expect(paper.phone).toBeNull();
        expect(await link('code', { token, channel: 'sms' })).toMatchObject({ status: 409, body: { code: 'signature.no-phone' } });
      }
      const tutor = seatOf(seats, 'tutor');
      const corrected = { email: 'tutrice.nouvelle@amidon.example', reason: 'Une autre personne.' };
      const path = `/api/school-agreements/${agreed.id}/signatories/${tutor.id}/address`;
      expect((await cast.office.client.post(path, corrected)).status).toBe(204);
      const { token, paper } = await opened(tutor);
      expect(paper.phone).toBeNull();
      expect((await link('code', { token, channel: 'sms' })).status).toBe(409);
      expect((await smsTo('33699887766')).length).toBe(0);
    });

    it('goes to the number that the signatory gives for the person who signs instead', async () => {
      const { agreed, seats } = await toSign({});
      const key = await signatureKey(world, seatOf(seats, 'host'));
      const to = { name: 'Jeanne Petit', email: 'jeanne.petit@amidon.example', hasPower: true };
      expect(await link('delegation', { ...key, ...to, phone: '12' })).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'phone' }] },
      });
      expect((await link('delegation', { ...key, ...to, phone: '+32 470 12 34 56' })).status).toBe(204);
      const delegate = (await signatoriesOf(world, agreed.id)).find(({ email }) => email === to.email);
      const { token: own, paper } = await opened(found(delegate, 'the delegate'));
      expect(paper.phone).toBe('+32\u00a0…\u00a056');
      expect((await link('code', { token: own, channel: 'sms' })).status).toBe(200);
      expect(await smsTo('32470123456')).toHaveLength(1);
    });

    it('signs several papers at once where they have one number, and only then', async () => {
      const other = await agreementCast(people);
      const both = { signatoryEmail: other.company.email, signatoryPhone: '0633445566' };
      for (const host of [both, both, { ...both, signatoryPhone: '0755443322' }])
        await agreementToSign(world, other, await people.student(other.classId), { host: hostPart(host) });
      const { client } = other.company;
      const { items } = (await client.get<{ items: Own[] }>('/api/account/signatures')).body;
      for (const { id, sha256 } of items) await client.post(`/api/account/signatures/${id}/reading`, { sha256 });
      const ask = (papers: readonly Own[]) =>
        client.post<Refusal & { id: string }>('/api/account/signature-batches', {
          channel: 'sms',
          papers: papers.map(({ id, sha256 }) => ({ id, sha256 })),
        });
      expect(await ask(items)).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'papers', code: 'signature.several-addresses' }] },
      });
      const same = items.filter(({ phone }) => phone?.endsWith('66'));
      const { status, body } = await ask(same);
      expect(status).toBe(200);
      const { code } = found((await smsTo('33633445566'))[0], 'the SMS');
      const done = await client.post<{ papers: { isSigned: boolean }[] }>(`/api/account/signature-batches/${body.id}/signature`, {
        ...{ code, mark: 'typed', name: 'Marc Dubois', consent: true },
      });
      expect(done.body.papers.map(({ isSigned }) => isSigned)).toEqual([true, true]);
      for (const { id } of same) expect((await eventsOf(id)).at(-1)?.evidence.channel).toBe('sms');
    });

    it('comes to one number ten times a day at most, whoever asks; the e-mail still comes', async () => {
      const signatoryPhone = '0677889900';
      const { seats } = await toSign({ signatoryPhone, tutorPhone: signatoryPhone });
      const [host, tutor] = [seatOf(seats, 'host'), seatOf(seats, 'tutor')];
      const tokens = [await signatureToken(world, host), await signatureToken(world, tutor)];
      for (let n = 0; n < SMS_CODES_PER_DAY; n += 1)
        expect((await link('code', { token: tokens[n % 2], channel: 'sms' })).status).toBe(200);
      expect(await link('code', { token: tokens[0], channel: 'sms' })).toMatchObject({
        status: 429,
        body: { code: 'signature.sms-too-many' },
      });
      expect(await smsTo('33677889900')).toHaveLength(SMS_CODES_PER_DAY);
      expect((await link('code', { token: await signatureToken(world, host) })).status).toBe(200);
    });

    it('is not offered where no carrier of SMS is set, and no code goes that way', async () => {
      const { seats } = await toSign({ signatoryPhone: '0612345678' });
      const token = await signatureToken(world, seatOf(seats, 'host'));
      const port = await freePort();
      const api = world.addApi(port, { SEVE_SMS: 'none' });
      await api.ready();
      const asked = async (name: string, body: object) => {
        const headers = { 'content-type': 'application/json', origin: world.url };
        const answer = await fetch(`http://127.0.0.1:${port}/api/signature-links/${name}`, {
          method: 'POST',
          headers,
          body: JSON.stringify(body),
        });
        return { status: answer.status, body: (await answer.json()) as Paper };
      };
      expect((await asked('lookup', { token })).body.phone).toBeNull();
      expect(await asked('code', { token, channel: 'sms' })).toMatchObject({ status: 409, body: { code: 'signature.no-phone' } });
      await api.stop();
    });

    it('reaches the mailbox of the developer once, in place of a phone, and the row forgets it', async () => {
      await world.query('truncate email, outbox cascade');
      const { seats } = await toSign({ signatoryPhone: '0644556677' });
      const token = await signatureToken(world, seatOf(seats, 'host'));
      expect((await link('code', { token, channel: 'sms' })).status).toBe(200);
      const { code } = found((await smsTo('33644556677'))[0], 'the SMS');
      await world.query(`delete from email where letter <> 'signature-sms'`);
      await world.query(`delete from outbox where job <> 'send-emails'`);
      await world.addWorker().ready();
      await world.settled();
      const shown = world.mails('33644556677@sms.invalid');
      expect(shown).toHaveLength(1);
      expect(shown[0]?.text).toContain(`${code} est votre code pour signer`);
      expect((await smsTo('33644556677'))[0]?.code).toBeNull();
      await world.worker.stop();
    });
  });

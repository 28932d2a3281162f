import { beforeAll, describe, expect, it } from '@jest/globals';
import { brokenLink, type SignatureEvent } from '@seve/database';
import {
  RENEWED_LINKS_PER_DAY,
  SIGNATURE_CODES_PER_DAY,
  SIGNATURE_CODES_PER_HOUR,
  SIGNATURE_TRIES_PER_DAY,
  SIGNATURE_TRIES_PER_HOUR,
} from '@seve/domain';
import {
  type AgreementCast,
  agreementCast,
  agreementToSign,
  hostPart,
  type Seated,
  seatOf,
  signatoriesOf,
  signatureCode,
  signatureKey,
  signatureToken,
  signedByCode,
} from '../../../support/builders/agreements.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { type People } from '../../../support/builders/people.js';
import { found } from '../../../support/found.js';
import { lettersTo } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Paper extends Refusal {
  state: string;
  sha256: string;
  role: string;
  capacities: string[];
  mayDelegate: boolean;
  signatories: { role: string; state: string }[];
}
interface Own {
  id: string;
  sha256: string;
  capacities: string[];
}

/** More attempts than any limit allows. */
const MANY = 40;
const AT = '/api/account/signatures';

export const actsOfSigning: WorldTests = (given) =>
  describe('an act on a signature', () => {
    let world: World;
    let people: People;
    let cast: AgreementCast;

    beforeAll(async () => {
      ({ world, people } = given());
      cast = await agreementCast(people);
    });

    const toSign = async (host: object) =>
      agreementToSign(world, cast, await people.student(cast.classId, { lastName: 'Vasseur' }), { host: hostPart(host) });
    const link = (name: string, body: object) => world.client().post<Paper>(`/api/signature-links/${name}`, body);
    const another = (code: string) => (code === '111111' ? '222222' : '111111');
    const eventsOf = ({ id }: Seated): Promise<SignatureEvent[]> =>
      world.query<SignatureEvent>(
        `select version_id as "versionId", event.number, kind, signatory_id as "signatoryId", actor_account_id as "actorAccountId", at,
         event.sha256, evidence, hash
       from signature_event event where version_id = (select version_id from signatory where id = $1) order by event.number`,
        [id],
      );
    const codesSent = async (...seats: Seated[]) =>
      (
        await world.query(`select 1 from email where letter = 'agreement-signature-code' and entity_id = any($1)`, [
          seats.map(({ id }) => id),
        ])
      ).length;
    const signature = (token: string, { name }: Seated, { sha256 }: { sha256: string }, code: string) =>
      link('signature', { token, code, mark: 'typed', name, sha256, consent: true });
    /** Returns a code from a renewed link. */
    const coded = async (seat: Seated) => {
      const token = await signatureToken(world, seat);
      const { status, body } = await link('code', { token });
      return { token, status, code: body.code };
    };

    it('of who holds two seats, the boss who is tutor, is one: one entry, one letter, one code, and both seats are signed in both capacities', async () => {
      const boss = { signatoryName: 'Marc Dubois', tutorName: 'DUBOIS, Marc', signatoryEmail: cast.company.email };
      const [local, domain] = cast.company.email.split('@');
      const { agreed, seats } = await toSign({ ...boss, tutorEmail: `${local?.toUpperCase()}+tuteur@${domain}` });
      const [host, tutor] = [seatOf(seats, 'host'), seatOf(seats, 'tutor')];
      const { items } = (await cast.company.client.get<{ items: Own[] }>(AT)).body;
      expect(items.map(({ id, capacities }) => [id, capacities])).toEqual([[host.id, ['host', 'tutor']]]);
      const [byHost, byTutor] = [await signatureToken(world, host), await signatureToken(world, tutor)];
      for (const token of [byHost, byTutor]) expect((await link('renewal', { token })).status).toBe(202);
      const asked = await world.query<{ items: { role: string; alsoAs: string[] }[]; to: string }>(
        `select params -> 'items' as items, to_address as to from email where letter = 'agreement-sign' and entity_id = any($1)`,
        [[host.id, tutor.id]],
      );
      expect(asked.map(({ items: all, to }) => [to, all.map(({ role, alsoAs }) => [role, alsoAs])])).toEqual(
        Array(2).fill([cast.company.email, [['host', ['tutor']]]]),
      );

      const { body: paper } = await link('lookup', { token: byTutor });
      expect([paper.capacities, paper.mayDelegate]).toEqual([['host', 'tutor'], true]);
      expect((await link('code', { token: byTutor })).status).toBe(200);
      expect(await codesSent(host, tutor)).toBe(1);
      expect(await signature(byHost, host, paper, await signatureCode(world, tutor))).toMatchObject({
        status: 200,
        body: { state: 'signed', capacities: ['host', 'tutor'] },
      });
      const now = await signatoriesOf(world, agreed.id);
      expect([seatOf(now, 'host').state, seatOf(now, 'tutor').state]).toEqual(['signed', 'signed']);
      const events = await eventsOf(host);
      const signed = events.filter(({ kind }) => kind === 'signed');
      expect(signed.map(({ signatoryId, evidence }) => [signatoryId, evidence.capacities])).toEqual([
        [host.id, 'host tutor'],
        [tutor.id, 'host tutor'],
      ]);
      expect(new Set(signed.map(({ at }) => String(at))).size).toBe(1);
      expect(brokenLink(events, paper.sha256)).toBeNull();
      expect((await cast.company.client.get<{ items: Own[] }>(AT)).body.items).toEqual([]);
      for (const role of ['student', 'referent'] as const) await signedByCode(world, seatOf(seats, role));
      expect(seatOf(await signatoriesOf(world, agreed.id), 'school').state).toBe('asked');
    });

    it('is of one seat where two people share one mailbox, each by name: the paper names both', async () => {
      const email = 'contact@moulin.example';
      const { agreed, seats } = await toSign({ signatoryEmail: email, tutorEmail: email });
      const [host, tutor] = [seatOf(seats, 'host'), seatOf(seats, 'tutor')];
      const token = await signatureToken(world, host);
      expect((await link('lookup', { token })).body.capacities).toEqual(['host']);
      await signedByCode(world, host);
      expect(seatOf(await signatoriesOf(world, agreed.id), 'tutor').state).toBe('asked');
      await signedByCode(world, tutor);
    });

    it('of each of two people binds a host together: the paper names both, each signs by the own link, neither in the place of the other, and the school comes last', async () => {
      const mayor = { signatoryName: 'Anne Maire', signatoryJob: 'Maire', signatoryEmail: 'maire@commune.example' };
      const director = { secondSignatoryName: 'Luc Directeur', secondSignatoryJob: 'Directeur', secondSignatoryPhone: '0611223344' };
      const { agreed, seats } = await toSign({ ...mayor, ...director, secondSignatoryEmail: 'regie@commune.example' });
      const hostSeats = (all: readonly Seated[]) => all.filter(({ role }) => role === 'host');
      const [first, second] = ['maire@commune.example', 'regie@commune.example'].map((address) =>
        found(
          hostSeats(seats).find(({ email }) => email === address),
          address,
        ),
      ) as [Seated, Seated];
      const phones = await world.query<{ phone: string | null }>('select phone from signatory where id = any($1) order by phone', [
        [first.id, second.id],
      ]);
      expect(phones.map(({ phone }) => phone)).toEqual(['+33611223344', null]);
      const [version] = await world.query<{ document: object }>(
        'select document from paper_version where id = (select version_id from signatory where id = $1)',
        [first.id],
      );
      expect(JSON.stringify(version?.document)).toContain('Luc Directeur, Directeur');

      const { body: paper } = await link('lookup', { token: await signatureToken(world, first) });
      const coming = await coded(first);
      expect(
        await signature(await signatureToken(world, second), second, paper, coming.code ?? (await signatureCode(world, first))),
      ).not.toMatchObject({
        status: 200,
      });
      const key = await signatureKey(world, first);
      const to = { name: 'Luc Directeur', email: 'Regie+maire@commune.example', hasPower: true };
      expect(await link('delegation', { ...key, ...to })).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'email', code: 'signature.seat-taken' }] },
      });

      for (const role of ['student', 'referent', 'tutor'] as const) await signedByCode(world, seatOf(seats, role));
      await signedByCode(world, first);
      expect(seatOf(await signatoriesOf(world, agreed.id), 'school').state).toBe('waiting');
      await signedByCode(world, second);
      const now = await signatoriesOf(world, agreed.id);
      expect(hostSeats(now).map(({ state }) => state)).toEqual(['signed', 'signed']);
      expect(seatOf(now, 'school').state).toBe('asked');
    });

    it('that hands it on to a person with power, never by a tutor, or refuses it wants the code that signing wants: without it nothing changes, with it the old link dies and the school reads who named whom', async () => {
      const { agreed, seats } = await toSign({});
      const host = seatOf(seats, 'host');
      const token = await signatureToken(world, host);
      const to = { name: 'Jeanne Petit', email: 'jeanne.petit.3@amidon.example', hasPower: true };
      const acts = { delegation: to, refusal: { reason: 'Les horaires ne vont pas.' } };
      const before = await eventsOf(host);
      for (const [act, body] of Object.entries(acts)) {
        expect(await link(act, { token, ...body })).toMatchObject({ status: 400, body: { errors: [{ path: 'code' }] } });
        expect(await link(act, { token, ...body, code: '000000' })).toMatchObject({ status: 409, body: { code: 'signature.code-over' } });
      }
      expect((await link('code', { token })).status).toBe(200);
      const code = await signatureCode(world, host);
      for (const [act, body] of Object.entries(acts))
        expect(await link(act, { token, ...body, code: another(code) })).toMatchObject({
          status: 400,
          body: { errors: [{ path: 'code', code: 'signature.wrong-code' }] },
        });
      expect((await eventsOf(host)).slice(before.length).map(({ kind }) => kind)).toEqual(['code_sent']);
      expect((await signatoriesOf(world, agreed.id)).map(({ state }) => state)).toEqual(seats.map(({ state }) => state));
      expect(await lettersTo(world, to.email)).toEqual([]);

      const tutor = seatOf(seats, 'tutor');
      const ofTutor = await coded(tutor);
      const tutors = { token: ofTutor.token, code: await signatureCode(world, tutor) };
      expect(await link('delegation', { ...tutors, ...to })).toMatchObject({ status: 409, body: { code: 'signature.not-delegable' } });
      expect(await link('delegation', { token, ...to, code, hasPower: false })).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'hasPower' }] },
      });
      expect(await link('delegation', { token, ...to, code, email: host.email })).toMatchObject({ status: 400 });
      expect((await link('delegation', { token, ...to, code })).status).toBe(204);
      expect((await link('lookup', { token })).status).toBe(404);
      expect(await lettersTo(world, to.email)).toEqual(['agreement-delegated']);
      expect(await lettersTo(world, host.email ?? '')).toContain('agreement-delegated');
      const [delegated] = (await eventsOf(host)).filter(({ kind }) => kind === 'delegated');
      expect(delegated?.evidence).toMatchObject({ email: to.email, channel: 'email', ip: expect.any(String) });
      const [told] = await world.query<{ params: object }>(
        `select params from email where letter = 'agreement-delegated' and to_address = $1 and params ->> 'delegateName' = $2`,
        [cast.office.email, to.name],
      );
      expect(told?.params).toMatchObject({ reader: 'school', formerName: host.name, role: 'host' });

      const delegate = (await signatoriesOf(world, agreed.id)).find(({ email }) => email === to.email);
      await signedByCode(world, found(delegate, 'the delegate'));
      expect(
        (await signatoriesOf(world, agreed.id))
          .filter(({ role }) => role === 'host')
          .map(({ state }) => state)
          .sort(),
      ).toEqual(['delegated', 'signed']);

      const refused = { ...tutors, reason: 'Les horaires ne vont pas.' };
      expect((await link('refusal', refused)).status).toBe(204);
      const [kept] = (await eventsOf(tutor)).filter(({ kind }) => kind === 'refused');
      expect(kept?.evidence).toMatchObject({ reason: refused.reason, channel: 'email', ip: expect.any(String) });
    });

    it('of one capacity leaves the other: the boss who hands the company’s signature on still signs as tutor, by a new letter', async () => {
      const email = 'patron@moulin-du-pre.example';
      const boss = { signatoryName: 'Ida Blanc', tutorName: 'Ida Blanc', signatoryEmail: email, tutorEmail: email };
      const { agreed, seats } = await toSign(boss);
      const tutor = seatOf(seats, 'tutor');
      const { token } = await coded(tutor);
      const to = { name: 'Jeanne Petit', email: 'jeanne.petit.4@amidon.example', hasPower: true };
      const own = { ...to, email: 'Patron+2@moulin-du-pre.example' };
      const code = await signatureCode(world, tutor);
      expect(await link('delegation', { token, ...own, code })).toMatchObject({ status: 400, body: { errors: [{ path: 'email' }] } });
      expect((await link('delegation', { token, ...to, code })).status).toBe(204);
      expect((await signatoriesOf(world, agreed.id)).map(({ role, state }) => `${role} ${state}`)).toEqual(
        expect.arrayContaining(
          ['host delegated', 'host asked', 'tutor opened'].map((one) => expect.stringMatching(one.replace('opened', '(asked|opened)'))),
        ),
      );
      expect(await lettersTo(world, email)).toEqual(expect.arrayContaining(['agreement-delegated', 'agreement-sign']));
      await signedByCode(world, tutor);
    });

    it('is guessed at a few times an hour, and costs a few letters, however many links of the seat are asked for', async () => {
      const { seats } = await toSign({});
      const host = seatOf(seats, 'host');
      let guesses = 0;
      let refusal: Refusal | null = null;
      const { body: paper } = await link('lookup', { token: await signatureToken(world, host) });
      while (refusal === null && guesses < MANY) {
        const { token, status, code } = await coded(host);
        expect([status, code]).toEqual([200, undefined]);
        const wrong = another(await signatureCode(world, host));
        for (let tries = 0; tries < 5 && refusal === null; tries += 1) {
          const { status: answer, body } = await signature(token, host, paper, wrong);
          if (answer === 400) guesses += 1;
          else refusal = body;
        }
      }
      expect([guesses, refusal?.code]).toEqual([SIGNATURE_TRIES_PER_HOUR, 'signature.too-many-tries']);
      expect(refusal?.detail).toContain(String(SIGNATURE_TRIES_PER_HOUR));
      // The limit also rejects the right code and other acts; filing a paper still works.
      const right = await coded(host);
      const rightly = { token: right.token, code: await signatureCode(world, host) };
      expect((await link('refusal', { ...rightly, reason: 'Les horaires ne vont pas.' })).status).toBe(429);
      let letters = await codesSent(host);
      for (let asked = 0; asked < MANY; asked += 1) if ((await coded(host)).status === 200) letters += 1;
      expect([letters, await codesSent(host)]).toEqual([SIGNATURE_CODES_PER_HOUR, SIGNATURE_CODES_PER_HOUR]);
      expect(await coded(host)).toMatchObject({ status: 429, code: 'signature.too-many-codes' });
      // Resets the limit, as after an hour.
      await world.query('update throttle set expire = 0');
      await signedByCode(world, host);
    });

    it('stays the owner’s, from the own session or a browser that signed in before, when whoever holds its link has used up the guesses and the letters', async () => {
      const { agreed, seats } = await toSign({});
      const seat = seatOf(seats, 'student');
      const { client } = agreed.student;
      const { body: paper } = await link('lookup', { token: await signatureToken(world, seat) });
      let answer = 400;
      for (let guesses = 0; answer === 400 && guesses < MANY; guesses += 1) {
        const { token } = await coded(seat);
        const wrong = another(await signatureCode(world, seat));
        answer = (await signature(token, seat, paper, wrong)).status;
        while (answer === 400) answer = (await signature(token, seat, paper, wrong)).status;
        if (answer === 409) answer = 400;
      }
      expect(answer).toBe(429);
      for (let letters = 0; letters < MANY && (await coded(seat)).status === 200; ) letters += 1;
      expect(await coded(seat)).toMatchObject({ status: 429, code: 'signature.too-many-codes' });
      const token = await signatureToken(world, seat);
      expect((await world.client().post('/api/signature-links/code', { token })).status).toBe(429);
      expect((await client.post('/api/signature-links/code', { token })).status).toBe(200);
      await client.post('/api/auth/sign-out', {});
      expect((await client.get('/api/account/signatures')).status).toBe(401);
      await signedByCode(world, seat, client);
    });

    it('is written for no more once somebody has ended its link by hand, to nobody who asks, before the school asks anew', async () => {
      const { agreed, seats } = await toSign({});
      const host = seatOf(seats, 'host');
      const [ended, other] = [await signatureToken(world, host), await signatureToken(world, host)];
      expect((await link('lookup', { token: ended })).status).toBe(200);
      const [row] = await world.query<{ id: string; placement: string }>(
        `select link.id, placement_id as placement from signature_link link, agreement
         where signatory_id = $1 and opened_at is not null and agreement.id = $2`,
        [host.id, agreed.id],
      );
      const office = cast.office.client;
      expect((await office.post(`/api/placements/${row?.placement}/links/${row?.id}/revocation`)).status).toBe(204);
      for (const token of [ended, other]) expect((await link('lookup', { token })).status).toBe(404);
      await world.query(`update signature_link set expires_at = now() where signatory_id = $1`, [host.id]);
      const letters = async () => (await lettersTo(world, host.email ?? '')).filter((letter) => letter === 'agreement-sign').length;
      const before = await letters();
      for (const token of [ended, other]) expect((await link('renewal', { token })).status).toBe(202);
      expect(await letters()).toBe(before);
      const path = `/api/school-agreements/${agreed.id}`;
      const readSeat = async () =>
        (
          await office.get<{ signatories: { id: string; isLinkEnded: boolean; letter: { state: string } | null }[] }[]>(`${path}/versions`)
        ).body[0]?.signatories.find(({ id }) => id === host.id);
      const isEnded = async () => (await readSeat())?.isLinkEnded;
      expect(await readSeat()).toMatchObject({ isLinkEnded: true, letter: null });
      const anew = () => office.post<Refusal>(`${path}/signatories/${host.id}/renewal`);
      expect((await anew()).status).toBe(204);
      expect(await isEnded()).toBe(false);
      expect((await readSeat())?.letter?.state).toMatch(/^(waiting|held|sent)$/);
      expect(await anew()).toMatchObject({ status: 409, body: { code: 'signature.not-expired' } });
      expect((await link('renewal', { token: other })).status).toBe(202);
      expect(await letters()).toBe(before);
      const token = await signatureToken(world, host);
      await world.query(`update signature_link set expires_at = now() where signatory_id = $1`, [host.id]);
      expect((await link('renewal', { token })).status).toBe(202);
      expect(await letters()).toBe(before + 1);
    });

    it('is guessed at, and costs letters, by the day of its person, whatever the papers and the spelling of the address', async () => {
      const mailbox = (tag: string) => `direction${tag}@forge.example`;
      const first = await toSign({ signatoryEmail: mailbox(''), tutorEmail: mailbox('+atelier') });
      const second = await toSign({ signatoryEmail: mailbox('+2'), tutorEmail: 'Direction@Forge.example' });
      const seats = [first, second].flatMap((one) => [seatOf(one.seats, 'host'), seatOf(one.seats, 'tutor')]);
      let [guesses, letters] = [0, 0];
      const refusals = new Set<string>();
      for (const seat of seats) {
        const { body: paper } = await link('lookup', { token: await signatureToken(world, seat) });
        for (let codes = 0; codes < SIGNATURE_CODES_PER_HOUR; codes += 1) {
          const { token, status, code } = await coded(seat);
          if (status !== 200) refusals.add(code);
          else {
            letters += 1;
            const wrong = another(await signatureCode(world, seat));
            for (let tries = 0; tries < 3; tries += 1) {
              const { status: answer, body } = await signature(token, seat, paper, wrong);
              if (answer === 400) guesses += 1;
              else refusals.add(body.code);
            }
          }
        }
      }
      expect([guesses, letters]).toEqual([SIGNATURE_TRIES_PER_DAY, SIGNATURE_CODES_PER_DAY]);
      expect([...refusals].sort()).toEqual(['codes-today', 'tries', 'tries-today'].map((what) => `signature.too-many-${what}`));
      expect(await codesSent(...seats)).toBe(SIGNATURE_CODES_PER_DAY);
    });

    it('is asked for anew by old links a few times a day, whatever their number, and the answer stays the same', async () => {
      const { seats } = await toSign({});
      const host = seatOf(seats, 'host');
      for (let asked = 0; asked < RENEWED_LINKS_PER_DAY + 3; asked += 1)
        expect((await link('renewal', { token: await signatureToken(world, host) })).status).toBe(202);
      const letters = (await lettersTo(world, host.email ?? '')).filter((letter) => letter === 'agreement-sign');
      expect(letters).toHaveLength(RENEWED_LINKS_PER_DAY);
    });
  });

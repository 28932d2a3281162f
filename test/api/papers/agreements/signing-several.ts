import { beforeAll, describe, expect, it } from '@jest/globals';
import { brokenLink, type SignatureEvent } from '@seve/database';
import { type SignatoryRole } from '@seve/domain';
import {
  type AgreementCast,
  agreementCast,
  agreementToSign,
  hostPart,
  type Seated,
  seatOf,
  signatoriesOf,
  signatureCode,
  signatureToken,
  signedAgreement,
  signedByAll,
  signedByCode,
} from '../../../support/builders/agreements.js';
import { Amendments } from '../../../support/builders/amendments.js';
import { begunContract, employerPart, filledContract, openedContract } from '../../../support/builders/contracts.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { type Member, type People, type Student } from '../../../support/builders/people.js';
import { IS_LONG } from '../../../support/form.js';
import { found } from '../../../support/found.js';
import { lettersTo } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Own {
  id: string;
  role: string;
  kind: string;
  isAmendment: boolean;
  studentName: string;
  sha256: string;
  isRead: boolean;
  address: string | null;
}
interface Sent extends Refusal {
  id: string;
  consent: string;
  papers: Own[];
}
interface Done extends Refusal {
  papers: (Own & { isSigned: boolean; problem: string | null })[];
}
type Client = Member['client'];

export const signingSeveral: WorldTests = (given) =>
  describe('several papers that one code signs', () => {
    let world: World;
    let people: People;

    beforeAll(async () => {
      ({ world, people } = given());
    });

    const AT = '/api/account/signatures';
    const BATCHES = '/api/account/signature-batches';
    const listOf = async (client: Client) => (await client.get<{ items: Own[] }>(AT)).body.items;
    const read = async (client: Client, { id, sha256 }: Own) => (await client.post<Refusal>(`${AT}/${id}/reading`, { sha256 })).status;
    const ask = (client: Client, papers: readonly Own[]) =>
      client.post<Sent>(BATCHES, { papers: papers.map(({ id, sha256 }) => ({ id, sha256 })) });
    const codeFor = async (address: string): Promise<string> => {
      const [row] = await world.query<{ code: string | null }>(
        `select params ->> 'code' as code from email where letter = 'agreement-signature-codes' and to_address = $1
       order by created_at desc, id desc limit 1`,
        [address],
      );
      return found(row?.code, 'the code of the letter');
    };
    const sign = (client: Client, batchId: string, code: string, changes: object = {}) =>
      client.post<Done>(`${BATCHES}/${batchId}/signature`, { code, mark: 'typed', name: 'Marc Dubois', consent: true, ...changes });
    const another = (code: string) => (code === '111111' ? '222222' : '111111');
    const eventsOf = (signatoryId: string): Promise<SignatureEvent[]> =>
      world.query<SignatureEvent>(
        `select version_id as "versionId", event.number, kind, signatory_id as "signatoryId", actor_account_id as "actorAccountId", at,
         event.sha256, evidence, hash
       from signature_event event where version_id = (select version_id from signatory where id = $1) order by event.number`,
        [signatoryId],
      );
    const ofKind = async ({ id }: Own, kind: string) =>
      (await eventsOf(id)).filter((event) => event.kind === kind && event.signatoryId === id);

    /** Creates agreements of several students that the company's account has to sign. */
    const agreements = async (cast: AgreementCast, count: number) => {
      const made: { id: string; seats: Seated[]; student: Student }[] = [];
      for (let n = 1; n <= count; n += 1) {
        const student = await people.student(cast.classId, { lastName: `Élève${n}` });
        const { agreed, seats } = await agreementToSign(world, cast, student, { host: hostPart({ signatoryEmail: cast.company.email }) });
        made.push({ id: agreed.id, seats, student });
      }
      return made;
    };
    const toSign = async (count: number) => {
      const cast = await agreementCast(people);
      return { cast, made: await agreements(cast, count) };
    };
    let unread: ReturnType<typeof toSign>;
    /** Returns agreements that were read, with one code for all of them. */
    const coded = async (count: number, waiting = toSign(count)) => {
      const { cast, made } = await waiting;
      const { client, email } = cast.company;
      const papers = await listOf(client);
      for (const paper of papers) expect(await read(client, paper)).toBe(204);
      const { status, body } = await ask(client, papers);
      expect({ status, body }).toMatchObject({ status: 200 });
      return { cast, made, client, papers, batchId: body.id, sent: body, code: await codeFor(email) };
    };
    const agreementOf = async ({ id }: Own) => {
      const [row] = await world.query<{ id: string }>(
        'select agreement_id as id from paper_version where id = (select version_id from signatory where id = $1)',
        [id],
      );
      return found(row, 'the agreement').id;
    };

    it('are read to their end first, which is kept once for each in its chain, and of the paper that was read', async () => {
      unread = toSign(2);
      const { client } = (await unread).cast.company;
      const [one, other] = await listOf(client);
      const [first, second] = [found(one, 'a paper'), found(other, 'another paper')];
      expect([first.isRead, second.isRead]).toEqual([false, false]);
      const opened = await client.post<{ sha256: string; readAt: string | null; document: object }>(`${AT}/${first.id}/opening`);
      expect(opened).toMatchObject({ status: 200, body: { sha256: first.sha256, readAt: null, document: { language: 'fr' } } });
      expect((await client.get<Buffer>(`${AT}/${first.id}/file`)).headers.get('content-type')).toBe('application/pdf');

      expect(await ask(client, [first, second])).toMatchObject({
        status: 400,
        body: {
          errors: [
            { path: 'papers.0.id', code: 'signature.unread' },
            { path: 'papers.1.id', code: 'signature.unread' },
          ],
        },
      });
      expect(await read(client, { ...first, sha256: 'f'.repeat(64) })).toBe(409);
      expect(await read(client, { ...first, sha256: 'nothing' })).toBe(400);
      expect(await Promise.all(Array.from({ length: 10 }, () => read(client, first)))).toEqual(Array(10).fill(204));
      expect(await ofKind(first, 'read')).toHaveLength(1);
      expect(await ofKind(first, 'opened')).toHaveLength(1);
      expect(brokenLink(await eventsOf(first.id), first.sha256)).toBeNull();
      expect((await listOf(client)).map(({ isRead }) => isRead)).toEqual([true, false]);
      expect(await ask(client, [first, second])).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'papers.1.id', code: 'signature.unread' }] },
      });
    });

    it('are signed by one letter, one name and one consent, each with its own event; the next are asked and the list is empty', async () => {
      const { cast, made, client, papers, batchId, sent, code } = await coded(2, unread);
      expect(sent.papers.map(({ id }) => id)).toEqual(papers.map(({ id }) => id));
      expect(sent.consent).toContain('chacun des 2 documents');
      expect(sent.papers[0]).toMatchObject({ address: expect.stringContaining('…'), phone: null });
      expect((await lettersTo(world, cast.company.email)).filter((name) => name.includes('signature-code'))).toEqual([
        'agreement-signature-codes',
      ]);
      const drawing = 'M10 20 L30 40 L50 20';
      expect(await sign(client, batchId, code, { mark: 'drawn' })).toMatchObject({ status: 400, body: { errors: [{ path: 'drawing' }] } });
      expect(await sign(client, batchId, code, { consent: false })).toMatchObject({ status: 400, body: { errors: [{ path: 'consent' }] } });
      expect(await sign(client, batchId, 'abc')).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'code', code: 'signature.code' }] },
      });
      const { status, body } = await sign(client, batchId, code, { mark: 'drawn', drawing });
      expect(status).toBe(200);
      expect(body.papers.map(({ id, isSigned, problem }) => [id, isSigned, problem])).toEqual(papers.map(({ id }) => [id, true, null]));
      expect(await listOf(client)).toEqual([]);
      for (const paper of papers) {
        const events = await eventsOf(paper.id);
        expect(brokenLink(events, paper.sha256)).toBeNull();
        const own = events.filter(({ signatoryId }) => signatoryId === paper.id);
        expect(own.map(({ kind }) => kind)).toEqual(['asked', 'opened', 'read', 'code_sent', 'signed']);
        expect(own.at(-1)).toMatchObject({
          sha256: paper.sha256,
          evidence: {
            ...{ name: 'Marc Dubois', mark: 'drawn', drawing, method: 'code', batch: batchId, ip: expect.any(String) },
            consent: sent.consent,
            papers: papers.map(({ sha256 }, at) => `${at + 1}. ${sha256}`).join('\n'),
          },
        });
        expect(JSON.stringify(own.at(-1)?.evidence)).not.toContain('Élève');
      }
      const { id, seats } = found(made[0], 'an agreement');
      for (const role of ['student', 'tutor', 'referent'] as const) await signedByCode(world, seatOf(seats, role));
      expect(seatOf(await signatoriesOf(world, id), 'school').state).toBe('asked');
    });

    it('of every kind are signed together, once each however many ask at once; what all have signed goes to its seal', async () => {
      const cast = await agreementCast(people);
      const host = hostPart({ signatoryEmail: cast.company.email });
      const agreed = await signedAgreement(world, cast, await people.student(cast.classId, { lastName: 'Avenant' }), { host });
      const amendments = new Amendments(world, 'agreement', agreed);
      const tutor = { tutorName: 'Paul Mercier', tutorEmail: `tuteur.${agreed.id}@amidon.example` };
      const amendmentId = await amendments.toSign(['tutor'], tutor);
      const contracted = await begunContract(world, cast, await people.student(cast.classId, { lastName: 'Apprentie' }));
      await filledContract(contracted, { employer: employerPart({ signatoryEmail: cast.company.email }) });
      const contractSeats = await openedContract(world, contracted);
      const [alone] = await agreements(cast, 1);
      const { id, seats } = found(alone, 'the agreement');
      for (const role of ['student', 'tutor', 'referent'] as const) await signedByCode(world, seatOf(seats, role));

      const { client, email } = cast.company;
      const papers = await listOf(client);
      expect(papers.map(({ kind, isAmendment }) => `${kind}${isAmendment ? ' amendment' : ''}`).sort()).toEqual([
        ...['apprenticeship', 'internship', 'internship amendment'],
      ]);
      for (const paper of papers) await read(client, paper);
      const { body } = await ask(client, papers);
      const code = await codeFor(email);
      const answers = await Promise.all(Array.from({ length: IS_LONG ? 50 : 20 }, () => sign(client, body.id, code)));
      expect(new Set(answers.map((done) => `${done.status} ${done.body.papers.map(({ isSigned }) => isSigned).join()}`))).toEqual(
        new Set(['200 true,true,true']),
      );
      for (const paper of papers) expect(await ofKind(paper, 'signed')).toHaveLength(1);
      const hostOf = (all: readonly Seated[], role: SignatoryRole = 'host') => seatOf(all, role).state;
      expect(hostOf(await amendments.seats(amendmentId))).toBe('signed');
      expect(contractSeats.length).toBeGreaterThan(0);
      for (const { id: signatoryId, sha256 } of papers) expect(brokenLink(await eventsOf(signatoryId), sha256)).toBeNull();

      await signedByAll(world, () => signatoriesOf(world, id));
      const toSeal = await world.query(
        `select 1 from outbox join paper_version version on payload ->> 'versionId' = version.id::text where job = 'seal-paper' and agreement_id = $1`,
        [id],
      );
      expect(toSeal).toHaveLength(1);
    });

    it('go on when one cannot be signed, withdrawn by the school or sent to another address: it says why, and the same code sent again signs nothing twice', async () => {
      const { cast, client, papers, batchId, code } = await coded(4);
      const [, second, third, fourth] = papers;
      const [taken, byLink, moved] = [found(second, 'b'), found(third, 'c'), found(fourth, 'd')];
      const withdrawn = await cast.office.client.post<Refusal>(`/api/school-agreements/${await agreementOf(taken)}/withdrawal`, {
        reason: 'Les dates changent.',
      });
      expect(withdrawn.status).toBe(204);
      const [seat] = (await signatoriesOf(world, await agreementOf(byLink))).filter(({ id }) => id === byLink.id);
      await signedByCode(world, found(seat, 'the seat'));
      const path = `/api/school-agreements/${await agreementOf(moved)}/signatories/${moved.id}/address`;
      const email = 'direction.nouvelle@amidon.example';
      expect((await cast.office.client.post(path, { email, reason: 'Elle a changé de poste.' })).status).toBe(204);
      const outcomes = (done: { body: Done }) => done.body.papers.map(({ isSigned, problem }) => [isSigned, problem]);
      const expected = [
        [true, null],
        [false, 'Cette version est annulée\u00a0: une autre vous sera envoyée.'],
        [true, null],
        [false, 'La signature de cette personne n’est pas attendue en ce moment.'],
      ];
      expect(outcomes(await sign(client, batchId, code))).toEqual(expected);
      expect(outcomes(await sign(client, batchId, code))).toEqual(expected);
      expect(await sign(client, batchId, another(code))).toMatchObject({ status: 400, body: { errors: [{ path: 'code' }] } });
      for (const paper of papers) expect((await ofKind(paper, 'signed')).length).toBe(paper === taken || paper === moved ? 0 : 1);
      for (const paper of papers) expect(brokenLink(await eventsOf(paper.id), paper.sha256)).toBeNull();
      expect((await client.post(`${AT}/${moved.id}/opening`)).status).toBe(404);
    });

    it('are finished by the same code where the first run stopped halfway', async () => {
      const { client, papers, batchId, code } = await coded(2);
      const [first] = papers;
      const signatory = found(first, 'a paper').id;
      await world.query('update signature_batch set used_at = now() where id = $1', [batchId]);
      await world.query(`update signature_batch_paper set outcome = 'signed' where batch_id = $1 and signatory_id = $2`, [
        batchId,
        signatory,
      ]);
      const done = await sign(client, batchId, code);
      expect(done.body.papers.map(({ isSigned }) => isSigned)).toEqual([true, true]);
      expect(await ofKind(found(papers[1], 'the other'), 'signed')).toHaveLength(1);
      await world.query(`update signature_batch set expires_at = now() - interval '1 minute' where id = $1`, [batchId]);
      await world.query('update signature_batch_paper set outcome = null where batch_id = $1 and signatory_id = $2', [batchId, signatory]);
      expect((await sign(client, batchId, code)).body.papers.map(({ isSigned, problem }) => [isSigned, problem])).toEqual([
        [false, 'Ce code ne sert plus. Demandez-en un nouveau.'],
        [true, null],
      ]);
      expect(await ofKind(found(first, 'a paper'), 'signed')).toHaveLength(0);
    });

    it('are signed by the code of exactly these papers: not by that of others, of one paper alone, nor by one before; none works after five wrong ones, nor after ten minutes; what another person asks for ends none', async () => {
      const { cast, made, client, papers, batchId, code } = await coded(3);
      const [first, second, third] = papers;
      const two = [found(first, 'a'), found(second, 'b')];
      const fewer = await ask(client, two);
      const codeOfTwo = await codeFor(cast.company.email);
      expect(await sign(client, batchId, code)).toMatchObject({ status: 409, body: { code: 'signature.code-over' } });
      expect(await sign(client, fewer.body.id, another(codeOfTwo))).toMatchObject({ status: 400, body: { errors: [{ path: 'code' }] } });

      const outside = found(third, 'the third');
      const seat = seatOf(
        found(
          made.find(({ seats }) => seats.some(({ id }) => id === outside.id)),
          'its agreement',
        ).seats,
        'host',
      );
      const token = await signatureToken(world, seat);
      const visitor = world.client();
      await visitor.post('/api/signature-links/code', { token });
      const alone = await signatureCode(world, seat);
      const byLink = { token, code: codeOfTwo, mark: 'typed', name: 'Marc Dubois', sha256: outside.sha256, consent: true };
      if (alone !== codeOfTwo) {
        expect((await visitor.post('/api/signature-links/signature', byLink)).status).toBe(400);
        expect((await sign(client, fewer.body.id, alone)).status).toBe(400);
      }
      await world.query(`update signature_batch_paper set signatory_id = $2 where batch_id = $1 and signatory_id = $3`, [
        ...[fewer.body.id, outside.id, found(second, 'b').id],
      ]);
      expect(await sign(client, fewer.body.id, codeOfTwo)).toMatchObject({ status: 400, body: { errors: [{ path: 'code' }] } });
      expect(await ofKind(outside, 'signed')).toEqual([]);

      for (const none of [[], [outside, outside]]) expect((await ask(client, none)).status).toBe(400);
      const all = await ask(client, papers);
      const right = await codeFor(cast.company.email);
      for (const _try of [1, 2, 3, 4, 5])
        expect(await sign(client, all.body.id, another(right))).toMatchObject({
          status: 400,
          body: { errors: [{ path: 'code', code: 'signature.wrong-code' }] },
        });
      expect(await sign(client, all.body.id, right)).toMatchObject({ status: 409, body: { code: 'signature.code-over' } });
      const again = await ask(client, papers);
      await world.query(`update signature_batch set expires_at = now() - interval '1 second' where id = $1`, [again.body.id]);
      expect(await sign(client, again.body.id, await codeFor(cast.company.email))).toMatchObject({ status: 409 });
      const last = await ask(client, papers);
      const lastCode = await codeFor(cast.company.email);
      const { student } = found(made[0], 'an agreement');
      const own = await listOf(student.client);
      for (const paper of own) await read(student.client, paper);
      expect((await ask(student.client, own)).status).toBe(200);
      expect((await sign(client, last.body.id, lastCode)).status).toBe(200);
      await world.query(`update signature_batch set created_at = now() - interval '2 days' where id = $1`, [last.body.id]);
      expect((await ask(student.client, own)).status).toBe(200);
      expect((await sign(client, last.body.id, lastCode)).status).toBe(200);
    });
  });

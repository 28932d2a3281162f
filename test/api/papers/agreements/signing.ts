import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { brokenLink, createPool, type SignatureEvent } from '@seve/database';
import {
  type Agreed,
  type AgreementCast,
  agreementCast,
  agreementToSign,
  begunAgreement,
  hostPart,
  openedForSignature,
  type Seated,
  seatOf,
  signatoriesOf,
  signatureCode,
  signatureKey,
  signatureToken,
  signedByCode,
  validatedAgreement,
} from '../../../support/builders/agreements.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { type People } from '../../../support/builders/people.js';
import type { Client } from '../../../support/client.js';
import { IS_LONG } from '../../../support/form.js';
import { found } from '../../../support/found.js';
import { lettersTo } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Paper extends Refusal {
  state: string;
  sha256: string;
  consent: string;
  address: string | null;
  document: { blocks: unknown[] };
  signatories: { role: string; state: string }[];
}
interface Version {
  id: string;
  number: number;
  sha256: string;
  voidedAt: string | null;
  voidReason: string | null;
  completedAt: string | null;
  signatories: { id: string; state: string; email: string | null; method: string | null }[];
}

export const signing: WorldTests = (given) =>
  describe('the signatures of an agreement', () => {
    let world: World;
    let people: People;
    let cast: AgreementCast;

    beforeAll(async () => {
      ({ world, people } = given());
      cast = await agreementCast(people);
    });

    const toSign = async (): Promise<{ agreed: Agreed; seats: Seated[] }> =>
      agreementToSign(world, cast, await people.student(cast.classId));
    const link = (name: string, body: object) => world.client().post<Paper>(`/api/signature-links/${name}`, body);
    const school = ({ id, office }: Agreed, rest: string, body?: object) =>
      office.client.post<Refusal>(`/api/school-agreements/${id}${rest}`, body);
    const versions = async ({ id, office }: Agreed) => (await office.client.get<Version[]>(`/api/school-agreements/${id}/versions`)).body;
    const stateOf = async ({ id, office }: Agreed) =>
      (await office.client.get<{ state: string }>(`/api/school-agreements/${id}`)).body.state;
    const seat = async ({ id }: Agreed, role: Seated['role']) => seatOf(await signatoriesOf(world, id), role);
    const eventsOf = async (agreementId: string): Promise<SignatureEvent[]> =>
      world.query<SignatureEvent>(
        `select version_id as "versionId", event.number, kind, signatory_id as "signatoryId", actor_account_id as "actorAccountId", at,
         event.sha256, evidence, hash
       from signature_event event join paper_version version on version.id = version_id where agreement_id = $1 order by event.number`,
        [agreementId],
      );

    it('are opened on one PDF, of which each event names the SHA-256; the five of L124-1 are asked, the school last; the application role may not change or delete an event, nor delete a version', async () => {
      const { agreed, seats } = await toSign();
      expect(seats.map(({ role, state }) => `${role} ${state}`)).toEqual([
        'host asked',
        'referent asked',
        'student asked',
        'tutor asked',
        'school waiting',
      ]);
      const [version] = await versions(agreed);
      const { id, sha256 } = found(version, 'the version');
      const file = await agreed.office.client.get<Buffer>(`/api/school-agreements/${agreed.id}/versions/${id}/file`);
      expect(file.status).toBe(200);
      const token = await signatureToken(world, seatOf(seats, 'tutor'));
      const byLink = await world.client().post<Buffer>('/api/signature-links/file', { token });
      for (const { body } of [file, byLink]) expect(createHash('sha256').update(body).digest('hex')).toBe(sha256);
      expect(byLink.headers.get('cache-control')).toBe('no-store');
      const events = await eventsOf(agreed.id);
      expect(events.map(({ kind }) => kind)).toEqual(['opened_for_signature', 'asked', 'asked', 'asked', 'asked']);
      expect(brokenLink(events, sha256)).toBeNull();
      expect(brokenLink(events.with(2, { ...found(events[2], 'an event'), kind: 'signed' }), sha256)).toBe(3);
      expect(await world.query(`select count(*)::int as jobs from outbox where job = 'tell-signatory'`)).not.toEqual([{ jobs: 0 }]);

      const app = createPool(world.database.appUrl, 1);
      try {
        for (const sql of ['update signature_event set kind = $1', 'delete from signature_event where kind = $1'])
          await expect(app.query(sql, ['signed'])).rejects.toThrow(/permission denied/);
        await expect(app.query('delete from paper_version where agreement_id = $1', [agreed.id])).rejects.toThrow(/permission denied/);
      } finally {
        await app.end();
      }
    });

    it('are refused by the law where it holds something against the agreement, and warnings wait for words', async () => {
      const student = await people.student(cast.classId);
      const days = [...Array.from({ length: 5 }, () => [{ from: 480, to: 1_140 }]), [], []];
      const host = hostPart({ timetable: { days, interruptions: [], worksHolidays: false } });
      const agreed = await validatedAgreement(await begunAgreement(world, cast, student), { host });
      const open = (confirmations: object[]) => school(agreed, '/signatures', { confirmations });
      expect(await open([])).toMatchObject({ status: 409, body: { code: 'agreement.unlawful' } });
      expect(await open([{ id: 'nothing', words: 'Vérifié avec l’entreprise.' }])).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'confirmations.0.id', code: 'agreement.no-warning' }] },
      });
      const findings = (
        await agreed.office.client.get<{ level: string; reason: { article: string } }[]>(`/api/school-agreements/${agreed.id}/findings`)
      ).body;
      expect(findings.filter(({ level }) => level === 'refused').map(({ reason }) => reason.article)).toEqual(
        expect.arrayContaining([expect.stringContaining('L3121-20')]),
      );
      expect(await stateOf(agreed)).toBe('pedagogically_ok');
    });

    it('by code sign once, however many ask at once; all signed, the placement is signed and the file goes to its seal', async () => {
      const { agreed, seats } = await toSign();
      const tutor = seatOf(seats, 'tutor');
      const token = await signatureToken(world, tutor);
      const { body } = await link('lookup', { token });
      expect(body).toMatchObject({ state: 'opened', address: expect.stringContaining('…') });
      expect((await link('code', { token })).status).toBe(200);
      const signature = {
        token,
        code: await signatureCode(world, tutor),
        mark: 'typed',
        name: 'Élodie Carpentier',
        sha256: body.sha256,
        consent: true,
      };
      const answers = await Promise.all(Array.from({ length: IS_LONG ? 50 : 20 }, () => link('signature', signature)));
      expect(new Set(answers.map(({ status, body: { state } }) => `${status} ${state}`))).toEqual(new Set(['200 signed']));
      const signed = (await eventsOf(agreed.id)).filter(({ kind }) => kind === 'signed');
      expect(signed).toHaveLength(1);
      expect(signed[0]?.evidence).toMatchObject({
        name: 'Élodie Carpentier',
        mark: 'typed',
        method: 'code',
        consent: expect.stringContaining('signature électronique simple'),
        ip: expect.any(String),
      });
      expect(await stateOf(agreed)).toBe('partially_signed');
      expect((await seat(agreed, 'school')).state).toBe('waiting');
      for (const role of ['student', 'host', 'referent'] as const) await signedByCode(world, seatOf(seats, role));
      expect((await seat(agreed, 'school')).state).toBe('asked');
      await signedByCode(world, await seat(agreed, 'school'));
      expect(await stateOf(agreed)).toBe('signed');
      expect(await world.query('select state from placement where student_id = $1', [agreed.student.studentId])).toEqual([
        { state: 'signed' },
      ]);
      const [version] = await versions(agreed);
      const { id, sha256, completedAt } = found(version, 'the version');
      expect(completedAt).not.toBeNull();
      expect(await world.query(`select payload from outbox where job = 'seal-paper' and payload ->> 'versionId' = $1`, [id])).toHaveLength(
        1,
      );
      expect(brokenLink(await eventsOf(agreed.id), sha256)).toBeNull();
      expect((await link('code', { token })).status).toBe(409);
    });

    it('count wrong codes: after five none works, and a new one does; another paper, no consent or no digits are refused', async () => {
      const { seats } = await toSign();
      const student = seatOf(seats, 'student');
      const token = await signatureToken(world, student);
      const { sha256 } = (await link('lookup', { token })).body;
      const sign = (changes: object) =>
        link('signature', { token, code: '000000', mark: 'typed', name: 'Inès', sha256, consent: true, ...changes });
      expect(await sign({})).toMatchObject({ status: 409, body: { code: 'signature.code-over' } });
      await link('code', { token });
      const right = await signatureCode(world, student);
      const wrong = right === '111111' ? '222222' : '111111';
      expect(await sign({ code: 'abc' })).toMatchObject({ status: 400, body: { errors: [{ path: 'code', code: 'signature.code' }] } });
      expect(await sign({ consent: false })).toMatchObject({ status: 400, body: { errors: [{ path: 'consent' }] } });
      expect(await sign({ sha256: 'f'.repeat(64), code: right })).toMatchObject({ status: 409, body: { code: 'signature.other-paper' } });
      expect(await sign({ mark: 'drawn', code: right })).toMatchObject({ status: 400, body: { errors: [{ path: 'drawing' }] } });
      for (const _try of [1, 2, 3, 4, 5])
        expect(await sign({ code: wrong })).toMatchObject({
          status: 400,
          body: { errors: [{ path: 'code', code: 'signature.wrong-code' }] },
        });
      expect(await sign({ code: right })).toMatchObject({ status: 409, body: { code: 'signature.code-over' } });
      await link('code', { token });
      const drawing = 'M10 20 L30 40 L50 20';
      expect(await sign({ code: await signatureCode(world, student), mark: 'drawn', drawing })).toMatchObject({
        status: 200,
        body: { state: 'signed' },
      });
      expect(
        await world.query(`select 1 from email where letter = 'agreement-signature-code' and params ->> 'code' = $1 and state = 'sent'`, [
          right,
        ]),
      ).toEqual([]);
    });

    it('are void once one signatory refuses: links die, the reason stays, the school, the teacher and the student are told', async () => {
      const { agreed, seats } = await toSign();
      await signedByCode(world, seatOf(seats, 'tutor'));
      const [mine, others] = [await signatureKey(world, seatOf(seats, 'host')), await signatureToken(world, seatOf(seats, 'student'))];
      expect((await link('refusal', { ...mine, reason: '' })).status).toBe(400);
      expect((await link('refusal', { ...mine, reason: 'Les horaires ne vont pas.' })).status).toBe(204);
      expect((await link('lookup', { token: others })).status).toBe(404);
      expect(await stateOf(agreed)).toBe('changes_requested');
      const [version] = await versions(agreed);
      expect(version).toMatchObject({ voidReason: 'Les horaires ne vont pas.' });
      expect((await agreed.office.client.get(`/api/school-agreements/${agreed.id}/versions/${version?.id}/file`)).status).toBe(200);
      for (const reader of [agreed.office, agreed.teacher, agreed.student])
        expect(await lettersTo(world, reader.email)).toContain('agreement-refused');
      const refusalFor = async (client: Client, page: string) =>
        (await client.get<{ refusal: object | null }>(`/api/${page}/${agreed.id}`)).body.refusal;
      const refused = { role: 'host', on: expect.any(String) };
      const whole = { ...refused, name: expect.any(String), reason: 'Les horaires ne vont pas.' };
      expect(await refusalFor(agreed.office.client, 'school-agreements')).toEqual(whole);
      expect(await refusalFor(agreed.company.client, 'company/agreements')).toEqual(whole);
      expect(await refusalFor(agreed.student.client, 'student/agreements')).toEqual({ ...refused, name: null, reason: null });
      // Who refuses in the family, and why, is between the family and the school.
      await world.query(`update signatory set role = 'guardian' where version_id = $1 and role = 'host'`, [version?.id]);
      expect(await refusalFor(agreed.company.client, 'company/agreements')).toEqual({
        ...refused,
        role: 'guardian',
        name: null,
        reason: null,
      });
      await world.query(`update signatory set role = 'host' where version_id = $1 and role = 'guardian'`, [version?.id]);
      const { version: part } = (await agreed.office.client.get<{ school: { version: number } }>(`/api/school-agreements/${agreed.id}`))
        .body.school;
      expect(part).toBeGreaterThan(0);
      expect((await school(agreed, '/part/completion')).status).toBe(204);
      expect(await stateOf(agreed)).toBe('pedagogically_ok');
      const again = await openedForSignature(world, agreed);
      expect(again.map(({ state }) => state)).not.toContain('signed');
      expect((await versions(agreed)).map(({ number }) => number)).toEqual([2, 1]);
      expect(await refusalFor(agreed.company.client, 'company/agreements')).toBeNull();
    });

    it('send a new link for the one of a version that is void, also on the day of another letter, and none for a signature that was handed on', async () => {
      const { agreed, seats } = await toSign();
      const [tutor, host] = [seatOf(seats, 'tutor'), seatOf(seats, 'host')];
      const [old, former] = [await signatureToken(world, tutor), await signatureToken(world, host)];
      const asked = async ({ email }: Seated) =>
        (await lettersTo(world, email ?? '')).filter((letter) => letter === 'agreement-sign').length;
      await world.query('update signatory set letter_on = current_date where id = any($1)', [[tutor.id, host.id]]);
      expect((await school(agreed, '/withdrawal', { reason: 'Les dates changent.' })).status).toBe(204);
      expect((await link('renewal', { token: old })).status).toBe(202);
      expect(await asked(tutor)).toBe(0);
      expect((await school(agreed, '/part/completion')).status).toBe(204);
      await openedForSignature(world, agreed);
      const delegated = await signatureKey(world, await seat(agreed, 'host'));
      const to = { name: 'Jeanne Petit', email: 'jeanne.petit.2@amidon.example', hasPower: true };
      expect((await link('delegation', { ...delegated, ...to })).status).toBe(204);
      for (const token of [old, former, delegated.token]) expect((await link('renewal', { token })).status).toBe(202);
      expect([await asked(tutor), await asked(host)]).toEqual([1, 0]);
    });

    it('are helped by the office: an address corrected, a refusal told, a version taken back; never signed for another', async () => {
      const { agreed, seats } = await toSign();
      const tutor = seatOf(seats, 'tutor');
      const token = await signatureToken(world, tutor);
      const path = (one: Seated, act: string) => `/signatories/${one.id}/${act}`;
      const corrected = { email: 'nouvelle.adresse@amidon.example', reason: 'Adresse mal écrite.' };
      expect((await school(agreed, path(tutor, 'address'), { ...corrected, reason: '' })).status).toBe(400);
      expect((await school(agreed, path(tutor, 'address'), corrected)).status).toBe(204);
      expect((await link('lookup', { token })).status).toBe(404);
      expect((await seat(agreed, 'tutor')).email).toBe(corrected.email);
      expect((await eventsOf(agreed.id)).at(-1)).toMatchObject({
        kind: 'address_corrected',
        evidence: { from: tutor.email, to: corrected.email, reason: corrected.reason },
      });
      expect((await school(agreed, path(tutor, 'renewal'))).status).toBe(409);
      await world.query(`update signatory set state = 'expired' where id = $1`, [tutor.id]);
      expect((await school(agreed, path(tutor, 'renewal'))).status).toBe(204);
      expect((await seat(agreed, 'tutor')).state).toBe('asked');
      const other = await toSign();
      expect((await school(agreed, path(seatOf(other.seats, 'tutor'), 'address'), corrected)).status).toBe(404);
      expect((await school(agreed, '/withdrawal', { reason: 'Les dates changent.' })).status).toBe(204);
      expect(await stateOf(agreed)).toBe('changes_requested');
      expect((await school(agreed, '/withdrawal', { reason: 'Les dates changent.' })).status).toBe(409);
      expect((await school(other.agreed, path(seatOf(other.seats, 'host'), 'refusal'), { reason: 'Dit au téléphone.' })).status).toBe(204);
      expect((await eventsOf(other.agreed.id)).map(({ kind }) => kind).slice(-2)).toEqual(['refusal_recorded', 'voided']);
    });
  });

import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { brokenLink, type SignatureEvent } from '@seve/database';
import {
  type Agreed,
  type AgreementCast,
  agreementCast,
  agreementToSign,
  type Seated,
  seatOf,
  signatoriesOf,
  signatureKey,
  signatureToken,
  signedByCode,
} from '../../../support/builders/agreements.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { type People } from '../../../support/builders/people.js';
import { lettersTo } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import { BARELY_PDF, BLANK_WITH_SCRIPT, BOOK, fileScan, PAGE_WITH_SCRIPT, pagePhoto, SCANNED } from '../../../support/scanned.js';
import type { World } from '../../../support/world.js';

type Answered = Refusal & { id: string; pages: number; isPhoto: boolean };

export const filedPapers: WorldTests = (given) =>
  describe('a paper that the school files in place of signatures by code', () => {
    let world: World;
    let people: People;
    let cast: AgreementCast;

    beforeAll(async () => {
      ({ world, people } = given());
      cast = await agreementCast(people);
    });

    const toSign = async (): Promise<{ agreed: Agreed; seats: Seated[]; paper: string; versionId: string }> => {
      const { agreed, seats } = await agreementToSign(world, cast, await people.student(cast.classId));
      const [version] = await world.query<{ id: string }>('select id from paper_version where agreement_id = $1', [agreed.id]);
      return { agreed, seats, paper: `/api/school-agreements/${agreed.id}`, versionId: version?.id ?? '' };
    };
    const office = () => cast.office.client;
    const send = (paper: string, versionId: string, bytes: Buffer, name = 'signee.pdf', method = 'scan') =>
      office().upload<Answered>(`${paper}/versions/${versionId}/scans?method=${method}`, name, bytes);
    const states = async (versionId: string) =>
      Object.fromEntries(
        (await world.query<{ role: string; state: string }>('select role, state from signatory where version_id = $1', [versionId])).map(
          ({ role, state }) => [role, state],
        ),
      );
    const eventsOf = (versionId: string) =>
      world.query<SignatureEvent>(
        `select version_id as "versionId", number, kind, signatory_id as "signatoryId", actor_account_id as "actorAccountId", at, sha256, evidence, hash
         from signature_event where version_id = $1 order by number`,
        [versionId],
      );

    it('is opened: seventeen bytes, a blank page with a script, many more pages than the paper has and another type of file sign nothing, and are kept nowhere', async () => {
      const { paper, versionId } = await toSign();
      const faults = async (bytes: Buffer, name?: string) => {
        const { status, body } = await send(paper, versionId, bytes, name);
        return [status, body.errors?.map(({ path, code }) => `${path} ${code}`).join()];
      };
      expect(await faults(BARELY_PDF)).toEqual([400, 'file scan.broken']);
      expect(await faults(BLANK_WITH_SCRIPT)).toEqual([400, 'file scan.blank']);
      expect(await faults(BOOK)).toEqual([400, 'file scan.more-pages']);
      expect(await faults(Buffer.from('<html>'))).toEqual([400, 'file signature.file-type']);
      expect((await send(paper, versionId, SCANNED, 'signee.pdf', 'nothing')).status).toBe(400);
      expect(await world.query('select 1 from paper_file where version_id = $1', [versionId])).toEqual([]);
      expect(Object.values(await states(versionId))).not.toContain('signed');
    });

    it('signs nothing before it was looked at and confirmed; then the chosen seats at once, and whoever it binds is told', async () => {
      const { agreed, seats, paper, versionId } = await toSign();
      const [host, tutor] = [seatOf(seats, 'host'), seatOf(seats, 'tutor')];
      const { status, body } = await send(paper, versionId, PAGE_WITH_SCRIPT);
      expect([status, body.pages, body.isPhoto]).toEqual([201, 1, false]);
      const confirm = (signatoryIds: string[]) => office().post<Refusal>(`${paper}/scans/${body.id}/confirmation`, { signatoryIds });
      expect(await confirm([host.id])).toMatchObject({ status: 409, body: { code: 'scan.unopened' } });
      expect((await states(versionId)).host).toBe('asked');
      const shown = await office().get<Buffer>(`${paper}/scans/${body.id}/file`);
      expect(Buffer.from(shown.body).toString('latin1')).not.toContain('JavaScript');
      const colleague = await people.office(cast.teacher.schoolId);
      const confirmedByOther = await colleague.client.post<Refusal>(`${paper}/scans/${body.id}/confirmation`, { signatoryIds: [host.id] });
      expect(confirmedByOther).toMatchObject({ status: 409, body: { code: 'scan.unopened' } });
      const other = await toSign();
      expect((await confirm([host.id, seatOf(other.seats, 'host').id])).status).toBe(404);
      expect(await confirm([])).toMatchObject({ status: 400, body: { errors: [{ path: 'signatoryIds' }] } });
      expect((await states(versionId)).host).toBe('asked');
      expect((await confirm([host.id, tutor.id])).status).toBe(204);
      expect((await confirm([host.id, tutor.id])).status).toBe(204);
      expect(await states(versionId)).toMatchObject({ host: 'signed', tutor: 'signed', student: 'asked', school: 'waiting' });
      const signed = (await eventsOf(versionId)).filter(({ kind }) => kind === 'signed');
      const fileSha256 = createHash('sha256').update(PAGE_WITH_SCRIPT).digest('hex');
      expect(signed.map(({ evidence }) => [evidence.method, evidence.fileSha256, typeof evidence.filedBy])).toEqual(
        Array(2).fill(['scan', fileSha256, 'string']),
      );
      for (const { email } of [host, tutor, seatOf(seats, 'student')])
        expect((await lettersTo(world, email ?? '')).filter((one) => one === 'paper-filed')).toEqual(['paper-filed']);
      expect(await lettersTo(world, seatOf(seats, 'referent').email ?? '')).not.toContain('paper-filed');
      await signedByCode(world, seatOf(seats, 'student'));
      const original = await office().get<Buffer>(`${paper}/scans/${body.id}/original`);
      expect(Buffer.compare(Buffer.from(original.body), PAGE_WITH_SCRIPT)).toBe(0);
      expect(
        ['content-disposition', 'x-content-type-options', 'content-security-policy'].map((name) => original.headers.get(name)),
      ).toEqual(['attachment; filename="papier-original.pdf"', 'nosniff', "default-src 'none'; sandbox"]);
      expect((await other.agreed.company.client.get(`${paper}/scans/${body.id}/file`)).status).not.toBe(200);
      expect((await office().get(`/api/school-agreements/${other.agreed.id}/scans/${body.id}/file`)).status).toBe(404);
      expect(agreed.id).not.toBe(other.agreed.id);
    });

    it('is replaced by a later one until the seal, with both kept; never in place of a code', async () => {
      const { seats, paper, versionId } = await toSign();
      const host = seatOf(seats, 'host');
      await signedByCode(world, seatOf(seats, 'tutor'));
      const first = await fileScan(office(), { paper, versionId, signatoryIds: [host.id] });
      const second = await fileScan(office(), { paper, versionId, signatoryIds: [host.id], bytes: await pagePhoto(), method: 'elsewhere' });
      expect((await eventsOf(versionId)).map(({ kind }) => kind).filter((kind) => kind === 'signed' || kind === 'replaced')).toEqual([
        'signed',
        'signed',
        'replaced',
      ]);
      expect(
        await world.query('select id, replaced_at is not null as replaced from paper_file where version_id = $1 order by created_at', [
          versionId,
        ]),
      ).toEqual([
        { id: first, replaced: true },
        { id: second, replaced: false },
      ]);
      const filing = (signatoryId: string) => fileScan(office(), { paper, versionId, signatoryIds: [signatoryId] });
      await expect(filing(seatOf(seats, 'tutor').id)).rejects.toThrow(/409.*signature.by-code/);
      await world.query(
        `update paper_version set completed_at = now(), sealed_at = now(), sealed_file_id = $2, sealed_sha256 = 'ab' where id = $1`,
        [versionId, randomUUID()],
      );
      await expect(filing(host.id)).rejects.toThrow(/409.*signature.sealed/);
    });

    const objected = async (role: 'host' | 'student', at: (versionId: string) => Promise<unknown> = async () => undefined) => {
      const made = await toSign();
      const { seats, paper, versionId } = made;
      await fileScan(office(), { paper, versionId, signatoryIds: seats.filter((one) => one.role !== 'school').map(({ id }) => id) });
      await fileScan(office(), { paper, versionId, signatoryIds: [seatOf(await signatoriesOf(world, made.agreed.id), 'school').id] });
      await at(versionId);
      const seat = seatOf(seats, role);
      const token = await signatureToken(world, seat);
      const post = <Body = Refusal>(rest: string, body: object = {}) =>
        world.client().post<Body>(`/api/signature-links/${rest}`, { token, ...body });
      const code = async () => (await signatureKey(world, seat, world.client(), token)).code;
      return { ...made, seat, post, code };
    };
    /** A well-formed code that was never sent. */
    const ANY_CODE = '000000';
    const REASON = 'Personne ici n’a signé ce papier.';

    it('is read by whom it binds, whose objection by code within seven days voids even a sealed version and takes everything back', async () => {
      const seal = (versionId: string) =>
        world.query(`update paper_version set sealed_at = now(), sealed_file_id = $2, sealed_sha256 = 'ab' where id = $1`, [
          versionId,
          randomUUID(),
        ]);
      await people.coordinator();
      const { agreed, seat, post, code, versionId } = await objected('host', seal);
      const [before] = await world.query(
        'select agreement.state, placement.state as placed from agreement join placement on placement.id = placement_id where agreement.id = $1',
        [agreed.id],
      );
      expect(before).toEqual({ state: 'signed', placed: 'signed' });
      const filed = (await post<{ scanId: string; role: string; mayObject: boolean }[]>('filed')).body;
      expect(filed).toMatchObject([{ role: 'host', mayObject: true }]);
      expect((await post('filed-file', { scanId: filed[0]?.scanId })).status).toBe(200);
      expect((await post('filed-file', { scanId: randomUUID() })).status).toBe(404);
      expect(await post('objection', { reason: 'non', code: ANY_CODE })).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'reason' }] },
      });
      expect(await post('objection', { reason: REASON })).toMatchObject({ status: 400, body: { errors: [{ path: 'code' }] } });
      // A forwarded link alone, without a code.
      expect(await post('objection', { reason: REASON, code: ANY_CODE })).toMatchObject({
        status: 409,
        body: { code: 'signature.code-over' },
      });
      const right = await code();
      expect(await post('objection', { reason: REASON, code: right === '111111' ? '222222' : '111111' })).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'code', code: 'signature.wrong-code' }] },
      });
      expect(await world.query('select 1 from paper_version where id = $1 and voided_at is not null', [versionId])).toEqual([]);
      expect((await post('objection', { reason: REASON, code: right })).status).toBe(204);
      const [after] = await world.query(
        `select agreement.state, placement.state as placed, version.void_reason as reason, version.sealed_at is not null as sealed
         from agreement join placement on placement.id = placement_id join paper_version version on version.id = $2 where agreement.id = $1`,
        [agreed.id, versionId],
      );
      expect(after).toEqual({ state: 'changes_requested', placed: 'preparing', reason: REASON, sealed: true });
      const [objection, voided] = (await eventsOf(versionId)).slice(-2);
      expect([objection?.kind, voided?.kind]).toEqual(['objected', 'voided']);
      expect(objection?.signatoryId).toBe(seat.id);
      expect(objection?.evidence).toMatchObject({ reason: REASON, channel: 'email', ip: expect.any(String) });
      const [{ sha256 } = { sha256: '' }] = await world.query<{ sha256: string }>('select sha256 from paper_version where id = $1', [
        versionId,
      ]);
      expect(brokenLink(await eventsOf(versionId), sha256)).toBeNull();
      expect(await lettersTo(world, cast.office.email)).toContain('paper-objected');
      const [letter] = await world.query<{ params: { reason: string | null; studentName: string | null } }>(
        `select params from email where letter = 'paper-objected' and params->>'reader' = 'coordinator'`,
      );
      expect(letter?.params).toMatchObject({ reason: null, studentName: null });
      expect((await post('objection', { reason: REASON, code: right })).status).toBe(404);
    });

    it('binds the student, who may object to any of them, from the own account too, and nobody after the seventh day', async () => {
      const { agreed, seat, post, code, versionId } = await objected('student');
      expect((await post<unknown[]>('filed')).body).toHaveLength(5);
      const { client } = agreed.student;
      const own = async () =>
        (await client.get<{ items: unknown[]; filed: { id: string; role: string; objectBy: string }[] }>('/api/account/signatures')).body;
      expect(await own()).toMatchObject({ items: [], filed: [{ id: seat.id, role: 'student', objectBy: expect.any(String) }] });
      const given = await client.post<{ token: string }>(`/api/account/signatures/${seat.id}/link`);
      expect((await client.post<unknown[]>('/api/signature-links/filed', { token: given.body.token })).body).toHaveLength(5);
      expect((await cast.company.client.post(`/api/account/signatures/${seat.id}/link`)).status).toBe(404);
      const [link] = await world.query<{ id: string; placement: string }>(
        `select link.id, placement_id as placement from signature_link link join signatory on signatory.id = link.signatory_id
         join paper_version version on version.id = signatory.version_id join agreement on agreement.id = version.agreement_id
         where version.id = $1 and signatory.role = 'student' order by link.created_at desc limit 1`,
        [versionId],
      );
      expect(await office().post(`/api/placements/${link?.placement}/links/${link?.id}/revocation`)).toMatchObject({
        status: 409,
        body: { code: 'link.may-object' },
      });
      await world.query(`update signatory set signed_at = now() - interval '8 days' where version_id = $1 and state = 'signed'`, [
        versionId,
      ]);
      expect(await post('objection', { reason: REASON, code: ANY_CODE })).toMatchObject({
        status: 409,
        body: { code: 'objection.too-late' },
      });
      expect((await post('code')).status).toBe(409);
      expect((await own()).filed).toEqual([]);
      expect((await client.post(`/api/account/signatures/${seat.id}/link`)).status).toBe(409);
      await world.query(`update signatory set signed_at = now() - interval '7 days' where version_id = $1 and role = 'tutor'`, [versionId]);
      expect((await own()).filed).toHaveLength(1);
      expect((await post('objection', { reason: REASON, code: await code() })).status).toBe(204);
      expect((await own()).filed).toEqual([]);
      const other = await toSign();
      const token = await signatureToken(world, seatOf(other.seats, 'host'));
      expect(await world.client().post('/api/signature-links/objection', { token, reason: REASON, code: ANY_CODE })).toMatchObject({
        status: 409,
        body: { code: 'objection.nothing-filed' },
      });
    });
  });

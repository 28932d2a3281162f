import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AgreementCast,
  agreementCast,
  type Seated,
  seatOf,
  signatureKey,
  signatureToken,
  signedByCode,
} from '../../../support/builders/agreements.js';
import {
  begunContract,
  type Contracted,
  employerPart,
  filledContract,
  must,
  openedContract,
  seatsOfContract,
} from '../../../support/builders/contracts.js';
import { dayIn } from '../../../support/builders/days.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { type People } from '../../../support/builders/people.js';
import { lettersTo } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import { BARELY_PDF, fileScan, pagePhoto } from '../../../support/scanned.js';
import type { World } from '../../../support/world.js';

export const contractSigning: WorldTests = (given) =>
  describe('the signatures of a contract, by the office', () => {
    let world: World;
    let people: People;
    let cast: AgreementCast;
    let contract: Contracted;

    beforeAll(async () => {
      ({ world, people } = given());
      cast = await agreementCast(people);
      contract = await toSign();
    });

    const toSign = async (employer = employerPart()): Promise<Contracted> => {
      const contract = await filledContract(await begunContract(world, cast, await people.student(cast.classId)), { employer });
      await openedContract(world, contract);
      return contract;
    };
    const seat = async ({ id }: Contracted, role: 'host' | 'student' | 'school') => seatOf(await seatsOfContract(world, id), role);
    const base = ({ id }: Contracted, signatoryId: string) => `/api/school-contracts/${id}/signatories/${signatoryId}`;

    it('go to another address once the old one is corrected, with the reason', async () => {
      const { id } = await seat(contract, 'host');
      const correct = (body: object) => cast.office.client.post<Refusal>(`${base(contract, id)}/address`, body);
      expect(await correct({ email: 'marc', reason: 'x' })).toMatchObject({ status: 400, body: { errors: [{ path: 'email' }] } });
      await must(correct({ email: 'marc@amidon.example', reason: 'Une lettre manquait.' }));
      expect((await seat(contract, 'host')).email).toBe('marc@amidon.example');
    });

    it('are asked again of a person whose time is over', async () => {
      const student = await seat(contract, 'student');
      await world.query(`update signatory set state = 'expired' where id = $1`, [student.id]);
      await must(cast.office.client.post(`${base(contract, student.id)}/renewal`));
      expect((await seat(contract, 'student')).state).toBe('asked');
    });

    it('are not those of another contract', async () => {
      const other = await toSign();
      const { id } = await seat(other, 'host');
      const body = { email: 'marc@amidon.example', reason: 'x' };
      expect((await cast.office.client.post(`${base(contract, id)}/address`, body)).status).toBe(404);
    });

    it('count a paper signed by hand once it is opened and confirmed; another takes its place', async () => {
      const host = await seat(contract, 'host');
      const paper = `/api/school-contracts/${contract.id}`;
      const [version] = await world.query<{ id: string }>('select version_id as id from signatory where id = $1', [host.id]);
      const versionId = version?.id ?? '';
      const send = (bytes: Buffer) =>
        cast.office.client.upload<Refusal>(`${paper}/versions/${versionId}/scans?method=scan`, 'signe.pdf', bytes);
      expect(await send(Buffer.from('<html>'))).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'file', code: 'signature.file-type' }] },
      });
      expect(await send(BARELY_PDF)).toMatchObject({ status: 400, body: { errors: [{ path: 'file', code: 'scan.broken' }] } });
      expect((await seat(contract, 'host')).state).toBe('asked');
      const first = await fileScan(cast.office.client, { paper, versionId, signatoryIds: [host.id], bytes: await pagePhoto() });
      const second = await fileScan(cast.office.client, { paper, versionId, signatoryIds: [host.id] });
      const kept = await world.query(
        'select id, replaced_at is not null as replaced from paper_file where contract_id = $1 order by created_at',
        [contract.id],
      );
      expect(kept).toEqual([
        { id: first, replaced: true },
        { id: second, replaced: false },
      ]);
      for (const role of ['student', 'school'] as const) await signedByCode(world, await seat(contract, role));
      const [row] = await world.query<{ state: string }>('select state from contract where id = $1', [contract.id]);
      expect(row?.state).toBe('signed');
    });

    it('that the OPCO has, and to one of which a person objects, are to be told to the OPCO by employer and training centre, until the next are sent', async () => {
      const paper = `/api/school-contracts/${contract.id}`;
      await must(cast.office.client.post(`${paper}/filing`, { on: dayIn(0), reference: 'D-2027-118' }));
      const key = await signatureKey(world, await seat(contract, 'host'));
      await must(world.client().post('/api/signature-links/objection', { ...key, reason: 'Je n’ai pas signé ce contrat.' }));
      const letters = await world.query(
        `select distinct params ->> 'reader' as reader, params ->> 'filedOn' as "filedOn", params ->> 'reference' as reference from email
         where letter = 'contract-opco-warning' and entity_id = $1 order by 1`,
        [contract.id],
      );
      expect(letters).toEqual(['host', 'school'].map((reader) => ({ reader, filedOn: dayIn(0), reference: 'D-2027-118' })));
      const { state, filing } = await must(
        cast.office.client.get<{ state: string; filing: { filedOn: string | null; answerBy: string | null } }>(paper),
      );
      expect([state, filing.filedOn, filing.answerBy]).toEqual(['changes_requested', dayIn(0), null]);
    });

    describe('that are handed on', () => {
      const link = (act: string, body: object) => world.client().post<Refusal>(`/api/signature-links/${act}`, body);
      const tagged = (email: string | null | undefined) => (email ?? '').toUpperCase().replace('@', '+autre@');
      /** The holder of a seat now. */
      const holder = async ({ id }: Contracted, role: 'host' | 'student' | 'school') =>
        seatOf(
          (await seatsOfContract(world, id)).filter(({ state }) => state !== 'delegated'),
          role,
        );
      const to = (name: string, email = `${name.toLowerCase()}.${contract.id.slice(-8)}@amidon.example`) => ({
        ...{ name, email, hasPower: true },
      });
      const handOn = async (one: Seated, body: object) => link('delegation', { ...(await signatureKey(world, one)), ...body });
      const taken = { status: 400, body: { errors: [{ path: 'email', code: 'signature.seat-taken' }] } };

      beforeAll(async () => {
        contract = await toSign(employerPart({ masterEmail: 'maitre@forge.example' }));
      });

      it('want the code that signing wants, and the office of the school reads each time who named whom', async () => {
        const host = await holder(contract, 'host');
        const token = await signatureToken(world, host);
        const first = to('Jeanne');
        expect(await link('delegation', { token, ...first })).toMatchObject({ status: 400, body: { errors: [{ path: 'code' }] } });
        expect(await link('delegation', { token, ...first, code: '000000' })).toMatchObject({
          status: 409,
          body: { code: 'signature.code-over' },
        });
        const { code } = await signatureKey(world, host, undefined, token);
        const wrong = code === '111111' ? '222222' : '111111';
        expect(await link('delegation', { token, ...first, code: wrong })).toMatchObject({
          status: 400,
          body: { errors: [{ path: 'code', code: 'signature.wrong-code' }] },
        });
        expect([(await holder(contract, 'host')).id, await lettersTo(world, first.email)]).toEqual([host.id, []]);

        expect((await link('delegation', { token, ...first, code })).status).toBe(204);
        expect((await handOn(await holder(contract, 'host'), to('Paul'))).status).toBe(204);
        const student = await holder(contract, 'student');
        expect(await handOn(student, to('Ami'))).toMatchObject({ status: 409, body: { code: 'signature.not-delegable' } });
        await signedByCode(world, student);
        await signedByCode(world, await holder(contract, 'host'));
        const school = await holder(contract, 'school');
        expect((await handOn(school, to('Nadia', 'nadia.visa@cfa.example'))).status).toBe(204);

        const told = await world.query(
          `select params ->> 'formerName' as former, params ->> 'delegateName' as delegate, params ->> 'role' as role from email
           where letter = 'agreement-delegated' and params ->> 'reader' = 'school' and to_address = $1 and entity_id = $2
           order by created_at, id`,
          [cast.office.email, contract.id],
        );
        expect(told).toEqual([
          { former: host.name, delegate: 'Jeanne', role: 'host' },
          { former: 'Jeanne', delegate: 'Paul', role: 'host' },
          { former: school.name, delegate: 'Nadia', role: 'school' },
        ]);
        const events = await world.query<{ evidence: object }>(
          `select evidence from signature_event event join paper_version version on version.id = version_id
           where contract_id = $1 and kind = 'delegated' order by event.number`,
          [contract.id],
        );
        expect(events.map(({ evidence }) => evidence)).toEqual(
          ['Jeanne', 'Paul', 'Nadia'].map((name) => expect.objectContaining({ name, channel: 'email', ip: expect.any(String) })),
        );
      });

      it('go from the training centre to no mailbox of the apprentice, the employer or the master', async () => {
        const { email } = await holder(contract, 'student');
        const others = [email ?? '', tagged(email), tagged((await holder(contract, 'host')).email), tagged('maitre@forge.example')];
        const key = await signatureKey(world, await holder(contract, 'school'));
        for (const other of others) expect(await link('delegation', { ...key, ...to('Ines', other) })).toMatchObject(taken);
        await signedByCode(world, await holder(contract, 'school'));
      });

      it('go from the employer to no mailbox of the training centre; one of the apprentice, which it does not read, is taken, and neither signs before the school corrects it', async () => {
        contract = await toSign(employerPart({ masterEmail: 'maitre@forge.example' }));
        const [host, student] = [await holder(contract, 'host'), await holder(contract, 'student')];
        const key = await signatureKey(world, host);
        const centre = tagged((await holder(contract, 'school')).email);
        expect(await link('delegation', { ...key, ...to('Jeanne', centre) })).toMatchObject(taken);
        expect((await link('delegation', { ...key, ...to('Jeanne', tagged(student.email)) })).status).toBe(204);
        const delegate = await holder(contract, 'host');
        for (const one of [delegate, student]) await expect(signedByCode(world, one)).rejects.toThrow('signature.other-seat');
        expect(await handOn(delegate, to('Complice'))).toMatchObject({ status: 409, body: { code: 'signature.other-seat' } });
        const correct = (one: Seated, email: string) =>
          cast.office.client.post<Refusal>(`${base(contract, one.id)}/address`, { email, reason: 'Ce n’est pas la sienne.' });
        expect(await correct(student, tagged('maitre@forge.example'))).toMatchObject(taken);
        // The boss may be the master.
        await must(correct(delegate, 'maitre@forge.example'));
        for (const role of ['student', 'host'] as const) await signedByCode(world, await holder(contract, role));
      });
    });
  });

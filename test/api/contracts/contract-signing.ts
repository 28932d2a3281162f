import { beforeAll, describe, expect, it } from '@jest/globals';
import { type AgreementCast, agreementCast, seatOf, signatureKey, signedByCode } from '../../support/builders/agreements.js';
import { begunContract, type Contracted, filledContract, must, openedContract, seatsOfContract } from '../../support/builders/contracts.js';
import { dayIn } from '../../support/builders/days.js';
import type { Refusal } from '../../support/builders/offers.js';
import { type People } from '../../support/builders/people.js';
import type { WorldTests } from '../../support/one-world.js';
import { BARELY_PDF, fileScan, pagePhoto } from '../../support/scanned.js';
import type { World } from '../../support/world.js';

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

    const toSign = async (): Promise<Contracted> => {
      const contract = await filledContract(await begunContract(world, cast, await people.student(cast.classId)));
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
  });

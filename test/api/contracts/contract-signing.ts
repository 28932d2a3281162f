import { beforeAll, describe, expect, it } from '@jest/globals';
import { type AgreementCast, agreementCast, seatOf, signedByCode } from '../../support/builders/agreements.js';
import { begunContract, type Contracted, filledContract, must, openedContract, seatsOfContract } from '../../support/builders/contracts.js';
import type { Refusal } from '../../support/builders/offers.js';
import { type People } from '../../support/builders/people.js';
import { png } from '../../support/images.js';
import type { WorldTests } from '../../support/one-world.js';
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

    it('count a paper signed by hand, by its bytes; the same paper twice signs once', async () => {
      const host = await seat(contract, 'host');
      const file = (bytes: Buffer) => cast.office.client.upload<Refusal>(`${base(contract, host.id)}/scan?method=scan`, 'signe.png', bytes);
      expect(await file(Buffer.from('<html>'))).toMatchObject({ status: 400, body: { errors: [{ path: 'file' }] } });
      const bytes = Buffer.from(await png());
      for (let times = 0; times < 2; times += 1) expect((await file(bytes)).status).toBe(204);
      expect(await world.query('select purpose from paper_file where contract_id = $1', [contract.id])).toEqual([{ purpose: 'scan' }]);
      for (const role of ['student', 'school'] as const) await signedByCode(world, await seat(contract, role));
      const [row] = await world.query<{ state: string }>('select state from contract where id = $1', [contract.id]);
      expect(row?.state).toBe('signed');
    });
  });

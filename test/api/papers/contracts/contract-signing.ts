import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AgreementCast,
  agreementCast,
  type Seated,
  seatOf,
  signatureKey,
  signedByCode,
} from '../../../support/builders/agreements.js';
import {
  begunContract,
  type Contracted,
  employerPart,
  filledContract,
  openedContract,
  seatsOfContract,
  signedForm,
} from '../../../support/builders/contracts.js';
import { dayIn } from '../../../support/builders/days.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { type People } from '../../../support/builders/people.js';
import { must } from '../../../support/client.js';
import type { WorldTests } from '../../../support/one-world.js';
import { fileScan } from '../../../support/scanned.js';
import type { World } from '../../../support/world.js';

export const contractSigning: WorldTests = (given) =>
  describe('the signatures of a contract', () => {
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

    it('that the OPCO has, and to one of which a person objects, are to be told to the OPCO by employer and training centre, until the next are sent', async () => {
      const paper = `/api/school-contracts/${contract.id}`;
      const host = await seat(contract, 'host');
      const [version] = await world.query<{ id: string }>('select version_id as id from signatory where id = $1', [host.id]);
      await fileScan(cast.office.client, { paper, versionId: version?.id ?? '', signatoryIds: [host.id] });
      for (const role of ['student', 'school'] as const) await signedByCode(world, await seat(contract, role));
      await must(cast.office.client.post(`${paper}/form`, signedForm()));
      await must(cast.office.client.post(`${paper}/filing`, { on: dayIn(0), reference: 'D-2027-118' }));
      const key = await signatureKey(world, await seat(contract, 'host'));
      await must(world.client().post('/api/signature-links/objection', { ...key, reason: 'Je n’ai pas signé ce contrat.' }));
      const letters = await world.query(
        `select distinct params ->> 'reader' as reader, params ->> 'filedOn' as "filedOn", params ->> 'reference' as reference from email
         where letter = 'contract-opco-warning' and entity_id = $1 order by 1`,
        [contract.id],
      );
      expect(letters).toEqual(['host', 'school'].map((reader) => ({ reader, filedOn: dayIn(0), reference: 'D-2027-118' })));
      const { state, form, filing } = await must(
        cast.office.client.get<{ state: string; form: object | null; filing: { filedOn: string | null; answerBy: string | null } }>(paper),
      );
      expect([state, form, filing.filedOn, filing.answerBy]).toEqual(['changes_requested', null, dayIn(0), null]);
    });

    it('go from the training centre to no mailbox of the apprentice, the employer or the master; the boss may be the master', async () => {
      contract = await toSign(employerPart({ masterEmail: 'maitre@forge.example' }));
      const tagged = (email: string | null) => (email ?? '').toUpperCase().replace('@', '+autre@');
      const taken = { status: 400, body: { errors: [{ path: 'email', code: 'signature.seat-taken' }] } };
      const [host, student] = [await seat(contract, 'host'), await seat(contract, 'student')];
      const correct = ({ id }: Seated, email: string) =>
        cast.office.client.post<Refusal>(`/api/school-contracts/${contract.id}/signatories/${id}/address`, {
          email,
          reason: 'Mal écrite.',
        });
      expect(await correct(student, tagged('maitre@forge.example'))).toMatchObject(taken);
      await must(correct(host, 'maitre@forge.example'));
      for (const role of ['student', 'host'] as const) await signedByCode(world, await seat(contract, role));
      const key = await signatureKey(world, await seat(contract, 'school'));
      for (const email of [student.email ?? '', tagged(student.email), tagged('maitre@forge.example')]) {
        const to = { name: 'Ines', email, hasPower: true };
        expect(await world.client().post('/api/signature-links/delegation', { ...key, ...to })).toMatchObject(taken);
      }
      await signedByCode(world, await seat(contract, 'school'));
    });
  });

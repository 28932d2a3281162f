import { beforeAll, describe, expect, it } from '@jest/globals';
import { type AgreementCast, agreementCast } from '../../../support/builders/agreements.js';
import { begunContract, type Contracted, signedContract } from '../../../support/builders/contracts.js';
import { dayIn } from '../../../support/builders/days.js';
import { published, type Refusal } from '../../../support/builders/offers.js';
import { type People } from '../../../support/builders/people.js';
import { must } from '../../../support/client.js';
import { lettersTo, tokenFrom } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Contract {
  state: string;
  filing: { filedOn: string | null; number: string | null; askedPapers: string | null };
  companyDays: { source: string | null; weekdays: number[]; periods: object[]; count: number | null };
  rupture: { freeUntil: string | null; free: { doubt: string | null } };
  history: { entityType: string; fields: string[] | null }[];
}

export const contractFollowing: WorldTests = (given) =>
  describe('a contract that is followed', () => {
    let world: World;
    let people: People;
    let cast: AgreementCast;

    beforeAll(async () => {
      ({ world, people } = given());
      cast = await agreementCast(people);
    });

    const begun = async (place: object = {}) => begunContract(world, cast, await people.student(cast.classId), place);
    const signed = async () => signedContract(world, cast, await people.student(cast.classId));
    const bySchool = async ({ id, office }: Contracted) => (await office.client.get<Contract>(`/api/school-contracts/${id}`)).body;

    describe('by a link without an account', () => {
      const link = (token: string, name: string, body: object = {}) =>
        world.client().post<Contract & Refusal>(`/api/contract-links/${name}`, { token, ...body });

      it('is opened again by a new link while the OPCO is waited for or an amendment may come, and no more once it is over', async () => {
        const contract = await signed();
        const token = await tokenFrom(world, 'contract-fill', cast.company.email);
        const count = async () => (await lettersTo(world, cast.company.email)).filter((letter) => letter === 'contract-fill').length;
        const before = await count();
        await must(link(token, 'filing', { on: dayIn(0) }));
        await world.query(`update contract_link set expires_at = now() - interval '1 hour' where contract_id = $1`, [contract.id]);
        expect((await link(token, 'lookup')).status).toBe(404);
        expect((await link(token, 'renewal')).status).toBe(202);
        expect(await count()).toBe(before + 1);
        const fresh = await tokenFrom(world, 'contract-fill', cast.company.email);
        expect(await link(fresh, 'lookup')).toMatchObject({ status: 200, body: { state: 'filed' } });
        await must(link(fresh, 'registration', { on: dayIn(0), number: '080202701NC1234' }));
        expect((await link(token, 'renewal')).status).toBe(202);
        expect(await count()).toBe(before + 2);
        const rupture = { ground: 'agreement', initiator: 'both', toldOn: dayIn(0), endOn: dayIn(0), words: 'Ensemble.' };
        await must(contract.office.client.post(`/api/school-contracts/${contract.id}/rupture`, rupture));
        expect((await link(token, 'renewal')).status).toBe(202);
        expect(await count()).toBe(before + 2);
      });
    });

    describe('by its days in the company', () => {
      const plan = ({ id, office }: Contracted, body: object) =>
        office.client.put<Refusal>(`/api/school-contracts/${id}/company-days`, body);
      const periods = [{ from: dayIn(30), to: dayIn(760) }];

      it('counts every working day with the doubt until the training centre writes them, then those', async () => {
        const contract = await begun();
        expect((await bySchool(contract)).companyDays).toEqual({ source: null, weekdays: [1, 2, 3, 4, 5], periods: [], count: null });
        const plain = (await bySchool(contract)).rupture;
        expect(plain.free.doubt).toMatch(/rythme/);
        expect((await plan(contract, { weekdays: [1, 2, 3], periods: [{ from: dayIn(30), to: dayIn(400) }] })).status).toBe(204);
        const read = await bySchool(contract);
        expect(read.companyDays).toMatchObject({ source: 'contract', weekdays: [1, 2, 3] });
        expect(read.companyDays.count).toBeGreaterThan(140);
        expect(read.rupture.free.doubt).not.toMatch(/rythme/);
        expect((read.rupture.freeUntil ?? '') > (plain.freeUntil ?? '')).toBe(true);
        expect(read.history).toContainEqual(expect.objectContaining({ entityType: 'contract', fields: ['companyDays'] }));
        expect((await plan(contract, { weekdays: [1], periods: [] })).status).toBe(204);
        expect((await bySchool(contract)).companyDays.source).toBeNull();
      });

      it('takes periods of the contract, in order, and working days alone; also once it is signed, not once it is over', async () => {
        const contract = await signed();
        expect(await plan(contract, { weekdays: [1], periods })).toMatchObject({
          status: 400,
          body: { errors: [{ path: 'periods.0.to' }] },
        });
        expect(await plan(contract, { weekdays: [1, 6], periods: [] })).toMatchObject({ status: 400 });
        expect(await plan(contract, { weekdays: [], periods: [] })).toMatchObject({
          status: 400,
          body: { errors: [{ path: 'weekdays' }] },
        });
        expect((await plan(contract, { weekdays: [4, 5], periods: [{ from: dayIn(30), to: dayIn(90) }] })).status).toBe(204);
        await world.query(`update contract set state = 'cancelled' where id = $1`, [contract.id]);
        expect(await plan(contract, { weekdays: [1], periods: [] })).toMatchObject({ status: 409 });
      });

      it('takes the rhythm of the offer as long as the training centre writes none', async () => {
        const contract = await begun();
        const workStudyBlocks = [
          { from: dayIn(30), to: dayIn(43), at: 'company' },
          { from: dayIn(44), to: dayIn(57), at: 'school' },
        ];
        const offer = { kind: 'apprenticeship', durationWeeks: 52, startFrom: dayIn(30), startTo: dayIn(30), workStudyBlocks };
        await world.query('update placement set offer_id = $2 where id = $1', [
          contract.placementId,
          await published(cast.company.client, offer),
        ]);
        expect((await bySchool(contract)).companyDays).toMatchObject({ source: 'offer', periods: [{ from: dayIn(30), to: dayIn(43) }] });
      });
    });
  });

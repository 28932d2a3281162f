import { beforeAll, describe, expect, it } from '@jest/globals';
import { type AgreementCast, agreementCast, seatOf, signedByCode } from '../../../support/builders/agreements.js';
import { act, applied } from '../../../support/builders/applications.js';
import {
  agreedPlace,
  begunContract,
  type Contracted,
  cfaPart,
  employerPart,
  filledContract,
  fillPart,
  must,
  openedContract,
  seatsOfContract,
} from '../../../support/builders/contracts.js';
import { dayIn } from '../../../support/builders/days.js';
import { confirmGuardian } from '../../../support/builders/guardians.js';
import { published, type Refusal } from '../../../support/builders/offers.js';
import { type People } from '../../../support/builders/people.js';
import { lettersTo, tokenFrom } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Contract {
  state: string;
  turn: string | null;
  version: number;
  employer: { version: number; missing: string[]; isWritable: boolean; content: { masterName?: string } };
  cfa: { missing: string[] };
  findings: { guard: string; level: string; reason: { article: string; remedy: string | null } }[];
  pay: { minimumPercent: number; isTooLow: boolean }[];
  changes: { field: string; before: string | null; after: string | null }[];
  remarks: { text: string }[];
  filing: { filedOn: string | null; answerBy: string | null; number: string | null };
  rupture: { endedOn: string | null; told: unknown[] };
}

export const contractLife: WorldTests = (given) =>
  describe('a contract of work-study', () => {
    let world: World;
    let people: People;
    let cast: AgreementCast;

    beforeAll(async () => {
      ({ world, people } = given());
      cast = await agreementCast(people);
    });

    const begun = async (place: object = {}): Promise<Contracted> => begunContract(world, cast, await people.student(cast.classId), place);
    const bySchool = async ({ id, office }: Contracted) => (await office.client.get<Contract>(`/api/school-contracts/${id}`)).body;
    const byCompany = async ({ id, company }: Contracted) => (await company.client.get<Contract>(`/api/company/contracts/${id}`)).body;
    const school = ({ id, office }: Contracted, rest: string, body?: object) =>
      office.client.post<Refusal>(`/api/school-contracts/${id}${rest}`, body);
    const employer = ({ id, company }: Contracted, rest: string, body?: object) =>
      company.client.post<Refusal>(`/api/company/contracts/${id}${rest}`, body);
    const placement = ({ placementId }: Contracted) =>
      world.query<{ state: string }>('select state, end_on::text as "endOn" from placement where id = $1', [placementId]);

    /** Signed by employer, apprentice and training centre, on a day before the first. */
    const signed = async (place: object = {}): Promise<Contracted> => {
      const contract = await filledContract(await begun(place));
      await openedContract(world, contract);
      for (const role of ['host', 'student', 'school'] as const) {
        await signedByCode(world, seatOf(await seatsOfContract(world, contract.id), role));
      }
      return contract;
    };

    it('begins by hand with what is known, and asks the employer; a second beginning is refused', async () => {
      const contract = await begun();
      const read = await bySchool(contract);
      expect(read).toMatchObject({ state: 'preparing', turn: 'employer' });
      expect(read.employer.missing).toEqual(expect.arrayContaining(['masterName', 'pensionFund', 'hasPapers']));
      expect(await lettersTo(world, cast.company.email)).toContain('contract-fill');
      expect(await placement(contract)).toMatchObject([{ state: 'preparing' }]);
      const again = await cast.office.client.post<Refusal>(`/api/school-contracts/of-placement/${contract.placementId}`);
      expect(again).toMatchObject({ status: 409, body: { code: 'contract.none-due' } });
      const stage = await agreedPlace(world, contract, { kind: 'internship', startOn: dayIn(900), endOn: dayIn(930) });
      expect(await cast.office.client.post(`/api/school-contracts/of-placement/${stage}`)).toMatchObject({ status: 409 });
    });

    it('begins by the acceptance of an apprenticeship offer, and goes with a cancelled place', async () => {
      const student = await people.student(cast.classId);
      await world.query(`update student set kinds = '{internship,apprenticeship}' where id = $1`, [student.studentId]);
      await people.free(student.studentId, [dayIn(7), dayIn(800)]);
      const offer = { kind: 'apprenticeship', durationWeeks: 52, startFrom: dayIn(30), startTo: dayIn(30) };
      const application = await applied(student.client, await published(cast.company.client, offer));
      await act(cast.company.client, application, 'offering', {});
      await act(student.client, application, 'acceptance');
      const [row] = await world.query<{ id: string; state: string }>(
        `select contract.id, contract.state from contract join placement on placement.id = placement_id where application_id = $1`,
        [application],
      );
      expect(row?.state).toBe('preparing');
      await act(student.client, application, 'cancellation', { reason: 'Une autre place.' });
      expect(await world.query('select state from contract where id = $1', [row?.id])).toEqual([{ state: 'cancelled' }]);
    });

    it('is filled by a link without an account, and bad inputs name their field', async () => {
      const contract = await begun();
      const token = await tokenFrom(world, 'contract-fill', cast.company.email);
      const link = (name: string, body: object) =>
        world.client().post<Contract & Refusal>(`/api/contract-links/${name}`, { token, ...body });
      const read = await link('lookup', {});
      expect(read).toMatchObject({ status: 200, body: { state: 'preparing' } });
      const { version } = read.body.employer;
      const save = (content: object) => world.client().put<Contract & Refusal>('/api/contract-links/part', { token, version, content });
      const refused = await save({ siret: '12345', weeklyMinutes: 5_000, masterLevel: 9, contractType: '99', previousNumber: '80' });
      expect(refused.status).toBe(400);
      expect(refused.body.errors?.map(({ path }) => path).toSorted()).toEqual([
        'content.contractType',
        'content.masterLevel',
        'content.previousNumber',
        'content.siret',
        'content.weeklyMinutes',
      ]);
      expect(await link('completion', {})).toMatchObject({ status: 400, body: { errors: expect.arrayContaining([]) } });
      expect(await save({ ...employerPart() })).toMatchObject({ status: 200, body: { employer: { missing: [] } } });
      expect(await link('completion', {})).toMatchObject({ status: 200, body: { state: 'company_done' } });
      expect(await link('completion', {})).toMatchObject({ status: 200, body: { state: 'company_done' } });
      expect(await lettersTo(world, cast.office.email)).toContain('contract-fill');
      expect((await world.client().post('/api/contract-links/lookup', { token: 'x'.repeat(43) })).status).toBe(404);
      expect((await bySchool(contract)).state).toBe('company_done');
    });

    it('never keeps what Sève does not ask for', async () => {
      const contract = await begun();
      for (const field of ['nir', 'nationality', 'disability', 'iban', 'sex']) {
        const { status, body } = await cast.company.client.put<Refusal>(`/api/company/contracts/${contract.id}/part`, {
          ...{ version: (await byCompany(contract)).employer.version, content: { [field]: 'x' } },
        });
        expect({ status, paths: body.errors?.map(({ path }) => path) }).toEqual({ status: 400, paths: [`content.${field}`] });
      }
    });

    it('shows the pay table and what the law says, and is not put to signature against the law', async () => {
      const contract = await filledContract(await begun(), {
        employer: employerPart({ pay: [{ from: dayIn(30), percent: 30, base: 'smic' }], masterPracticeMonths: 3 }),
      });
      const read = await bySchool(contract);
      expect(read.pay.length).toBeGreaterThan(1);
      expect(read.pay[0]?.isTooLow).toBe(true);
      const refused = read.findings.filter(({ level }) => level === 'refused');
      expect(refused.map(({ guard }) => guard)).toEqual(expect.arrayContaining(['master', 'pay']));
      for (const { reason } of refused) expect(reason.remedy).not.toBeNull();
      expect(await school(contract, '/signatures')).toMatchObject({ status: 409, body: { code: 'agreement.unlawful' } });
    });

    it('goes back with remarks, and shows what has changed since the last look', async () => {
      const contract = await filledContract(await begun());
      await byCompany(contract);
      expect(await school(contract, '/remarks', { remarks: [{ party: 'employer', field: 'nothing', text: 'x' }] })).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'remarks.0.field' }] },
      });
      await must(school(contract, '/remarks', { remarks: [{ party: 'employer', field: 'masterName', text: 'Un autre nom ?' }] }));
      expect(await byCompany(contract)).toMatchObject({
        state: 'changes_requested',
        turn: 'employer',
        remarks: [{ text: 'Un autre nom ?' }],
      });
      await fillPart(
        cast.company.client,
        `/api/company/contracts/${contract.id}`,
        'employer',
        employerPart({ masterName: 'Paul Mercier' }),
      );
      expect((await bySchool(contract)).changes).toEqual(
        expect.arrayContaining([expect.objectContaining({ field: 'masterName', after: 'Paul Mercier' })]),
      );
      await must(employer(contract, '/part/completion'));
      expect((await bySchool(contract)).remarks).toEqual([]);
    });

    it('is signed by employer and apprentice, then by the training centre; a refusal makes it void, and it is put to signature again', async () => {
      const contract = await filledContract(await begun());
      const seats = await openedContract(world, contract);
      expect(seats.map(({ role, state }) => `${role} ${state}`)).toEqual(['host asked', 'student asked', 'school waiting']);
      expect((await bySchool(contract)).state).toBe('ready_to_sign');
      await signedByCode(world, seatOf(seats, 'host'));
      expect((await bySchool(contract)).state).toBe('partially_signed');
      await must(school(contract, `/signatories/${seatOf(seats, 'student').id}/refusal`, { reason: 'Le salaire n’est pas le bon.' }));
      expect((await bySchool(contract)).state).toBe('changes_requested');
      await must(school(contract, '/part/completion'));
      expect((await openedContract(world, contract)).map(({ state }) => state)).not.toContain('signed');
      const versions = (await cast.office.client.get<{ id: string }[]>(`/api/school-contracts/${contract.id}/versions`)).body;
      expect(versions).toHaveLength(2);
      const file = await cast.office.client.get<Buffer>(`/api/school-contracts/${contract.id}/versions/${versions[0]?.id}/file`);
      expect(file.status).toBe(200);
    });

    it('is asked of the legal representative of a minor too, once the school has confirmed who that is', async () => {
      const student = await people.student(cast.classId, { age: 17 });
      await world.query(
        `insert into guardian (student_id, first_name, last_name, email) values ($1, 'Anne', 'Petit', 'anne.petit@example.org')
       on conflict do nothing`,
        [student.studentId],
      );
      const contract = await filledContract(await begunContract(world, cast, student), { cfa: cfaPart() });
      expect(await school(contract, '/signatures')).toMatchObject({
        status: 409,
        body: { code: 'agreement.unlawful', detail: expect.stringContaining('confirmé qui est le responsable légal') },
      });
      await confirmGuardian(cast.teacher.client, cast.classId, student.studentId);
      expect((await openedContract(world, contract)).map(({ role }) => role)).toContain('guardian');
    });

    it('is sent to the OPCO, asked for papers, refused, sent again each time and registered under its number', async () => {
      const contract = await signed();
      expect(await bySchool(contract)).toMatchObject({ state: 'signed', turn: 'employer' });
      expect(await placement(contract)).toMatchObject([{ state: 'signed' }]);
      expect(await employer(contract, '/filing', { on: dayIn(2) })).toMatchObject({ status: 400, body: { errors: [{ path: 'on' }] } });
      await must(employer(contract, '/filing', { on: dayIn(0), reference: 'OP-12' }));
      await must(employer(contract, '/filing', { on: dayIn(0), reference: 'OP-12' }));
      expect(await lettersTo(world, contract.student.email)).toEqual(expect.arrayContaining(['contract-filed']));
      await must(school(contract, '/papers', { papers: 'Le diplôme du maître d’apprentissage.' }));
      expect((await byCompany(contract)).state).toBe('incomplete');
      await must(school(contract, '/filing', { on: dayIn(0) }));
      await must(school(contract, '/refusal', { on: dayIn(0), reason: 'Le CFA n’est pas certifié.' }));
      expect((await bySchool(contract)).state).toBe('refused');
      await must(employer(contract, '/filing', { on: dayIn(0) }));
      expect((await bySchool(contract)).state).toBe('filed');
      const wrong = await employer(contract, '/registration', { on: dayIn(0), number: '12' });
      expect(wrong).toMatchObject({ status: 400, body: { errors: [{ path: 'number', code: 'contract.number' }] } });
      expect(await employer(contract, '/registration', { on: dayIn(-9), number: '080202701NC1234' })).toMatchObject({ status: 400 });
      await must(employer(contract, '/registration', { on: dayIn(0), number: '080 2027 01 nc 1234' }));
      expect(await bySchool(contract)).toMatchObject({ state: 'registered', filing: { number: '080202701NC1234' } });
      expect(await lettersTo(world, cast.teacher.email)).toContain('contract-registered');
      expect(await employer(contract, '/filing', { on: dayIn(0) })).toMatchObject({ status: 409 });
    });

    it('has a sheet in the order of the form, as blocks, as PDF and as JSON', async () => {
      const contract = await filledContract(await begun());
      const base = `/api/company/contracts/${contract.id}/sheet`;
      const sheet = await cast.company.client.get<{ document: { blocks: { text?: string }[] } }>(base);
      expect(JSON.stringify(sheet.body)).toContain('jamais demandées par Sève');
      const pdf = await cast.company.client.get<Buffer>(`${base}/file`);
      expect(Buffer.from(pdf.body).subarray(0, 5).toString()).toBe('%PDF-');
      const exported = await cast.company.client.get<Record<string, unknown>>(`${base}/export`);
      expect(Object.keys(exported.body)).toEqual(['kind', 'employer', 'apprentice', 'masters', 'contract', 'training', 'pay']);
    });

    it('ends in the free days: everyone is told, the place ends', async () => {
      const contract = await signed();
      await world.query(`update placement set state = 'active', start_on = current_date - 10 where id = $1`, [contract.placementId]);
      await world.query(
        `update contract_part set content = content || jsonb_build_object('companyStartOn', (current_date - 10)::text)
      where contract_id = $1 and party = 'employer'`,
        [contract.id],
      );
      const end = { ground: 'free', initiator: 'apprentice', toldOn: dayIn(-1), endOn: dayIn(0), words: 'Une autre voie.' };
      expect(await employer(contract, '/rupture', { ...end, ground: 'diploma', initiator: 'employer' })).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'initiator' }] },
      });
      expect(await employer(contract, '/rupture', { ...end, ground: 'apprentice' })).toMatchObject({
        status: 409,
        body: { code: 'agreement.unlawful' },
      });
      await must(employer(contract, '/rupture', end));
      await must(employer(contract, '/rupture', end));
      expect(await bySchool(contract)).toMatchObject({ state: 'terminated', rupture: { endedOn: dayIn(0), told: [expect.anything()] } });
      expect(await placement(contract)).toEqual([{ state: 'ended_early', endOn: dayIn(0) }]);
      for (const email of [contract.student.email, cast.company.email, cast.office.email, cast.teacher.email]) {
        expect(await lettersTo(world, email)).toContain('contract-terminated');
      }
    });

    it('are listed by step with counts, the next to begin first', async () => {
      const contract = await begun();
      const list = await cast.office.client.get<{ items: { id: string }[]; counts: { step: string; count: number }[] }>(
        '/api/school-contracts?step=with_employer',
      );
      expect(list.body.items.map(({ id }) => id)).toContain(contract.id);
      expect(list.body.counts.find(({ step }) => step === 'with_employer')?.count).toBeGreaterThan(0);
      const mine = await cast.company.client.get<{ items: { id: string }[] }>('/api/company/contracts?step=with_employer');
      expect(mine.body.items.map(({ id }) => id)).toContain(contract.id);
      expect((await cast.office.client.get('/api/school-contracts?step=nothing')).status).toBe(400);
    });
  });

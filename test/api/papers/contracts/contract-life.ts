import { beforeAll, describe, expect, it } from '@jest/globals';
import { agreedPlace } from '../../../support/builders/agreed-places.js';
import { type AgreementCast, agreementCast } from '../../../support/builders/agreements.js';
import {
  agreedContract,
  begunContract,
  type Contracted,
  employerPart,
  filledContract,
  signedContract,
  signedForm,
} from '../../../support/builders/contracts.js';
import { dayIn } from '../../../support/builders/days.js';
import { type Refusal } from '../../../support/builders/offers.js';
import { type People } from '../../../support/builders/people.js';
import { must } from '../../../support/client.js';
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
  form: { signedOn: string; sha256: string; late: { article: string } | null } | null;
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
    const school = ({ id, office }: Contracted, rest: string, body?: object) =>
      office.client.post<Refusal>(`/api/school-contracts/${id}${rest}`, body);
    const employer = ({ id, company }: Contracted, rest: string, body?: object) =>
      company.client.post<Refusal>(`/api/company/contracts/${id}${rest}`, body);
    const placement = ({ placementId }: Contracted) =>
      world.query<{ state: string }>('select state, end_on::text as "endOn" from placement where id = $1', [placementId]);

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

    it('is filled by a link without an account; bad inputs name their field, and what Sève does not ask for is never kept', async () => {
      await begun();
      const token = await tokenFrom(world, 'contract-fill', cast.company.email);
      const link = (name: string, body: object) =>
        world.client().post<Contract & Refusal>(`/api/contract-links/${name}`, { token, ...body });
      const read = await link('lookup', {});
      expect(read).toMatchObject({ status: 200, body: { state: 'preparing' } });
      const { version } = read.body.employer;
      const save = (content: object) => world.client().put<Contract & Refusal>('/api/contract-links/part', { token, version, content });
      const faults = async (content: object) => {
        const { status, body } = await save(content);
        return [status, body.errors?.map(({ path }) => path).toSorted()];
      };
      const unasked = { nir: 'x', nationality: 'x', disability: 'x', iban: 'x', sex: 'x' };
      const bad = { siret: '12345', weeklyMinutes: 5_000, masterLevel: 9, contractType: '99', previousNumber: '80' };
      for (const content of [unasked, bad]) {
        const paths = Object.keys(content).map((field) => `content.${field}`);
        expect(await faults(content)).toEqual([400, paths.toSorted()]);
      }
      expect(await link('completion', {})).toMatchObject({ status: 400, body: { errors: expect.arrayContaining([]) } });
      expect(await save({ ...employerPart() })).toMatchObject({ status: 200, body: { employer: { missing: [] } } });
      for (let times = 0; times < 2; times += 1)
        expect(await link('completion', {})).toMatchObject({ status: 200, body: { state: 'company_done' } });
      expect((await world.client().post('/api/contract-links/lookup', { token: 'x'.repeat(43) })).status).toBe(404);
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

    it('is agreed on by all, and concluded by its official form, signed outside, of which day, fingerprint and who saw it are kept', async () => {
      const contract = await agreedContract(world, cast, await people.student(cast.classId));
      expect(await bySchool(contract)).toMatchObject({ state: 'terms_agreed', turn: 'employer', form: null });
      expect(await placement(contract)).toMatchObject([{ state: 'preparing' }]);
      expect(await school(contract, '/filing', { on: dayIn(0) })).toMatchObject({ status: 409 });
      const faults = { on: dayIn(1), sha256: 'A'.repeat(64) };
      for (const [path, value] of Object.entries(faults))
        expect(await employer(contract, '/form', signedForm({ [path]: value }))).toMatchObject({
          status: 400,
          body: { errors: [{ path }] },
        });
      const token = await tokenFrom(world, 'contract-fill', cast.company.email);
      for (let times = 0; times < 2; times += 1) await must(world.client().post('/api/contract-links/form', { token, ...signedForm() }));
      const form = { signedOn: dayIn(0), sha256: 'a'.repeat(64), seenAt: expect.any(String), late: null };
      expect(await bySchool(contract)).toMatchObject({ state: 'signed', form });
      expect(await placement(contract)).toMatchObject([{ state: 'signed' }]);
      const told = async () =>
        (await world.query(`select 1 from email where letter = 'contract-complete' and entity_id = $1`, [contract.id])).length;
      for (const email of [contract.student.email, cast.company.email, cast.office.email, cast.teacher.email])
        expect(await lettersTo(world, email)).toContain('contract-complete');
      const once = await told();

      // A wrong file was chosen; and the day was after the first one.
      await world.query('update placement set start_on = current_date - 10 where id = $1', [contract.placementId]);
      await must(school(contract, '/form', signedForm({ sha256: 'b'.repeat(64) })));
      expect(await told()).toBe(2 * once);
      const late = { article: expect.stringContaining('L6222-4') };
      expect(await bySchool(contract)).toMatchObject({ form: { sha256: 'b'.repeat(64), late } });
      const seen = await world.query('select form_seen_by_account_id as by from contract where id = $1', [contract.id]);
      expect(seen).toEqual([{ by: cast.office.accountId }]);
      const own = await contract.student.client.get(`/api/student/contracts/${contract.id}`);
      expect(own.body).toMatchObject({ signedOn: dayIn(0) });
      await must(school(contract, '/filing', { on: dayIn(0) }));
      expect(await school(contract, '/form', signedForm())).toMatchObject({ status: 409 });
    });

    it('is sent to the OPCO, asked for papers, refused, sent again each time and registered under its number, by a link without an account too', async () => {
      const contract = await signedContract(world, cast, await people.student(cast.classId));
      const token = await tokenFrom(world, 'contract-fill', cast.company.email);
      const link = (name: string, body: object) =>
        world.client().post<Contract & Refusal>(`/api/contract-links/${name}`, { token, ...body });
      expect(await bySchool(contract)).toMatchObject({ state: 'signed', turn: 'employer' });
      expect(await placement(contract)).toMatchObject([{ state: 'signed' }]);
      expect(await employer(contract, '/filing', { on: dayIn(2) })).toMatchObject({ status: 400, body: { errors: [{ path: 'on' }] } });
      await must(employer(contract, '/filing', { on: dayIn(0), reference: 'OP-12' }));
      expect(await link('filing', { on: dayIn(0) })).toMatchObject({ status: 200, body: { state: 'filed' } });
      expect(await link('papers', { papers: '' })).toMatchObject({ status: 400, body: { errors: [{ path: 'papers' }] } });
      const asked = { papers: 'Le diplôme du maître d’apprentissage.' };
      await must(school(contract, '/papers', asked));
      expect(await link('papers', asked)).toMatchObject({ status: 200, body: { state: 'incomplete' } });
      // The silence of the OPCO was reported; after the contract is sent again, it is counted anew.
      await world.query('update contract set is_silence_told = true where id = $1', [contract.id]);
      await must(school(contract, '/filing', { on: dayIn(0) }));
      expect(await world.query('select is_silence_told from contract where id = $1', [contract.id])).toEqual([{ is_silence_told: false }]);
      const refusal = { on: dayIn(0), reason: 'Le CFA n’est pas certifié.' };
      expect(await link('refusal', refusal)).toMatchObject({ status: 200, body: { state: 'refused' } });
      expect(await link('filing', { on: dayIn(0) })).toMatchObject({ status: 200, body: { state: 'filed' } });
      const wrong = { status: 400, body: { errors: [{ path: 'number', code: 'contract.number' }] } };
      expect(await employer(contract, '/registration', { on: dayIn(0), number: '12' })).toMatchObject(wrong);
      expect(await link('registration', { on: dayIn(0), number: '12' })).toMatchObject(wrong);
      expect(await employer(contract, '/registration', { on: dayIn(-9), number: '080202701NC1234' })).toMatchObject({ status: 400 });
      const registered = { on: dayIn(0), number: '080 2027 01 nc 1234' };
      await must(employer(contract, '/registration', registered));
      expect(await link('registration', registered)).toMatchObject({ status: 200, body: { state: 'registered' } });
      expect(await bySchool(contract)).toMatchObject({ state: 'registered', filing: { number: '080202701NC1234' } });
      expect(await employer(contract, '/filing', { on: dayIn(0) })).toMatchObject({ status: 409 });
      const ways = await world.query(`select distinct via from state_change where entity_id = $1 and act = 'refuse'`, [contract.id]);
      expect(ways).toEqual([{ via: 'link' }]);
    });

    it('has a sheet in the order of the form, as blocks, as PDF and as JSON', async () => {
      const contract = await begun();
      const base = `/api/company/contracts/${contract.id}/sheet`;
      const sheet = await cast.company.client.get<{ document: { blocks: { text?: string }[] } }>(base);
      expect(JSON.stringify(sheet.body)).toContain('jamais demandées par Sève');
      const pdf = await cast.company.client.get<Buffer>(`${base}/file`);
      expect(Buffer.from(pdf.body).subarray(0, 5).toString()).toBe('%PDF-');
      const exported = await cast.company.client.get<Record<string, unknown>>(`${base}/export`);
      expect(Object.keys(exported.body)).toEqual(['kind', 'employer', 'apprentice', 'masters', 'contract', 'training', 'pay']);
    });

    it('ends in the free days: everyone is told, the place ends', async () => {
      const contract = await signedContract(world, cast, await people.student(cast.classId));
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
  });

import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { ContractAmendmentMotive } from '@seve/domain';
import {
  type AgreementCast,
  agreementCast,
  hostToken,
  seatOf,
  signatureKey,
  signatureToken,
  signedByAll,
  signedByCode,
} from '../../../support/builders/agreements.js';
import {
  begunContract,
  type Contracted,
  filledContract,
  must,
  seatsOfContract,
  seatsOfContractAmendment,
  signedContract,
} from '../../../support/builders/contracts.js';
import { dayIn } from '../../../support/builders/days.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { People } from '../../../support/builders/people.js';
import { found } from '../../../support/found.js';
import { startWorld, type World } from '../../../support/world.js';

interface View {
  id: string;
  number: number;
  state: string;
  code: string;
  version: number;
  reason: string | null;
  remark: string | null;
  fields: { party: string; field: string; before: string | null; after: string | null }[];
  opened: string[];
  isWritable: boolean;
  acts: string[];
  signed: number;
  signatories: number;
  filing: { fileBy: string; filedOn: string | null; registeredOn: string | null; isToFile: boolean };
  versions: { number: number; voidReason: string | null }[];
}
interface Amended {
  amendments: View[];
  consolidated: { field: string; original: string | null; value: string | null; number: number; effectiveOn: string }[];
  possibleMotives: string[];
}
type Answered = Refusal & { id: string };

const REASON = 'Le poste évolue.';
const EFFECTIVE = dayIn(60);

describe('amendments of a contract', () => {
  let world: World;
  let people: People;
  let cast: AgreementCast;
  /** Amended again and again, one after another. */
  let contract: Contracted;
  /** Its days move. */
  let moved: Contracted;

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    people = new People(world);
    cast = await agreementCast(people);
    contract = await signed();
    moved = await signed();
  });
  beforeEach(() =>
    world.query(`update contract_amendment set state = 'withdrawn' where state not in ('signed', 'refused', 'filed', 'registered')`),
  );
  afterAll(() => world?.stop());

  const signed = async (): Promise<Contracted> => signedContract(world, cast, await people.student(cast.classId));
  const at = ({ id }: Contracted, rest = '') => `/api/school-contracts/${id}/amendments${rest}`;
  const atEmployer = ({ id }: Contracted, rest = '') => `/api/company/contracts/${id}/amendments${rest}`;
  const school = (contract: Contracted, rest: string, body?: object) => contract.office.client.post<Answered>(at(contract, rest), body);
  const seen = async (contract: Contracted) => must(contract.office.client.get<Amended>(at(contract)));
  const one = async (contract: Contracted, id: string) =>
    found(
      (await seen(contract)).amendments.find((view) => view.id === id),
      'the amendment',
    );
  const input = (motives: readonly string[], effectiveOn = EFFECTIVE) => ({ motives, reason: REASON, effectiveOn });
  const begin = async (contract: Contracted, motives: ContractAmendmentMotive[], effectiveOn = EFFECTIVE) =>
    (await must(school(contract, '', input(motives, effectiveOn)))).id;
  const saveEmployer = async (contract: Contracted, id: string, body: object) => {
    const { version } = await one(contract, id);
    return contract.company.client.put<Refusal>(atEmployer(contract, `/${id}/part`), { version, content: {}, ...body });
  };
  const byEmployer = async (contract: Contracted, id: string, content: object, more: object = {}) => {
    const saved = await saveEmployer(contract, id, { content, ...more });
    if (saved.status !== 204) return saved;
    return contract.company.client.post<Refusal>(atEmployer(contract, `/${id}/part/completion`));
  };
  const bySchool = async (contract: Contracted, id: string, more: object = {}) => {
    const { version } = await one(contract, id);
    const body = { version, content: {}, effectiveOn: EFFECTIVE, ...more };
    const saved = await contract.office.client.put<Refusal>(at(contract, `/${id}/part`), body);
    if (saved.status !== 204) return saved;
    return school(contract, `/${id}/part/completion`);
  };
  const seats = (id: string) => seatsOfContractAmendment(world, id);
  /** Filled by both and put to signature. */
  const opened = async (contract: Contracted, motives: ContractAmendmentMotive[], content: object): Promise<string> => {
    const id = await begin(contract, motives);
    await must(byEmployer(contract, id, content));
    await must(bySchool(contract, id));
    await must(school(contract, `/${id}/signatures`));
    return id;
  };
  const employerOf = async ({ id, office }: Contracted) =>
    (await must(office.client.get<{ state: string; employer: { content: Record<string, unknown> } }>(`/api/school-contracts/${id}`)))
      .employer.content;
  const daysOf = async ({ placementId }: Contracted) =>
    (
      await world.query<{ startOn: string; endOn: string }>(
        `select start_on::text as "startOn", end_on::text as "endOn" from placement where id = $1`,
        [placementId],
      )
    )[0];
  /** The token of an employer without an account. */
  const linkTo = (contract: Contracted) => hostToken(world, contract, 'contract');
  const link = (name: string, body: object) => world.client().post<Answered & Amended>(`/api/contract-links/amendments/${name}`, body);
  const lettersOf = ({ id }: Contracted, letter: string) =>
    world.query<{ reader: string; remark: string | null }>(
      `select params ->> 'reader' as reader, params ->> 'remark' as remark from email where letter = $1 and entity_id = $2 order by created_at, id`,
      [letter, id],
    );

  it('change the pay: the employer fills it, the apprentice, the employer and the training centre sign, and it goes to the OPCO', async () => {
    const id = await begin(contract, ['pay']);
    expect(await one(contract, id)).toMatchObject({ number: 1, state: 'draft', code: '36', signatories: 0, filing: { isToFile: false } });
    expect(await lettersOf(contract, 'contract-amendment-fill')).toEqual([{ reader: 'host', remark: null }]);
    expect(await byEmployer(contract, id, { masterName: 'Paul Mercier' })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'content.masterName', code: 'amendment.field-closed' }] },
    });
    expect(await byEmployer(contract, id, { grossCents: -1 })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'content.grossCents' }] },
    });
    await must(byEmployer(contract, id, { grossCents: 210_000, benefits: 'Repas' }));
    expect((await lettersOf(contract, 'contract-amendment-fill')).at(-1)).toMatchObject({ reader: 'school' });
    await must(bySchool(contract, id));
    const paper = await must(contract.office.client.get<{ document: { title: string } }>(at(contract, `/${id}/paper`)));
    expect(paper.document.title).toContain('Avenant n°\u00a01 au contrat d’apprentissage');
    await must(school(contract, `/${id}/signatures`));
    expect((await seats(id)).map(({ role, state }) => `${role} ${state}`)).toEqual(['host asked', 'student asked', 'school waiting']);
    expect((await seatsOfContract(world, contract.id)).every(({ state }) => state === 'signed')).toBe(true);
    const read = await must(
      world.client().post<{ amendment: number }>('/api/signature-links/lookup', {
        token: await signatureToken(world, seatOf(await seats(id), 'host')),
      }),
    );
    expect(read.amendment).toBe(1);
    expect(await school(contract, `/${id}/filing`, { on: dayIn(0) })).toMatchObject({
      status: 409,
      body: { code: 'contract-amendment.not-complete' },
    });
    await signedByAll(world, () => seats(id));
    expect(await one(contract, id)).toMatchObject({ state: 'signed', signed: 3, signatories: 3, filing: { isToFile: true } });
    expect(await employerOf(contract)).toMatchObject({ grossCents: 210_000, benefits: 'Repas', masterName: 'Élodie Carpentier' });
    const { consolidated } = await seen(contract);
    expect(consolidated.map(({ field }) => field).toSorted()).toEqual(['benefits', 'grossCents']);
    expect(consolidated.find(({ field }) => field === 'benefits')).toEqual({
      ...{ party: 'employer', field: 'benefits', original: null, value: 'Repas', number: 1, effectiveOn: EFFECTIVE },
    });
    const jobs = await world.query(
      `select 1 from outbox join paper_version on payload ->> 'versionId' = paper_version.id::text
       where job = 'seal-paper' and contract_amendment_id = $1`,
      [id],
    );
    expect(jobs).toHaveLength(1);
  });

  it('are sent to the OPCO by employer or training centre, then registered; neither in the future nor in the wrong order', async () => {
    const id = await opened(contract, ['pay'], { grossCents: 205_000 });
    await signedByAll(world, () => seats(id));
    const register = (on: string) => school(contract, `/${id}/registration`, { on });
    expect(await register(dayIn(0))).toMatchObject({ status: 409, body: { code: 'contract-amendment.not-filed' } });
    const file = (on: string) => contract.company.client.post<Refusal>(atEmployer(contract, `/${id}/filing`), { on, reference: 'A-12' });
    expect(await file(dayIn(1))).toMatchObject({ status: 400, body: { errors: [{ path: 'on', code: 'contract.day-future' }] } });
    for (let times = 0; times < 2; times += 1) await must(file(dayIn(0)));
    expect(await register(dayIn(-1))).toMatchObject({ status: 400, body: { errors: [{ path: 'on', code: 'contract.before-filing' }] } });
    await must(register(dayIn(0)));
    expect((await one(contract, id)).filing).toMatchObject({ filedOn: dayIn(0), registeredOn: dayIn(0), isToFile: false });
    expect(await school(contract, `/${id}/filing`, { on: dayIn(-1) })).toMatchObject({
      status: 409,
      body: { code: 'contract-amendment.registered' },
    });
    await must(contract.company.client.post(atEmployer(contract, `/${id}/registration`), { on: dayIn(0) }));
  });

  it('begin with the employer, who fills its part at once, and are sent back in words or corrected by the training centre', async () => {
    const { id } = await must(contract.company.client.post<Answered>(atEmployer(contract), input(['hours'])));
    expect(await bySchool(contract, id)).toMatchObject({ status: 409, body: { code: 'contract.employer-first' } });
    await must(byEmployer(contract, id, { weeklyMinutes: 2_100 }));
    expect(await bySchool(contract, id)).toMatchObject({ status: 409, body: { code: 'amendment.nothing-changes' } });
    expect(await byEmployer(contract, id, { weeklyMinutes: 2_000 })).toMatchObject({ status: 409, body: { code: 'amendment.part-done' } });
    await must(school(contract, `/${id}/remark`, { remark: 'Combien d’heures\u00a0?' }));
    expect(await one(contract, id)).toMatchObject({ state: 'draft', remark: 'Combien d’heures\u00a0?' });
    expect((await lettersOf(contract, 'contract-amendment-fill')).at(-1)).toEqual({ reader: 'host', remark: 'Combien d’heures\u00a0?' });
    await must(byEmployer(contract, id, { weeklyMinutes: 2_040 }));
    await must(bySchool(contract, id));
    await must(school(contract, `/${id}/part/correction`));
    expect(await one(contract, id)).toMatchObject({ state: 'company_done', isWritable: true });
    await must(bySchool(contract, id));
    await must(school(contract, `/${id}/signatures`));
  });

  it('begin with the link of an employer without account, which fills and sends them too', async () => {
    await world.query(`update contract set state = 'registered' where id = $1`, [contract.id]);
    const token = await linkTo(contract);
    const { id } = await must(link('beginning', { token, ...input(['workplace']) }));
    const saved = { token, amendmentId: id, version: 1, content: { address: '2 rue du Moulin, 80000 Amiens' } };
    await must(world.client().put('/api/contract-links/amendments/part', saved));
    for (let times = 0; times < 2; times += 1) await must(link('completion', { token, amendmentId: id }));
    const { amendments } = await must(link('lookup', { token }));
    expect(amendments[0]).toMatchObject({ state: 'company_done', code: '37', isWritable: false, opened: ['siret', 'address'] });
    await must(bySchool(contract, id));
    await must(school(contract, `/${id}/signatures`));
    await signedByAll(world, () => seats(id));
    await must(link('filing', { token, amendmentId: id, on: dayIn(0) }));
    expect((await one(contract, id)).filing.filedOn).toBe(dayIn(0));
    expect((await link('lookup', { token: randomBytes(32).toString('base64url') })).status).toBe(404);
  });

  it('are one at a time, of a signed contract, for known motives and a day of the contract', async () => {
    const ask = (motives: string[], effectiveOn = EFFECTIVE) => school(contract, '', input(motives, effectiveOn));
    expect(await ask(['health'])).toMatchObject({ status: 400, body: { errors: [{ path: 'motives' }] } });
    expect((await ask([])).status).toBe(400);
    expect(await ask(['pay'], dayIn(4_000))).toMatchObject({ status: 400, body: { errors: [{ path: 'effectiveOn' }] } });
    const markup = await school(contract, '', { ...input(['pay']), reason: '<script>alert(1)</script>' });
    expect(markup).toMatchObject({ status: 400, body: { errors: [{ path: 'reason' }] } });
    const results = await Promise.all(Array.from({ length: 4 }, () => ask(['pay'])));
    expect(results.map(({ status }) => status).toSorted()).toEqual([201, 409, 409, 409]);
    expect((await seen(contract)).possibleMotives).toEqual([]);
    const unsigned = await filledContract(await begunContract(world, cast, await people.student(cast.classId)));
    expect(await school(unsigned, '', input(['pay']))).toMatchObject({ status: 409, body: { code: 'contract-amendment.not-signed' } });
  });

  it('end refused with a reason: their signatures are void, and the contract stays as it was', async () => {
    const id = await opened(contract, ['master'], { masterName: 'Paul Mercier' });
    await signedByCode(world, seatOf(await seats(id), 'student'));
    const key = await signatureKey(world, seatOf(await seats(id), 'host'));
    await must(world.client().post('/api/signature-links/refusal', { ...key, reason: 'Elle reste.' }));
    expect(await one(contract, id)).toMatchObject({ state: 'refused', versions: [{ number: 1, voidReason: 'Elle reste.' }] });
    expect((await employerOf(contract)).masterName).toBe('Élodie Carpentier');
    expect((await seen(contract)).consolidated.map(({ field }) => field)).not.toContain('masterName');
    const { number } = await one(contract, id);
    expect((await one(contract, await begin(contract, ['master']))).number).toBe(number + 1);
  });

  it('that would break the law are refused: the pay is computed again on the amended parts', async () => {
    const id = await begin(contract, ['pay']);
    await must(byEmployer(contract, id, { pay: [{ from: dayIn(30), percent: 1, base: 'smic' }] }));
    await must(bySchool(contract, id));
    const findings = await must(contract.office.client.get<{ level: string; guard: string }[]>(at(contract, `/${id}/findings`)));
    expect(findings).toContainEqual(expect.objectContaining({ guard: 'pay', level: 'refused' }));
    expect(await school(contract, `/${id}/signatures`)).toMatchObject({ status: 409, body: { code: 'agreement.unlawful' } });
  });

  it('are read by their apprentice once they wait or hold; those of another contract are not found, nor by its link', async () => {
    const id = await begin(contract, ['pay']);
    const mine = () => contract.student.client.get<Amended>(`/api/student/contracts/${contract.id}/amendments`);
    const before = (await must(mine())).amendments;
    expect(before.map(({ id: read }) => read)).not.toContain(id);
    expect((await school(moved, `/${id}/withdrawal`, { reason: 'Non.' })).status).toBe(404);
    const ofOther = { token: await linkTo(moved), amendmentId: id };
    const part = { ...ofOther, version: 1, content: { grossCents: 200_000 } };
    const unfound = { status: 404, body: { code: 'not-found' } };
    expect(await world.client().put('/api/contract-links/amendments/part', part)).toMatchObject(unfound);
    expect(await link('completion', ofOther)).toMatchObject(unfound);
    expect(await link('filing', { ...ofOther, on: dayIn(0) })).toMatchObject(unfound);
    await must(byEmployer(contract, id, { grossCents: 200_000 }));
    await must(bySchool(contract, id));
    await must(school(contract, `/${id}/signatures`));
    expect((await must(mine())).amendments).toContainEqual(expect.objectContaining({ id, state: 'ready_to_sign', reason: REASON }));
  });

  it('move the last day of the contract and of its place once all have signed; a first day moves only before it', async () => {
    const contract = moved;
    const before = await daysOf(contract);
    const id = await begin(contract, ['dates']);
    await must(byEmployer(contract, id, {}));
    expect(await bySchool(contract, id)).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'days', code: 'contract.field-missing' }] },
    });
    const days = { startOn: dayIn(30), endOn: dayIn(30 + 744) };
    const upside = { startOn: dayIn(40), endOn: dayIn(39) };
    expect(await bySchool(contract, id, { days: upside })).toMatchObject({ status: 400, body: { errors: [{ path: 'days.endOn' }] } });
    await must(bySchool(contract, id, { days }));
    await must(school(contract, `/${id}/signatures`));
    expect(await daysOf(contract)).toEqual(before);
    await signedByAll(world, () => seats(id));
    expect(await daysOf(contract)).toEqual(days);
    const { consolidated } = await seen(contract);
    expect(consolidated).toEqual([expect.objectContaining({ party: 'placement', field: 'endOn', number: 1 })]);
    expect((await one(contract, id)).fields.map(({ field }) => field)).toEqual(['endOn']);
    await world.query(`update placement set state = 'active' where id = $1`, [contract.placementId]);
    const later = await begin(contract, ['dates']);
    expect(await saveEmployer(contract, later, { days: { ...days, startOn: dayIn(31) } })).toMatchObject({
      status: 400,
      body: { errors: [{ path: 'days.startOn', code: 'amendment.begun' }] },
    });
  });

  it('are asked of the legal representative of a minor, who reads no contact and no free word of the company', async () => {
    const minor = await people.student(cast.classId, { age: 16 });
    await world.query(
      `insert into guardian (student_id, first_name, last_name, email, confirmed_at) values ($1, 'Anne', 'Petit', 'anne.petit@example.org', now())
       on conflict (student_id, place) do update set email = excluded.email`,
      [minor.studentId],
    );
    const contract = await signedContract(world, cast, minor);
    const { id } = await must(contract.company.client.post<Answered>(atEmployer(contract), input(['master'])));
    const email = 'paul.mercier@amidon.example';
    await must(byEmployer(contract, id, { masterName: 'Paul Mercier', masterEmail: email }));
    await must(bySchool(contract, id));
    await must(school(contract, `/${id}/signatures`));
    expect((await seats(id)).map(({ role }) => role)).toContain('guardian');
    const { amendments } = await must(contract.student.client.get<Amended>(`/api/student/contracts/${contract.id}/amendments`));
    expect(amendments).toEqual([expect.objectContaining({ id, reason: null, remark: null })]);
    expect(amendments[0]?.fields.map(({ field }) => field)).toEqual(['masterName']);
    await world.query(`update student set birth_date = birth_date - interval '3 years' where id = $1`, [minor.studentId]);
    await must(school(contract, `/${id}/withdrawal`, { reason: 'Majeur depuis.' }));
    const adult = await opened(contract, ['master'], { masterName: 'Paul Mercier' });
    expect((await seats(adult)).map(({ role }) => role)).not.toContain('guardian');
  });

  it('are withdrawn by the training centre while they are signed: their links die, those of the contract still work', async () => {
    const id = await opened(contract, ['pay'], { grossCents: 200_000 });
    const host = seatOf(await seats(id), 'host');
    const first = await signatureToken(world, seatOf(await seatsOfContract(world, contract.id), 'host'));
    const token = await signatureToken(world, host);
    for (let times = 0; times < 2; times += 1) await must(school(contract, `/${id}/withdrawal`, { reason: 'Le salaire reste.' }));
    const look = (link: string) => world.client().post<{ amendment: number | null }>('/api/signature-links/lookup', { token: link });
    expect((await look(token)).status).toBe(404);
    expect(await look(first)).toMatchObject({ status: 200, body: { amendment: null } });
    expect((await one(contract, id)).state).toBe('withdrawn');
    const open = await begin(contract, ['pay']);
    const rupture = { ground: 'agreement', initiator: 'both', toldOn: dayIn(0), endOn: dayIn(0), words: 'Ensemble.' };
    await must(contract.office.client.post(`/api/school-contracts/${contract.id}/rupture`, rupture));
    expect((await one(contract, open)).state).toBe('withdrawn');
  });
});

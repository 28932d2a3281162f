import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { type AgreementCast, agreementCast, seatOf, signatureToken } from '../../../support/builders/agreements.js';
import { type Amended, Amendments } from '../../../support/builders/amendments.js';
import { type Contracted, seatsOfContract, signedContract } from '../../../support/builders/contracts.js';
import { dayIn } from '../../../support/builders/days.js';
import type { Refusal } from '../../../support/builders/offers.js';
import type { People } from '../../../support/builders/people.js';
import { must } from '../../../support/client.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

const EFFECTIVE = dayIn(60);
const ANOTHER_MASTER = {
  ...{ masterName: 'Paul Mercier', masterJob: 'Chef d’atelier', masterEmail: 'paul.mercier@amidon.example' },
  ...{ masterDiploma: 'BTS Métiers de la chimie', masterLevel: 5, masterHasDiploma: true, masterPracticeMonths: 48 },
  ...{ masterBirthDate: '1984-02-03', masterIsEligible: true },
};

/** Tests of contracts' amendments only: employer, apprentice and training centre sign, the OPCO registers, dates of a contract. */
export const contractAmendments: WorldTests = (given) =>
  describe('amendments of a contract', () => {
    let world: World;
    let people: People;
    let cast: AgreementCast;
    /** Amended several times, one test after another. */
    let contract: Contracted;
    let amendments: Amendments;

    beforeAll(async () => {
      ({ world, people } = given());
      cast = await agreementCast(people);
      contract = await signedContract(world, cast, await people.student(cast.classId));
      amendments = new Amendments(world, 'contract', contract, EFFECTIVE);
    });
    beforeEach(() =>
      world.query(`update contract_amendment set state = 'withdrawn' where contract_id = $1 and state not in ('signed', 'refused')`, [
        contract.id,
      ]),
    );

    const employer = async () =>
      (await must(contract.office.client.get<{ employer: { content: Record<string, unknown> } }>(`/api/school-contracts/${contract.id}`)))
        .employer.content;
    const ofStudent = ({ id, student }: Contracted) => must(student.client.get<Amended>(`/api/student/contracts/${id}/amendments`));

    it('change the pay: the employer begins and fills it, the apprentice reads and signs it, then it goes to the OPCO', async () => {
      const { id } = await must(amendments.byHost('', amendments.input(['pay'])));
      expect(await amendments.one(id)).toMatchObject({
        number: 1,
        state: 'draft',
        code: '36',
        signatories: 0,
        filing: { isToFile: false },
      });
      expect(await amendments.fillHost(id, { grossCents: -1 })).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'content.grossCents' }] },
      });
      await must(amendments.fillHost(id, { grossCents: 210_000, benefits: 'Repas' }));
      expect((await ofStudent(contract)).amendments).toEqual([]);
      await must(amendments.fillSchool(id));
      const paper = await must(
        contract.office.client.get<{ document: { title: string } }>(`/api/school-contracts/${contract.id}/amendments/${id}/paper`),
      );
      expect(paper.document.title).toContain('Avenant n°\u00a01 au contrat d’apprentissage');
      await must(amendments.open(id));
      const seats = await amendments.seats(id);
      expect(seats.map(({ role, state }) => `${role} ${state}`)).toEqual(['host asked', 'student asked', 'school waiting']);
      expect((await seatsOfContract(world, contract.id)).every(({ state }) => state === 'signed')).toBe(true);
      const token = await signatureToken(world, seatOf(seats, 'host'));
      expect(await must(world.client().post('/api/signature-links/lookup', { token }))).toMatchObject({ amendment: 1 });
      expect((await ofStudent(contract)).amendments).toMatchObject([{ id, state: 'ready_to_sign', reason: 'Le poste évolue.' }]);

      const file = (on: string) => amendments.byHost(`/${id}/filing`, { on, reference: 'A-12' });
      const register = (on: string) => amendments.bySchool(`/${id}/registration`, { on });
      expect(await file(dayIn(0))).toMatchObject({ status: 409, body: { code: 'contract-amendment.not-complete' } });
      await amendments.signedByAll(id);
      expect(await amendments.one(id)).toMatchObject({ state: 'signed', signed: 3, signatories: 3, filing: { isToFile: true } });
      expect(await employer()).toMatchObject({ grossCents: 210_000, benefits: 'Repas', masterName: 'Élodie Carpentier' });
      const { consolidated } = await amendments.seen();
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

      expect(await register(dayIn(0))).toMatchObject({ status: 409, body: { code: 'contract-amendment.not-filed' } });
      expect(await file(dayIn(1))).toMatchObject({ status: 400, body: { errors: [{ path: 'on', code: 'contract.day-future' }] } });
      expect(await amendments.listed('school-')).toEqual([[contract.id, 'signed']]);
      for (let times = 0; times < 2; times += 1) await must(file(dayIn(0)));
      expect(await amendments.listed('company/')).toEqual([]);
      expect(await register(dayIn(-1))).toMatchObject({ status: 400, body: { errors: [{ path: 'on', code: 'contract.before-filing' }] } });
      await must(register(dayIn(0)));
      expect((await amendments.one(id)).filing).toMatchObject({ filedOn: dayIn(0), registeredOn: dayIn(0), isToFile: false });
      expect(await amendments.bySchool(`/${id}/filing`, { on: dayIn(-1) })).toMatchObject({
        status: 409,
        body: { code: 'contract-amendment.registered' },
      });
      await must(amendments.byHost(`/${id}/registration`, { on: dayIn(0) }));
    });

    it('begin with the link of an employer without account, which fills and sends them too', async () => {
      await world.query(`update contract set state = 'registered' where id = $1`, [contract.id]);
      const token = await amendments.token();
      const { id } = await must(amendments.link('beginning', { token, ...amendments.input(['workplace']) }));
      const saved = { token, amendmentId: id, version: 1, content: { address: '2 rue du Moulin, 80000 Amiens' } };
      await must(amendments.link('part', saved, 'put'));
      for (let times = 0; times < 2; times += 1) await must(amendments.link('completion', { token, amendmentId: id }));
      const { amendments: all } = await must(amendments.link('lookup', { token }));
      expect(all[0]).toMatchObject({ state: 'company_done', code: '37', isWritable: false, opened: ['siret', 'address'] });
      await must(amendments.fillSchool(id));
      await must(amendments.open(id));
      await amendments.signedByAll(id);
      await must(amendments.link('filing', { token, amendmentId: id, on: dayIn(0) }));
      expect((await amendments.one(id)).filing.filedOn).toBe(dayIn(0));
    });

    it('move the last day of the contract and of its place once all have signed; a first day moves only before it; those of another contract are not found by its link', async () => {
      const moved = await signedContract(world, cast, await people.student(cast.classId));
      const ofMoved = new Amendments(world, 'contract', moved, EFFECTIVE);
      const daysOf = async () =>
        (
          await world.query<{ startOn: string; endOn: string }>(
            `select start_on::text as "startOn", end_on::text as "endOn" from placement where id = $1`,
            [moved.placementId],
          )
        )[0];
      const before = await daysOf();
      const id = await ofMoved.begin(['dates']);
      const ofOther = { token: await amendments.token(), amendmentId: id };
      const unfound = { status: 404, body: { code: 'not-found' } };
      expect(await amendments.link('part', { ...ofOther, version: 1, content: {} }, 'put')).toMatchObject(unfound);
      expect(await amendments.link('completion', ofOther)).toMatchObject(unfound);
      expect(await amendments.link('filing', { ...ofOther, on: dayIn(0) })).toMatchObject(unfound);
      await must(ofMoved.fillHost(id));
      expect(await ofMoved.fillSchool(id)).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'days', code: 'contract.field-missing' }] },
      });
      const days = { startOn: dayIn(30), endOn: dayIn(30 + 744) };
      const upside = { startOn: dayIn(40), endOn: dayIn(39) };
      expect(await ofMoved.fillSchool(id, { days: upside })).toMatchObject({ status: 400, body: { errors: [{ path: 'days.endOn' }] } });
      await must(ofMoved.fillSchool(id, { days }));
      await must(ofMoved.open(id));
      expect(await daysOf()).toEqual(before);
      await ofMoved.signedByAll(id);
      expect(await daysOf()).toEqual(days);
      expect((await ofMoved.seen()).consolidated).toEqual([expect.objectContaining({ party: 'placement', field: 'endOn', number: 1 })]);
      expect((await ofMoved.one(id)).fields.map(({ field }) => field)).toEqual(['endOn']);
      await world.query(`update placement set state = 'active' where id = $1`, [moved.placementId]);
      const later = await ofMoved.begin(['dates']);
      expect(await ofMoved.fillHost(later, {}, { days: { ...days, startOn: dayIn(31) } })).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'days.startOn', code: 'amendment.begun' }] },
      });
      const rupture = { ground: 'agreement', initiator: 'both', toldOn: dayIn(0), endOn: dayIn(0), words: 'Ensemble.' };
      await must(moved.office.client.post<Refusal>(`/api/school-contracts/${moved.id}/rupture`, rupture));
      expect((await ofMoved.one(later)).state).toBe('withdrawn');
    });

    it('are asked of the legal representative of a minor, who reads no contact and no free word of the company', async () => {
      const minor = await people.student(cast.classId, { age: 16 });
      await world.query(
        `insert into guardian (student_id, first_name, last_name, email, confirmed_at) values ($1, 'Anne', 'Petit', 'anne.petit@example.org', now())
         on conflict (student_id, place) do update set email = excluded.email`,
        [minor.studentId],
      );
      const ofMinor = await signedContract(world, cast, minor);
      const own = new Amendments(world, 'contract', ofMinor, EFFECTIVE);
      const { id } = await must(own.byHost('', own.input(['master'])));
      await must(own.fillHost(id, ANOTHER_MASTER));
      await must(own.fillSchool(id));
      await must(own.open(id));
      expect((await own.seats(id)).map(({ role }) => role)).toContain('guardian');
      const { amendments: all } = await ofStudent(ofMinor);
      expect(all).toEqual([expect.objectContaining({ id, reason: null, remark: null })]);
      expect(all[0]?.fields.map(({ field }) => field)).toEqual(['masterName', 'masterJob', 'masterBirthDate', 'masterPracticeMonths']);
      await world.query(`update student set birth_date = birth_date - interval '3 years' where id = $1`, [minor.studentId]);
      await must(own.bySchool(`/${id}/withdrawal`, { reason: 'Majeur depuis.' }));
      const adult = await own.toSign(['master'], ANOTHER_MASTER);
      expect((await own.seats(adult)).map(({ role }) => role)).not.toContain('guardian');
    });
  });

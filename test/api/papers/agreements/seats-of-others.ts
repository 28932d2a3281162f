import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type Agreed,
  type AgreementCast,
  agreementCast,
  agreementToSign,
  begunAgreement,
  hostPart,
  type Seated,
  schoolPart,
  seatOf,
  signatoriesOf,
  signatureCode,
  signatureKey,
  signatureToken,
  signedByCode,
  validatedAgreement,
} from '../../../support/builders/agreements.js';
import {
  begunContract,
  cfaPart,
  employerPart,
  filledContract,
  fillPart,
  openedContract,
  seatsOfContract,
} from '../../../support/builders/contracts.js';
import { confirmGuardian } from '../../../support/builders/guardians.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { type Member, type People, type Student } from '../../../support/builders/people.js';
import { found } from '../../../support/found.js';
import { lettersTo } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import { fileScan, pagePhoto } from '../../../support/scanned.js';
import type { World } from '../../../support/world.js';

interface Own {
  id: string;
  role: string;
  sha256: string;
}
interface Part extends Refusal {
  host: { version: number };
  school: { version: number };
}
interface Version {
  signatories: { id: string; role: string; sharedWith: string | null }[];
}

const TAKEN = 'signature.seat-taken';
const AT = '/api/account/signatures';

export const seatsOfOthers: WorldTests = (given) =>
  describe('seats that must be of different people', () => {
    let world: World;
    let people: People;
    let cast: AgreementCast;
    let count = 0;

    beforeAll(async () => {
      ({ world, people } = given());
      cast = await agreementCast(people);
    });

    const tagged = (email: string | null, tag = 'autre') => (email ?? '').replace('@', `+${tag}@`);
    const refused = (path: string, code = TAKEN) => ({ status: 400, body: { errors: [{ path, code }] } });
    const link = (name: string, body: object, visitor = world.client()) => visitor.post<Refusal>(`/api/signature-links/${name}`, body);
    const toSign = async () => agreementToSign(world, cast, await people.student(cast.classId));
    const seat = async ({ id }: Agreed, role: Seated['role']) => seatOf(await signatoriesOf(world, id), role);
    const save = async (agreed: Agreed, side: 'host' | 'school', content: object) => {
      const [client, path] =
        side === 'host'
          ? [agreed.company.client, `/api/company/agreements/${agreed.id}`]
          : [agreed.office.client, `/api/school-agreements/${agreed.id}`];
      const { version } = (await client.get<Part>(path)).body[side];
      return client.put<Refusal>(`${path}/part`, { version, content });
    };
    const sign = async (one: Seated, visitor = world.client()) => {
      const token = await signatureToken(world, one);
      const { sha256 } = (await visitor.post<{ sha256: string }>('/api/signature-links/lookup', { token })).body;
      await link('code', { token }, visitor);
      const code = await signatureCode(world, one);
      return link('signature', { token, code, mark: 'typed', name: one.name, sha256, consent: true }, visitor);
    };
    const sharedOf = async ({ id, office }: Agreed) => {
      const [version] = (await office.client.get<Version[]>(`/api/school-agreements/${id}/versions`)).body;
      return found(version, 'the version').signatories.flatMap(({ role, sharedWith }) =>
        sharedWith === null ? [] : [`${role} ${sharedWith}`],
      );
    };
    const own = async ({ client }: Pick<Member, 'client'>) => (await client.get<{ items: Own[] }>(AT)).body.items;
    /** Inserts a guardian as a school, a class list or an older version stored it. */
    const guardianAt = ({ studentId }: Student, email: string) =>
      world.query(
        `insert into guardian (student_id, first_name, last_name, email) values ($1, 'Anne', 'Lefebvre', $2)
         on conflict (student_id, place) do update set email = excluded.email`,
        [studentId, email],
      );

    it('leave a minor who names the own mailbox as the guardian’s, with or without a tag, no second seat: the guardian signs on paper', async () => {
      const minor = await people.student(cast.classId, { age: 17 });
      const name = (email: string) =>
        minor.client.put<Refusal>('/api/student/guardian', { firstName: 'Anne', lastName: 'Lefebvre', email });
      for (const [email, isOnPaper] of [
        ...[minor.email, minor.email.toUpperCase(), tagged(minor.email, 'maman')].map((own) => [own, true] as const),
        ['anne.lefebvre@maison.example', false] as const,
      ])
        expect(await name(email)).toMatchObject({ status: 200, body: { guardian: { isOnPaper } } });
      await guardianAt(minor, minor.email);
      const contract = await filledContract(await begunContract(world, cast, minor), { cfa: cfaPart() });
      await cast.office.client.post(`/api/school-contracts/${contract.id}/signatures`);
      expect((await own(minor)).map(({ role }) => role)).not.toContain('guardian');
    });

    it('are told apart where an address is typed that the writer reads on the paper, tags and case aside', async () => {
      const agreed = await begunAgreement(world, cast, await people.student(cast.classId));
      const [host, school] = [hostPart(), schoolPart()];
      const referentEmail = cast.teacher.email;
      expect((await save(agreed, 'school', { ...school, referentEmail })).status).toBe(200);
      expect(await save(agreed, 'host', { ...host, tutorEmail: tagged(referentEmail.toUpperCase()) })).toMatchObject(
        refused('content.tutorEmail'),
      );
      expect(await save(agreed, 'host', { ...host, signatoryEmail: school.signatoryEmail })).toMatchObject(
        refused('content.signatoryEmail'),
      );
      expect((await save(agreed, 'host', { ...host, tutorEmail: host.signatoryEmail })).status).toBe(200);
      expect(await save(agreed, 'school', { ...school, signatoryEmail: tagged(host.signatoryEmail ?? '') })).toMatchObject(
        refused('content.signatoryEmail'),
      );
      expect(await save(agreed, 'school', { ...school, referentEmail: tagged(agreed.student.email) })).toMatchObject(
        refused('content.referentEmail'),
      );

      const contract = await begunContract(world, cast, await people.student(cast.classId));
      const cfa = cfaPart();
      await fillPart(cast.office.client, `/api/school-contracts/${contract.id}`, 'cfa', cfa);
      const employer = fillPart(
        ...[cast.company.client, `/api/company/contracts/${contract.id}`, 'employer' as const],
        employerPart({ masterEmail: tagged(cfa.signatoryEmail ?? '') }),
      );
      await expect(employer).rejects.toThrow(/content\.masterEmail.*signature\.seat-taken/);
    });

    it('are a doubt of the school, which keeps the paper from signature, where the writer does not read the other address', async () => {
      const student = await people.student(cast.classId);
      const agreed = await validatedAgreement(await begunAgreement(world, cast, student), {
        host: hostPart({ tutorEmail: tagged(student.email) }),
      });
      const { body } = await cast.office.client.get<{ guard: string; level: string }[]>(`/api/school-agreements/${agreed.id}/findings`);
      expect(body.filter(({ guard }) => guard === 'seats')).toMatchObject([
        { level: 'refused', reason: { numbers: { one: 'student', other: 'tutor' } } },
      ]);
      expect(await cast.office.client.post<Refusal>(`/api/school-agreements/${agreed.id}/signatures`, { confirmations: [] })).toMatchObject(
        {
          status: 409,
          body: { code: 'agreement.unlawful' },
        },
      );

      const begun = await begunContract(world, cast, student);
      const contract = await filledContract(begun, { employer: employerPart({ masterEmail: tagged(student.email) }) });
      const guards = async (client: Member['client'], path: string) =>
        (await client.get<{ findings: { guard: string }[] }>(`${path}/${contract.id}`)).body.findings.map(({ guard }) => guard);
      expect(await guards(cast.office.client, '/api/school-contracts')).toContain('seats');
      expect(await guards(cast.company.client, '/api/company/contracts')).not.toContain('seats');
      expect((await cast.office.client.post(`/api/school-contracts/${contract.id}/signatures`)).status).toBe(409);
    });

    it('are not handed on or corrected to the mailbox of another; one that a host does not read is taken, and neither signs or hands on before the school corrects it', async () => {
      const { agreed, seats } = await toSign();
      const [host, student] = [seatOf(seats, 'host'), seatOf(seats, 'student')];
      const delegate = async (email: string, one = host) =>
        link('delegation', { ...(await signatureKey(world, one)), name: 'Jeanne Petit', email, hasPower: true });
      for (const role of ['school', 'referent'] as const)
        expect(await delegate(tagged(seatOf(seats, role).email))).toMatchObject(refused('email'));
      const correct = ({ id }: Seated, email: string) =>
        agreed.office.client.post<Refusal>(`/api/school-agreements/${agreed.id}/signatories/${id}/address`, {
          email,
          reason: 'Mal écrite.',
        });
      expect(await correct(host, tagged(agreed.student.email))).toMatchObject(refused('email'));
      expect(await correct(student, tagged(host.email))).toMatchObject(refused('email'));

      expect((await delegate(tagged(student.email))).status).toBe(204);
      expect((await sharedOf(agreed)).sort()).toEqual(['host student', 'student host']);
      const delegated = found(
        (await signatoriesOf(world, agreed.id)).find(({ role, state }) => role === 'host' && state !== 'delegated'),
        'the delegate',
      );
      for (const one of [student, delegated])
        expect(await sign(one)).toMatchObject({ status: 409, body: { code: 'signature.other-seat' } });
      expect(await delegate('complice@ailleurs.example', delegated)).toMatchObject({ status: 409, body: { code: 'signature.other-seat' } });
      count += 1;
      expect((await correct(delegated, `jeanne.petit.${count}@amidon.example`)).status).toBe(204);
      expect(await sharedOf(agreed)).toEqual([]);
      // The link sent to the previous address can no longer sign.
      const token = await signatureToken(world, delegated);
      const { sha256 } = (await world.client().post<{ sha256: string }>('/api/signature-links/lookup', { token })).body;
      const former = { token, sha256, code: await signatureCode(world, delegated), mark: 'typed', name: delegated.name, consent: true };
      expect(await link('signature', former)).toMatchObject({ status: 409, body: { code: 'signature.code-over' } });
      await signedByCode(world, student);
    });

    it('are asked of the addresses by which accounts sign in on the day of the signature, and the school reads which are alike', async () => {
      const { agreed, seats } = await toSign();
      const tutor = seatOf(seats, 'tutor');
      await world.query('update account set email = $2 where email = $1', [agreed.student.email, tagged(tutor.email)]);
      for (const one of [tutor, seatOf(seats, 'student')])
        expect(await sign(one)).toMatchObject({ status: 409, body: { code: 'signature.other-seat' } });
      expect((await sharedOf(agreed)).sort()).toEqual(['student tutor', 'tutor student']);
      await world.query('update account set email = $1 where email = $2', [agreed.student.email, tagged(tutor.email)]);
      expect(await sharedOf(agreed)).toEqual([]);
      await signedByCode(world, tutor);
    });

    it('are not signed by the account from which the school has taken the student', async () => {
      const { seats } = await toSign();
      const [student, former] = [seatOf(seats, 'student'), await people.student(cast.classId)];
      await world.query('update signatory set account_id = (select account_id from student where id = $2) where id = $1', [
        student.id,
        former.studentId,
      ]);
      expect(await sign(student)).toMatchObject({ status: 409, body: { code: 'signature.other-seat' } });
    });

    it('follow the account that the school keeps of a student with two: the other reads nothing more, and its links open nothing', async () => {
      const name = { lastName: 'Deuxcomptes' };
      const [first, second] = [await people.student(cast.classId, name), await people.student(cast.classId, name)];
      const { agreed, seats } = await agreementToSign(world, cast, first);
      const student = seatOf(seats, 'student');
      await world.query('update student set birth_date_confirmed_at = now() where id = $1', [first.studentId]);
      await world.query(`update student set class_group_id = null, other_class_group_id = $2, roster_state = 'to_confirm' where id = $1`, [
        second.studentId,
        cast.classId,
      ]);
      const token = await signatureToken(world, student);
      expect((await link('lookup', { token })).status).toBe(200);
      const decision = { decision: 'same', rowId: first.studentId, keeps: 'second' };
      expect((await cast.teacher.client.post(`/api/classes/${cast.classId}/joins/${second.studentId}`, decision)).status).toBe(204);
      expect((await link('lookup', { token })).status).toBe(404);
      expect([await own(first), (await own(second)).map(({ id }) => id)]).toEqual([[], [student.id]]);
      expect((await first.client.post(`${AT}/${student.id}/link`)).status).toBe(404);
      const [event] = await world.query<{ evidence: object }>(
        `select evidence from signature_event where signatory_id = $1 and kind = 'address_corrected'`,
        [student.id],
      );
      expect(event?.evidence).toMatchObject({ from: first.email, to: second.email, reason: expect.any(String) });
      expect(await seat(agreed, 'student')).toMatchObject({ email: second.email, state: 'asked' });
      await signedByCode(world, await seat(agreed, 'student'), second.client);
    });

    it('are read and signed as a guardian only while the school confirms that contact, at its mailbox or where it corrected the seat to', async () => {
      const minor = await people.student(cast.classId, { age: 17 });
      await guardianAt(minor, 'anne.seule@maison.example');
      const contract = await filledContract(await begunContract(world, cast, minor), { cfa: cfaPart() });
      expect(await cast.office.client.post(`/api/school-contracts/${contract.id}/signatures`)).toMatchObject({
        status: 409,
        body: { code: 'agreement.unlawful', detail: expect.stringContaining('confirmé qui est le responsable légal') },
      });
      await confirmGuardian(cast.teacher.client, cast.classId, minor.studentId);
      const guardian = seatOf(await openedContract(world, contract), 'guardian');
      const path = `/api/classes/${cast.classId}/students/${minor.studentId}/guardian`;
      const token = await signatureToken(world, guardian);
      const read = async (one = token) => (await link('lookup', { token: one })).status;
      const disown = async () => expect((await cast.office.client.del(`${path}/confirmation`)).status).toBe(204);
      const letters = async () => (await lettersTo(world, guardian.email ?? '')).length;
      const leftOut = async () =>
        (
          await cast.office.client.get<{ signatories: { role: string; isLeftOut: boolean }[] }[]>(
            `/api/school-contracts/${contract.id}/versions`,
          )
        ).body[0]?.signatories.flatMap(({ role, isLeftOut }) => (isLeftOut ? role : []));
      expect([await read(), await leftOut()]).toEqual([200, []]);
      await disown();
      expect([await read(), await leftOut()]).toEqual([404, ['guardian']]);
      const before = await letters();
      for (const [act, body] of Object.entries({ code: {}, refusal: { code: '000000', reason: 'Je ne veux pas.' } }))
        expect((await link(act, { token, ...body })).status).toBe(404);
      expect((await link('renewal', { token })).status).toBe(202);
      expect(await letters()).toBe(before);
      await guardianAt(minor, 'anne.autre@maison.example');
      await confirmGuardian(cast.teacher.client, cast.classId, minor.studentId);
      expect(await read()).toBe(404);
      await guardianAt(minor, 'anne.seule@maison.example');
      expect(await read()).toBe(200);

      const corrected = { email: 'anne.bureau@maison.example', reason: 'Elle ne lit plus l’autre.' };
      const address = `/api/school-contracts/${contract.id}/signatories/${guardian.id}/address`;
      expect((await cast.office.client.post(address, corrected)).status).toBe(204);
      expect(await read()).toBe(404);
      expect(await read(await signatureToken(world, guardian))).toBe(200);
      await signedByCode(world, guardian);
      const copy = await signatureToken(world, guardian);
      await disown();
      expect(await read(copy)).toBe(200);
    });

    it('are two where the school knows both parents, each at an address and number of their own; one signature is enough, and no guardian’s seat keeps the person from another', async () => {
      const minor = await people.student(cast.classId, { age: 17 });
      await world.query(
        `insert into guardian (student_id, place, first_name, last_name, email, phone, confirmed_at) values
           ($1, 1, 'Anne', 'Roy', 'anne.roy@maison.example', '0612345601', now()),
           ($1, 2, 'Paul', 'Roy', 'paul.roy@maison.example', '0612345602', now())`,
        [minor.studentId],
      );
      const anneEmploys = employerPart({ signatoryName: 'Anne Roy', signatoryEmail: 'anne.roy@maison.example', isAscendant: true });
      const contract = await filledContract(await begunContract(world, cast, minor), { employer: anneEmploys, cfa: cfaPart() });
      const all = await openedContract(world, contract);
      const seats = all.filter(({ role }) => role === 'guardian');
      expect(await world.query('select name, phone from signatory where id = any($1) order by name', [seats.map(({ id }) => id)])).toEqual([
        { name: 'Anne Roy', phone: expect.stringMatching(/612345601$/) },
        { name: 'Paul Roy', phone: expect.stringMatching(/612345602$/) },
      ]);
      const [anne, paul] = seats.toSorted((one, other) => one.name.localeCompare(other.name));
      const path = `/api/classes/${cast.classId}/students/${minor.studentId}/guardian`;
      expect((await cast.office.client.del(`${path}/confirmation?place=1`)).status).toBe(204);
      expect((await link('lookup', { token: await signatureToken(world, found(anne, 'Anne')) })).status).toBe(404);
      // A parent who employs the child may sign, as employer only.
      const { body: asked } = await link('lookup', { token: await signatureToken(world, seatOf(all, 'host')) });
      expect(asked).toMatchObject({ capacities: ['host'] });
      expect((await link('renewal', { token: await signatureToken(world, seatOf(all, 'host')) })).status).toBe(202);
      expect(await lettersTo(world, 'anne.roy@maison.example')).toContain('agreement-sign');
      await signedByCode(world, seatOf(all, 'host'));
      const states = async () => (await seatsOfContract(world, contract.id)).map(({ role, name, state }) => `${role} ${name} ${state}`);
      expect(await states()).toEqual(
        expect.arrayContaining(['host Anne Roy signed', expect.stringMatching(/^guardian Anne Roy (asked|opened)$/)]),
      );
      await signedByCode(world, found(paul, 'Paul'));
    });

    it('are not signed for a company that the campus has suspended, by the link of the parent who is its signatory', async () => {
      const minor = await people.student(cast.classId, { age: 17 });
      const [name, email] = ['Inès Roy', 'ines.roy@maison.example'];
      await world.query(
        `insert into guardian (student_id, first_name, last_name, email, confirmed_at) values ($1, 'Inès', 'Roy', $2, now())`,
        [minor.studentId, email],
      );
      const employer = employerPart({ signatoryName: name, signatoryEmail: email, isAscendant: true });
      const contract = await filledContract(await begunContract(world, cast, minor), { employer, cfa: cfaPart() });
      const seats = await openedContract(world, contract);
      const states = async () =>
        (await seatsOfContract(world, contract.id)).flatMap(({ role, state }) => (role === 'guardian' || role === 'host' ? [state] : []));
      const { companyId } = cast.company;
      await world.query(`update company set status = 'suspended' where id = $1`, [companyId]);
      await signedByCode(world, seatOf(seats, 'guardian')).finally(() =>
        world.query(`update company set status = 'verified' where id = $1`, [companyId]),
      );
      const signed = await states();
      expect(signed.toSorted()).toEqual(['opened', 'signed']);
      await signedByCode(world, seatOf(seats, 'host'));
      expect(await states()).toEqual(['signed', 'signed']);
    });

    it('are both carried by the paper that both parents signed by hand, and by the one that takes its place', async () => {
      const minor = await people.student(cast.classId, { age: 17 });
      await world.query(
        `insert into guardian (student_id, place, first_name, last_name, email, confirmed_at)
         select $1, place, 'Parent ' || place, 'Roy', 'parent.' || place || '@maison.example', now() from generate_series(1, 2) place`,
        [minor.studentId],
      );
      const contract = await filledContract(await begunContract(world, cast, minor), { cfa: cfaPart() });
      const seats = (await openedContract(world, contract)).filter(({ role }) => role === 'guardian');
      const [version] = await world.query<{ id: string }>('select id from paper_version where contract_id = $1', [contract.id]);
      const paper = `/api/school-contracts/${contract.id}`;
      const filing = { paper, versionId: found(version, 'the version').id, signatoryIds: seats.map(({ id }) => id) };
      await fileScan(cast.office.client, filing);
      const last = await fileScan(cast.office.client, { ...filing, bytes: await pagePhoto() });
      const kept = { state: 'signed', method: 'scan', paper_file_id: last };
      expect(await world.query('select state, method, paper_file_id from signatory where id = any($1)', [filing.signatoryIds])).toEqual([
        kept,
        kept,
      ]);
      const events = await world.query<{ kind: string }>(
        `select kind from signature_event where signatory_id = any($1) and kind in ('signed', 'replaced') order by number`,
        [filing.signatoryIds],
      );
      expect(events.map(({ kind }) => kind)).toEqual(['signed', 'signed', 'replaced', 'replaced']);
    });

    it('are not signed by two links that one account opens: neither one of its own seat and another, nor two of strangers', async () => {
      const { agreed, seats } = await toSign();
      const tutor = seatOf(seats, 'tutor');
      expect(await sign(tutor, agreed.student.client)).toMatchObject({ status: 409, body: { code: 'signature.other-seat' } });
      const { client } = await people.student(cast.classId);
      await signedByCode(world, tutor, client);
      await signedByCode(world, seatOf(seats, 'host'), client);
      expect(await sign(seatOf(seats, 'referent'), client)).toMatchObject({ status: 409, body: { code: 'signature.other-seat' } });
      await signedByCode(world, seatOf(seats, 'referent'));
      await signedByCode(world, await seat(agreed, 'student'), agreed.student.client);
    });

    it('are not taken by the office that files the signatures of others, given by hand, and not read by an account that was the student’s', async () => {
      const { office } = cast;
      const student = await people.student(cast.classId);
      const { agreed, seats } = await agreementToSign(world, cast, student, { school: schoolPart({ signatoryEmail: office.email }) });
      const [version] = await world.query<{ id: string }>('select id from paper_version where agreement_id = $1', [agreed.id]);
      const paper = `/api/school-agreements/${agreed.id}`;
      const signatoryIds = [seatOf(seats, 'tutor').id];
      await fileScan(office.client, { paper, versionId: found(version, 'the version').id, signatoryIds });
      for (const role of ['student', 'host', 'referent'] as const) await signedByCode(world, seatOf(seats, role));
      await signedByCode(world, await seat(agreed, 'school'), office.client);
      // After the school has moved the student to another account, the former account reads and objects to nothing.
      const filed = async () => (await student.client.get<{ filed: { id: string }[] }>(AT)).body.filed.map(({ id }) => id);
      expect(await filed()).toEqual([seatOf(seats, 'student').id]);
      const other = await people.student(cast.classId);
      await world.query('update student set account_id = null where id = $1', [other.studentId]);
      const give = (to: Student, email: string) =>
        world.query('update student set account_id = (select id from account where email = $2) where id = $1', [to.studentId, email]);
      await give(student, other.email);
      await give(other, student.email);
      expect(await filed()).toEqual([]);
      expect((await student.client.post(`${AT}/${seatOf(seats, 'student').id}/link`)).status).toBe(409);
    });

    it('are not signed together by one code', async () => {
      const { agreed, seats } = await toSign();
      const { client, email } = agreed.student;
      await world.query(`update signatory set email = $2, account_id = (select account_id from student where id = $3) where id = $1`, [
        seatOf(seats, 'tutor').id,
        email,
        agreed.student.studentId,
      ]);
      const papers = await own({ client });
      expect(papers).toHaveLength(2);
      for (const { id, sha256 } of papers) await client.post(`${AT}/${id}/reading`, { sha256 });
      const chosen = papers.map(({ id, sha256 }) => ({ id, sha256 }));
      const { body } = await client.post<{ id: string }>('/api/account/signature-batches', { papers: chosen });
      const [row] = await world.query<{ code: string }>(
        `select params ->> 'code' as code from email where letter = 'agreement-signature-codes' and to_address = $1 order by created_at desc limit 1`,
        [email],
      );
      const done = await client.post<{ papers: { isSigned: boolean }[] }>(`/api/account/signature-batches/${body.id}/signature`, {
        ...{ code: found(row, 'the code').code, mark: 'typed', name: 'Inès Lefebvre', consent: true },
      });
      expect(done.body.papers.map(({ isSigned }) => isSigned)).toEqual([false, false]);
    });
  });

import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  type AgreementCast,
  agreementCast,
  agreementToSign,
  hostPart,
  schoolPart,
  seatOf,
  signatoriesOf,
  signatureCode,
  signatureToken,
  signedByAll,
  signedByCode,
} from '../../../support/builders/agreements.js';
import { confirmGuardian } from '../../../support/builders/guardians.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { type People, type Student } from '../../../support/builders/people.js';
import { tokenFrom } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Waiting extends Refusal {
  items: { id: string; role: string; studentName: string; hostName: string; signBy: string }[];
  signed: { id: string; role: string; waitsFor: { role: string; name: string }[]; isSealed: boolean }[];
}

export const ownSignatures: WorldTests = (given) =>
  describe('papers that a person signs from the own account', () => {
    let world: World;
    let people: People;
    let cast: AgreementCast;

    beforeAll(async () => {
      ({ world, people } = given());
      cast = await agreementCast(people);
    });

    const AT = '/api/account/signatures';
    const toSign = async (student: Student) =>
      agreementToSign(world, cast, student, {
        host: hostPart({ signatoryEmail: cast.company.email }),
        school: schoolPart({ referentEmail: cast.teacher.email, signatoryEmail: cast.office.email }),
      });
    const bytesOf = async (get: Promise<{ status: number; body: unknown }>): Promise<Buffer> => {
      const { status, body } = await get;
      expect(status).toBe(200);
      return body as Buffer;
    };

    it('are listed for each side once its turn has come, and signed without the link of a letter, by the code', async () => {
      const student = await people.student(cast.classId);
      const { seats } = await toSign(student);
      const listOf = async (client: Student['client']) => (await client.get<Waiting>(AT)).body.items;
      expect((await listOf(student.client)).map(({ role, studentName }) => [role, studentName])).toEqual([['student', 'Inès Lefebvre']]);
      expect((await listOf(cast.teacher.client)).map(({ role }) => role)).toEqual(['referent']);
      expect(await listOf(cast.office.client)).toEqual([]);
      const host = seatOf(seats, 'host');
      expect((await listOf(cast.company.client)).map(({ id, role }) => [id, role])).toEqual([[host.id, 'host']]);

      const opened = await cast.company.client.post<{ token: string }>(`${AT}/${host.id}/link`);
      expect(opened.status).toBe(200);
      const { token } = opened.body;
      const visitor = cast.company.client;
      const { body: paper } = await visitor.post<{ sha256: string; role: string }>('/api/signature-links/lookup', { token });
      expect(paper.role).toBe('host');
      await visitor.post('/api/signature-links/code', { token });
      const code = await signatureCode(world, host);
      const signature = { token, code, mark: 'typed', name: host.name, sha256: paper.sha256, consent: true };
      expect((await visitor.post('/api/signature-links/signature', signature)).status).toBe(200);
      expect(await listOf(cast.company.client)).toEqual([]);
      expect((await cast.company.client.post(`${AT}/${host.id}/link`)).status).toBe(409);
    });

    it('stay with whoever signed, who reads whose signature is missing and, in the end, has the sealed file', async () => {
      const student = await people.student(cast.classId);
      const stranger = await people.student(cast.classId);
      const { agreed, seats } = await toSign(student);
      const own = seatOf(seats, 'student');
      const signedOf = async () => (await student.client.get<Waiting>(AT)).body.signed;
      const fileOf = async ({ client }: Student) => (await client.get(`${AT}/${own.id}/file`)).status;
      expect([await signedOf(), await fileOf(student)]).toEqual([[], 200]);
      await signedByCode(world, own, student.client);
      expect(await signedOf()).toMatchObject([
        {
          id: own.id,
          role: 'student',
          waitsFor: [{ role: 'host' }, { role: 'tutor' }, { role: 'referent' }, { role: 'school' }],
          isSealed: false,
        },
      ]);
      expect([await fileOf(student), await fileOf(stranger)]).toEqual([200, 404]);
      await signedByAll(world, () => signatoriesOf(world, agreed.id));
      expect(await signedOf()).toMatchObject([{ waitsFor: [] }]);
      await world.query(`update paper_version set voided_at = now(), void_reason = '' where agreement_id = $1`, [agreed.id]);
      expect([await signedOf(), await fileOf(student)]).toEqual([[], 409]);
    });

    it('are found by a guardian on the page of the guardian, signed from there, and kept; by nobody else, and not before the school confirms who it is', async () => {
      const minor = await people.student(cast.classId, { age: 17 });
      const email = `claire.${minor.studentId}@famille.example`;
      const named = { firstName: 'Claire', lastName: 'Lefèbvre', email };
      expect((await minor.client.put('/api/student/guardian', named)).status).toBe(200);
      await confirmGuardian(cast.teacher.client, cast.classId, minor.studentId);
      const token = await tokenFrom(world, 'guardian-page', email);
      const visitor = world.client();
      const page = (path: string, id?: string, by = token) =>
        visitor.post<{ id: string; step: string; signBy: string | null; token: string }[]>(`/api/guardian-pages/${path}`, {
          token: by,
          id,
        });
      const stepsOf = async () => (await page('papers')).body.map(({ step }) => step);
      expect(await stepsOf()).toEqual([]);

      const { agreed, seats } = await agreementToSign(world, cast, minor, { host: hostPart({ hazards: [] }) });
      const seat = seatOf(seats, 'guardian');
      expect((await page('papers')).body).toMatchObject([{ id: seat.id, step: 'to_sign', signBy: expect.any(String), isSealed: false }]);
      expect((await page('paper-file', seat.id)).status).toBe(200);
      // The seat of somebody else on the same paper, and of the guardian on the paper of another child.
      const sibling = await people.student(cast.classId, { age: 16 });
      await sibling.client.put('/api/student/guardian', { ...named, email: `paul.${email}` });
      await confirmGuardian(cast.teacher.client, cast.classId, sibling.studentId);
      const other = await tokenFrom(world, 'guardian-page', `paul.${email}`);
      for (const path of ['paper-file', 'paper-link']) {
        expect((await page(path, seatOf(seats, 'student').id)).status).toBe(404);
        expect((await page(path, seat.id, other)).status).toBe(404);
      }
      const contact = `/api/classes/${cast.classId}/students/${minor.studentId}/guardian/confirmation`;
      expect((await cast.office.client.del(contact)).status).toBe(204);
      expect([await stepsOf(), (await page('paper-link', seat.id)).status]).toEqual([[], 404]);
      await confirmGuardian(cast.teacher.client, cast.classId, minor.studentId);

      const { body: link } = await visitor.post<{ token: string }>('/api/guardian-pages/paper-link', { token, id: seat.id });
      expect(await visitor.post('/api/signature-links/lookup', { token: link.token })).toMatchObject({
        status: 200,
        body: { role: 'guardian' },
      });
      await signedByCode(world, seat);
      expect((await page('papers')).body).toMatchObject([{ step: 'signed', signBy: null }]);
      await signedByAll(world, () => signatoriesOf(world, agreed.id));
      expect((await page('papers')).body).toMatchObject([{ step: 'signed', waitsFor: [] }]);
      expect((await page('paper-file', seat.id)).status).toBe(200);
    });

    it('are none any more of a company that is suspended, nor of a member who has left it for a role elsewhere', async () => {
      const { companyId } = cast.company;
      const member = await people.member(companyId, 'company_admin');
      const { accountId } = member;
      const { seats } = await agreementToSign(world, cast, await people.student(cast.classId), {
        host: hostPart({ signatoryEmail: member.email }),
      });
      const host = seatOf(seats, 'host');
      let { client } = member;
      const isListed = async () => (await client.get<Waiting>(AT)).body.items.some(({ id }) => id === host.id);
      const opening = async () => (await client.post(`${AT}/${host.id}/opening`)).status;
      const [company] = await world.query<{ status: string }>('select status from company where id = $1', [companyId]);
      expect(await isListed()).toBe(true);
      await world.query(`update company set status = 'suspended' where id = $1`, [companyId]);
      expect([await isListed(), await opening()]).toEqual([false, 409]);
      await world.query('update company set status = $2 where id = $1', [companyId, company?.status]);
      await world.query(`insert into membership (id, account_id, role) values ($1, $2, 'professional')`, [randomUUID(), accountId]);
      await world.query('update membership set to_at = now() where account_id = $1 and company_id = $2', [accountId, companyId]);
      client = await people.signIn(member.email);
      expect([await isListed(), await opening()]).toEqual([false, 409]);
      await world.query('update membership set to_at = null where account_id = $1 and company_id = $2', [accountId, companyId]);
      expect([await isListed(), await opening()]).toEqual([true, 200]);
    });

    it('open nothing any more once the company has removed the member, and the account with it', async () => {
      const member = await people.member(cast.company.companyId, 'company_recruiter');
      const host = hostPart({ signatoryEmail: member.email });
      const { seats } = await agreementToSign(world, cast, await people.student(cast.classId), { host });
      const token = await signatureToken(world, seatOf(seats, 'host'));
      const lookup = async () => (await world.client().post('/api/signature-links/lookup', { token })).status;
      expect(await lookup()).toBe(200);
      const [row] = await world.query<{ id: string }>('select id from membership where account_id = $1', [member.accountId]);
      expect((await cast.company.client.del(`/api/company/members/${row?.id}`)).status).toBe(204);
      expect(await lookup()).toBe(404);
    });

    it('can be read by school, company and student while signatures come, with a page that says who has signed', async () => {
      const student = await people.student(cast.classId);
      const { agreed, seats } = await toSign(student);
      const [school, company, own] = [
        () => cast.office.client.get<{ id: string }[]>(`/api/school-agreements/${agreed.id}/versions`),
        () => cast.company.client.get(`/api/company/agreements/${agreed.id}/file`),
        () => student.client.get(`/api/student/agreements/${agreed.id}/file`),
      ];
      const before = await bytesOf(own());
      const versionId = (await school()).body[0]?.id ?? '';
      await signedByCode(world, seatOf(seats, 'tutor'));
      const after = await bytesOf(own());
      // The PDF contains the current minute, so only its beginning is compared.
      const isGrown = (file: Buffer) => file.length > before.length && file.subarray(0, before.length).equals(before);
      expect([isGrown(after), isGrown(await bytesOf(company()))]).toEqual([true, true]);
      const file = await bytesOf(cast.teacher.client.get(`/api/school-agreements/${agreed.id}/versions/${versionId}/file`));
      expect(isGrown(file)).toBe(true);
      expect(after.includes('/ByteRange')).toBe(false);
    });

    it('stand in the register of interns of the host alone once they are signed, and compute nothing', async () => {
      const student = await people.student(cast.classId, { firstName: 'Zoé', lastName: '=cmd()' });
      const { agreed } = await toSign(student);
      const csv = async (client: Student['client']) => {
        const { status, body } = await client.get<unknown>('/api/company/intern-register/export.csv');
        expect(status).toBe(200);
        return Buffer.isBuffer(body) ? body.toString() : String(body);
      };
      expect(await csv(cast.company.client)).not.toContain('Zoé');
      await world.query(`update placement set state = 'signed' where id = (select placement_id from agreement where id = $1)`, [agreed.id]);
      const register = await csv(cast.company.client);
      expect(register).toContain(`"'=cmd()";"Zoé"`);
      expect(register).toContain('"Élodie Carpentier";"1 rue du Moulin, 80000 Amiens"');
      const elsewhere = await people.company('Encore une');
      expect(await csv(elsewhere.client)).not.toContain('Zoé');
    });
  });

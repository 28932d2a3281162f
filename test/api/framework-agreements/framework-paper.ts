import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  contact,
  type Framework,
  proposedFramework,
  readFramework,
  SCANNED,
  sign,
  termsBody,
  thisYear,
} from '../../support/builders/frameworks.js';
import type { Refusal } from '../../support/builders/offers.js';
import { type People } from '../../support/builders/people.js';
import type { Client } from '../../support/client.js';
import { lettersTo } from '../../support/letters.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

type Answered = Framework & Refusal;

export const frameworkPaper: WorldTests = (given) =>
  describe('the paper of a framework agreement that both sides signed by hand', () => {
    let world: World;
    let people: People;

    beforeAll(async () => {
      ({ world, people } = given());
    });

    const file = (client: Client, id: string, bytes: Buffer = SCANNED, name = 'convention.pdf') =>
      client.upload<Answered>(`/api/framework-agreements/${id}/paper`, name, bytes);
    const download = (client: Client, id: string, at = '/api') => client.get<Buffer>(`${at}/framework-agreements/${id}/paper`);
    const filedRows = (id: string) =>
      world.query('select media_type as type, sha256 from paper_file where framework_agreement_id = $1', [id]);

    it('is filed by either side: the agreement is signed and runs, both are told who filed it, and both download it', async () => {
      for (const side of ['school', 'company'] as const) {
        const { id, office, company } = await proposedFramework(people);
        const filer = side === 'school' ? office : company;
        const done = await file(filer.client, id);
        expect(done).toMatchObject({
          status: 200,
          body: { state: 'running', signatures: [], paper: { filedBy: side, bytes: SCANNED.length } },
        });
        const other = side === 'school' ? company : office;
        const read = await readFramework(other.client, id);
        expect(read.actions).toEqual(['contacts', 'end_early', 'renew']);
        expect(read.history.find(({ act }) => act === 'file_paper')).toMatchObject({ to: 'signed', via: 'paper', by: expect.any(String) });
        for (const { email } of [office, company]) expect((await lettersTo(world, email)).at(-1)).toBe('framework-signed');
        const [letter] = await world.query<{ params: { paper: object } }>(
          `select params from email where to_address = $1 and letter = 'framework-signed'`,
          [other.email],
        );
        expect(letter?.params.paper).toMatchObject({ by: side, name: expect.any(String) });
        const teacher = await people.teacher(office.schoolId);
        for (const { client } of [office, company, teacher, await people.coordinator()]) {
          const at = client === office.client || client === company.client || client === teacher.client ? '/api' : '/api/campus';
          const kept = await download(client, id, at);
          expect(kept.status).toBe(200);
          expect(Buffer.compare(Buffer.from(kept.body), SCANNED)).toBe(0);
        }
        expect(await world.query(`select act from audit_entry where entity_id = $1`, [id])).toEqual([{ act: 'framework_signed' }]);
      }
    });

    it('is one PDF by its bytes, filed once; the same again changes nothing', async () => {
      const { id, office, company } = await proposedFramework(people);
      const faults = async (bytes: Buffer) =>
        (await file(office.client, id, bytes)).body.errors?.map(({ path, code }) => `${path} ${code}`);
      const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
      for (const bytes of [Buffer.from('<html>'), Buffer.alloc(0), png]) expect(await faults(bytes)).toEqual(['file framework.paper-type']);
      expect(await office.client.post(`/api/framework-agreements/${id}/paper`, {})).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'file', code: 'framework.paper-missing' }] },
      });
      expect((await readFramework(office.client, id)).state).toBe('proposed');
      expect((await download(company.client, id)).status).toBe(404);
      const both = await Promise.all([file(office.client, id), file(company.client, id)]);
      expect(both.map(({ status }) => status)).toEqual([200, 200]);
      expect(await filedRows(id)).toEqual([{ type: 'application/pdf', sha256: createHash('sha256').update(SCANNED).digest('hex') }]);
      expect(await lettersTo(world, office.email)).toEqual(['framework-signed']);
      expect(await file(company.client, id, Buffer.concat([SCANNED, SCANNED]))).toMatchObject({
        status: 409,
        body: { code: 'framework.not-now' },
      });
    });

    it('stands beside a signature that one side gave in its account, whose text stays', async () => {
      const { id, office, company } = await proposedFramework(people);
      const { textSha256 } = (await sign(company.client, id)).body;
      expect((await file(office.client, id)).body).toMatchObject({ state: 'running', textSha256, signatures: [{ side: 'company' }] });
      expect((await sign(office.client, id)).status).toBe(409);
    });

    it('needs a proposal whose years no other agreement covers; a first year to come is signed', async () => {
      const { id, office, company } = await proposedFramework(people);
      await file(office.client, id);
      const again = async (years: Record<string, number>) => {
        const { body } = await office.client.post<Answered>('/api/framework-agreements', {
          ...termsBody(years),
          partnerId: company.companyId,
        });
        return body.id;
      };
      const next = await again({ firstYear: thisYear() + 1, lastYear: thisYear() + 1 });
      expect(await file(office.client, next)).toMatchObject({ status: 409, body: { code: 'framework.not-now' } });
      await office.client.post(`/api/framework-agreements/${next}/proposal`);
      expect(await file(office.client, next)).toMatchObject({ status: 409, body: { code: 'framework.years-taken' } });
      expect(await filedRows(next)).toEqual([]);
      const later = await again({ firstYear: thisYear() + 2, lastYear: thisYear() + 2 });
      await office.client.post(`/api/framework-agreements/${later}/proposal`);
      expect((await file(office.client, later)).body.state).toBe('signed');
      await company.client.put(`/api/framework-agreements/${later}/contacts`, { contacts: [contact('Marc Dubois', company.email)] });
      expect((await readFramework(office.client, later)).contacts).toMatchObject([{ name: 'Marc Dubois' }]);
    });
  });

import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  contact,
  type Framework,
  proposedFramework,
  readFramework,
  sign,
  termsBody,
  thisYear,
} from '../../../support/builders/frameworks.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { type People } from '../../../support/builders/people.js';
import type { Client } from '../../../support/client.js';
import { lettersTo } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import { BARELY_PDF, BLANK_WITH_SCRIPT, PAGE_WITH_SCRIPT, pagePhoto, SCANNED } from '../../../support/scanned.js';
import type { World } from '../../../support/world.js';

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

    const confirm = async (client: Client, id: string) => {
      const { paper } = await readFramework(client, id);
      return client.post<Answered>(`/api/framework-agreements/${id}/paper/confirmation`, { sha256: paper?.sha256 });
    };
    /** Files a paper as one side, then opens and confirms it as the other. */
    const bySides = async (id: string, filer: Client, reader: Client) => {
      await file(filer, id);
      await download(reader, id);
      return confirm(reader, id);
    };

    it('is a proposal of either side: the other opens it and confirms it, then it is signed and runs, and both are told', async () => {
      for (const side of ['school', 'company'] as const) {
        const { id, office, company } = await proposedFramework(people);
        const [filer, other] = side === 'school' ? [office, company] : [company, office];
        const filed = await file(filer.client, id, PAGE_WITH_SCRIPT);
        expect(filed).toMatchObject({
          status: 200,
          body: {
            state: 'proposed',
            isMyTurn: false,
            paper: { filedBy: side, bytes: PAGE_WITH_SCRIPT.length, isWaiting: true, isOpened: false },
          },
        });
        expect(await lettersTo(world, other.email)).toContain('framework-paper-filed');
        expect(await confirm(other.client, id)).toMatchObject({ status: 409, body: { code: 'framework.paper-unopened' } });
        expect(await confirm(filer.client, id)).toMatchObject({ status: 409, body: { code: 'framework.not-now' } });
        const shown = await download(other.client, id);
        expect(shown.status).toBe(200);
        expect(Buffer.from(shown.body).toString('latin1')).not.toMatch(/JavaScript|app\.alert/);
        const asked = { sha256: 'ab'.repeat(32) };
        expect(await other.client.post(`/api/framework-agreements/${id}/paper/confirmation`, asked)).toMatchObject({
          status: 409,
          body: { code: 'framework.paper-changed' },
        });
        expect((await confirm(other.client, id)).body).toMatchObject({
          state: 'running',
          signatures: [],
          paper: { filedBy: side, isWaiting: false },
        });
        expect((await confirm(other.client, id)).status).toBe(200);
        const read = await readFramework(filer.client, id);
        expect(read.actions).toEqual(['contacts', 'end_early', 'renew']);
        expect(read.history.find(({ act }) => act === 'file_paper')).toMatchObject({
          to: 'proposed',
          via: 'paper',
          by: expect.any(String),
        });
        expect(read.history.find(({ act }) => act === 'confirm_paper')).toMatchObject({
          to: 'signed',
          via: 'paper',
          by: expect.any(String),
        });
        for (const { email } of [office, company]) expect((await lettersTo(world, email)).at(-1)).toBe('framework-signed');
        const teacher = await people.teacher(office.schoolId);
        for (const { client } of [office, company, teacher]) {
          const kept = await client.get<Buffer>(`/api/framework-agreements/${id}/paper/original`);
          expect(Buffer.compare(Buffer.from(kept.body), PAGE_WITH_SCRIPT)).toBe(0);
        }
        const campus = await download((await people.coordinator()).client, id, '/api/campus');
        expect(Buffer.from(campus.body).toString('latin1')).not.toContain('JavaScript');
        expect(await world.query(`select act from audit_entry where entity_id = $1`, [id])).toEqual([{ act: 'framework_signed' }]);
      }
    });

    it('is refused with a reason: the agreement stays proposed, the side that filed it is told, and another paper may follow', async () => {
      const { id, office, company } = await proposedFramework(people);
      await file(company.client, id);
      const { paper } = await readFramework(office.client, id);
      const refuse = (reason: string) =>
        office.client.post<Answered>(`/api/framework-agreements/${id}/paper/refusal`, { sha256: paper?.sha256, reason });
      expect(await refuse('')).toMatchObject({ status: 400, body: { errors: [{ path: 'reason' }] } });
      expect((await refuse('Notre proviseur n’a pas signé.')).body).toMatchObject({ state: 'proposed', paper: null });
      expect(await lettersTo(world, company.email)).toContain('framework-paper-refused');
      expect((await readFramework(company.client, id)).history.find(({ act }) => act === 'refuse_paper')).toMatchObject({ to: 'proposed' });
      expect((await bySides(id, company.client, office.client)).body.state).toBe('running');
      expect(await filedRows(id)).toHaveLength(2);
    });

    it('is confirmed by another person than the one who filed it, whatever roles an account has', async () => {
      const { id, office, company } = await proposedFramework(people);
      await file(company.client, id);
      await download(office.client, id);
      const [filer] = await world.query<{ id: string }>(
        'select filed_by_account_id as id from paper_file where framework_agreement_id = $1',
        [id],
      );
      const [{ email } = { email: '' }] = await world.query<{ email: string }>('select email from account where id = $1', [filer?.id]);
      await world.query('update account set email = $2 where email = $1', [office.email, email.replace('@', '+ecole@')]);
      expect(await confirm(office.client, id)).toMatchObject({ status: 409, body: { code: 'framework.same-person' } });
      await world.query('update account set email = $2 where email = $1', [email.replace('@', '+ecole@'), office.email]);
      const colleague = await people.office(office.schoolId);
      expect(await confirm(colleague.client, id)).toMatchObject({ status: 409, body: { code: 'framework.paper-unopened' } });
      expect((await confirm(office.client, id)).status).toBe(200);
    });

    it('is one PDF that opens and shows ink; the same again changes nothing', async () => {
      const { id, office, company } = await proposedFramework(people);
      const faults = async (bytes: Buffer) =>
        (await file(office.client, id, bytes)).body.errors?.map(({ path, code }) => `${path} ${code}`);
      for (const bytes of [Buffer.from('<html>'), Buffer.alloc(0), await pagePhoto()])
        expect(await faults(bytes)).toEqual(['file framework.paper-type']);
      expect(await faults(BARELY_PDF)).toEqual(['file scan.broken']);
      expect(await faults(BLANK_WITH_SCRIPT)).toEqual(['file scan.blank']);
      expect(await office.client.post(`/api/framework-agreements/${id}/paper`, {})).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'file', code: 'framework.paper-missing' }] },
      });
      expect((await readFramework(office.client, id)).state).toBe('proposed');
      expect((await download(company.client, id)).status).toBe(404);
      for (let times = 0; times < 2; times += 1) expect((await file(office.client, id)).status).toBe(200);
      expect(await filedRows(id)).toEqual([{ type: 'application/pdf', sha256: createHash('sha256').update(SCANNED).digest('hex') }]);
      expect((await lettersTo(world, company.email)).filter((one) => one === 'framework-paper-filed')).toHaveLength(1);
      expect(await file(company.client, id, PAGE_WITH_SCRIPT)).toMatchObject({ status: 409, body: { code: 'framework.not-now' } });
    });

    it('stands beside a signature that one side gave in its account, whose text stays', async () => {
      const { id, office, company } = await proposedFramework(people);
      const { textSha256 } = (await sign(company.client, id)).body;
      expect((await bySides(id, office.client, company.client)).body).toMatchObject({
        state: 'running',
        textSha256,
        signatures: [{ side: 'company' }],
      });
      expect((await sign(office.client, id)).status).toBe(409);
    });

    it('waits no more once the draft is taken back', async () => {
      const { id, office, company } = await proposedFramework(people);
      await file(company.client, id);
      expect((await office.client.del<Answered>(`/api/framework-agreements/${id}/proposal`)).body).toMatchObject({
        state: 'draft',
        paper: null,
      });
    });

    it('needs a proposal whose years no other agreement covers; a first year to come is signed', async () => {
      const { id, office, company } = await proposedFramework(people);
      await bySides(id, office.client, company.client);
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
      expect((await bySides(later, office.client, company.client)).body.state).toBe('signed');
      await company.client.put(`/api/framework-agreements/${later}/contacts`, { contacts: [contact('Marc Dubois', company.email)] });
      expect((await readFramework(office.client, later)).contacts).toMatchObject([{ name: 'Marc Dubois' }]);
    });
  });

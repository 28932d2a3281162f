import { beforeAll, describe, expect, it } from '@jest/globals';
import { frameworkRow, proposedFramework, readFramework, sign, termsBody } from '../../../support/builders/frameworks.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { type People } from '../../../support/builders/people.js';
import type { Client } from '../../../support/client.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Page extends Refusal {
  items: { id: string; schoolName: string; companyName: string; state: string }[];
  next: string | null;
}

export const campusFrameworks: WorldTests = (given) =>
  describe('framework agreements, as the campus reads them', () => {
    let world: World;
    let people: People;
    let campus: Client;

    beforeAll(async () => {
      ({ world, people } = given());
      campus = (await people.coordinator()).client;
    });

    const page = (query: Record<string, string> = {}) =>
      campus.get<Page>(`/api/campus/framework-agreements?${new URLSearchParams(query).toString()}`);
    const ids = async (query: Record<string, string>) => (await page(query)).body.items.map(({ id }) => id);

    it('are those of every school but drafts, found by names, state, school and company, the newest first', async () => {
      const one = await proposedFramework(people, { schoolName: 'Lycée Éthéré', companyName: 'Sucrerie du Nord' });
      const other = await proposedFramework(people, { schoolName: 'Lycée Zélande', companyName: 'Sucrerie du Sud' });
      await sign(other.office.client, other.id);
      await sign(other.company.client, other.id);
      const draft = { ...termsBody(), partnerId: other.company.companyId };
      await one.office.client.post('/api/framework-agreements', draft);
      expect(await ids({ q: 'sucrerie' })).toEqual([other.id, one.id]);
      expect(await ids({ q: 'ethere sucr' })).toEqual([one.id]);
      expect(await ids({ q: 'sucrerie', state: 'running' })).toEqual([other.id]);
      expect(await ids({ schoolId: one.office.schoolId })).toEqual([one.id]);
      expect(await ids({ companyId: other.company.companyId })).toEqual([other.id]);
      expect(await ids({ state: 'draft' })).toEqual([]);
      expect((await page({ q: 'zelande' })).body.items).toMatchObject([
        {
          schoolName: 'Lycée Zélande',
          companyName: 'Sucrerie du Sud',
          state: 'running',
          isEndingSoon: false,
          schoolId: other.office.schoolId,
        },
      ]);
    });

    it('come by pages; a page that we did not write, and a filter that is none, are refused by their field', async () => {
      const schoolId = await people.school();
      const rows: string[] = [];
      for (let at = 0; at < 3; at += 1)
        rows.unshift(await frameworkRow(world, { schoolId, companyId: (await people.company()).companyId }));
      const first = await page({ schoolId, limit: '2' });
      expect(first.body.items.map(({ id }) => id)).toEqual(rows.slice(0, 2));
      const last = await page({ schoolId, limit: '2', cursor: first.body.next ?? '' });
      expect(last.body).toMatchObject({ items: [{ id: rows[2] }], next: null });
      for (const [field, value] of [
        ['cursor', 'x'],
        ['state', 'x'],
        ['schoolId', 'x'],
        ['companyId', '1'],
        ['q', 'x'],
      ] as const)
        expect((await page({ [field]: value })).body.errors?.map(({ path }) => path)).toEqual([field]);
    });

    it('are read whole, without acts, edits or what one side says to the other in its draft', async () => {
      const { id, office, company } = await proposedFramework(people);
      const read = await campus.get<Record<string, unknown> & { history: { act: string | null }[] }>(
        `/api/campus/framework-agreements/${id}`,
      );
      const { text } = await readFramework(office.client, id);
      expect(read).toMatchObject({
        status: 200,
        body: { schoolId: office.schoolId, companyId: company.companyId, text, contacts: [{}, {}], paper: null },
      });
      expect(Object.keys(read.body)).toEqual(expect.not.arrayContaining(['actions', 'returnReason', 'version', 'renewedById', 'side']));
      expect(read.body.history.map(({ act }) => act)).toEqual(['propose']);
      await company.client.post(`/api/framework-agreements/${id}/return`, { reason: 'Deux places de moins.' });
      expect((await campus.get(`/api/campus/framework-agreements/${id}`)).status).toBe(404);
    });

    it('are listed along an index, by state, for one company and for one school', async () => {
      const crowd = await frameworkRow(world, { schoolId: await people.school(), companyId: (await people.company()).companyId }, 'ended');
      const [schoolId, { companyId }] = [await people.school(), await people.company()];
      await frameworkRow(world, { schoolId, companyId });
      await world.query(
        `insert into framework_agreement select (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid()))).*
       from framework_agreement one, generate_series(1, 3000) where id = $1`,
        [crowd],
      );
      await world.query('analyze framework_agreement');
      const planOf = async (where: string) =>
        JSON.stringify(
          await world.query(
            `explain select framework.id from framework_agreement framework join school on school.id = framework.school_id
           where framework.state <> 'draft' and ${where} order by framework.id desc limit 21`,
          ),
        );
      expect(await planOf(`framework.state = 'running'`)).toContain('framework_agreement_of_state');
      expect(await planOf(`framework.company_id = '${companyId}'`)).toContain('framework_agreement_of_company');
      expect(await planOf('true')).not.toContain('Seq Scan on framework_agreement');
      const ofSchool = await world.query(
        `explain select id from framework_agreement framework where school_id = '${schoolId}' and state = any('{running}')
         and (state <> 'draft' or begun_by = 'school') order by end_on, id limit 21`,
      );
      expect(JSON.stringify(ofSchool)).toContain('framework_agreement_of_school');
    });
  });

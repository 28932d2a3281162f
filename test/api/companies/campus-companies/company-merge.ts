import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applied } from '../../../support/builders/applications.js';
import { dayIn } from '../../../support/builders/days.js';
import { published, type Refusal } from '../../../support/builders/offers.js';
import { type Member, type People, type Person } from '../../../support/builders/people.js';
import { found } from '../../../support/found.js';
import { lettersTo } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Preview {
  kept: { name: string };
  merged: { name: string };
  sites: number;
  offers: number;
  applications: number;
  members: string[];
  doubleMembers: string[];
  doubleInvitations: string[];
  filled: string[];
}

interface Sheet {
  name: string;
  mergedInto: { id: string } | null;
  merges: { id: string; mergedName: string; canUndo: boolean }[];
  facts: { naf: string | null };
  history: { act: string; to: string; comment: string }[];
}

/** All rows that a merge may change, to compare before and after. */
const TOUCHED = `select
  (select json_agg(json_build_array(id, company_id) order by id) from company_site) as sites,
  (select json_agg(json_build_array(id, company_id, role, to_at is null) order by id) from membership) as members,
  (select json_agg(json_build_array(id, company_id, revoked_at is null) order by id) from invitation) as invitations,
  (select json_agg(json_build_array(id, company_id) order by id) from invitation_to_apply) as invitations_to_apply,
  (select json_agg(json_build_array(id, company_id) order by id) from minor_message) as messages,
  (select json_agg(json_build_array(id, company_id) order by id) from report) as reports,
  (select json_agg(json_build_array(id, merged_into_id, naf, website, phone) order by id) from company) as companies`;

/** Tables with a `company_id` that a merge may change. */
const OF_THIRD = ['company_site', 'membership', 'invitation', 'invitation_to_apply', 'minor_message', 'report'];

export const companyMerge: WorldTests = (given) =>
  describe('two records of one company', () => {
    let world: World;
    let people: People;
    let coordinator: Person;
    let kept: Member;
    let merged: Member;
    let offerId: string;
    let applicationId: string;

    beforeAll(async () => {
      ({ world, people } = given());
      coordinator = await people.coordinator();
    });
    beforeEach(async () => {
      kept = await people.company('Sucrerie de Roye');
      merged = await people.company('Sucrerie Roye SAS');
      offerId = await published(merged.client);
      applicationId = await applied((await people.student(await people.classGroup(await people.teacher()))).client, offerId);
      await world.query(`update company set naf = '1081Z' where id = $1`, [merged.companyId]);
      await world.query('delete from email');
    });

    const path = (rest = '') => `/api/companies/${merged.companyId}/merge${rest}`;
    const preview = () => coordinator.client.post<Preview & Refusal>(path('/preview'), { intoId: kept.companyId });
    const merge = () => coordinator.client.post<Refusal>(path(), { intoId: kept.companyId });
    const sheet = async (id: string) => (await coordinator.client.get<Sheet>(`/api/companies/${id}`)).body;
    const undo = async () => {
      const [last] = (await sheet(kept.companyId)).merges;
      return coordinator.client.post<Refusal>(`/api/company-merges/${last?.id}/undoing`);
    };
    /** Inserts a row for this company into each table that a merge changes. */
    async function fill(one: Member): Promise<void> {
      const [offer, student] = [await published(one.client), await people.student(await people.classGroup(await people.teacher()))];
      await one.client.post('/api/invitations', { role: 'company_recruiter', email: 'seul@sucre.example' });
      await world.query(
        `insert into invitation_to_apply (id, student_id, offer_id, company_id, invited_by_account_id, answer_by) values (gen_random_uuid(), $1, $2, $3, $4, '2030-01-07')`,
        [student.studentId, offer, one.companyId, one.accountId],
      );
      await world.query(
        `insert into minor_message (id, student_id, company_id, act, entity_type, entity_id, text) values (gen_random_uuid(), $1, $2, 'invite', 'invitation_to_apply', $1, 'Venez.')`,
        [student.studentId, one.companyId],
      );
      await world.query(
        `insert into report (id, company_id, student_id, entity_type, entity_id, reported_by_account_id, reporter_role, reason)
       values (gen_random_uuid(), $1, $2, 'application', gen_random_uuid(), $3, 'student', 'other')`,
        [one.companyId, student.studentId, student.accountId],
      );
    }
    const rowsOf = async ({ companyId }: Member) =>
      Promise.all(
        OF_THIRD.map(async (table) => [
          table,
          (await world.query(`select id from ${table} where company_id = $1 order by id`, [companyId])).length,
        ]),
      );
    const touched = async () => (await world.query(TOUCHED))[0];

    it('are shown with what moves, what is in both and what is taken over, before anything changes', async () => {
      await world.query(
        `insert into membership (id, account_id, company_id, role) select gen_random_uuid(), account_id, $2, 'company_recruiter'
       from membership where company_id = $1`,
        [kept.companyId, merged.companyId],
      );
      for (const one of [kept, merged])
        await one.client.post('/api/invitations', { role: 'company_recruiter', email: 'ami@sucre.example' });
      const third = await people.company();
      for (const one of [third, merged])
        await one.client.post('/api/invitations', { role: 'company_recruiter', email: 'seul@sucre.example' });
      const before = await touched();
      const { status, body } = await preview();
      expect(status).toBe(200);
      expect(body).toMatchObject({
        kept: { name: 'Sucrerie de Roye' },
        merged: { name: 'Sucrerie Roye SAS' },
        ...{ sites: 1, offers: 1, applications: 1, members: ['Marc Dubois'], doubleMembers: ['Marc Dubois'] },
        ...{ doubleInvitations: ['ami@sucre.example'], filled: ['naf'] },
      });
      expect(await touched()).toEqual(before);
    });

    it('become one: sites, offers, applications and people are at the one that stays, and each admin is told', async () => {
      const third = await people.company('Minoterie de l’Avre');
      await fill(third);
      const ofThird = await rowsOf(third);
      expect(ofThird).toEqual(OF_THIRD.map((table) => [table, 1]));
      expect((await merge()).status).toBe(204);
      expect(await rowsOf(third)).toEqual(ofThird);
      const { sites } = (await kept.client.get<{ sites: unknown[] }>('/api/company')).body;
      expect(sites).toHaveLength(2);
      expect((await kept.client.get(`/api/applications/${applicationId}`)).status).toBe(200);
      expect((await merged.client.get<{ name: string }>('/api/company')).body.name).toBe('Sucrerie de Roye');
      expect(await sheet(kept.companyId)).toMatchObject({
        facts: { naf: '1081Z' },
        merges: [{ mergedName: 'Sucrerie Roye SAS', canUndo: true }],
        history: expect.arrayContaining([expect.objectContaining({ act: 'merge', comment: 'Sucrerie Roye SAS' })]),
      });
      expect(await sheet(merged.companyId)).toMatchObject({ mergedInto: { id: kept.companyId } });
      for (const { email } of [kept, merged]) expect(await lettersTo(world, email)).toEqual(['company-merged']);
      expect(await world.query(`select 1 from outbox where job = 'match-offer' and payload ->> 'offerId' = $1`, [offerId])).not.toEqual([]);
      expect(
        await world.query(`select 1 from audit_entry where act = 'company_merged' and entity_id = $1`, [merged.companyId]),
      ).toHaveLength(1);
    });

    it('have one public page: a link to the other leads there, and its offers are found under the name that stays', async () => {
      await merge();
      const page = await world.client().get<{ id: string; name: string }>(`/api/companies/${merged.companyId}/page`);
      expect(page.body).toMatchObject({ id: kept.companyId, name: 'Sucrerie de Roye' });
      const offers = await world.client().get<{ items: { id: string }[] }>(`/api/companies/${merged.companyId}/offers`);
      expect(offers.body.items.map(({ id }) => id)).toEqual([offerId]);
      const listed = await coordinator.client.get<{ items: { id: string }[] }>('/api/companies?q=sucrerie');
      expect(listed.body.items.map(({ id }) => id)).not.toContain(merged.companyId);
    });

    it('are apart again after the undo, row for row', async () => {
      await world.query(
        `insert into membership (id, account_id, company_id, role) select gen_random_uuid(), account_id, $2, 'company_recruiter'
       from membership where company_id = $1`,
        [kept.companyId, merged.companyId],
      );
      for (const one of [kept, merged])
        await one.client.post('/api/invitations', { role: 'company_recruiter', email: 'ami@sucre.example' });
      await fill(kept);
      const before = await touched();
      await merge();
      expect(await touched()).not.toEqual(before);
      expect((await undo()).status).toBe(204);
      expect(await touched()).toEqual(before);
      expect((await sheet(merged.companyId)).mergedInto).toBeNull();
      expect((await lettersTo(world, merged.email)).at(-1)).toBe('company-merge-undone');
      expect((await merged.client.get(`/api/applications/${applicationId}`)).status).toBe(200);
      expect((await kept.client.get(`/api/applications/${applicationId}`)).status).toBe(404);
      expect((await undo()).status).toBe(204);
    });

    it('give back the places that name the number of one alone, whatever site they were bound to meanwhile', async () => {
      const siren = async ({ companyId }: Member) =>
        found((await world.query<{ siren: string }>('select siren from company where id = $1', [companyId]))[0], 'the company').siren;
      const classId = await people.classGroup(await people.teacher());
      const named = async (hostNumber: string) => {
        const place = { hostNumber, kind: 'internship', startOn: dayIn(30), endOn: dayIn(60), weeklyMinutes: 2_100, hazards: [] };
        const { client } = await people.student(classId);
        const { status, body } = await client.post<{ id: string }>('/api/student/declared-places', place);
        expect(status).toBe(201);
        return body.id;
      };
      const read = async ({ client }: Member) =>
        (await client.get<{ items: { id: string }[] }>('/api/company/places')).body.items.map(({ id }) => id);
      await merge();
      const [ofMerged, ofKept] = [await named(await siren(merged)), await named(await siren(kept))];
      expect(await read(kept)).toEqual(expect.arrayContaining([ofMerged, ofKept]));
      expect((await undo()).status).toBe(204);
      expect(await read(kept)).toEqual([ofKept]);
      expect(await read(merged)).toEqual([ofMerged]);
    });

    it('leave no place, and no name to a pupil, to one that the campus has not verified, when they come apart', async () => {
      const waiting = await people.company('Sucrerie qui attend', 'pending');
      const [own] = await world.query<{ siret: string }>('select siret from company_site where company_id = $1', [waiting.companyId]);
      const merging = await coordinator.client.post(`/api/companies/${waiting.companyId}/merge`, { intoId: kept.companyId });
      expect(merging.status).toBe(204);
      const { client } = await people.student(await people.classGroup(await people.teacher()));
      const place = { kind: 'internship', startOn: dayIn(30), endOn: dayIn(60), weeklyMinutes: 2_100, hazards: [] };
      const { id } = (await client.post<{ id: string }>('/api/student/declared-places', { ...place, hostNumber: own?.siret })).body;
      const host = async () => (await client.get<{ host: object }>(`/api/student/placements/${id}`)).body.host;
      expect(await host()).toMatchObject({ companyId: kept.companyId });
      expect((await undo()).status).toBe(204);
      expect(await host()).toMatchObject({ companyId: null, name: `SIRET ${own?.siret}` });
    });

    it('stay one after seven days', async () => {
      await merge();
      await world.query(`update company_merge set merged_at = now() - interval '8 days' where kept_id = $1`, [kept.companyId]);
      expect((await sheet(kept.companyId)).merges[0]?.canUndo).toBe(false);
      const { status, body } = await undo();
      expect({ status, code: body.code }).toEqual({ status: 409, code: 'company.merge-old' });
    });

    it('keep what the one that stays was given since, when they come apart', async () => {
      await merge();
      await world.query(`update company set naf = '2014Z' where id = $1`, [kept.companyId]);
      await undo();
      expect((await sheet(kept.companyId)).facts.naf).toBe('2014Z');
    });

    it('do not become one twice, nor one with itself, nor a verified one a part of one that waits', async () => {
      expect((await merge()).status).toBe(204);
      expect((await merge()).body.code).toBe('company.merged');
      const itself = await coordinator.client.post<Refusal>(`/api/companies/${kept.companyId}/merge`, { intoId: kept.companyId });
      expect({ status: itself.status, path: itself.body.errors?.[0]?.path }).toEqual({ status: 400, path: 'intoId' });
      const waiting = await people.company('Sucrerie en attente', 'pending');
      const into = { intoId: waiting.companyId };
      expect((await coordinator.client.post<Refusal>(`/api/companies/${kept.companyId}/merge`, into)).body.code).toBe(
        'company.merge-standing',
      );
    });

    it('asked twice in the same instant, become one once', async () => {
      const answers = await Promise.all([merge(), merge()]);
      expect(answers.map(({ status }) => status).sort()).toEqual([204, 409]);
      expect(await world.query('select 1 from company_merge where kept_id = $1', [kept.companyId])).toHaveLength(1);
    });
  });

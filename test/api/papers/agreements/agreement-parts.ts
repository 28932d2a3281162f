import { beforeAll, describe, expect, it } from '@jest/globals';
import { CONTACT_MASK } from '@seve/domain';
import {
  type Agreed,
  type AgreementCast,
  agreementCast,
  begunAgreement,
  hostPart,
  validatedAgreement,
} from '../../../support/builders/agreements.js';
import { dayIn } from '../../../support/builders/days.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { type People, type Person } from '../../../support/builders/people.js';
import { found } from '../../../support/found.js';
import { lettersTo } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface View extends Refusal {
  state: string;
  turn: string | null;
  studentName: string;
  host: { version: number; doneAt: string | null; missing: string[]; isWritable: boolean; content: Record<string, unknown> };
  school: { version: number; doneAt: string | null; missing: string[]; isWritable: boolean; content: Record<string, unknown> };
  student: { version: number; content: Record<string, unknown> };
  remarks: { party: string; field: string | null; text: string; by: string }[];
  changes: { party: string; field: string; before: string | null; after: string | null }[];
  acts: string[];
}

export const agreementParts: WorldTests = (given) =>
  describe('the parts of an agreement', () => {
    let world: World;
    let people: People;
    let cast: AgreementCast;

    beforeAll(async () => {
      ({ world, people } = given());
      cast = await agreementCast(people);
    });

    const begun = async (offer: object = {}): Promise<Agreed> => begunAgreement(world, cast, await people.student(cast.classId), offer);
    const bySchool = async ({ client }: Person, { id }: Agreed) => (await client.get<View>(`/api/school-agreements/${id}`)).body;
    const byCompany = async ({ client }: Person, { id }: Agreed) => (await client.get<View>(`/api/company/agreements/${id}`)).body;
    const saveHost = ({ company, id }: Agreed, version: number, content: object) =>
      company.client.put<View>(`/api/company/agreements/${id}/part`, { version, content });
    const fillHost = async (agreed: Agreed, content: object = hostPart()) => {
      const { host } = await byCompany(agreed.company, agreed);
      return saveHost(agreed, host.version, content);
    };
    const completeHost = ({ company, id }: Agreed) => company.client.post<Refusal>(`/api/company/agreements/${id}/part/completion`);
    const completeSchool = ({ office, id }: Agreed) => office.client.post<Refusal>(`/api/school-agreements/${id}/part/completion`);
    const remark = ({ client }: Person, { id }: Agreed, ...remarks: object[]) =>
      client.post<Refusal>(`/api/school-agreements/${id}/remarks`, { remarks });
    const tokenOfHost = async ({ id }: Agreed): Promise<string> => {
      const [row] = await world.query<{ link: string }>(
        `select params ->> 'link' as link from email where letter = 'agreement-fill' and entity_id = $1`,
        [id],
      );
      return new URL(found(row, 'the letter to the host').link).searchParams.get('token') ?? '';
    };
    const lettersAbout = (id: string) =>
      world.query<{ letter: string }>(`select letter from email where entity_type = 'agreement' and entity_id = $1 order by created_at`, [
        id,
      ]);

    it('begin with the acceptance of an internship: the place is being prepared, and the company is asked to fill its part, before the school', async () => {
      const agreed = await begun({ payCents: 500, payUnit: 'hour' });
      const view = await bySchool(agreed.teacher, agreed);
      expect(view).toMatchObject({ state: 'draft', turn: 'host', host: { isWritable: false }, school: { isWritable: false } });
      expect(view.host.content).toMatchObject({ activities: expect.any(String), signatoryEmail: agreed.company.email });
      expect(view.school.content).toMatchObject({ referentEmail: agreed.teacher.email });
      expect(await world.query('select state from placement where student_id = $1', [agreed.student.studentId])).toEqual([
        { state: 'preparing' },
      ]);
      expect(await lettersAbout(agreed.id)).toEqual([{ letter: 'agreement-fill' }]);
      expect(await completeSchool(agreed)).toMatchObject({ status: 409, body: { code: 'agreement.host-first' } });
    });

    it('are not written for a job, and by hand only where a placement has none', async () => {
      const student = await people.student(cast.classId);
      const declared = { hostName: 'Ferme', kind: 'job', startOn: dayIn(30), weeklyMinutes: 2_100, hazards: [] };
      const { body } = await student.client.post<{ id: string }>('/api/student/declared-places', declared);
      expect((await cast.office.client.post(`/api/school-places/${body.id}/paper`, { kind: 'letter', on: dayIn(-1) })).status).toBe(204);
      const [job] = await world.query<{ id: string; state: string }>('select id, state from placement where id = $1', [body.id]);
      expect(found(job, 'the job').state).toBe('agreed');
      const begin = (id: string) => cast.office.client.post<Refusal>(`/api/school-agreements/of-placement/${id}`);
      expect(await begin(found(job, 'the job').id)).toMatchObject({ status: 409, body: { code: 'agreement.none-due' } });

      const { student: other } = await begun();
      const [place] = await world.query<{ id: string }>('select id from placement where student_id = $1', [other.studentId]);
      expect((await begin(found(place, 'the place').id)).status).toBe(409);
      await world.query('delete from agreement where placement_id = $1', [found(place, 'the place').id]);
      await world.query(`update placement set state = 'agreed' where id = $1`, [found(place, 'the place').id]);
      expect(await begin(found(place, 'the place').id)).toMatchObject({ status: 201, body: { isHostAsked: true } });
    });

    it('are filled by link without an account: saved while they are typed, then complete; opening it changes nothing', async () => {
      const agreed = await begun();
      const token = await tokenOfHost(agreed);
      const visitor = world.client();
      const lookup = () => visitor.post<View>('/api/agreement-links/lookup', { token });
      const first = (await lookup()).body;
      expect(first).toMatchObject({ state: 'draft', host: { isWritable: true }, school: { isWritable: false } });
      expect(first.student).toBeUndefined();
      const { version } = first.host;
      const content = hostPart();
      const saved = await visitor.put<View>('/api/agreement-links/part', { token, version, content });
      expect(saved).toMatchObject({ status: 200, body: { host: { version: version + 1, missing: [] } } });
      expect((await visitor.put<View>('/api/agreement-links/part', { token, version, content })).body.host.version).toBe(version + 1);
      expect(await visitor.put('/api/agreement-links/part', { token, version, content: { ...content, department: 'B' } })).toMatchObject({
        status: 409,
        body: { code: 'agreement.part-moved' },
      });
      const done = await Promise.all([1, 2].map(() => visitor.post<View>('/api/agreement-links/completion', { token })));
      expect(done.map(({ status, body }) => [status, body.state])).toEqual([
        [200, 'company_done'],
        [200, 'company_done'],
      ]);
      expect((await visitor.put<View>('/api/agreement-links/part', { token, version: version + 1, content: {} })).status).toBe(409);
      expect(await lettersTo(world, agreed.teacher.email)).toContain('agreement-to-review');
      expect((await visitor.post('/api/agreement-links/lookup', { token: 'x'.repeat(43) })).status).toBe(404);
      const history = await world.query(`select act, actor_role, via from state_change where entity_id = $1 and act = 'fill_host_part'`, [
        agreed.id,
      ]);
      expect(history).toEqual([{ act: 'fill_host_part', actor_role: 'company_recruiter', via: 'link' }]);
    });

    it('name each field at fault: an address, a day without hours in order, markup, a field that does not exist', async () => {
      const agreed = await begun();
      const { host } = await byCompany(agreed.company, agreed);
      const days = [[{ from: 600, to: 540 }], [], [], [], [], [], []];
      const timetable = { days, interruptions: [], worksHolidays: false };
      const faults = async (content: object) => {
        const { status, body } = await saveHost(agreed, host.version, content);
        return [status, ...(body.errors ?? []).map(({ path, code }) => `${path} ${code}`)];
      };
      expect(await faults({ tutorEmail: 'pas une adresse' })).toEqual([400, 'content.tutorEmail field.email']);
      expect(await faults({ activities: 'Voir <script>' })).toEqual([400, 'content.activities field.html']);
      expect(await faults({ timetable })).toEqual([400, 'content.timetable.days.0.0 timetable.span']);
      expect(await faults({ timetable: { ...timetable, days: [[]] } })).toEqual([400, 'content.timetable.days timetable.days']);
      expect(await faults({ timetable: null })).toEqual([400, 'content.timetable input.object']);
      expect(await faults({ nir: '1' })).toEqual([400, 'content.nir field.unknown']);
      expect(await faults({ hazards: ['nothing'] })).toHaveLength(2);
      expect((await byCompany(agreed.company, agreed)).host.version).toBe(host.version);
      expect(await completeHost(agreed)).toMatchObject({ status: 400, body: { errors: expect.arrayContaining([]) } });
      const missing = (await completeHost(agreed)).body.errors?.map(({ path }) => path) ?? [];
      expect(missing).toEqual(expect.arrayContaining(['content.tutorName', 'content.isNoJob', 'content.hasPower']));
    });

    it('do not speak to anybody, since all parties sign them: the words of an offer are put in other words before the part is complete', async () => {
      const agreed = await begun();
      const complete = async (content: object) => {
        await fillHost(agreed, { ...hostPart(), ...content });
        const { status, body } = await completeHost(agreed);
        return status === 204 ? [status] : [status, ...(body.errors ?? []).map(({ path, code }) => `${path} ${code}`)];
      };
      expect(await complete({ activities: 'Vous préparez les échantillons.' })).toEqual([
        400,
        'content.activities agreement.speaks-to-reader',
      ]);
      expect(await complete({ activities: 'Préparer les échantillons, un rendez-vous par jour avec le tuteur.' })).toEqual([204]);
    });

    it('change on request: a correction beside the subject keeps the validation, one of the subject asks for it again', async () => {
      const agreed = await begun();
      const host = hostPart();
      await validatedAgreement(agreed, { host });
      const correct = async (changes: object) => {
        expect((await remark(agreed.teacher, agreed, { party: 'host', field: 'department', text: 'Quel service\u00a0?' })).status).toBe(
          204,
        );
        expect(await byCompany(agreed.company, agreed)).toMatchObject({
          state: 'changes_requested',
          turn: 'host',
          remarks: [{ party: 'host', field: 'department', by: 'teacher' }],
        });
        await fillHost(agreed, { ...host, ...changes });
        expect((await completeHost(agreed)).status).toBe(204);
        expect((await completeSchool(agreed)).status).toBe(204);
        return bySchool(agreed.office, agreed);
      };
      expect(await correct({ department: 'Laboratoire' })).toMatchObject({ state: 'pedagogically_ok', remarks: [] });
      expect(await correct({ activities: 'Autre chose.' })).toMatchObject({ state: 'school_done' });
      expect(await lettersTo(world, agreed.company.email)).toContain('agreement-changes');
    });

    it('are asked to change field by field, of fields that exist, by the school and by the company', async () => {
      const agreed = await begun();
      await validatedAgreement(agreed);
      expect(await remark(agreed.teacher, agreed, { party: 'host', field: 'nir', text: 'Non.' })).toMatchObject({
        status: 400,
        body: { errors: [{ path: 'remarks.0.field', code: 'agreement.no-field' }] },
      });
      expect((await remark(agreed.teacher, agreed)).status).toBe(400);
      const asked = await agreed.company.client.post(`/api/company/agreements/${agreed.id}/remarks`, {
        remarks: [{ party: 'school', field: 'followUp', text: 'Une visite de plus\u00a0?' }],
      });
      expect(asked.status).toBe(204);
      expect(await bySchool(agreed.office, agreed)).toMatchObject({
        state: 'changes_requested',
        turn: 'school',
        school: { isWritable: true },
      });
    });

    it('show each reader what has changed since the last look, side by side', async () => {
      const agreed = await begun();
      expect((await bySchool(agreed.office, agreed)).changes).toEqual([]);
      await fillHost(agreed, { ...hostPart(), department: 'Laboratoire' });
      expect((await bySchool(agreed.office, agreed)).changes).toEqual(
        expect.arrayContaining([{ party: 'host', field: 'department', before: null, after: 'Laboratoire' }]),
      );
      expect((await agreed.office.client.post(`/api/school-agreements/${agreed.id}/look`)).status).toBe(204);
      expect((await bySchool(agreed.office, agreed)).changes).toEqual([]);
    });

    it('move their days with the placement, as long as no other place takes them', async () => {
      const agreed = await begun();
      const plan = (days: object) => agreed.office.client.put<Refusal>(`/api/school-agreements/${agreed.id}/days`, days);
      expect((await plan({ startOn: dayIn(40), endOn: dayIn(70) })).status).toBe(204);
      expect(
        await world.query('select start_on::text as start, end_on::text as end from placement where student_id = $1', [
          agreed.student.studentId,
        ]),
      ).toEqual([{ start: dayIn(40), end: dayIn(70) }]);
      expect(await plan({ startOn: dayIn(70), endOn: dayIn(40) })).toMatchObject({ status: 400 });
      expect(await plan({ startOn: dayIn(-3), endOn: dayIn(40) })).toMatchObject({ status: 400, body: { errors: [{ path: 'startOn' }] } });
      const declared = { hostName: 'Ferme', kind: 'internship', startOn: dayIn(100), endOn: dayIn(120), weeklyMinutes: 2_100, hazards: [] };
      expect((await agreed.student.client.post('/api/student/declared-places', declared)).status).toBe(201);
      expect(await plan({ startOn: dayIn(90), endOn: dayIn(110) })).toMatchObject({ status: 409 });
    });

    it('ask the student for an emergency contact and nothing else', async () => {
      const agreed = await begun();
      const path = `/api/student/agreements/${agreed.id}`;
      const { student } = (await agreed.student.client.get<View>(path)).body;
      const content = { emergencyName: 'Claire Martin', emergencyPhone: '06 12 34 56 78', emergencyLink: 'mère' };
      expect((await agreed.student.client.put<View>(`${path}/part`, { version: student.version, content })).body.student.content).toEqual({
        ...content,
        emergencyPhone: '+33612345678',
      });
      expect((await byCompany(agreed.company, agreed)).student).toBeUndefined();
    });

    it('say nothing of a company to a minor before the teacher has validated it, and never how to reach it past the school', async () => {
      const pupil = await people.student(cast.classId, { age: 17 });
      const agreed = await begunAgreement(world, cast, pupil);
      const read = async () => (await pupil.client.get<View>(`/api/student/agreements/${agreed.id}`)).body;
      const host = hostPart({ activities: 'Appelez le 06 12 34 56 78.' });
      await fillHost(agreed, host);
      expect(JSON.stringify(await read())).not.toMatch(/06 12 34|amidon\.example/);
      expect((await read()).host.content).toMatchObject({ timetable: expect.anything() });
      await validatedAgreement(agreed, { host: { ...host, activities: 'Doser les amidons.' } });
      expect((await read()).host.content).toMatchObject({ activities: 'Doser les amidons.', tutorName: host.tutorName });
      expect(JSON.stringify(await read())).not.toContain('amidon.example');
      // The company has changed its part after it requested changes, so the part is not validated.
      const remarks = [{ party: 'host', field: 'activities', text: 'Une correction.' }];
      expect((await agreed.company.client.post(`/api/company/agreements/${agreed.id}/remarks`, { remarks })).status).toBe(204);
      await fillHost(agreed, { ...host, activities: 'Retrouvons-nous au parking.' });
      const { changes, host: shown } = await read();
      expect(JSON.stringify([changes, shown])).not.toMatch(/parking/);
      await validatedAgreement(agreed, { host: { ...host, activities: 'Doser et peser.' } });
      expect((await read()).host.content).toMatchObject({ activities: 'Doser et peser.' });
    });

    it('give a minor the host’s words without ways to reach anyone, the referent the whole of them, and are not signed with them', async () => {
      const pupil = await people.student(cast.classId, { age: 17 });
      const agreed = await begunAgreement(world, cast, pupil);
      const activities = 'Doser les amidons. Ajoute-moi sur snap patron_cool';
      await validatedAgreement(agreed, { host: hostPart({ activities, liabilityPolicy: '123 456 789 012' }) });
      const { host } = (await pupil.client.get<View>(`/api/student/agreements/${agreed.id}`)).body;
      expect(host.content).toMatchObject({ activities: expect.stringContaining(CONTACT_MASK), liabilityPolicy: '123 456 789 012' });
      expect(JSON.stringify(host)).not.toContain('patron_cool');
      const messages = `/api/classes/${cast.classId}/students/${pupil.studentId}/messages`;
      expect((await agreed.teacher.client.get<{ items: object[] }>(messages)).body.items).toMatchObject([
        { act: 'fill_part', about: 'agreement', aboutId: agreed.id, text: activities },
      ]);
      const findings = await agreed.office.client.get<{ guard: string }[]>(`/api/school-agreements/${agreed.id}/findings`);
      expect(findings.body.filter(({ guard }) => guard === 'host-words')).toMatchObject([
        { level: 'refused', reason: { numbers: { field: 'activities' } } },
      ]);
    });
  });

import { beforeAll, describe, expect, it } from '@jest/globals';
import { act, lettersAbout, type SentApplication } from '../../support/builders/applications.js';
import { dayIn } from '../../support/builders/days.js';
import { type Draft, draftsOf, sendDraft } from '../../support/builders/drafts.js';
import { published, type Refusal } from '../../support/builders/offers.js';
import { type Member, type People, type Student, type Teacher } from '../../support/builders/people.js';
import type { Answer } from '../../support/client.js';
import { found } from '../../support/found.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

type Sent = SentApplication & {
  offer: unknown;
  origin: string;
  kind: string;
  wantedFrom: string;
  wantedTo: string | null;
  company: { id: string; name: string; communeName: string };
};

const wish = (changes: object = {}) => ({
  kind: 'internship',
  wantedFrom: dayIn(30),
  wantedTo: dayIn(80),
  motivation: 'Votre atelier de fermentation m’intéresse.',
  ...changes,
});

export const unsolicited: WorldTests = (given) =>
  describe('an unsolicited application', () => {
    let world: World;
    let people: People;
    let company: Member;
    let teacher: Teacher;
    let classId: string;
    const send = ({ client }: Pick<Student, 'client'>, body: object): Promise<Answer<Sent & Refusal>> =>
      client.post('/api/applications', body);
    const toCompany = (student: Student, changes: object = {}, { companyId }: Member = company) =>
      send(student, { companyId, ...wish(changes) });

    const siteOf = async ({ companyId }: Member) =>
      (await world.query<{ id: string }>('select id from company_site where company_id = $1', [companyId]))[0]?.id;

    beforeAll(async () => {
      ({ world, people } = given());
      company = await people.company();
      teacher = await people.teacher();
      classId = await people.classGroup(teacher);
    });

    it('reaches the company at its first site, says what is looked for and when, and tells both sides', async () => {
      const student = await people.student(classId);
      const { status, body } = await toCompany(student);
      expect({ status, body }).toMatchObject({
        status: 201,
        body: {
          ...{ status: 'submitted', origin: 'unsolicited', offer: null, kind: 'internship', wantedFrom: dayIn(30), wantedTo: dayIn(80) },
          company: { id: company.companyId, name: 'Amidonnerie du Santerre', communeName: expect.any(String) },
          history: [{ state: 'submitted', by: 'student' }],
        },
      });
      expect(await lettersAbout(world, body.id)).toEqual([
        `application-received > ${company.email}`,
        `application-sent > ${student.email}`,
        expect.stringContaining('application-teacher-copy > '),
      ]);
      const [row] = await world.query('select match_snapshot as snapshot from application where id = $1', [body.id]);
      expect(row).toEqual({ snapshot: null });
    });

    it('reaches the site that is chosen on the company’s page, from its draft to the company’s eyes', async () => {
      const { client } = await people.student(classId);
      const far = await people.company('Distillerie');
      await world.query(
        `insert into company_site (id, company_id, name, siret, address, commune_insee) values ('ffffffff-0000-7000-8000-000000000001', $1, 'Atelier', '99999999900033', 'rue', '80585')`,
        [far.companyId],
      );
      const page = await world
        .client()
        .get<{ sites: { id: string; name: string | null; communeName: string }[] }>(`/api/companies/${far.companyId}/page`);
      const [main, workshop] = page.body.sites;
      expect([main?.name, workshop?.name]).toEqual([null, 'Atelier']);
      const path = `/api/application-drafts/companies/${far.companyId}`;
      expect((await client.put<Draft>(path, wish())).body.siteId).toBe(main?.id);
      const draft = await client.put<Draft>(path, wish({ siteId: workshop?.id }));
      expect(draft.body.siteId).toBe(workshop?.id);
      const elsewhere = { siteId: await siteOf(company), ...wish() };
      expect((await client.put<Refusal>(path, elsewhere)).status).toBe(404);
      const { body } = await send({ client }, { siteId: workshop?.id, ...wish() });
      expect(body).toMatchObject({ id: draft.body.id, company: { name: 'Distillerie', communeName: workshop?.communeName } });
      const seen = await far.client.get<object>(`/api/applications/${body.id}`);
      expect(seen.body).toMatchObject({ siteName: 'Atelier', communeName: workshop?.communeName });
    });

    it('is refused at the field that is wrong', async () => {
      const student = await people.student(classId);
      const { companyId } = company;
      for (const [path, body] of [
        ['offerId', { motivation: '' }],
        ['wantedTo', { companyId, ...wish({ wantedTo: null }) }],
        ['kind', { companyId, ...wish({ kind: 'apprenticeship' }) }],
        ['answers', { companyId, ...wish({ answers: ['Oui'] }) }],
      ] as const) {
        const answer = await send(student, body);
        expect({ status: answer.status, path: answer.body.errors?.[0]?.path }).toEqual({ status: 400, path });
      }
    });

    it('runs once per company, also to two of its sites at once; once it has ended, it may be sent again', async () => {
      const student = await people.student(classId);
      const two = await people.company('Deux sites');
      await world.query(
        `insert into company_site (id, company_id, siret, address, commune_insee) values (gen_random_uuid(), $1, '99999999900017', 'rue', '80021')`,
        [two.companyId],
      );
      const sites = await world.query<{ id: string }>('select id from company_site where company_id = $1', [two.companyId]);
      const answers = await Promise.all(sites.map(({ id }) => send(student, { siteId: id, ...wish() })));
      expect(answers.map(({ status, body }) => `${status} ${body.code ?? ''}`).sort()).toEqual([
        '201 ',
        '409 application.already-unsolicited',
      ]);
      const sent = found(
        answers.find(({ status }) => status === 201),
        'the application that was sent',
      ).body.id;
      await act(student.client, sent, 'withdrawal');
      expect((await toCompany(student, {}, two)).status).toBe(201);
    });

    it('goes to no company that waits for the campus, or is suspended', async () => {
      const student = await people.student(classId);
      const pending = await people.company('En attente', 'pending');
      expect((await toCompany(student, {}, pending)).status).toBe(404);
      const suspended = await people.company('Suspendue');
      await world.query(`update company set status = 'suspended' where id = $1`, [suspended.companyId]);
      expect((await toCompany(student, {}, suspended)).body.code).toBe('application.company-suspended');
    });

    it('asks of a minor what the law allows at that age for that kind', async () => {
      const child = await people.student(classId, { age: 15 });
      await world.query(`update student set kinds = '{internship,job}' where id = $1`, [child.studentId]);
      const refused = await toCompany(child, { kind: 'job', wantedTo: null });
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 409, code: 'application.unlawful' });
      expect(refused.body.detail).toMatch(/16/);
      expect((await toCompany(child)).status).toBe(201);
    });

    it('is read by the company among the others, or alone, page by page, and by no other company', async () => {
      const own = await people.company('Sucrerie de l’Omignon');
      const asked = await people.student(classId);
      const offerId = await published(own.client);
      await asked.client.post('/api/applications', { offerId, motivation: '' });
      const ids: string[] = [];
      for (const _ of [1, 2]) ids.unshift((await toCompany(await people.student(classId), {}, own)).body.id);
      const list = (query: string, by: Member = own) =>
        by.client.get<{ items: { id: string; offerTitle: string | null; kind: string; e: number | null }[]; next: string | null }>(
          `/api/company/applications${query}`,
        );
      const { items } = (await list('?unsolicited=true')).body;
      expect(items).toMatchObject(ids.map((id) => ({ id, offerTitle: null, kind: 'internship', postScore: null })));
      expect((await list('?unsolicited=false')).body.items).toMatchObject([
        { offerTitle: expect.any(String), postScore: expect.any(Number) },
      ]);
      const first = (await list('?limit=2')).body;
      const rest = (await list(`?limit=2&cursor=${first.next}`)).body;
      expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual([...ids, expect.any(String)]);
      expect((await list('?unsolicited=peut-être')).status).toBe(400);
      expect((await list('', await people.company('Autre'))).body.items).toEqual([]);
      const one = await own.client.get<{ status: string; wantedFrom: string }>(`/api/applications/${ids[0]}`);
      expect(one.body).toMatchObject({ status: 'submitted', wantedFrom: dayIn(30), wantedTo: dayIn(80), origin: 'unsolicited' });
      await act(own.client, found(ids[0], 'ids[0]'), 'reading');
      const waiting = async () => (await own.client.get<{ unanswered: number; unansweredUnsolicited: number }>('/api/company/offers')).body;
      expect(await waiting()).toMatchObject({ unanswered: 1, unansweredUnsolicited: 2 });
      await act(own.client, found(ids[0], 'ids[0]'), 'rejection', { reason: 'dates' });
      expect(await waiting()).toMatchObject({ unanswered: 1, unansweredUnsolicited: 1 });
    });

    it('leads to a place on the days that were wanted, and every reading of it holds', async () => {
      const student = await people.student(classId);
      const { body } = await toCompany(student);
      await act(company.client, body.id, 'offering', { message: 'Venez.' });
      const home = () => student.client.get<{ deadlines: { title: string | null }[]; placement: object | null }>('/api/student/home');
      expect((await home()).body.deadlines).toMatchObject([
        { kind: 'answer', title: null, offerId: null, companyName: 'Amidonnerie du Santerre' },
      ]);
      await act(student.client, body.id, 'acceptance');
      const placements = await world.query(
        `select offer_id as "offerId", kind, start_on::text as "from", end_on::text as "to" from placement where student_id = $1`,
        [student.studentId],
      );
      expect(placements).toEqual([{ offerId: null, kind: 'internship', from: dayIn(30), to: dayIn(80) }]);
      expect((await home()).body.placement).toMatchObject({ offer: null, host: { name: 'Amidonnerie du Santerre' }, startOn: dayIn(30) });
      const group = await teacher.client.get<{ students: { id: string; placement: unknown }[] }>(`/api/classes/${classId}`);
      expect(group.body.students.find(({ id }) => id === student.studentId)).toMatchObject({
        state: 'placed',
        placement: { companyName: 'Amidonnerie du Santerre', title: null },
      });
      const sheet = `/api/classes/${classId}/students/${student.studentId}`;
      expect((await teacher.client.get<object>(sheet)).body).toMatchObject({
        applications: [{ offerId: null, offerTitle: null, status: 'accepted' }],
      });
      const timeline = await teacher.client.get<{ items: object[] }>(`${sheet}/timeline`);
      expect(timeline.body.items).toContainEqual(
        expect.objectContaining({ kind: 'application', state: 'accepted', offerTitle: null, companyName: 'Amidonnerie du Santerre' }),
      );
      const csv = await teacher.client.get<string>(`/api/classes/${classId}/export.csv`);
      expect(csv.body).toContain('Candidature spontanée');
    });

    it('counts among the interns of the company on its own days', async () => {
      const small = await people.company('Atelier');
      await world.query('update company set headcount = 5, headcount_on = current_date where id = $1', [small.companyId]);
      const offered = async (from: number, to: number) => {
        const student = await people.student(classId);
        const { body } = await toCompany(student, { wantedFrom: dayIn(from), wantedTo: dayIn(to) }, small);
        return small.client.post<Refusal>(`/api/applications/${body.id}/offering`, {});
      };
      for (const _ of [1, 2, 3]) expect((await offered(30, 60)).status).toBe(200);
      expect((await offered(30, 60)).body.code).toBe('application.intern-quota');
      expect((await offered(90, 120)).status).toBe(200);
    });

    it('is drafted for each company apart', async () => {
      const student = await people.student(classId);
      const other = await people.company('Moulin de Corbie');
      for (const { companyId } of [company, other])
        expect(
          (await student.client.put(`/api/application-drafts/companies/${companyId}`, { kind: 'internship', motivation: 'Un mot.' }))
            .status,
        ).toBe(200);
      const [drafts] = await world.query('select count(*)::int as count from application_draft where student_id = $1', [student.studentId]);
      expect(drafts).toEqual({ count: 2 });
    });

    it('is drafted and sent like any other', async () => {
      const { client } = await people.student(classId);
      const path = `/api/application-drafts/companies/${company.companyId}`;
      const first = await client.put<Draft & Refusal>(path, { kind: 'internship', motivation: '' });
      expect(first.body).toMatchObject({ origin: 'unsolicited', offer: null, wantedFrom: null, isOpen: true, warnings: [] });
      const early = await sendDraft(client, first.body.id);
      expect(early.body.errors?.map(({ path: field }) => field)).toEqual(['wantedFrom', 'wantedTo']);
      const second = await client.put<Draft>(path, wish());
      expect(second.body).toMatchObject({ id: first.body.id, wantedFrom: dayIn(30), wantedTo: dayIn(80) });
      const sent = await sendDraft(client, first.body.id);
      expect(sent.body).toMatchObject({ id: first.body.id, origin: 'unsolicited', status: 'submitted' });
      expect(await draftsOf(client)).toEqual([]);
      expect((await client.put<Refusal>(path, wish())).body.code).toBe('application.already-unsolicited');
    });

    it('keeps the site it was sent to from being removed', async () => {
      const two = await people.company('Deux adresses');
      const siteId = '0193d000-0000-7000-8000-0000000000aa';
      await world.query(
        `insert into company_site (id, company_id, siret, address, commune_insee) values ($1, $2, '99999999900025', 'rue', '80021')`,
        [siteId, two.companyId],
      );
      await send(await people.student(classId), { siteId, ...wish() });
      const { status, body } = await two.client.del<Refusal>(`/api/company/sites/${siteId}`);
      expect({ status, code: body.code }).toEqual({ status: 409, code: 'company.site-has-applications' });
    });
  });

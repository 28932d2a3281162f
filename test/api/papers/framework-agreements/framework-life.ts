import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { dayIn } from '../../../support/builders/days.js';
import { contact, type Framework, frameworkRow, readFramework, sign, termsBody, thisYear } from '../../../support/builders/frameworks.js';
import { published, type Refusal } from '../../../support/builders/offers.js';
import { type Member, type Office, type People, type Teacher } from '../../../support/builders/people.js';
import type { Client } from '../../../support/client.js';
import { lettersTo } from '../../../support/letters.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

type Answered = Framework & Refusal;

export const frameworkLife: WorldTests = (given) =>
  describe('a framework agreement', () => {
    let world: World;
    let people: People;
    let teacher: Teacher;
    let office: Office;
    let company: Member;

    beforeAll(async () => {
      ({ world, people } = given());
    });

    /** Creates a school and a company for one test, so that agreements of other tests do not overlap. */
    const cast = async () => {
      teacher = await people.teacher();
      office = await people.office(teacher.schoolId, 'school_head');
      company = await people.company();
    };
    const post = (client: Client, id: string, rest: string, body?: object) =>
      client.post<Answered>(`/api/framework-agreements/${id}${rest}`, body);
    const put = (client: Client, id: string, rest: string, body: object) =>
      client.put<Answered>(`/api/framework-agreements/${id}${rest}`, body);
    const begun = async (by: Client, partnerId: string, changes: object = {}) =>
      by.post<Answered>('/api/framework-agreements', { ...termsBody(), partnerId, ...changes });
    const faults = ({ errors }: Refusal) => errors?.map(({ path, code }) => `${path} ${code}`);

    /** Creates an agreement proposed by the school, with a contact on each side. */
    const proposed = async (changes: object = {}): Promise<string> => {
      await cast();
      const { id } = (await begun(office.client, company.companyId, changes)).body;
      await put(office.client, id, '/contacts', { contacts: [contact('Nadia Roche', teacher.email)] });
      await post(office.client, id, '/proposal');
      await put(company.client, id, '/contacts', { contacts: [contact('Marc Dubois', 'marc@ailleurs.example')] });
      return id;
    };
    const running = async (): Promise<string> => {
      const id = await proposed();
      await sign(office.client, id);
      await sign(company.client, id);
      return id;
    };

    it('is begun by the school, seen by the company once proposed, signed by both, and runs in its first year', async () => {
      const id = await proposed();
      expect(await lettersTo(world, company.email)).toEqual(['framework-proposed']);
      const read = await readFramework(company.client, id);
      expect(read).toMatchObject({
        state: 'proposed',
        isMyTurn: true,
        actions: ['contacts', 'return', 'sign', 'file_paper'],
        signatures: [],
      });
      expect(read.textSha256).toBe(createHash('sha256').update(read.text).digest('hex'));
      expect(read.text).toContain('représentée par Marc Dubois, Ressources humaines.');
      expect(read.text).toMatch(/, établissement de formation, .*, représenté par Nadia Roche/);
      expect(read.text).toContain('- Marc Dubois, Ressources humaines, marc@ailleurs.example, 03\u00a022\u00a045\u00a067\u00a089');
      expect(await sign(company.client, id)).toMatchObject({
        status: 200,
        body: { state: 'proposed', isMyTurn: false, actions: ['return', 'file_paper'] },
      });
      const staff = await people.office(teacher.schoolId);
      expect((await readFramework(staff.client, id)).actions).not.toContain('sign');
      expect(await sign(staff.client, id)).toMatchObject({ status: 404 });
      const done = await sign(office.client, id, { name: 'Pascal Vasseur', function: 'Proviseur' });
      expect(done).toMatchObject({ status: 200, body: { state: 'running', text: read.text, textSha256: read.textSha256 } });
      expect(done.body.signatures).toMatchObject([
        { side: 'company', name: 'Anne Roy', function: 'Directrice' },
        { side: 'school', name: 'Pascal Vasseur', function: 'Proviseur' },
      ]);
      // The teacher is the school's contact and has an account.
      for (const address of [office.email, teacher.email]) expect(await lettersTo(world, address)).toEqual(['framework-signed']);
      expect(await lettersTo(world, company.email)).toEqual(['framework-proposed', 'framework-signed']);
      expect(done.body.history.map(({ act }) => act)).toEqual(['begin', 'sign', 'sign', 'edit', 'propose', 'edit', null]);
      const audited = await world.query('select act, company_id is not null as both from audit_entry where entity_id = $1', [id]);
      expect(audited).toEqual([1, 2].map(() => ({ act: 'framework_signed', both: true })));
    });

    it('is begun by the company as well; a first year to come is signed, and does not run yet', async () => {
      await cast();
      const years = { firstYear: thisYear() + 1, lastYear: thisYear() + 1 };
      const { id } = (await begun(company.client, teacher.schoolId, years)).body;
      expect((await office.client.get(`/api/framework-agreements/${id}`)).status).toBe(404);
      await put(company.client, id, '/contacts', { contacts: [contact('Marc Dubois', company.email)] });
      expect((await post(company.client, id, '/proposal')).body.state).toBe('proposed');
      expect(await lettersTo(world, office.email)).toEqual(['framework-proposed']);
      await put(office.client, id, '/contacts', { contacts: [contact('Sonia Weber', office.email)] });
      await sign(company.client, id);
      expect((await sign(office.client, id)).body.state).toBe('signed');
      const waiting = await people.company('Nouvelle', 'pending');
      expect(await begun(waiting.client, teacher.schoolId)).toMatchObject({ status: 403 });
    });

    it('is saved while it is typed: the same twice changes nothing, an old version is refused, faults name their field', async () => {
      await cast();
      const { id } = (await begun(office.client, company.companyId)).body;
      const save = (changes: object) => put(office.client, id, '', { ...termsBody(), version: 1, ...changes });
      expect((await save({})).body.version).toBe(1);
      expect((await save({ purpose: 'Autre objet.' })).body).toMatchObject({ version: 2, purpose: 'Autre objet.' });
      expect((await save({ purpose: 'Encore un autre.' })).body.code).toBe('stale');
      const wrong = await save({ version: 2, lastYear: thisYear() - 1, seats: [5, 5].map((level) => ({ level, seats: 1 })) });
      expect(wrong.status).toBe(400);
      expect(faults(wrong.body)).toEqual([
        'lastYear framework.years-reversed',
        'lastYear framework.year-past',
        'seats.1.level framework.level-twice',
      ]);
      const typed = await save({ version: 2, seats: [{ level: 12, seats: -1 }], purpose: '<b>x</b>' });
      expect(
        faults(typed.body)
          ?.map((fault) => fault.split(' ')[0])
          .toSorted(),
      ).toEqual(['purpose', 'seats.0.level', 'seats.0.seats']);
      expect(faults((await begun(office.client, teacher.schoolId)).body)).toEqual(['partnerId framework.partner-unknown-school']);
      expect(faults((await begun(company.client, company.companyId)).body)).toEqual(['partnerId framework.partner-unknown-company']);
      expect((await office.client.request('DELETE', `/api/framework-agreements/${id}`)).status).toBe(204);
      expect((await office.client.get(`/api/framework-agreements/${id}`)).status).toBe(404);
    });

    it('is proposed with a purpose, and signed with a contact on each side, by its text of now, once', async () => {
      await cast();
      const { id } = (await begun(office.client, company.companyId, { purpose: '', seats: [], noticeMonths: null })).body;
      expect(faults((await post(office.client, id, '/proposal')).body)).toEqual([
        ...['purpose framework.purpose-missing', 'seats framework.level-missing', 'noticeMonths framework.notice-missing'],
      ]);
      expect(faults((await put(office.client, id, '', { ...termsBody(), version: 1, noticeMonths: 13 })).body)).toEqual([
        'noticeMonths field.max',
      ]);
      await put(office.client, id, '', { ...termsBody(), version: 1 });
      expect((await post(office.client, id, '/proposal')).status).toBe(200);
      expect((await post(office.client, id, '/proposal')).status).toBe(200);
      expect(faults((await sign(office.client, id)).body as Answered)).toEqual([
        'contacts.school framework.contact-missing-school',
        'contacts.company framework.contact-missing-company',
      ]);
      const nobody = { ...contact('Nadia Roche', office.email), represents: false };
      await put(office.client, id, '/contacts', { contacts: [nobody] });
      const two = ['a', 'b'].map((name) => contact(name, office.email));
      expect(faults((await put(office.client, id, '/contacts', { contacts: two })).body)).toEqual([
        'contacts.1.represents framework.representative-twice',
      ]);
      expect(faults((await sign(office.client, id)).body as Answered)).toContain('contacts.school framework.representative-missing-school');
      await put(office.client, id, '/contacts', { contacts: [contact('Nadia Roche', office.email)] });
      const before = await readFramework(company.client, id);
      await put(company.client, id, '/contacts', { contacts: [contact('Marc Dubois', company.email)] });
      const old = await sign(company.client, id, { textSha256: before.textSha256 });
      expect(old).toMatchObject({ status: 409, body: { code: 'framework.text-changed' } });
      expect(faults((await sign(company.client, id, { consents: false })).body as Answered)).toEqual([
        'consents framework.consent-missing',
      ]);
      const twice = await Promise.all([sign(company.client, id), sign(company.client, id)]);
      expect(twice.map(({ status }) => status)).toEqual([200, 200]);
      expect((await readFramework(company.client, id)).signatures).toHaveLength(1);
      const late = await put(company.client, id, '/contacts', { contacts: [contact('Paul Mercier', company.email)] });
      expect(late).toMatchObject({ status: 409, body: { code: 'framework.not-now' } });
    });

    it('is signed by another person on each side, whatever roles an account or a mailbox has', async () => {
      const id = await proposed();
      await sign(company.client, id);
      const tagged = company.email.replace('@', '+ecole@');
      await world.query('update account set email = $2 where email = $1', [office.email, tagged]);
      expect(await sign(office.client, id)).toMatchObject({ status: 409, body: { code: 'framework.same-person' } });
      await world.query('update account set email = $2 where email = $1', [tagged, office.email]);
      expect((await sign(office.client, id)).body.state).toBe('running');
    });

    it('goes back with a reason, its signature with it, and may be taken back', async () => {
      const id = await proposed();
      await sign(office.client, id);
      expect((await post(company.client, id, '/return', { reason: 'Deux places de moins.' })).status).toBe(204);
      expect(await readFramework(office.client, id)).toMatchObject({
        state: 'draft',
        returnReason: 'Deux places de moins.',
        signatures: [],
      });
      expect((await company.client.get(`/api/framework-agreements/${id}`)).status).toBe(404);
      expect(await lettersTo(world, office.email)).toEqual(['framework-returned']);
      expect((await post(office.client, id, '/proposal')).body).toMatchObject({ state: 'proposed', returnReason: null });
      expect(await lettersTo(world, company.email)).toEqual(['framework-proposed', 'framework-proposed']);
      const back = await office.client.request<Answered>('DELETE', `/api/framework-agreements/${id}/proposal`);
      expect(back.body).toMatchObject({ state: 'draft', actions: ['edit', 'contacts', 'delete', 'propose'] });
      expect((await post(office.client, id, '/return', { reason: 'Rien.' })).status).toBe(409);
    });

    it('covers each year once for the same two sides, whatever either has agreed on with others', async () => {
      const first = await proposed();
      await frameworkRow(world, { schoolId: teacher.schoolId, companyId: (await people.company()).companyId });
      await frameworkRow(world, { schoolId: await people.school(), companyId: company.companyId });
      await sign(office.client, first);
      expect(await sign(company.client, first)).toMatchObject({ status: 200, body: { state: 'running' } });
      const { id } = (await begun(office.client, company.companyId, { firstYear: thisYear() + 1, lastYear: thisYear() + 2 })).body;
      await put(office.client, id, '/contacts', { contacts: [contact('Nadia Roche', office.email)] });
      await post(office.client, id, '/proposal');
      await put(company.client, id, '/contacts', { contacts: [contact('Marc Dubois', company.email)] });
      await sign(office.client, id);
      expect(await sign(company.client, id)).toMatchObject({ status: 409, body: { code: 'framework.years-taken' } });
    });

    it('ends early with a reason, told to the other side; a renewal is a draft with the same terms and contacts, once', async () => {
      const id = await running();
      expect((await post(company.client, id, '/end', { reason: '' })).status).toBe(400);
      const ended = await post(company.client, id, '/end', { reason: 'L’atelier déménage.' });
      expect(ended.body).toMatchObject({ state: 'ended', endedOn: dayIn(0), actions: ['renew'] });
      expect((await lettersTo(world, office.email)).at(-1)).toBe('framework-ended');
      expect(await lettersTo(world, company.email)).not.toContain('framework-ended');
      expect((await post(company.client, id, '/end', { reason: 'Encore.' })).status).toBe(409);
      const renewal = await post(office.client, id, '/renewal');
      expect((await post(office.client, id, '/renewal')).body.id).toBe(renewal.body.id);
      expect(await post(company.client, id, '/renewal')).toMatchObject({ status: 409, body: { code: 'framework.being-renewed' } });
      const draft = await readFramework(office.client, renewal.body.id);
      expect(draft).toMatchObject({ state: 'draft', firstYear: thisYear() + 2, lastYear: thisYear() + 3, contacts: [{}, {}] });
      expect((await readFramework(company.client, id)).isRenewed).toBe(true);
    });

    it('stands in the list of each side by step, the next to end first, with counts and partners by name', async () => {
      const id = await running();
      const list = async (client: Client, step: string) =>
        (
          await client.get<{ items: { id: string; seats: number; used: number }[]; counts: object[] }>(
            `/api/framework-agreements?step=${step}`,
          )
        ).body;
      await begun(office.client, company.companyId);
      expect(await list(office.client, 'current')).toMatchObject({
        items: [{ id, seats: 2, used: 0, isEndingSoon: false }],
        counts: [
          { step: 'current', count: 1 },
          { step: 'preparing', count: 1 },
          { step: 'ended', count: 0 },
        ],
      });
      expect((await list(company.client, 'preparing')).items).toEqual([]);
      expect((await office.client.get('/api/framework-agreements?step=x')).status).toBe(400);
      const named = async (client: Client, q: string) =>
        (await client.get<{ id: string }[]>(`/api/framework-agreements/partners?q=${encodeURIComponent(q)}`)).body.map((one) => one.id);
      const lone = await people.company('Féculerie Éthérée');
      expect(await named(office.client, 'etheree fecul')).toEqual([lone.companyId]);
      const school = await people.school('Lycée Zélande');
      expect(await named(company.client, 'zelande')).toEqual([school]);
    });

    it('lets its company reserve offers for its school, and names no offer and no school of another company', async () => {
      const id = await running();
      const rival = await people.company();
      for (const schoolId of [teacher.schoolId, await people.school()]) await frameworkRow(world, { schoolId, companyId: rival.companyId });
      const schools = await company.client.get<{ id: string }[]>('/api/framework-agreements/partner-schools');
      expect(schools.body.map((one) => one.id)).toEqual([teacher.schoolId]);
      const reserved = { reservedSchoolIds: [teacher.schoolId] };
      const own = await published(company.client, reserved);
      await published(rival.client, reserved);
      expect((await readFramework(company.client, id)).reservedOffers.map((offer) => offer.id)).toEqual([own]);
    });

    it('counts accepted places of the school at the company by level and year', async () => {
      const id = await running();
      const classId = await people.classGroup(teacher);
      const stranger = await people.classGroup(await people.teacher());
      const place = async (group: string, state: string, startOn: string) => {
        const { studentId } = await people.student(group);
        await world.query(
          `insert into placement (id, source, state, company_site_id, student_id, kind, start_on, end_on)
         select gen_random_uuid(), 'declared', $3, site.id, $2, 'internship', $4::date, $4::date + 30 from company_site site where company_id = $1`,
          [company.companyId, studentId, state, startOn],
        );
      };
      const day = `${thisYear()}-11-05`;
      await place(classId, 'agreed', day);
      await place(classId, 'ended_early', `${thisYear() + 1}-05-03`);
      await place(classId, 'active', `${thisYear() + 1}-09-01`);
      await place(classId, 'declared', day);
      await place(classId, 'refused', day);
      await place(stranger, 'agreed', day);
      expect((await readFramework(office.client, id)).seatsUsed).toEqual([
        { level: 5, year: thisYear(), seats: 2, used: 2 },
        { level: 5, year: thisYear() + 1, seats: 2, used: 1 },
      ]);
    });

    it('keeps the level at which a place was agreed on when its student has moved to a class of another', async () => {
      const id = await running();
      const [classId, later] = [await people.classGroup(teacher), await people.classGroup(teacher)];
      await world.query('update class_group set level = 6 where id = $1', [later]);
      const { studentId } = await people.student(classId);
      const [site] = await world.query<{ siret: string }>('select siret from company_site where company_id = $1', [company.companyId]);
      const { body } = await teacher.client.post<{ id: string }>(`/api/school-places/students/${studentId}`, {
        ...{ hostNumber: site?.siret, kind: 'internship', weeklyMinutes: 2_100, hazards: [] },
        ...{ startOn: dayIn(30), endOn: dayIn(60) },
      });
      expect((await company.client.post(`/api/company/places/${body.id}/confirmation`)).status).toBeLessThan(300);
      await world.query('update student set class_group_id = $2 where id = $1', [studentId, later]);
      expect((await readFramework(office.client, id)).seatsUsed).toEqual([{ level: 5, year: thisYear(), seats: 2, used: 1 }]);
    });
  });

import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { dayIn } from '../../support/builders/days.js';
import type { Refusal } from '../../support/builders/offers.js';
import { type Member, type Office, type People, type Student, type Teacher } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import { lettersTo, tokenFrom } from '../../support/letters.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Line {
  id: string;
  state: string;
  studentName: string;
  hostName: string;
  askedOn: string | null;
}
interface Page {
  items: Line[];
  waiting: number;
  next: string | null;
}
interface Place extends Refusal {
  state: string;
  studentName: string;
  contactEmail: string | null;
  paperKind: string | null;
  paperOn: string | null;
  history: { to: string | null; by: string | null; role: string; via: string }[];
}
interface Summary {
  id: string;
  placed: number;
  placedElsewhere: number;
}

export const schoolPlaces: WorldTests = (given) =>
  describe('places found elsewhere, as a school and a company follow them', () => {
    let world: World;
    let people: People;
    let teacher: Teacher;
    let office: Office;
    let classId: string;

    beforeAll(async () => {
      ({ world, people } = given());
      teacher = await people.teacher();
      office = await people.office(teacher.schoolId);
      classId = await people.classGroup(teacher);
    });

    const input = (more: object = {}) => ({
      hostName: 'Moulins de la Somme',
      kind: 'internship',
      startOn: dayIn(30),
      endOn: dayIn(60),
      weeklyMinutes: 2_100,
      hazards: [],
      ...more,
    });
    const declareFor = (by: Teacher | Office, studentId: string, more: object = {}) =>
      by.client.post<Refusal & { id: string; isHostAsked: boolean }>(`/api/school-places/students/${studentId}`, input(more));
    const place = async (by: Teacher | Office, id: string) => by.client.get<Place>(`/api/school-places/${id}`);

    async function declared(more: object = {}): Promise<{ student: Student; id: string }> {
      const student = await people.student(classId);
      const { status, body } = await student.client.post<{ id: string }>('/api/student/declared-places', input(more));
      expect(status).toBe(201);
      return { student, id: body.id };
    }

    it('are declared for a pupil who has not joined, who counts as placed', async () => {
      const id = uuid();
      await world.query(
        `insert into student (id, school_id, class_group_id, first_name, last_name, birth_date, roster_state)
       values ($1, $2, $3, 'Zoé', 'Martin', '2004-05-17', 'expected')`,
        [id, teacher.schoolId, classId],
      );
      const { status, body } = await declareFor(office, id, { contactEmail: 'accueil@moulin.example' });
      expect({ status, body }).toMatchObject({ status: 201, body: { isHostAsked: true } });
      expect(await lettersTo(world, 'accueil@moulin.example')).toEqual(['place-asked']);
      expect(await world.query('select search_state from student where id = $1', [id])).toEqual([{ search_state: 'placed' }]);
      expect(found((await place(teacher, body.id)).body.history[0], 'its first step')).toMatchObject({
        to: 'declared',
        role: 'school_staff',
        by: 'Sonia Weber',
      });
    });

    it('tell their student, when the school declares one', async () => {
      const student = await people.student(classId);
      expect((await declareFor(teacher, student.studentId)).status).toBe(201);
      expect(await lettersTo(world, student.email)).toEqual(['place-told']);
    });

    it('are confirmed on a paper that the school has seen: which one, of which day, and by whom', async () => {
      const { student, id } = await declared();
      const certify = (on: string) => office.client.post<Refusal>(`/api/school-places/${id}/paper`, { kind: 'letter', on });
      expect(await certify(dayIn(1))).toMatchObject({ status: 400, body: { errors: [{ path: 'on', code: 'place.paper-future' }] } });
      expect((await certify(dayIn(-1))).status).toBe(204);
      expect((await certify(dayIn(-1))).status).toBe(204);
      expect(await place(teacher, id)).toMatchObject({
        body: {
          state: 'preparing',
          paperKind: 'letter',
          paperOn: dayIn(-1),
          history: [{ to: 'preparing', role: 'system' }, { to: 'agreed', role: 'school_staff', via: 'paper' }, {}],
        },
      });
      expect(await lettersTo(world, student.email)).toEqual(['place-told']);
      expect(
        await world.query('select act, code, actor_account_id as by, school_id as school from audit_entry where entity_id = $1', [id]),
      ).toEqual([{ act: 'place_certified', code: 'letter', by: office.accountId, school: office.schoolId }]);
    });

    it('are asked again at another address, which stands in the history', async () => {
      const { student, id } = await declared({ contactEmail: 'faux@moulin.example' });
      const ask = (contactEmail: string) => teacher.client.post<Refusal>(`/api/school-places/${id}/question`, { contactEmail });
      expect((await ask(student.email)).status).toBe(400);
      expect((await ask('vrai@moulin.example')).status).toBe(204);
      expect(await lettersTo(world, 'vrai@moulin.example')).toEqual(['place-asked']);
      expect((await place(teacher, id)).body.contactEmail).toBe('vrai@moulin.example');
      const token = await tokenFrom(world, 'place-asked', 'vrai@moulin.example');
      await world.client().post('/api/place-links/confirmation', { token });
      expect(await ask('autre@moulin.example')).toMatchObject({ status: 409, body: { code: 'place.answered' } });
    });

    it('are cancelled by the school with its reason: student and company are told', async () => {
      const { student, id } = await declared({ contactEmail: 'annule@moulin.example' });
      expect((await teacher.client.post(`/api/school-places/${id}/cancellation`, { reason: 'Double saisie.' })).status).toBe(204);
      expect(await lettersTo(world, student.email)).toEqual(['place-told']);
      expect(await lettersTo(world, 'annule@moulin.example')).toEqual(['place-asked', 'place-told']);
    });

    it('stand in one list, those that wait first, and a teacher of another class has an empty one', async () => {
      const { id } = await declared();
      const { body } = await office.client.get<Page>('/api/school-places?limit=50');
      const { items } = body;
      const states = items.map(({ state }) => state);
      expect(states).toEqual([...states].sort((one, other) => Number(other === 'declared') - Number(one === 'declared')));
      expect(items.map((line) => line.id)).toContain(id);
      expect(body.waiting).toBe(states.filter((state) => state === 'declared').length);
      expect(body.next).toBeNull();
      const inPages: Line[] = [];
      for (let cursor = ''; ; ) {
        const { body: page } = await office.client.get<Page>(`/api/school-places?limit=2${cursor}`);
        expect(page.waiting).toBe(body.waiting);
        inPages.push(...page.items);
        if (page.next === null) break;
        cursor = `&cursor=${page.next}`;
      }
      expect(inPages).toEqual(items);
      const colleague = await people.teacher(teacher.schoolId);
      expect((await colleague.client.get<Page>('/api/school-places')).body).toEqual({ items: [], waiting: 0, next: null });
    });

    it('are told apart in figures, in the table of the class and in its export', async () => {
      const other = await people.teacher();
      const group = await people.classGroup(other);
      const student = await people.student(group);
      await people.student(group);
      await student.client.post('/api/student/declared-places', input());
      const [summary] = (await other.client.get<Summary[]>('/api/classes')).body;
      expect(summary).toMatchObject({ placed: 1, placedElsewhere: 1 });
      const { body } = await other.client.get<{ students: { placement: object | null }[] }>(`/api/classes/${group}`);
      expect(body.students.flatMap(({ placement }) => placement ?? [])).toMatchObject([
        { companyName: 'Moulins de la Somme', isElsewhere: true, isWaiting: true },
      ]);
    });

    it('find a student by name, and know who is a minor', async () => {
      const minor = await people.student(classId, { firstName: 'Ondine', lastName: 'Quentin', age: 16 });
      expect((await office.client.get('/api/school-places/students?q=ondine')).body).toMatchObject([{ studentId: minor.studentId }]);
      expect((await teacher.client.get(`/api/school-places/students/${minor.studentId}`)).body).toMatchObject({
        firstName: 'Ondine',
        isMinor: true,
      });
      expect((await teacher.client.get('/api/school-places/students?q=x')).status).toBe(400);
    });

    describe('at a company with an account', () => {
      let company: Member;
      let siret: string;

      beforeAll(async () => {
        company = await people.company();
        const [site] = await world.query<{ siret: string }>('select siret from company_site where company_id = $1', [company.companyId]);
        siret = found(site, 'its site').siret;
      });

      it('are confirmed or refused there, and its member gets the letter', async () => {
        const { student, id } = await declared({ hostNumber: siret, hostName: undefined, contactEmail: 'autre@moulin.example' });
        expect(await lettersTo(world, company.email)).toEqual(['place-asked']);
        expect(await lettersTo(world, 'autre@moulin.example')).not.toContain('place-asked');
        expect((await company.client.get<Page>('/api/company/places')).body).toMatchObject({
          items: [{ id, state: 'declared', studentName: 'Inès Lefebvre' }],
          ...{ waiting: 1, next: null },
        });
        expect((await company.client.post(`/api/company/places/${id}/confirmation`)).status).toBe(204);
        expect((await company.client.get<Place>(`/api/company/places/${id}`)).body).toMatchObject({ state: 'preparing' });
        const refused = await declared({ hostNumber: siret, startOn: dayIn(90), endOn: dayIn(100) });
        expect((await company.client.post(`/api/company/places/${refused.id}/refusal`, { reason: 'Fermé.' })).status).toBe(204);
        expect(await lettersTo(world, student.email)).toEqual(['place-told']);
        await world.query(`update company set status = 'pending' where id = $1`, [company.companyId]);
        expect((await company.client.get('/api/company/places')).status).toBe(403);
      });
    });
  });

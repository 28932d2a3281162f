import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Refusal } from '../../../support/builders/offers.js';
import { type Office, type People, type Person, type Teacher } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';

interface Programme extends Refusal {
  id: string;
  name: string;
  certification: { key: string; level: number };
  kinds: string[];
  periods: { kind: string; startOn: string; endOn: string; weeks: number; schoolYear: number }[];
  classes: { name: string }[];
  isArchived: boolean;
  canEdit: boolean;
  history: { act: string | null; fields: string[]; by: string | null }[];
}

const CHEMISTRY = 'bts-metiers-de-la-chimie';
const PERIOD = { kind: 'internship', startOn: '2027-01-11', endOn: '2027-03-05', weeks: 8 };

export const programmes: WorldTests = (given) =>
  describe('the programmes of a school', () => {
    let people: People;
    let teacher: Teacher;
    let office: Office;
    let coordinator: Person;

    const create = async (name: string, by: Person = office) =>
      (await by.client.post<Programme>('/api/programmes', { name, certification: CHEMISTRY })).body;
    const edit = (id: string, change: object = {}, by: Person = office) =>
      by.client.agent
        .put(`/api/programmes/${id}`)
        .send({ name: 'BTS métiers de la chimie', kinds: ['internship'], blocks: [], periods: [], ...change });
    const list = async (by: Person = office) => (await by.client.get<Programme[]>('/api/programmes')).body;
    const read = async (id: string, by: Person = office) => (await by.client.get<Programme>(`/api/programmes/${id}`)).body;
    const faultOf = ({ body }: { body: Refusal }) => body.errors?.[0] ?? body.code;

    beforeAll(async () => {
      ({ people } = given());
      teacher = await people.teacher();
      office = await people.office(teacher.schoolId);
      coordinator = await people.coordinator();
    });

    it('are made by its office, with what the level usually seeks', async () => {
      const made = await create('BTS chimie, scolaire');
      expect(made).toMatchObject({ certification: { key: CHEMISTRY, level: 5 }, kinds: ['internship'], periods: [], canEdit: true });
      expect(made.history).toEqual([expect.objectContaining({ act: 'create', by: 'Sonia Weber' })]);
      expect((await list()).map(({ name }) => name)).toContain('BTS chimie, scolaire');
    });

    it('have names of their own, whatever the capitals', async () => {
      await create('BTS chimie, alternance');
      const twice = await office.client.post<Refusal>('/api/programmes', { name: 'bts CHIMIE, alternance', certification: CHEMISTRY });
      expect({ status: twice.status, fault: faultOf(twice) }).toMatchObject({
        status: 400,
        fault: { path: 'name', code: 'programme.name-taken' },
      });
      const other = await people.teacher();
      const elsewhere = await people.office(other.schoolId, 'school_head');
      expect((await create('BTS chimie, alternance', elsewhere)).name).toBe('BTS chimie, alternance');
    });

    it('keep their periods in the order of time, each in the school year of its first day, and tell the history which fields moved', async () => {
      const { id } = await create('BTS chimie, deux périodes');
      const later = { ...PERIOD, startOn: '2027-09-06', endOn: '2027-10-01', weeks: 4 };
      const { body } = await edit(id, { name: 'BTS chimie, deux périodes', periods: [later, PERIOD] }).expect(200);
      expect(body.periods.map(({ startOn, schoolYear }: Programme['periods'][number]) => [startOn, schoolYear])).toEqual([
        ['2027-01-11', 2026],
        ['2027-09-06', 2027],
      ]);
      expect(body.history[0]).toMatchObject({ act: 'edit', fields: ['periods'] });
      await edit(id, { name: 'BTS chimie, deux périodes', periods: [PERIOD, later] }).expect(200);
      expect((await read(id)).history).toHaveLength(2);
    });

    it('take no period that ends before it begins, nor one of an unknown kind', async () => {
      const [one] = await list();
      for (const [period, path, code] of [
        [{ ...PERIOD, endOn: '2027-01-01' }, 'periods.0.endOn', 'programme.period-reversed'],
        [{ ...PERIOD, kind: 'holiday' }, 'periods.0.kind', 'field.choice'],
      ] as const) {
        const answer = await edit(one?.id ?? '', { periods: [period] });
        expect({ status: answer.status, fault: faultOf(answer) }).toMatchObject({ status: 400, fault: { path, code } });
      }
    });

    it('lead to another programme, not to themselves, and the campus reads them all', async () => {
      const [first, second] = [await create('BTS chimie, première année'), await create('BTS chimie, seconde année')];
      const good = await edit(first.id, { name: first.name, nextProgrammeId: second.id });
      expect(good.body).toMatchObject({ nextProgrammeId: second.id });
      const itself = await edit(first.id, { name: first.name, nextProgrammeId: first.id });
      expect(faultOf(itself)).toMatchObject({ path: 'nextProgrammeId', code: 'programme.next' });
      const { body } = await coordinator.client.get<Programme[]>(`/api/schools/${teacher.schoolId}/programmes`);
      expect(body.find(({ id }) => id === first.id)).toMatchObject({ name: first.name, canEdit: false });
    });

    it('are edited by a teacher who shares one of their classes, and read by the others of the school', async () => {
      const classId = await people.classGroup(teacher);
      const { programme } = (await teacher.client.get<{ programme: { id: string } }>(`/api/classes/${classId}`)).body;
      await edit(programme.id, { periods: [PERIOD] }, teacher).expect(200);
      const colleague = await people.teacher(teacher.schoolId);
      expect(await read(programme.id, colleague)).toMatchObject({ periods: [PERIOD], canEdit: false });
      expect((await edit(programme.id, {}, colleague)).status).toBe(404);
      expect((await read(programme.id)).periods).toHaveLength(1);
    });

    it('are archived once no class of today follows them, and opened again', async () => {
      const { id } = await create('BTS chimie, finie');
      const referentId = teacher.teacherId;
      const made = await office.client.post<{ id: string }>('/api/classes', { name: 'BTS chimie F', programmeId: id, referentId });
      const refused = await office.client.post<Refusal>(`/api/programmes/${id}/archive`);
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 409, code: 'programme.in-use' });
      await office.client.agent.post(`/api/classes/${made.body.id}/archive`).expect(204);
      await office.client.agent.post(`/api/programmes/${id}/archive`).expect(204);
      await office.client.agent.post(`/api/programmes/${id}/archive`).expect(204);
      expect(await read(id)).toMatchObject({ isArchived: true, canEdit: false });
      expect(faultOf(await office.client.post<Refusal>('/api/classes', { name: 'Autre', programmeId: id, referentId }))).toMatchObject({
        path: 'programmeId',
      });
      const reopened = await office.client.agent.delete(`/api/classes/${made.body.id}/archive`);
      expect({ status: reopened.status, code: reopened.body.code }).toEqual({ status: 409, code: 'class.programme-archived' });
      await office.client.agent.delete(`/api/programmes/${id}/archive`).expect(204);
      expect((await read(id)).history.map(({ act }) => act)).toEqual(['reopen', 'archive', 'create']);
    });
  });

import { beforeAll, describe, expect, it } from '@jest/globals';
import { dayIn } from '../../../support/builders/days.js';
import type { Refusal } from '../../../support/builders/offers.js';
import { type Office, type People, type Person } from '../../../support/builders/people.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Programme {
  id: string;
  name: string;
  kinds: string[];
  periods: { startOn: string; weeks: number }[];
  school: { name: string };
  classes?: { name: string }[];
  isArchived?: boolean;
}
interface List {
  items: Programme[];
  next: string | null;
}

const CHEMISTRY = 'bts-metiers-de-la-chimie';
const PUBLIC_FIELDS = ['blocks', 'certification', 'id', 'kinds', 'name', 'periods', 'school'];

export const campusProgrammes: WorldTests = (given) =>
  describe('the programmes of the campus', () => {
    let world: World;
    let people: People;
    let office: Office;
    let coordinator: Person;
    let soon: string;
    let later: string;
    let archived: string;
    let schoolId: string;

    const make = async (name: string, days: readonly [from: number, to: number] | null, kind = 'internship') => {
      const { body } = await office.client.post<{ id: string }>('/api/programmes', { name, certification: CHEMISTRY });
      const periods = days === null ? [] : [{ kind, startOn: dayIn(days[0]), endOn: dayIn(days[1]), weeks: 4 }];
      await office.client.put(`/api/programmes/${body.id}`, { name, kinds: [kind], blocks: [], periods });
      return body.id;
    };
    const found = async (query = '') => (await world.client().get<List>(`/api/public-programmes${query}`)).body;
    const ids = (list: List) => list.items.map(({ id }) => id);
    const page = async (path: string) => {
      const answer = await fetch(`${world.url}${path}`, { headers: { 'accept-language': 'fr' } });
      return { status: answer.status, text: await answer.text() };
    };

    beforeAll(async () => {
      ({ world, people } = given());
      const teacher = await people.teacher();
      schoolId = teacher.schoolId;
      office = await people.office(schoolId);
      coordinator = await people.coordinator();
      later = await make('BTS chimie, deuxième année', [90, 120]);
      soon = await make('BTS chimie, première année', [20, 50], 'pfmp');
      archived = await make('BTS chimie, ancien', [10, 40]);
      await office.client.post(`/api/programmes/${archived}/archive`, {});
    });

    it('are read by everybody, the next to leave first, without those that are archived', async () => {
      const list = await found();
      expect(ids(list)).toEqual([soon, later]);
      for (const one of list.items) expect(Object.keys(one).sort()).toEqual(PUBLIC_FIELDS);
      expect(list.items[0]).toMatchObject({ periods: [{ startOn: dayIn(20), weeks: 4 }], school: { name: 'Lycée de la Haute-Somme' } });
    });

    it('are found by kind, by level and by words of their name, diploma or school, with or without accents', async () => {
      expect(ids(await found('?kind=pfmp'))).toEqual([soon]);
      expect(ids(await found('?level=5&q=premiere'))).toEqual([soon]);
      expect(ids(await found('?q=metiers%20chimie'))).toEqual([soon, later]);
      expect(ids(await found('?q=haute-somme%20deuxi%C3%A8me'))).toEqual([later]);
      for (const nothing of ['?level=3', '?q=introuvable', '?kind=observation']) expect(ids(await found(nothing))).toEqual([]);
    });

    it('come page by page, and refuse what is no filter', async () => {
      const first = await found('?limit=1');
      expect(ids(first)).toEqual([soon]);
      expect(ids(await found(`?limit=1&cursor=${first.next}`))).toEqual([later]);
      for (const [query, path] of [
        ['?kind=stage', 'kind'],
        ['?level=9', 'level'],
      ]) {
        const { status, body } = await world.client().get<Refusal>(`/api/public-programmes${query}`);
        expect({ status, path: body.errors?.[0]?.path }).toEqual({ status: 400, path });
      }
    });

    it('have a page of their own each, which an archived one and an address that is none have not', async () => {
      const { body } = await world.client().get<Programme>(`/api/public-programmes/${soon}`);
      expect(Object.keys(body).sort()).toEqual(PUBLIC_FIELDS);
      for (const id of [archived, 'abc']) expect((await world.client().get(`/api/public-programmes/${id}`)).status).toBe(404);
    });

    it('leave out the periods that are over', async () => {
      const id = await make('BTS chimie, passé', [20, 50]);
      await world.query(`update placement_period set start_on = current_date - 60, end_on = current_date - 30 where programme_id = $1`, [
        id,
      ]);
      expect((await world.client().get<Programme>(`/api/public-programmes/${id}`)).body.periods).toEqual([]);
      expect(ids(await found())).toEqual([soon, later, id]);
    });

    it('are sent by the server with a head and their dates, and stand in the site map', async () => {
      const { status, text } = await page(`/formations/${soon}`);
      expect(status).toBe(200);
      expect(text).toContain('<title>BTS chimie, première année, Lycée de la Haute-Somme, ');
      expect(text).toContain(`<link rel="canonical" href="${world.url}/formations/${soon}">`);
      expect(text).toContain('"@type":"EducationalOccupationalProgram"');
      expect(text).toContain('4\u00a0semaines');
      expect((await page('/formations')).text).toContain('<title>Formations du campus, mois par mois – Sève</title>');
      for (const id of [archived, 'abc']) expect((await page(`/formations/${id}`)).status).toBe(404);
      const sitemap = (await page('/sitemap.xml')).text;
      expect(sitemap).toContain(`<loc>${world.url}/formations/${soon}</loc>`);
      expect(sitemap).not.toContain(archived);
    });

    it('are read by the campus with their classes, of all schools or of one, archived ones last', async () => {
      const of = async (query = '') => (await coordinator.client.get<List>(`/api/campus/programmes${query}`)).body;
      const all = await of();
      expect(ids(all).at(-1)).toBe(archived);
      expect(all.items[0]).toMatchObject({ id: soon, classes: [], isArchived: false });
      expect(ids(await of(`?schoolId=${schoolId}`))).toEqual(ids(all));
      expect(ids(await of(`?schoolId=${archived}`))).toEqual([]);
    });
  });

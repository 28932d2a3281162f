import { beforeAll, describe, expect, it } from '@jest/globals';
import { dayIn } from '../../support/builders/days.js';
import { copiesOf, published, type Refusal } from '../../support/builders/offers.js';
import type { Member } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Found {
  items: { id: string; title: string; communeName: string; distanceKm: number | null }[];
  next: string | null;
  count: number;
}

const AMIENS = '80021';
const NESLE = '80585';
const COMPIEGNE = '60159';

export const offerSearch: WorldTests = (stageOf) =>
  describe('the search among published offers', () => {
    let world: World;
    let company: Member;
    const list = async (query: string) => (await world.client().get<Found & Refusal>(`/api/offers?${query}`)).body;
    const titles = async (query: string) => (await list(query)).items.map(({ title }) => title).sort();

    beforeAll(async () => {
      world = stageOf().world;
      await world.query(`update offer set status = 'closed', version = version + 1 where status = 'published'`);
      company = await stageOf().people.company();
      const make = async (title: string, changes: object, row: Record<string, unknown> = {}) => {
        const id = await published(company.client, { title, ...changes });
        for (const [column, value] of Object.entries(row)) await world.query(`update offer set ${column} = $2 where id = $1`, [id, value]);
      };
      await make('Amiens', { communeInsee: AMIENS, remote: 'partly' });
      await make('Nesle', { communeInsee: NESLE, kind: 'apprenticeship', targetLevels: [6], housingOffered: true });
      await make(
        'Compiègne',
        { communeInsee: COMPIEGNE, kind: 'job', romeCodes: ['H1210'], startFrom: dayIn(200), startTo: dayIn(220) },
        { welcomes_disability: true },
      );
    });

    it.each([
      ['kind=job', ['Compiègne']],
      ['kind=job,apprenticeship', ['Compiègne', 'Nesle']],
      ['kind=job&kind=apprenticeship', ['Compiègne', 'Nesle']],
      ['level=6', ['Nesle']],
      ['level=5&housing=true', []],
      ['remote=true', ['Amiens']],
      ['housing=true', ['Nesle']],
      ['accessible=true', ['Compiègne']],
      ['rome=H1210', ['Compiègne']],
      [`place=${AMIENS}&radius=40`, ['Amiens']],
      [`place=${AMIENS}&radius=50`, ['Amiens', 'Nesle']],
      [`place=${AMIENS}&radius=70`, ['Amiens', 'Compiègne', 'Nesle']],
      [`from=${dayIn(100)}`, ['Compiègne']],
      [`to=${dayIn(100)}`, ['Amiens', 'Nesle']],
      [`from=${dayIn(100)}&to=${dayIn(150)}`, []],
      ['q=nesle', ['Nesle']],
      ['kind=', ['Amiens', 'Compiègne', 'Nesle']],
    ])('?%s finds %j', async (query, expected) => {
      if (query === 'kind=') expect((await list(query)).errors?.[0]?.path).toBe('kind');
      else expect(await titles(query)).toEqual(expected);
    });

    it('gives the nearest first, with the distance', async () => {
      const { items } = await list(`place=${AMIENS}&radius=100&sort=nearest`);
      expect(items.map(({ communeName, distanceKm }) => [communeName, distanceKm])).toEqual([
        ['Amiens', 0],
        ['Nesle', 47.6],
        ['Compiègne', 68.9],
      ]);
    });

    it.each(['sort=newest', `sort=nearest&place=${AMIENS}&radius=100`])(
      'is read to its end page by page, each offer once: %s',
      async (query) => {
        const first = found((await list('')).items[0], 'an offer').id;
        const copies = await copiesOf(world, first, 12);
        const seen: string[] = [];
        let page = await list(`${query}&limit=4`);
        const { count } = page;
        for (;;) {
          seen.push(...page.items.map(({ id }) => id));
          expect(page.count).toBe(count);
          if (page.next === null) break;
          page = await list(`${query}&limit=4&cursor=${page.next}`);
        }
        expect(new Set(seen).size).toBe(seen.length);
        expect(seen).toHaveLength(count);
        await world.query('delete from offer where id = any($1)', [copies]);
      },
    );

    it('puts the same offers on the map', async () => {
      for (const query of ['', 'housing=true', `place=${AMIENS}&radius=50`]) {
        const places = (await world.client().get<{ name: string; count: number }[]>(`/api/offers/places?${query}`)).body;
        const { items } = await list(query);
        expect(places.flatMap(({ name, count }) => Array.from({ length: count }, () => name)).sort()).toEqual(
          items.map(({ communeName }) => communeName).sort(),
        );
      }
    });

    it('follows an offer whose description and skills change', async () => {
      const id = found((await list('q=nesle')).items[0], 'the offer in Nesle').id;
      await world.query(`update offer set description = 'Vous nourrissez les axolotls.' where id = $1`, [id]);
      expect((await list('q=axolotl')).items.map((one) => one.id)).toEqual([id]);
      const knows = async (test: string) => (await world.query(`select 1 from offer where id = $1 and ${test}`, [id])).length > 0;
      await world.query('delete from offer_skill where offer_id = $1', [id]);
      expect(await knows("search::text ~ 's_[0-9]'")).toBe(false);
      await world.query(`insert into offer_skill (offer_id, ogr, need) values ($1, '300078', 'wanted')`, [id]);
      expect(await knows("search @@ 's_300078'")).toBe(true);
    });

    it('follows a company that changes its name', async () => {
      await world.query(`update company set name = 'Brasserie du Ponthieu' where id = $1`, [company.companyId]);
      expect((await list('q=ponthieu')).count).toBe(3);
    });

    it.each([
      ['kind=knight', 'kind'],
      ['level=12', 'level'],
      ['place=Amiens', 'place'],
      ['radius=5', 'radius'],
      ['radius=500', 'radius'],
      ['from=2027-02-30', 'from'],
      ['remote=perhaps', 'remote'],
      ['rome=Z9999', 'rome'],
      ['sort=nearest', 'sort'],
      ['sort=price', 'sort'],
      ['cursor=abc', 'cursor'],
    ])('refuses ?%s and names the field', async (query, path) => {
      const { status, body } = await world.client().get<Refusal>(`/api/offers?${query}`);
      expect({ status, path: body.errors?.[0]?.path }).toEqual({ status: 400, path });
    });
  });

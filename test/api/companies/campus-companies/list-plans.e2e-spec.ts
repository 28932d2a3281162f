import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { published } from '../../../support/builders/offers.js';
import { People, type Person } from '../../../support/builders/people.js';
import { startWorld, type World } from '../../../support/world.js';

const COMPANIES = 100_000;
const OFFERS = 4_000;

describe('lists of the campus, however long', () => {
  let world: World;
  let people: People;
  let coordinator: Person;

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    people = new People(world);
    coordinator = await people.coordinator();
  });
  afterAll(() => world?.stop());

  const explained = async (sql: string) =>
    (await world.query<{ 'QUERY PLAN': string }>(`explain ${sql}`)).map((row) => row['QUERY PLAN']).join('\n');

  describe(`of ${COMPANIES} companies`, () => {
    beforeAll(async () => {
      await world.query(
        `insert into company (id, siren, name, status, sector, size)
         select ('01890000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, (100000000 + n)::text,
           (array['Sucrerie', 'Moulin', 'Laiterie', 'Amidonnerie'])[1 + n % 4] || ' ' || n,
           case when n % 1000 = 0 then 'pending' else 'verified' end, 'agri_food', 'small'
         from generate_series(1, ${COMPANIES}) n`,
      );
      await world.query('analyze company');
    });

    const plan = (condition: string) =>
      explained(
        `select id from company where ${condition}
         order by (case status when 'pending' then 0 when 'suspended' then 1 else 2 end), company.id limit 31`,
      );

    it.each([
      ['the whole list', 'true', 'company_queue'],
      [
        'a later page',
        `((case status when 'pending' then 0 when 'suspended' then 1 else 2 end), company.id) > (2, '01890000-0000-7000-8000-000000050000')`,
        'company_queue',
      ],
    ])('is read by an index: %s', async (_what, condition, index) => {
      const text = await plan(condition);
      expect(text).toContain(index);
      expect(text).not.toContain('Seq Scan');
    });

    it('finds a word of the name by the index of the words', async () => {
      expect(await explained(`select id from company where search_words(name) @@ to_tsquery('simple', '''76543'':*')`)).toContain(
        'company_words',
      );
    });

    it('finds a number by the index of the SIREN', async () => {
      expect(await plan(`company.siren >= '100076543' and company.siren <= '100076543'`)).toMatch(/Index|Bitmap/);
    });

    it.each(['', '?status=pending', '?q=sucrerie%2076543', '?q=100076543', '?status=verified&limit=50'])(
      'answers %s at once',
      async (query) => {
        await coordinator.client.get(`/api/companies${query}`);
        const from = performance.now();
        const { status } = await coordinator.client.get(`/api/companies${query}`);
        expect(status).toBe(200);
        expect(performance.now() - from).toBeLessThan(1_000);
      },
    );
  });

  it(`counts ${OFFERS} offers by status through an index`, async () => {
    const offerId = await published((await people.company()).client);
    await world.query(
      `insert into offer select copy.* from (select to_jsonb(offer) as one from offer where id = $1) offer, generate_series(2, ${OFFERS}) n,
         lateral jsonb_populate_record(null::offer, one || jsonb_build_object('id', gen_random_uuid(), 'title', 'Meunier ' || n)) copy`,
      [offerId],
    );
    await world.query('vacuum analyze offer');
    for (const asked of [
      `status = 'submitted'`,
      `status = 'paused'`,
      `status = 'published' and expires_on between current_date and current_date + 3`,
    ])
      expect(await explained(`select count(*) from offer where ${asked}`)).toContain('offer_status');
    expect((await coordinator.client.get<{ offersLive: number }>('/api/campus/overview')).body.offersLive).toBe(OFFERS);
  });
});

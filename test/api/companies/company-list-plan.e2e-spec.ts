import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { People, type Person } from '../../support/builders/people.js';
import { startWorld, type World } from '../../support/world.js';

const COMPANIES = 100_000;

describe(`the list of ${COMPANIES} companies`, () => {
  let world: World;
  let coordinator: Person;

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    coordinator = await new People(world).coordinator();
    await world.query(
      `insert into company (id, siren, name, status, sector, size)
       select ('01890000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, (100000000 + n)::text,
         (array['Sucrerie', 'Moulin', 'Laiterie', 'Amidonnerie'])[1 + n % 4] || ' ' || n,
         case when n % 1000 = 0 then 'pending' else 'verified' end, 'agri_food', 'small'
       from generate_series(1, ${COMPANIES}) n`,
    );
    await world.query('analyze company');
  });
  afterAll(() => world?.stop());

  const plan = async (condition: string) => {
    const rows = await world.query<{ 'QUERY PLAN': string }>(
      `explain select id from company where ${condition}
       order by (case status when 'pending' then 0 when 'suspended' then 1 else 2 end), company.id limit 31`,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  };

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
    const rows = await world.query<{ 'QUERY PLAN': string }>(
      `explain select id from company where search_words(name) @@ to_tsquery('simple', '''76543'':*')`,
    );
    expect(rows.map((row) => row['QUERY PLAN']).join('\n')).toContain('company_words');
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

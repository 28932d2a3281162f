import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Member, People, type Person } from '../../support/builders/people.js';
import { sirenFrom, siretOf } from '../../support/builders/siret.js';
import { FakeDirectory } from '../../support/directory/fake-directory.js';
import { companyAnswer, establishment } from '../../support/directory/recorded-answers.js';
import { startWorld, type World } from '../../support/world.js';

const SIRET = siretOf(sirenFrom('845000110'), '0001');
const offsetTo = (instant: string) => String(Date.parse(instant) - Date.now());

/** The last evening of NAF rév. 2 in Paris, and the first minutes of NAF 2025 there. */
describe.each([
  { instant: '2026-12-31T23:58:00+01:00', inForce: 'naf', versions: ['rev2', 'naf2025'], heads: ['NAF rév. 2', 'NAF 2025'] },
  { instant: '2027-01-01T00:02:00+01:00', inForce: 'naf2025', versions: ['naf2025', 'rev2'], heads: ['NAF 2025', 'NAF rév. 2'] },
])('activity codes at $instant', ({ instant, inForce, versions, heads }) => {
  let world: World;
  let directory: FakeDirectory;
  let coordinator: Person;
  const companies: Record<'both' | 'old' | 'next' | 'none', Member> = {} as never;

  beforeAll(async () => {
    directory = await FakeDirectory.start();
    world = await startWorld({ workers: 0, env: { SEVE_CLOCK_OFFSET_MS: offsetTo(instant), COMPANY_DIRECTORY_URL: directory.url } });
    const people = new People(world);
    coordinator = await people.coordinator();
    for (const [name, naf, naf2025] of [
      ['both', '1062Z', '1062Y'],
      ['old', '2014Z', null],
      ['next', null, '2014Y'],
      ['none', null, null],
    ] as const) {
      companies[name] = await people.company(`Usine ${name}`);
      await world.query('update company set naf = $2, naf_2025 = $3 where id = $1', [companies[name].companyId, naf, naf2025]);
    }
  });
  afterAll(async () => {
    await world?.stop();
    await directory?.stop();
  });

  const names = async (gap: string) => {
    const { body } = await coordinator.client.get<{ items: { name: string }[] }>(`/api/companies?gap=${gap}`);
    return body.items.map(({ name }) => name).sort();
  };
  const activities = async ({ companyId }: Member) =>
    (await world.client().get<{ activities: { code: string; version: string }[] }>(`/api/companies/${companyId}/page`)).body.activities;

  it('are given by the public page in the nomenclature in force first, and the other one stays', async () => {
    expect((await activities(companies.both)).map(({ version }) => version)).toEqual(versions);
    expect(await activities(companies.old)).toEqual([{ code: '2014Z', version: 'rev2' }]);
    expect(await activities(companies.next)).toEqual([{ code: '2014Y', version: 'naf2025' }]);
    expect(await activities(companies.none)).toEqual([]);
  });

  it('are asked for in the list by the one in force; who lacks the one to come is found before', async () => {
    expect(await names('naf')).toEqual(inForce === 'naf' ? ['Usine next', 'Usine none'] : ['Usine none', 'Usine old']);
    expect(await names('naf2025')).toEqual(['Usine none', 'Usine old']);
  });

  it('stand in the exported list under their version, the one in force first', async () => {
    const { text } = await coordinator.client.agent.get('/api/companies/export.csv?status=verified').expect(200);
    const [head = '', ...rows] = text.trimEnd().split('\r\n');
    const columns = head.split(';').map((cell) => cell.replaceAll(/[\ufeff"]/g, ''));
    const first = columns.indexOf(heads[0] ?? '');
    expect(columns.slice(first, first + 2)).toEqual(heads);
    const codes = rows
      .map((row) =>
        row
          .split(';')
          .slice(first, first + 2)
          .join(),
      )
      .sort();
    const expected = [
      ['1062Z', '1062Y'],
      ['2014Z', ''],
      ['', '2014Y'],
      ['', ''],
    ];
    const ordered = inForce === 'naf' ? expected : expected.map(([old, next]) => [next, old]);
    expect(codes).toEqual(ordered.map((pair) => pair.map((code) => `"${code}"`).join()).sort());
  });

  it('are both kept by the company itself and by the campus', async () => {
    const { client, companyId } = companies.both;
    expect((await client.get('/api/company')).body).toMatchObject({ naf: '1062Z', naf2025: '1062Y' });
    expect((await coordinator.client.get(`/api/companies/${companyId}`)).body).toMatchObject({ facts: { naf: '1062Z', naf2025: '1062Y' } });
  });

  it('of the directory, where it gives one, are of the nomenclature in force', async () => {
    directory.tell(SIRET, {
      body: companyAnswer([establishment(SIRET, { activite_principale: '10.62Z', activite_principale_naf25: null })]),
    });
    const { body } = await world.client().get<{ establishment: object }>(`/api/company-directory?siret=${SIRET}`);
    expect(body.establishment).toMatchObject(inForce === 'naf' ? { naf: '1062Z', naf2025: null } : { naf: null, naf2025: '1062Z' });
  });
});

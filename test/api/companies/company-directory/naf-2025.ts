import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Member, People } from '../../../support/builders/people.js';
import { sirenFrom, siretOf } from '../../../support/builders/siret.js';
import { Client } from '../../../support/client.js';
import type { FakeDirectory } from '../../../support/directory/fake-directory.js';
import { companyAnswer, establishment } from '../../../support/directory/recorded-answers.js';
import { freePort } from '../../../support/servers/free-port.js';
import type { World } from '../../../support/world.js';

interface Given {
  world: World;
  people: People;
  directory: FakeDirectory;
}

const SIRET = siretOf(sirenFrom('845000110'), '0001');
/** The first minutes of NAF 2025 in Paris. */
const INSTANT = '2027-01-01T00:02:00+01:00';

/** Runs an api whose clock is at that instant. The dates of the nomenclatures are tested in libs/law. */
export const activityCodes = (given: () => Given) =>
  describe('activity codes once NAF 2025 is in force', () => {
    let world: World;
    let url: string;
    let coordinator: Client;
    const companies: Record<'both' | 'old' | 'next' | 'none', Member> = {} as never;

    beforeAll(async () => {
      const { people } = given();
      ({ world } = given());
      const port = await freePort();
      url = `http://127.0.0.1:${port}`;
      await world.addApi(port, { SEVE_CLOCK_OFFSET_MS: String(Date.parse(INSTANT) - Date.now()) }).ready();
      coordinator = (await people.coordinator()).client.at(url);
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

    const names = async (gap: string) => {
      const { body } = await coordinator.get<{ items: { name: string }[] }>(`/api/companies?q=usine&gap=${gap}`);
      return body.items.map(({ name }) => name).sort();
    };
    const activities = async ({ companyId }: Member) =>
      (await new Client(url).get<{ activities: { code: string; version: string }[] }>(`/api/companies/${companyId}/page`)).body.activities;

    it('are given by the public page in the nomenclature in force first, and the other one stays', async () => {
      expect((await activities(companies.both)).map(({ version }) => version)).toEqual(['naf2025', 'rev2']);
      expect(await activities(companies.old)).toEqual([{ code: '2014Z', version: 'rev2' }]);
      expect(await activities(companies.next)).toEqual([{ code: '2014Y', version: 'naf2025' }]);
      expect(await activities(companies.none)).toEqual([]);
    });

    it('are asked for in the list by the one in force', async () => {
      for (const gap of ['naf', 'naf2025']) expect(await names(gap)).toEqual(['Usine none', 'Usine old']);
    });

    it('stand in the exported list under their version, the one in force first', async () => {
      const { text } = await coordinator.agent.get('/api/companies/export.csv?q=usine').expect(200);
      const [head = '', ...rows] = text.trimEnd().split('\r\n');
      const columns = head.split(';').map((cell) => cell.replaceAll(/[\ufeff"]/g, ''));
      const first = columns.indexOf('NAF 2025');
      expect(columns.slice(first, first + 2)).toEqual(['NAF 2025', 'NAF rév. 2']);
      const codes = rows.map((row) =>
        row
          .split(';')
          .slice(first, first + 2)
          .join(),
      );
      expect(codes.sort()).toEqual(['"","2014Z"', '"",""', '"1062Y","1062Z"', '"2014Y",""'].sort());
    });

    it('of the directory, where it gives one, are of the nomenclature in force', async () => {
      given().directory.tell(SIRET, {
        body: companyAnswer([establishment(SIRET, { activite_principale: '10.62Z', activite_principale_naf25: null })]),
      });
      const { body } = await new Client(url).get<{ establishment: object }>(`/api/company-directory?siret=${SIRET}`);
      expect(body.establishment).toMatchObject({ naf: null, naf2025: '1062Z' });
    });
  });

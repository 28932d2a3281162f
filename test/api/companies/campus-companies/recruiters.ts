import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Member, People } from '../../../support/builders/people.js';
import { siretOf } from '../../../support/builders/siret.js';
import { found } from '../../../support/found.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Company {
  siren: string;
  sites: { id: string }[];
}

type Ask = readonly [method: 'GET' | 'POST' | 'PUT' | 'DELETE', path: string, body?: object];

/** Covers recruiters, because the matrix of rights only tests admins of companies. */
export const recruiters: WorldTests = (given) =>
  describe('a recruiter of a company', () => {
    let world: World;
    let people: People;
    let admin: Member;
    let recruiter: Member;
    beforeAll(async () => {
      ({ world, people } = given());
      admin = await people.company();
      recruiter = await people.member(admin.companyId, 'company_recruiter');
    });

    it('reads it, and finds nothing of what is its admins’ alone', async () => {
      const read = await recruiter.client.get<Company>('/api/company');
      expect(read.status).toBe(200);
      const siteId = found(read.body.sites[0], 'its site').id;
      const idOf = async (sql: string, value: string) => found((await world.query<{ id: string }>(sql, [value]))[0], sql).id;
      const memberId = await idOf('select id from membership where account_id = $1', recruiter.accountId);
      const imageId = await idOf(
        `insert into company_image (id, company_id, role, kind, sha256) values (gen_random_uuid(), $1, 'photo', 'png', '') returning id`,
        admin.companyId,
      );
      const site = { siret: siretOf(read.body.siren, '0007'), name: 'Usine', address: '2 rue du Port', communeInsee: '80585' };
      const [siteAt, imageAt] = [`/api/company/sites/${siteId}`, `/api/company/images/${imageId}`];
      const asks: Ask[] = [
        ['GET', '/api/company/history'],
        ['PUT', '/api/company', { description: 'Nous tirons l’amidon du blé.' }],
        ['PUT', '/api/company/phone', { phone: '03 22 45 67 89' }],
        ['POST', '/api/company/sites', site],
        ['PUT', siteAt, site],
        ['POST', `${siteAt}/closing`],
        ['POST', `${siteAt}/reopening`],
        ['PUT', `${siteAt}/contact`, { memberId }],
        ['DELETE', siteAt],
        ['PUT', `/api/company/members/${memberId}`, { role: 'company_admin' }],
        ['DELETE', `/api/company/members/${memberId}`],
        ['POST', '/api/company/images?role=logo', {}],
        ['PUT', '/api/company/images/order', { ids: [imageId] }],
        ['PUT', imageAt, { alt: 'Le laboratoire' }],
        ['POST', `${imageAt}/restoration`],
        ['DELETE', imageAt],
        ['GET', '/api/invitations'],
        ['GET', '/api/audit-log'],
      ];
      const got: unknown[] = [];
      for (const [method, path, body] of asks) got.push([method, path, (await recruiter.client.request(method, path, body)).status]);
      expect(got).toEqual(asks.map(([method, path]) => [method, path, 404]));
    });
  });

import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../../support/client.js';
import type { World } from '../../support/world.js';
import { plantCanaries, sightings } from '../foreign-ids/canaries.js';
import { textOf } from '../foreign-ids/readable.js';
import type { PrincipalName, Story, StoryIds } from '../rights/principals.js';
import { RIGHTS } from '../rights/rights-matrix.js';

const READS = Object.entries(RIGHTS).filter(([route]) => route.startsWith('GET '));

export const describeUnapprovedCompany = (story: () => Story & { world: World }) =>
  describe('a company that the campus has not approved (T11)', () => {
    let world: World;
    let clients: Record<PrincipalName, Client>;
    let ids: StoryIds;

    beforeAll(async () => {
      ({ world, clients, ids } = story());
      await plantCanaries(world);
    }, 120_000);

    const become = (status: string) => world.query('update company set status = $2 where id = $1', [ids.companyId, status]);

    /** Returns all responses that the company's admin can read, by ids and in lists. */
    async function seen(): Promise<string[]> {
      const found: string[] = [];
      for (const [route, { path }] of READS) {
        const target = path?.(ids) ?? route.slice(4).replace(':id', ids.id);
        const { body, headers } = await clients.company.get<unknown>(target);
        const read = sightings(await textOf(body, headers));
        found.push(...read.map(({ field, studentId }) => `${route}: ${field} of ${studentId}`));
      }
      return [...new Set(found)];
    }

    it('would read the files of its applicants once it is approved', async () => {
      await become('verified');
      expect(await seen()).not.toEqual([]);
    });

    it.each(['pending', 'suspended'])('reads nothing of any student while it is %s', async (status) => {
      await become(status);
      expect(await seen()).toEqual([]);
      const { status: invited } = await clients.company.post(`/api/offers/${ids.offerId}/candidates/${ids.candidateId}/invitation`, {
        message: 'Venez voir.',
      });
      expect(invited).toBe(403);
    });
  });

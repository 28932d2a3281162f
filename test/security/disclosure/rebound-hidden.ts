import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { movedBy } from '../../support/builders/lost-places.js';
import type { Client } from '../../support/client.js';
import type { World } from '../../support/world.js';
import { type PrincipalName, type Story, type StoryIds, sendRaw } from '../rights/principals.js';
import { RIGHTS } from '../rights/rights-matrix.js';

const COMPANIES = ['company', 'otherCompany', 'tutor'] as const satisfies readonly PrincipalName[];

/** Excluded from comparison, because it contains the last use of each session. */
const OF_THE_MOMENT = 'GET /api/auth/list-sessions';

/** Folders of the code that companies' responses and their lists come from. */
const ROOMS = [
  'apps/api/src/applications/applications',
  'apps/api/src/matching/candidates',
  'apps/api/src/companies/company',
  'apps/api/src/companies/company-directory',
  'apps/api/src/matching/invitations-to-apply',
  'apps/api/src/matching/matches',
  'apps/api/src/offers/offers',
  'apps/api/src/applications/applications/talent-pool',
  'apps/worker/src',
  'libs/matching/src',
  'libs/matching/kernel',
  'libs/mailing/src',
  'libs/database/src/queries/matching/candidates',
  'libs/database/src/queries/companies',
  'libs/database/src/queries/matching',
];

const cookieOf = (client: Client) =>
  client
    .cookiesFor()
    .map(({ name, value }) => `${name}=${value}`)
    .join('; ');

export const describeHiddenRebound = (story: () => Story & { world: World }) =>
  describe('a lost place is never shown to a company', () => {
    let world: World;
    let clients: Record<PrincipalName, Client>;
    let ids: StoryIds;
    /** The student who has applied, and the student behind the candidate. */
    let studentIds: string[];

    beforeAll(async () => {
      ({ world, clients, ids } = story());
      const candidates = await world.query<{ id: string }>(
        `select student.id from student where visibility = 'verified_companies' and search_state = 'searching'
       and class_group_id is not null order by student.id limit 40`,
      );
      studentIds = [...new Set([ids.studentId, ...candidates.map(({ id }) => id)])];
      for (const studentId of studentIds)
        await world.query(
          `insert into placement (id, source, state, student_id, kind, start_on, end_on, host_name)
         values (gen_random_uuid(), 'declared', 'cancelled', $1, 'internship', current_date - 20, current_date + 40, 'Moulins de la Somme')`,
          [studentId],
        );
    });

    /** Returns all responses that a company reads, by route. */
    async function answers(): Promise<Record<string, string>> {
      const read: Record<string, string> = {};
      for (const [route, { may, path }] of Object.entries(RIGHTS)) {
        const [method = '', url = ''] = route.split(' ');
        if (method !== 'GET' || route === OF_THE_MOMENT) continue;
        for (const name of COMPANIES.filter((one) => may.includes(one))) {
          const { status, type, body } = await sendRaw(
            world,
            'GET',
            path?.(ids) ?? url.replace(':id', ids.id),
            cookieOf(clients[name]),
            null,
          );
          if (!type.startsWith('text/event-stream')) read[`${name} ${route}`] = `${status} ${body}`;
        }
      }
      return read;
    }

    const inRebound = async (): Promise<number> => {
      const { body } = await clients.teacher.get<{ students: { rebound: object | null }[] }>(`/api/classes/${ids.classId}`);
      return body.students.filter(({ rebound }) => rebound !== null).length;
    };

    it('in no answer of any route, and in no letter: they are the same to the byte before and after', async () => {
      await answers();
      const before = await answers();
      expect(Object.keys(before).length).toBeGreaterThan(40);
      const again = await answers();
      const still = Object.keys(before).filter((route) => before[route] === again[route]);
      expect(still.length).toBeGreaterThan(40);
      const letters = await world.query('select count(*) from email');
      const none = await inRebound();

      const places = await world.query<{ id: string }>(`select id from placement where student_id = any($1) and state = 'cancelled'`, [
        studentIds,
      ]);
      for (const { id } of places) await movedBy(world, id, { from: 'signed', to: 'cancelled', by: 'company_admin' });
      expect(await inRebound()).toBeGreaterThan(none);

      const after = await answers();
      expect(still.filter((route) => after[route] !== before[route])).toEqual([]);
      expect(Object.values(after).filter((body) => /rebound|rebond/i.test(body))).toEqual([]);
      expect(await world.query('select count(*) from email')).toEqual(letters);
    });

    it('by no line of code that companies, their letters or the order of their lists come from', () => {
      const files = ROOMS.flatMap((room) =>
        readdirSync(room, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
          .map(({ parentPath, name }) => join(parentPath, name)),
      );
      expect(files.length).toBeGreaterThan(100);
      expect(files.filter((file) => /rebound/i.test(readFileSync(file, 'utf8')))).toEqual([]);
    });
  });

import { beforeAll, describe, expect, it } from '@jest/globals';
import { dayIn } from '../../support/builders/days.js';
import { published, type Refusal } from '../../support/builders/offers.js';
import type { People, Student } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import type { WorldTests } from '../../support/one-world.js';
import { becomes } from '../../support/programs/local-start.js';
import type { World } from '../../support/world.js';

interface Change {
  kind: string;
  what: string;
  sentence: string;
}
interface Page {
  items: { offer: { id: string }; failed: { constraint: string; sentence: string }[]; changes: Change[] }[];
  next: string | null;
}
interface Summary {
  count: number;
  byConstraint: { constraint: string; count: number }[];
  cheapest: { change: Change; count: number }[];
}

/** A student of Amiens who looks for an internship within 50 km. */
export const excludedOffers: WorldTests = (stageOf) =>
  describe('the offers kept out of a student’s list', () => {
    let world: World;
    let people: People;
    let student: Student;
    let ids: Record<'match' | 'laon' | 'saintQuentin' | 'job' | 'both' | 'level', string>;

    beforeAll(async () => {
      ({ world, people } = stageOf());
      student = await people.student(await people.classGroup(await people.teacher()));
      const { client } = await people.company();
      const offer = (changes: Record<string, unknown> = {}) => published(client, changes);
      ids = {
        match: await offer(),
        laon: await offer({ communeInsee: '02408' }),
        saintQuentin: await offer({ communeInsee: '02691' }),
        job: await offer({ kind: 'job', durationWeeks: null, startFrom: dayIn(30), startTo: dayIn(60) }),
        both: await offer({ communeInsee: '02691', drivingLicenceNeeded: true, drivingLicenceReason: 'Tournées' }),
        level: await offer({ targetLevels: [7] }),
      };
    });

    const list = async (query = '') => (await student.client.get<Page>(`/api/student/excluded-offers${query}`)).body;
    const summary = async () => (await student.client.get<Summary>('/api/student/excluded-offers/summary')).body;
    const change = async (profile: object) => {
      const { body } = await student.client.get<{ version: number }>('/api/student/profile');
      expect((await student.client.patch('/api/student/profile', { ...profile, version: body.version })).status).toBe(200);
    };

    it('are as many as are counted, each with the conditions that fail and what brings it back', async () => {
      const { items, next } = await list('?limit=50');
      expect(next).toBeNull();
      const byId = Object.fromEntries(items.map(({ offer, ...rest }) => [offer.id, rest]));
      expect(Object.keys(byId).sort()).toEqual([ids.laon, ids.saintQuentin, ids.job, ids.both, ids.level].sort());
      expect((await summary()).count).toBe(items.length);
      expect(byId[ids.saintQuentin]).toMatchObject({ failed: [{ constraint: 'reach' }], changes: [{ kind: 'limit', what: '80' }] });
      expect(byId[ids.job]).toMatchObject({ failed: [{ constraint: 'kind' }], changes: [{ kind: 'kind', what: 'job' }] });
      expect(byId[ids.both]?.changes.map(({ kind }) => kind)).toEqual(['licence', 'limit']);
      expect(byId[ids.level]).toMatchObject({ failed: [{ constraint: 'level' }], changes: [] });
      expect(items.at(-1)?.offer.id).toBe(ids.level);
    });

    it('come by condition and in pages', async () => {
      const { byConstraint } = await summary();
      expect(byConstraint.map(({ constraint, count }) => `${constraint} ${count}`).sort()).toEqual([
        'kind 1',
        'level 1',
        'permit 1',
        'reach 2',
      ]);
      const first = await list('?constraint=reach&limit=1');
      const second = await list(`?constraint=reach&limit=1&cursor=${found(first.next, 'the next page')}`);
      expect([first, second].flatMap(({ items }) => items.map(({ offer }) => offer.id)).sort()).toEqual(
        [ids.laon, ids.saintQuentin].sort(),
      );
      expect(second.next).toBeNull();
    });

    it('name the changes that open most, and each opens as many as it says', async () => {
      const { cheapest, count } = await summary();
      expect(cheapest.map((one) => `${one.change.kind} ${one.change.what}: ${one.count}`)).toEqual(
        expect.arrayContaining(['kind job: 1', expect.stringMatching(/^limit \d+: [12]$/)]),
      );
      const limit = found(
        cheapest.find((one) => one.change.kind === 'limit'),
        'a larger limit',
      );
      await change({ limitKm: Number(limit.change.what) });
      expect((await summary()).count).toBe(count - limit.count);
      await change({ limitKm: 50 });
    });

    it('are told in the language of the reader', async () => {
      const { body } = await student.client.request<Page>('GET', '/api/student/excluded-offers?constraint=kind', undefined, {
        'accept-language': 'en',
      });
      expect(body.items[0]).toMatchObject({
        failed: [{ sentence: 'Kind of offer: job. You look for: internship.' }],
        changes: [{ sentence: 'Look for a job too, if it suits you' }],
      });
    });

    it('follow what another process changes: an offer of another version, one that leaves, one that comes back', async () => {
      const { count } = await summary();
      const write = (change: string) => world.query(`update offer set ${change}, version = version + 1 where id = $1`, [ids.level]);
      const becomesCount = (expected: number) => becomes(`${expected} offers kept out`, async () => (await summary()).count === expected);
      await write(`target_levels = '{5}'`);
      await becomesCount(count - 1);
      await write(`status = 'paused', target_levels = '{7}'`);
      await write(`status = 'published'`);
      await becomesCount(count);
      await write(`status = 'paused'`);
      await becomesCount(count - 1);
      await write(`status = 'published'`);
      await becomesCount(count);
    });

    it('are none while the profile is empty', async () => {
      const blank = await people.student(null, { isComplete: false });
      expect((await blank.client.get('/api/student/excluded-offers/summary')).body).toEqual({ count: 0, byConstraint: [], cheapest: [] });
      expect((await blank.client.get('/api/student/excluded-offers')).body).toEqual({ items: [], next: null });
    });

    it('refuse a condition or a cursor that is none', async () => {
      const refused = await student.client.get<Refusal>('/api/student/excluded-offers?constraint=weather');
      expect(refused.status).toBe(400);
      expect(refused.body.errors).toMatchObject([{ path: 'constraint' }]);
      expect((await student.client.get('/api/student/excluded-offers?cursor=x')).status).toBe(400);
      expect((await world.client().get('/api/student/excluded-offers/summary')).status).toBe(401);
    });

    it('a skill of a proposed change has its name by its code', async () => {
      const visitor = world.client();
      expect((await visitor.get('/api/reference/skills/300078')).body).toMatchObject({ ogr: '300078', kind: 'skill' });
      expect((await visitor.get('/api/reference/skills/no-skill')).status).toBe(404);
    });
  });

import { beforeAll, describe, expect, it } from '@jest/globals';
import { act, applied } from '../../support/builders/applications.js';
import { bornYearsAgo } from '../../support/builders/days.js';
import { published } from '../../support/builders/offers.js';
import { type Member, type People, type Student } from '../../support/builders/people.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Seen {
  id: string;
  status: string;
  motivation: string | null;
  postScore: number | null;
  criteria: { side: string; points: number }[];
  student: Record<string, unknown> & { firstName: string; lastName: string; email: string | null };
}

export const companyReading: WorldTests = (given) =>
  describe('what a company sees of who applied', () => {
    let world: World;
    let people: People;
    let company: Member;
    let adult: Student;
    let minor: Student;
    let ids: { adult: string; minor: string };
    const seen = async (id: string) => (await company.client.get<Seen>(`/api/applications/${id}`)).body;

    beforeAll(async () => {
      ({ world, people } = given());
      company = await people.company();
      const classId = await people.classGroup(await people.teacher());
      const offerId = await published(company.client, { seats: 3 });
      adult = await people.student(classId, { firstName: 'Inès', lastName: 'Lefebvre' });
      minor = await people.student(classId, { firstName: 'Léo', lastName: 'Martin', age: 16 });
      ids = { adult: await applied(adult.client, offerId), minor: await applied(minor.client, offerId) };
    });

    it('before opening: the name of an adult, the first name and initial of who is 16', async () => {
      const [one, other] = [await seen(ids.adult), await seen(ids.minor)];
      expect(one.student).toMatchObject({ firstName: 'Inès', lastName: 'Lefebvre', email: null });
      expect(other.student).toMatchObject({ firstName: 'Léo', lastName: 'M.', email: null });
      expect(JSON.stringify(other)).not.toContain('Martin');
      expect(one).toMatchObject({ status: 'submitted', motivation: expect.stringContaining('amidons') });
      const letters = await world.query<{ params: string }>(`select params::text from email where to_address = $1 and entity_id = $2`, [
        company.email,
        ids.minor,
      ]);
      expect(letters).toHaveLength(1);
      expect(letters[0]?.params).not.toContain('Martin');
    });

    it('looking is not opening', async () => {
      expect((await seen(ids.minor)).status).toBe('submitted');
    });

    it('after opening: the full name of the minor too, the address of neither', async () => {
      for (const id of Object.values(ids)) await act(company.client, id, 'reading');
      expect((await seen(ids.minor)).student).toMatchObject({ lastName: 'Martin', email: null });
      expect((await seen(ids.adult)).student).toMatchObject({ lastName: 'Lefebvre', email: null });
    });

    it('the post’s side of the score alone, whose points sum up; neither birth date nor home', async () => {
      for (const [name, id] of Object.entries(ids)) {
        const view = await seen(id);
        expect(view.criteria.length).toBeGreaterThan(0);
        expect(view.criteria.map(({ side }) => side).filter((side) => side !== 'post')).toEqual([]);
        expect(view.criteria.reduce((sum, { points }) => sum + points, 0)).toBe(view.postScore);
        expect(view.student.canReachSite).toBe(true);
        const text = JSON.stringify(view);
        expect(text).not.toMatch(/birth|80021|distance|limitKm|visibility|licence|"studentScore"|"total"/i);
        expect(text).not.toContain(bornYearsAgo(name === 'minor' ? 16 : 20));
        expect(text).not.toMatch(/personne\.\d+@sucre/);
      }
    });

    it('the address once the place is accepted', async () => {
      await act(company.client, ids.adult, 'offering', {});
      expect((await seen(ids.adult)).student.email).toBeNull();
      await act(adult.client, ids.adult, 'acceptance');
      expect((await seen(ids.adult)).student.email).toBe(adult.email);
    });

    it('nothing of a minor’s file once it is refused', async () => {
      await act(company.client, ids.minor, 'rejection', { reason: 'safety_age' });
      const view = await seen(ids.minor);
      expect(view).toMatchObject({ motivation: null, postScore: null, criteria: [] });
      expect(view.student).toMatchObject({ schoolName: null, className: null, skills: [] });
    });
  });

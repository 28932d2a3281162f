import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, applied } from '../../support/builders/applications.js';
import { published } from '../../support/builders/offers.js';
import { type Member, People, type Person, type Student } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import { startWorld, type World } from '../../support/world.js';

interface Rows {
  items: { id: string; about: string; companyName: string; contactEmail: string; offerTitle: string | null; ofCompany: number }[];
  next: string | null;
}

describe('what a company leaves without an answer', () => {
  let world: World;
  let coordinator: Person;
  let company: Member;
  let student: Student;
  const ids: string[] = [];
  const list = async (query = '') => (await coordinator.client.get<Rows>(`/api/campus/escalations${query}`)).body;

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    const people = new People(world);
    coordinator = await people.coordinator();
    company = await people.company();
    student = await people.student(await people.classGroup(await people.teacher()));
    for (let count = 0; count < 3; count++) ids.push(await applied(student.client, await published(company.client)));
    for (const [index, id] of ids.entries()) {
      await world.query(`update application set escalated_at = now() - make_interval(hours => $2) where id = $1`, [id, 3 - index]);
    }
  });
  afterAll(() => world?.stop());

  it('is listed for the coordination, who waits longest first, without naming the student', async () => {
    const { items } = await list();
    expect(items.map(({ id }) => id)).toEqual(ids);
    expect(items[0]).toMatchObject({ about: 'application', contactEmail: company.email, ofCompany: 3 });
    expect(JSON.stringify(items)).not.toContain(student.email);
    expect(JSON.stringify(items)).not.toContain(student.studentId);
  });

  it('is read page by page', async () => {
    const first = await list('?limit=2');
    expect(first.items).toHaveLength(2);
    const second = await list(`?limit=2&cursor=${first.next}`);
    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(second.next).toBeNull();
  });

  it('leaves the list with the answer, and is counted on the coordination’s home', async () => {
    await act(company.client, found(ids[0], 'ids[0]'), 'rejection', { reason: 'dates' });
    expect((await list()).items.map(({ id }) => id)).toEqual(ids.slice(1));
    const { body } = await coordinator.client.get<{ escalations: number }>('/api/campus/overview');
    expect(body.escalations).toBe(2);
  });
});

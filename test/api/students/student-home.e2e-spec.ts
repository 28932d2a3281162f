import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayInParis } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { act, applied } from '../../support/builders/applications.js';
import { dayIn } from '../../support/builders/days.js';
import { copiesOf, published } from '../../support/builders/offers.js';
import { type Member, People, type Student } from '../../support/builders/people.js';
import { saveProfileAgain } from '../../support/builders/student-profile.js';
import { found } from '../../support/found.js';
import { startWorld, type World } from '../../support/world.js';

interface Home {
  missing: string[];
  completion: { percent: number; next: string | null };
  deadlines: { kind: string; id: string; on: string }[];
  newMatches: { count: number; items: { offer: { id: string } }[] };
  applications: { sent: number; open: { id: string; nextActor: string; actBy: string }[] };
  placement: { applicationId: string; startOn: string } | null;
}

describe('the home of a student', () => {
  let world: World;
  let people: People;
  let company: Member;
  let student: Student;
  const offers: string[] = [];

  beforeAll(async () => {
    world = await startWorld();
    people = new People(world);
    student = await people.student(await people.classGroup(await people.teacher()));
    await saveProfileAgain(student.client);
    company = await people.company();
    for (let count = 0; count < 4; count += 1) offers.push(await published(company.client, { expiresOn: dayIn(count === 3 ? 5 : 90) }));
    await world.settled();
  });
  afterAll(() => world?.stop());

  const home = async () => (await student.client.get<Home>('/api/student/home')).body;
  const counts = async () => (await student.client.get<{ counts: object }>('/api/account/me')).body.counts;

  it('shows the new matches, the best three, until the list is opened', async () => {
    const { newMatches, missing } = await home();
    expect(missing).toEqual([]);
    expect(newMatches.count).toBe(4);
    expect(newMatches.items).toHaveLength(3);
    expect(await counts()).toEqual({ matches: 4, applications: 0 });
    expect((await student.client.post('/api/student/matches/visit')).status).toBe(204);
    expect((await home()).newMatches).toEqual({ count: 0, items: [] });
    expect(await counts()).toEqual({ matches: 0, applications: 0 });
  });

  it('a match that appears afterwards is new, one that is scored again is not', async () => {
    const late = await published(company.client);
    await world.settled();
    const { body } = await student.client.get<{ version: number }>('/api/student/profile');
    await student.client.patch('/api/student/profile', { limitKm: 60, version: body.version });
    await world.settled();
    expect((await home()).newMatches.items.map(({ offer }) => offer.id)).toEqual([late]);
    await student.client.post('/api/student/matches/visit');
  });

  it('an offer that closes soon is a deadline, until one has applied', async () => {
    expect((await home()).deadlines).toMatchObject([{ kind: 'offer_expires', id: offers[3], on: dayIn(5) }]);
    const id = await applied(student.client, found(offers[3], 'offers[3]'));
    const { deadlines, applications } = await home();
    expect(deadlines).toEqual([]);
    expect(applications).toMatchObject({ sent: 1, open: [{ id, nextActor: 'company', actBy: addDays(dayInParis(new Date()), 14) }] });
  });

  it('an invitation and an offered place have their last day, and count in the tab', async () => {
    const invitation = uuid();
    await world.query(
      `insert into invitation_to_apply (id, student_id, offer_id, company_id, invited_by_account_id, answer_by) values ($1, $2, $3, $4, $5, $6)`,
      [invitation, student.studentId, offers[1], company.companyId, company.accountId, dayIn(14)],
    );
    const id = await applied(student.client, found(offers[0], 'offers[0]'));
    await act(company.client, id, 'offering', {});
    const { deadlines, applications } = await home();
    expect(deadlines).toMatchObject([
      { kind: 'answer', id, on: addDays(dayInParis(new Date()), 10) },
      { kind: 'invitation', id: invitation, on: dayIn(14) },
    ]);
    expect(applications.open.map(({ nextActor }) => nextActor)).toEqual(['student', 'company']);
    expect(await counts()).toMatchObject({ applications: 2 });
  });

  it('leads to the place once it is accepted: the search is over, and its first day is the deadline', async () => {
    const [offered] = (await home()).applications.open;
    await act(student.client, found(offered, 'offered').id, 'acceptance');
    await world.settled();
    const { placement, newMatches, deadlines } = await home();
    expect(placement).toMatchObject({ applicationId: offered?.id });
    expect(newMatches.count).toBe(0);
    expect(deadlines.at(-1)).toMatchObject({ kind: 'start', on: placement?.startOn });
  });

  it('keeps the last day of an offered place, however many applications were sent after it', async () => {
    const eager = await people.student(await people.classGroup(await people.teacher()));
    const id = await applied(eager.client, found(offers[1], 'offers[1]'));
    await act(company.client, id, 'offering', {});
    await world.query(
      `insert into application (id, student_id, offer_id, company_site_id, status, created_at)
       select gen_random_uuid(), $1, id, company_site_id, 'rejected', now() + interval '1 second' from offer where id = any($2)`,
      [eager.studentId, await copiesOf(world, found(offers[2], 'offers[2]'), 60)],
    );
    const { deadlines, applications } = (await eager.client.get<Home>('/api/student/home')).body;
    expect(deadlines.filter(({ kind }) => kind === 'answer')).toMatchObject([{ id, on: addDays(dayInParis(new Date()), 10) }]);
    expect(applications).toMatchObject({ sent: 61, open: [{ id, nextActor: 'student' }] });
  });
});

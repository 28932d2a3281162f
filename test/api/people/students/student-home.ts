import { beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, dayInParis } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { act, applied } from '../../../support/builders/applications.js';
import { dayIn } from '../../../support/builders/days.js';
import { copiesOf, published } from '../../../support/builders/offers.js';
import { type Member, type People, type Student, type Teacher } from '../../../support/builders/people.js';
import { saveProfileAgain } from '../../../support/builders/student-profile.js';
import { found } from '../../../support/found.js';
import type { WorldTests } from '../../../support/one-world.js';
import type { World } from '../../../support/world.js';

interface Home {
  missing: string[];
  completion: { percent: number; next: string | null };
  deadlines: { kind: string; id: string; on: string }[];
  newMatches: { count: number; items: { offer: { id: string } }[] };
  applications: { sent: number; open: { id: string; nextActor: string; actBy: string }[] };
  placement: { id: string; applicationId: string; startOn: string } | null;
}

interface Place {
  id: string;
  startOn: string;
  isMinor: boolean;
  contact: { name: string | null; email: string | null; phone: string | null };
  referent: { name: string; email: string } | null;
  application: { id: string; placementId: string | null };
}

export const studentHome: WorldTests = (given) =>
  describe('the home of a student', () => {
    let world: World;
    let people: People;
    let company: Member;
    let student: Student;
    let neighbour: Student;
    let teacher: Teacher;
    let classId: string;
    const offers: string[] = [];

    beforeAll(async () => {
      ({ world, people } = given());
      teacher = await people.teacher();
      classId = await people.classGroup(teacher);
      [student, neighbour] = [await people.student(classId), await people.student(classId)];
      for (const { client } of [student, neighbour]) await saveProfileAgain(client);
      company = await people.company();
      for (let count = 0; count < 4; count += 1) offers.push(await published(company.client, { expiresOn: dayIn(count === 3 ? 5 : 90) }));
      await world.settled();
    });

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

    it('matches that leave with a changed wish are those of its student alone', async () => {
      const list = async ({ client }: Student) =>
        (await client.get<{ items: { applied: string | null }[] }>('/api/student/matches')).body.items.map(({ applied: own }) => own);
      const listed = async (one: Student) => (await list(one)).length;
      const shared = await published(company.client, { seats: 5 });
      await world.settled();
      const id = await applied(neighbour.client, shared);
      await act(company.client, id, 'offering', {});
      const proposal = { offerId: found(offers[2], 'offers[2]'), message: 'Pour vous.' };
      const proposed = await teacher.client.post(`/api/classes/${classId}/students/${neighbour.studentId}/proposals`, proposal);
      expect(proposed.status).toBe(201);
      await world.query(
        `insert into invitation_to_apply (id, student_id, offer_id, company_id, invited_by_account_id, answer_by) values ($1, $2, $3, $4, $5, $6)`,
        [uuid(), neighbour.studentId, offers[1], company.companyId, company.accountId, dayIn(14)],
      );
      expect(await counts()).toEqual({ matches: 1, applications: 0 });
      await student.client.post('/api/student/matches/visit');
      expect([(await list(student)).filter(Boolean), (await list(neighbour)).filter(Boolean)]).toEqual([[], ['offered']]);
      expect(await counts()).toEqual({ matches: 0, applications: 0 });
      expect([await listed(student), await listed(neighbour)]).toEqual([6, 6]);
      const { version } = (await neighbour.client.get<{ version: number }>('/api/student/profile')).body;
      expect((await neighbour.client.patch('/api/student/profile', { kinds: ['apprenticeship'], version })).status).toBe(200);
      await world.settled();
      expect([await listed(student), await listed(neighbour)]).toEqual([6, 0]);
      await world.query('delete from match where offer_id = $1', [shared]);
    });

    it('a match below the threshold of the letters is listed, and counted nowhere as one that suits', async () => {
      const weak = await published(company.client, { expiresOn: dayIn(90) });
      await world.settled();
      await world.query('update match set total = 5499, student_score = 5499, post_score = 5499 where offer_id = $1', [weak]);
      const { items, suitsFrom } = (
        await student.client.get<{ items: { offer: { id: string } }[]; suitsFrom: number }>('/api/student/matches?limit=50')
      ).body;
      expect(suitsFrom).toBe(5_500);
      expect(items.map(({ offer }) => offer.id)).toContain(weak);
      expect((await home()).newMatches).toEqual({ count: 0, items: [] });
      expect(await counts()).toEqual({ matches: 0, applications: 0 });
      await world.query('delete from match where offer_id = $1', [weak]);
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
      const eager = await people.student(classId);
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

    describe('the page of an agreed place', () => {
      const place = ({ client }: Pick<Student, 'client'>, id: string) => client.get<Place>(`/api/student/placements/${id}`);
      /** Returns the id of the placement. */
      const placed = async (pupil: Student, offerId: string): Promise<string> => {
        const id = await applied(pupil.client, offerId);
        await act(company.client, id, 'offering', {});
        return (await pupil.client.post<{ placementId: string }>(`/api/applications/${id}/acceptance`)).body.placementId;
      };
      const newcomer = (age = 20) => people.student(classId, { age });
      const oneSeat = () => published(company.client, { startFrom: dayIn(30), startTo: dayIn(30), durationWeeks: 8, weeklyMinutes: 2_100 });

      it('says whom to ask for, where and when, and who follows', async () => {
        const pupil = await newcomer();
        await world.query(`update company set phone = '+33322456789' where id = $1`, [company.companyId]);
        const id = await placed(pupil, await oneSeat());
        const { status, body } = await place(pupil, id);
        expect(status).toBe(200);
        expect(body).toMatchObject({
          id,
          address: '1 rue du Moulin',
          host: { companyId: company.companyId, name: 'Amidonnerie du Santerre', communeName: 'Amiens' },
          weeklyMinutes: 2_100,
          isMinor: false,
          schoolName: 'Lycée de la Haute-Somme',
          contact: { name: 'Marc Dubois', role: 'company_admin', email: company.email, phone: '+33322456789' },
          referent: { name: 'Nadia Roche', email: teacher.email },
        });
        expect(body.startOn >= dayIn(30)).toBe(true);
        expect(body.application.placementId).toBe(id);
        expect((await pupil.client.get<Home>('/api/student/home')).body.placement).toMatchObject({ id, startOn: body.startOn });
        const [letter] = await world.query<{ link: string }>(
          `select params->>'link' as link from email where letter = 'application-accepted' and to_address = $1`,
          [pupil.email],
        );
        expect(new URL(letter?.link ?? '').pathname).toBe(`/mes-places/${id}`);
      });

      it('stands where the company has no member left: no name, its phone all the same', async () => {
        const pupil = await newcomer();
        const id = await placed(pupil, await oneSeat());
        await world.query(`update company set phone = '+33322456789' where id = $1`, [company.companyId]);
        await world.query('update membership set to_at = now() where account_id = $1', [company.accountId]);
        const { status, body } = await place(pupil, id);
        await world.query('update membership set to_at = null where account_id = $1', [company.accountId]);
        const contact = { name: null, role: null, email: null, phone: '+33322456789' };
        expect({ status, body }).toMatchObject({ status: 200, body: { address: '1 rue du Moulin', contact } });
      });

      it('keeps number and address of the company from a minor, who is sent to the school', async () => {
        const pupil = await newcomer(16);
        const id = await placed(pupil, await oneSeat());
        const { body } = await place(pupil, id);
        expect(body).toMatchObject({ isMinor: true, contact: { name: 'Marc Dubois', email: null, phone: null } });
        expect(body.referent?.email).toContain('@');
        expect(JSON.stringify(body)).not.toContain(company.email);
      });

      it('is found no more once it is cancelled', async () => {
        const pupil = await newcomer();
        const id = await placed(pupil, await oneSeat());
        expect((await place(pupil, 'no-id')).status).toBe(404);
        const { application } = (await place(pupil, id)).body;
        await act(pupil.client, application.id, 'cancellation', { reason: 'Je déménage dans une autre région.' });
        expect((await place(pupil, id)).status).toBe(404);
        expect((await pupil.client.get<Home>('/api/student/home')).body.placement).toBeNull();
      });

      it('gives the first day as a calendar file, a whole day in the language of the reader', async () => {
        const pupil = await newcomer();
        const id = await placed(pupil, await oneSeat());
        const { body: bytes, headers } = await pupil.client.get<Buffer | string>(`/api/student/placements/${id}/first-day.ics`);
        const lines = String(bytes)
          .replace(/\r\n[ \t]/g, '')
          .split('\r\n');
        const { startOn } = (await place(pupil, id)).body;
        expect(headers.get('content-disposition')).toBe('attachment; filename="premier-jour.ics"');
        expect(lines).toEqual(
          expect.arrayContaining([
            'METHOD:PUBLISH',
            `DTSTART;VALUE=DATE:${startOn.replaceAll('-', '')}`,
            'SUMMARY:Premier jour\u00a0: Amidonnerie du Santerre',
            'LOCATION:1 rue du Moulin\\, Amiens',
          ]),
        );
      });

      it('of several, the home shows the one that runs or comes next; of past ones none while the student searches', async () => {
        const pupil = await newcomer();
        const id = await placed(pupil, await oneSeat());
        const more = (from: string, to: string) =>
          world.query<{ id: string }>(
            `with sent as (insert into application (id, student_id, company_site_id, kind, wanted_from, wanted_to, origin, status)
             select gen_random_uuid(), $1, company_site_id, 'internship', $2::date, $3::date, 'unsolicited', 'withdrawn' from application where student_id = $1 limit 1
             returning id, student_id, company_site_id)
           insert into placement (id, source, state, application_id, student_id, company_site_id, kind, start_on, end_on)
           select gen_random_uuid(), 'application', 'agreed', sent.id, sent.student_id, sent.company_site_id, 'internship', $2::date, $3::date from sent returning id`,
            [pupil.studentId, from, to],
          );
        const shown = async () => (await pupil.client.get<Home>('/api/student/home')).body.placement?.id;
        await more(dayIn(-60), dayIn(-30));
        await more(dayIn(200), dayIn(230));
        expect(await shown()).toBe(id);
        const [running] = await more(dayIn(-5), dayIn(5));
        expect(await shown()).toBe(running?.id);
        await world.query('update placement set start_on = start_on - 400, end_on = end_on - 400 where student_id = $1', [pupil.studentId]);
        expect(await shown()).toBeDefined();
        await world.query(`update student set search_state = 'searching' where id = $1`, [pupil.studentId]);
        expect(await shown()).toBeUndefined();
      });
    });
  });

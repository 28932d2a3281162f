import { beforeAll, describe, expect, it } from '@jest/globals';
import { POOL_CONSENT_VERSION } from '@seve/domain';
import { act, applied, lettersAbout, statusOf } from '../../support/builders/applications.js';
import { published } from '../../support/builders/offers.js';
import { type Member, type People, type Student, type Teacher } from '../../support/builders/people.js';
import type { Client } from '../../support/client.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

const interviewIn = (days: number) => ({
  ...{ mode: 'site', place: '', note: '', durationMinutes: 30 },
  slots: [new Date(Date.now() + days * 86_400_000).toISOString()],
});

export const letters: WorldTests = (given) =>
  describe('who is written to about an application', () => {
    let world: World;
    let people: People;
    let teacher: Teacher;
    let classId: string;
    let company: Member;
    let student: Student;
    let id: string;
    /** Returns the letters since the application was sent, as `letter > recipient`. */
    const since = async (one = id, from = company): Promise<string[]> => {
      const who: Record<string, string> = { [teacher.email]: 'teacher', [student.email]: 'student', [from.email]: 'company' };
      const all = (await lettersAbout(world, one)).map((line) => line.replace(/> (.*)$/, (_all, to: string) => `> ${who[to] ?? to}`));
      const sent = ['application-received > company', 'application-sent > student', 'application-teacher-copy > teacher'];
      for (const line of sent) all.splice(all.indexOf(line), 1);
      return all;
    };
    const newApplication = async (age = 20) => {
      student = await people.student(classId, { age });
      id = await applied(student.client, await published(company.client));
    };
    /** Inserts a guardian of the student. */
    const writeGuardian = async () => {
      const email = `famille.${student.studentId}@demo.example`;
      const row = [student.studentId, email];
      await world.query(
        `insert into guardian (student_id, first_name, last_name, email, confirmed_at) values ($1, 'Claire', 'Lefebvre', $2, now())`,
        row,
      );
      return email;
    };
    /** Returns the act of each copy sent to a guardian, in the order of writing. */
    const copiesTo = async (email: string): Promise<string[]> => {
      const rows = await world.query<{ act: string }>(
        `select params ->> 'act' as act from email where letter = 'application-guardian-copy' and to_address = $1 order by created_at, id`,
        [email],
      );
      return rows.map((row) => row.act);
    };
    const matches = (offerId: string, total: number) =>
      world.query(
        `insert into match (student_id, offer_id, student_score, post_score, total, weights_version) values ($1, $2, $3, $3, $3, 'v1')`,
        [student.studentId, offerId, total],
      );
    const ideasIn = async (letter: string): Promise<string[] | undefined> => {
      const [row] = await world.query<{ links: string[] }>(
        `select array(select idea ->> 'link' from jsonb_array_elements(params -> 'ideas') idea) as links from email where letter = $1 and entity_id = $2`,
        [letter, id],
      );
      return row?.links.map((link) => link.slice(link.lastIndexOf('/') + 1));
    };

    beforeAll(async () => {
      ({ world, people } = given());
      teacher = await people.teacher();
      classId = await people.classGroup(teacher);
      company = await people.company();
      for (const letter of ['application-teacher-copy', 'place-copies']) {
        expect((await teacher.client.put('/api/letter-preferences', { letter, frequency: 'now' })).status).toBe(200);
      }
    });

    it('kept for later: the teacher once a minor has said yes, and no guardian', async () => {
      await newApplication(16);
      const guardian = await writeGuardian();
      await act(company.client, id, 'pooling', {});
      const agree = () => student.client.put(`/api/applications/${id}/pool-agreement`, { consentTextVersion: POOL_CONSENT_VERSION });
      for (const answer of [await agree(), await agree()]) expect(answer.status).toBe(200);
      expect(await since()).toEqual(['application-pooled > student', 'application-teacher-copy > teacher']);
      expect(await copiesTo(guardian)).toEqual([]);
    });

    it('offered, accepted and cancelled: the guardian of a minor too, each time', async () => {
      await newApplication(16);
      const guardian = await writeGuardian();
      await act(company.client, id, 'reading');
      expect(await copiesTo(guardian)).toEqual([]);
      await act(company.client, id, 'offering', {});
      expect(await copiesTo(guardian)).toEqual(['offered']);
      await act(student.client, id, 'acceptance');
      expect(await copiesTo(guardian)).toEqual(['offered', 'accepted']);
      await act(company.client, id, 'cancellation', { reason: 'Le laboratoire ferme.' });
      expect(await copiesTo(guardian)).toEqual(['offered', 'accepted', 'cancelled']);
    });

    it('offered: each guardian whom the school has confirmed, and no contact that it has not', async () => {
      await newApplication(16);
      const [guardian, second] = [await writeGuardian(), `second.${student.studentId}@demo.example`];
      await world.query(`insert into guardian (student_id, place, first_name, last_name, email) values ($1, 2, 'Paul', 'Lefebvre', $2)`, [
        student.studentId,
        second,
      ]);
      await act(company.client, id, 'offering', {});
      expect([await copiesTo(guardian), await copiesTo(second)]).toEqual([['offered'], []]);
      await world.query('update guardian set confirmed_at = now() where student_id = $1', [student.studentId]);
      await act(student.client, id, 'acceptance');
      expect([await copiesTo(guardian), await copiesTo(second)]).toEqual([['offered', 'accepted'], ['accepted']]);
    });

    it('of an adult, or refused: no guardian', async () => {
      await newApplication();
      const ofAdult = await writeGuardian();
      await act(company.client, id, 'offering', {});
      expect(await copiesTo(ofAdult)).toEqual([]);
      await newApplication(16);
      const ofMinor = await writeGuardian();
      await act(company.client, id, 'rejection', { reason: 'level' });
      expect(await copiesTo(ofMinor)).toEqual([]);
    });

    it('rejected, or closed with its offer: the student reads three other offers, the best first, and none that is closed, full or applied for', async () => {
      const other = await people.company('Sucrerie de l’Omignon');
      const offers: string[] = [];
      while (offers.length < 7) offers.push(await published(other.client));
      const [best, second, third, fourth, closed, full, sent] = offers as [string, string, string, string, string, string, string];
      const taker = await people.student(classId);
      await act(other.client, await applied(taker.client, full), 'offering', {});
      expect((await other.client.post(`/api/offers/${closed}/closure`, { reason: 'too_few' })).status).toBe(200);
      const newOneWithMatches = async () => {
        await newApplication();
        await applied(student.client, sent);
        const totals: [string, number][] = [
          ...([closed, full, sent].map((offer) => [offer, 9_900]) as [string, number][]),
          ...([second, best, fourth, third].map((offer, place) => [offer, [8_000, 9_000, 6_000, 7_000][place]]) as [string, number][]),
        ];
        for (const [offer, total] of totals) await matches(offer, total);
      };
      await newOneWithMatches();
      await act(company.client, id, 'rejection', { reason: 'level' });
      expect(await ideasIn('application-rejected')).toEqual([best, second, third]);

      await newOneWithMatches();
      const [row] = await world.query<{ offerId: string }>('select offer_id as "offerId" from application where id = $1', [id]);
      await company.client.post(`/api/offers/${row?.offerId}/closure`, { reason: 'too_few' });
      expect(await since()).toEqual(['application-offer-closed > student']);
      expect(await ideasIn('application-offer-closed')).toEqual([best, second, third]);
    });

    it.each<[string, (own: { company: Client; student: Client }) => Promise<{ status: number }>]>([
      ['read', ({ company: by }) => by.post(`/api/applications/${id}/reading`)],
      ['offered', ({ company: by }) => by.post(`/api/applications/${id}/offering`, {})],
      ['rejected', ({ company: by }) => by.post(`/api/applications/${id}/rejection`, { reason: 'level' })],
      ['pool', ({ company: by }) => by.post(`/api/applications/${id}/pooling`, {})],
      ['interview', ({ company: by }) => by.post(`/api/applications/${id}/interview`, interviewIn(3))],
      ['withdrawn', ({ student: by }) => by.post(`/api/applications/${id}/withdrawal`)],
    ])('with the fact or not at all: %s is no fact while its letters cannot be promised', async (status, by) => {
      company = await people.company();
      await newApplication();
      const own = { company: company.client, student: student.client };
      const facts = async () => [
        await statusOf(world, id),
        (await world.query('select 1 from state_change where entity_id = $1', [id])).length,
        (await world.query('select 1 from interview where application_id = $1', [id])).length,
      ];
      const before = await facts();
      await world.query('alter table email add constraint no_letter check (false) not valid');
      const refused = await by(own).finally(() => world.query('alter table email drop constraint no_letter'));
      expect(refused.status).not.toBe(200);
      expect(await facts()).toEqual(before);
      expect(await since()).toEqual([]);
      expect((await by(own)).status).toBe(200);
      expect(await statusOf(world, id)).toBe(status);
      expect(await since()).not.toEqual([]);
    });

    it('of a student in no class: no teacher', async () => {
      await newApplication();
      await teacher.client.del(`/api/classes/${classId}/students/${student.studentId}`);
      await act(company.client, id, 'rejection', { reason: 'other' });
      expect(await since()).toEqual(['application-rejected > student']);
    });
  });

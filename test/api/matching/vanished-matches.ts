import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { VISIBILITY_CONSENT_VERSION } from '@seve/domain';
import { act, applied } from '../../support/builders/applications.js';
import { plantCandidate } from '../../support/builders/candidate-rows.js';
import { dayIn } from '../../support/builders/days.js';
import { published } from '../../support/builders/offers.js';
import type { Member, People, Student } from '../../support/builders/people.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Matches {
  items: { offer: { id: string } }[];
  count: number;
}

export const vanishedMatches: WorldTests = (stageOf) =>
  describe('a match vanishes with either side of it, before any worker has looked', () => {
    let world: World;
    let people: People;
    let classId: string;
    let company: Member;
    let student: Student;
    let [open, ends] = ['', ''];

    beforeAll(async () => {
      ({ world, people } = stageOf());
      classId = await people.classGroup(await people.teacher());
    });
    beforeEach(async () => {
      company = await people.company();
      student = await people.student(classId);
      await decide('verified_companies');
      [open, ends] = [await published(company.client), await published(company.client)];
      await world.query(
        `insert into match (student_id, offer_id, student_score, post_score, total, weights_version) select $1, offer_id, 8000, 8000, 8000, 'v2' from unnest($2::uuid[]) offer_id`,
        [student.studentId, [open, ends]],
      );
      for (const offerId of [open, ends]) await plantCandidate(world, student.studentId, offerId);
      expect(await matches()).toEqual({ offers: [open, ends].sort(), count: 2 });
      expect(await candidates(ends)).toBe(1);
    });
    afterEach(async () => expect(await world.query('select 1 from match where student_id = $1', [student.studentId])).toHaveLength(2));

    const decide = async (visibility: string) =>
      expect(
        (await student.client.put('/api/student/visibility', { visibility, consentTextVersion: VISIBILITY_CONSENT_VERSION })).status,
      ).toBe(200);
    const move = async (name: string, body?: object) =>
      expect((await company.client.post(`/api/offers/${ends}/${name}`, body)).status).toBe(200);
    const matches = async () => {
      const { items, count } = (await student.client.get<Matches>('/api/student/matches')).body;
      return { offers: items.map(({ offer }) => offer.id).sort(), count };
    };
    const candidates = async (offerId: string) =>
      (await company.client.get<{ items: object[]; count: number }>(`/api/offers/${offerId}/candidates`)).body.items.length;
    /** Offers the student a place, which the student accepts. */
    async function takesPlace({ client }: Student, offerId: string, recruiter = company): Promise<void> {
      const id = await applied(client, offerId);
      await act(recruiter.client, id, 'offering', {});
      await act(client, id, 'acceptance');
    }

    it.each<[string, () => Promise<unknown>]>([
      ['is paused', () => move('pause')],
      ['is closed', () => move('closure', { reason: 'too_few' })],
      ['is filled with somebody found elsewhere', () => move('filling', { channel: 'elsewhere' })],
      ['is full, its last seat taken', async () => takesPlace(await people.student(classId), ends)],
      ['has passed its last day', () => world.query('update offer set expires_on = $2 where id = $1', [ends, dayIn(-1)])],
      ['has expired', () => world.query(`update offer set status = 'expired' where id = $1`, [ends])],
    ])('from the student’s list when the offer %s', async (_what, end) => {
      await end();
      expect(await matches()).toEqual({ offers: [open], count: 1 });
    });

    it('and stands there again once the offer is resumed', async () => {
      await move('pause');
      await move('resumption');
      expect(await matches()).toEqual({ offers: [open, ends].sort(), count: 2 });
    });

    it('from the company’s list when the student has found a place elsewhere', async () => {
      const elsewhere = await people.company('Sucrerie de Roye');
      await takesPlace(student, await published(elsewhere.client), elsewhere);
      expect([await candidates(open), await candidates(ends)]).toEqual([0, 0]);
    });

    it.each(['nobody', 'school'])('from the company’s list when the student shows the profile to %s', async (visibility) => {
      await decide(visibility);
      expect([await candidates(open), await candidates(ends)]).toEqual([0, 0]);
    });
  });

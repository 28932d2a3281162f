import { beforeAll, describe, expect, it } from '@jest/globals';
import { APPLICATIONS_PER_DAY, OPEN_APPLICATIONS_MAX } from '@seve/domain';
import { apply } from '../../support/builders/applications.js';
import { copiesOf, published, type Refusal } from '../../support/builders/offers.js';
import { type Member, type People } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

export const applying: WorldTests = (given) =>
  describe('applying', () => {
    let world: World;
    let people: People;
    let company: Member;
    let classId: string;
    let offerId: string;

    beforeAll(async () => {
      ({ world, people } = given());
      company = await people.company();
      classId = await people.classGroup(await people.teacher());
      offerId = await published(company.client, { seats: 5 });
    });

    it('is done once per offer, however often it is sent', async () => {
      const { client, email, studentId } = await people.student(classId);
      const answers = await Promise.all(Array.from({ length: 5 }, () => apply(client, offerId)));
      const said = answers.map(({ status, body }) => `${status} ${body.code ?? body.status}`).sort();
      expect(said).toEqual(['201 submitted', ...Array.from({ length: 4 }, () => '409 application.already-sent')]);
      expect(await world.query('select 1 from application where student_id = $1', [studentId])).toHaveLength(1);
      expect(await world.query(`select 1 from email where letter = 'application-sent' and to_address = $1`, [email])).toHaveLength(1);
    });

    it('keeps the score of that day, and begins a history', async () => {
      const { client } = await people.student(classId);
      const { body } = await apply(client, offerId);
      expect(body).toMatchObject({ status: 'submitted', actions: ['withdraw'], history: [{ state: 'submitted', by: 'student' }] });
      const [row] = await world.query<{
        snapshot: { studentScore: number; postScore: number; total: number; weightsVersion: string } | null;
      }>('select match_snapshot as snapshot from application where id = $1', [body.id]);
      expect(row?.snapshot).toMatchObject({ total: expect.any(Number), weightsVersion: 'v2' });
    });

    it('is refused to a minor where a hazard stands, with the rule’s sentence in the reader’s language', async () => {
      const dangerous = await published(company.client, { hazards: ['night_work'] });
      const { client } = await people.student(classId, { age: 16 });
      const refused = await apply(client, dangerous);
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 409, code: 'application.not-eligible' });
      expect(refused.body.detail).toBe(
        'Interdit avant 18\u00a0ans, sans dérogation possible\u00a0: travail de nuit. Un poste sans ce risque est permis.',
      );
      const english = await client.request<Refusal>(
        'POST',
        '/api/applications',
        { offerId: dangerous, motivation: '' },
        { 'accept-language': 'en' },
      );
      expect(english.body.detail).toBe('Forbidden before 18, and no exemption exists: night work. A post without this hazard is allowed.');
      // An offer published before the question about hazards existed.
      await world.query('update offer set hazards = null where id = $1', [dangerous]);
      expect((await apply(client, dangerous)).body).toMatchObject({ code: 'application.not-eligible' });
      expect((await apply((await people.student(classId)).client, dangerous)).status).toBe(201);
      expect((await apply(client, offerId)).status).toBe(201);
    });

    it('is refused for a kind of post that the student does not look for', async () => {
      const apprenticeship = await published(company.client, { kind: 'apprenticeship' });
      expect((await apply((await people.student(classId)).client, apprenticeship)).body.code).toBe('application.not-eligible');
    });

    it(`is done ${APPLICATIONS_PER_DAY} times a day, and goes on tomorrow`, async () => {
      const { client, studentId } = await people.student(classId);
      const offers = await copiesOf(world, offerId, APPLICATIONS_PER_DAY - 2);
      await world.query(
        `insert into application (id, offer_id, company_site_id, student_id, status)
         select gen_random_uuid(), id, company_site_id, $1, 'withdrawn' from offer where id = any($2::uuid[])`,
        [studentId, offers],
      );
      const more = await copiesOf(world, offerId, 4);
      const answers = await Promise.all(more.map((id) => apply(client, id)));
      const refused = answers.filter(({ status }) => status !== 201);
      expect(refused.map(({ status, body }) => `${status} ${body.code}`)).toEqual(
        Array.from({ length: 2 }, () => '429 application.daily-limit'),
      );
      expect(refused[0]?.body.detail).toContain(String(APPLICATIONS_PER_DAY));
      await world.query(`update application set created_at = created_at - interval '1 day' where student_id = $1`, [studentId]);
      const left = more.filter((_id, index) => answers[index]?.status === 429);
      expect((await apply(client, found(left[0], 'left[0]'))).status).toBe(201);
    });

    it(`waits for an answer when ${OPEN_APPLICATIONS_MAX} are open`, async () => {
      const { client, studentId } = await people.student(classId);
      const offers = await copiesOf(world, offerId, OPEN_APPLICATIONS_MAX);
      await world.query(
        `insert into application (id, offer_id, company_site_id, student_id, status, created_at)
       select gen_random_uuid(), id, company_site_id, $1, 'submitted', now() - interval '3 days' from offer where id = any($2::uuid[])`,
        [studentId, offers],
      );
      expect((await apply(client, offerId)).body.code).toBe('application.open-limit');
    });
  });

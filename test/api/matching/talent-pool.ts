import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { INVITATIONS_TO_APPLY_PER_DAY, POOL_CONSENT_VERSION } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { act, applied, apply } from '../../support/builders/applications.js';
import { plantCandidate } from '../../support/builders/candidate-rows.js';
import { dayIn } from '../../support/builders/days.js';
import { copiesOf, published, type Refusal } from '../../support/builders/offers.js';
import type { Member, People, Student, Teacher } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Pooled {
  application: {
    id: string;
    status: string;
    motivation: string | null;
    poolUntil: string;
    student: { firstName: string; lastName: string };
  };
  invitations: { offerId: string; offerTitle: string; status: string; answerBy: string }[];
}
interface Pool {
  items: Pooled[];
  next: string | null;
}

export const talentPool: WorldTests = (stageOf) =>
  describe('the talent pool of a company', () => {
    let world: World;
    let people: People;
    let teacher: Teacher;
    let classId: string;
    let company: Member;
    let offerId: string;
    let other: string;

    beforeAll(async () => {
      ({ world, people } = stageOf());
      teacher = await people.teacher();
      classId = await people.classGroup(teacher);
    });
    beforeEach(async () => {
      company = await people.company();
      offerId = await published(company.client, { seats: 5 });
      other = await published(company.client, { title: 'Technicien / Technicienne de formulation', seats: 5 });
    });

    const list = (by: Member = company, query = '') => by.client.get<Pool & Refusal>(`/api/company/pool${query}`);
    const listed = async (by: Member = company) => (await list(by)).body.items.map(({ application }) => application.id);
    const say = ({ client }: Student, id: string) =>
      client.put(`/api/applications/${id}/pool-agreement`, { consentTextVersion: POOL_CONSENT_VERSION });
    const invite = (id: string, offer = other, message = 'Cette offre vous irait bien.', by: Member = company) =>
      by.client.post<Pooled & Refusal>(`/api/company/pool/${id}/invitations`, { offerId: offer, message });
    async function pooled(student: Student, { isAgreed = true } = {}): Promise<string> {
      const id = await applied(student.client, offerId);
      await act(company.client, id, 'pooling', {});
      if (isAgreed) expect((await say(student, id)).status).toBe(200);
      return id;
    }
    const agreedOn = (id: string, day: string) =>
      world.query(`update application set pool_agreed_at = ($2 || 'T12:00:00Z')::timestamptz where id = $1`, [id, day]);

    it('answers an invitation the same for every age of a band: a name and a post for other ages tell no birthday', async () => {
      await world.query('update offer set min_age = 20 where id = $1', [other]);
      const answers: number[] = [];
      for (const age of [18, 19, 24]) answers.push((await invite(await pooled(await people.student(classId, { age })))).status);
      expect(answers).toEqual([201, 201, 201]);
    });

    it('holds who said yes, with the file, and nobody before the yes or after a no', async () => {
      const [yes, silent] = [await people.student(classId), await people.student(classId)];
      const id = await pooled(yes);
      await pooled(silent, { isAgreed: false });
      const { status, body } = await list();
      expect(status).toBe(200);
      expect(body.items).toMatchObject([
        {
          application: {
            ...{ id, status: 'pool', motivation: expect.stringContaining('amidons'), poolUntil: expect.any(String) },
            student: { firstName: 'Inès', lastName: 'Lefebvre', email: null },
          },
          invitations: [],
        },
      ]);
      await yes.client.del(`/api/applications/${id}/pool-agreement`);
      expect(await listed()).toEqual([]);
      expect((await invite(id)).status).toBe(404);
    });

    it('holds nobody whose application has gone on', async () => {
      const [withdrawn, offered] = [await people.student(classId), await people.student(classId)];
      await act(withdrawn.client, await pooled(withdrawn), 'withdrawal', {});
      await act(company.client, await pooled(offered), 'offering', {});
      expect(await listed()).toEqual([]);
    });

    it('lets go of everybody on the very day after the last one that the sheet says', async () => {
      const [adult, minor] = [await people.student(classId), await people.student(classId, { age: 16 })];
      const ids = [await pooled(adult), await pooled(minor)];
      const today = dayIn(0);
      const born: Record<string, readonly string[]> = {
        [found(ids[0], 'ids[0]')]: ['2000-01-01', '2004-02-29'],
        [found(ids[1], 'ids[1]')]: ['2008-02-29', '2010-01-15'],
      };
      for (const id of ids)
        for (const birthDate of born[id] ?? [])
          for (const day of [-731, -730, -366, -100, -90, -1].map(dayIn)) {
            await world.query('update student set birth_date = $2 where id = (select student_id from application where id = $1)', [
              id,
              birthDate,
            ]);
            await agreedOn(id, day);
            const { body } = await company.client.get<{ poolUntil: string }>(`/api/applications/${id}`);
            const isKept = (await listed()).includes(id);
            expect({ birthDate, day, until: body.poolUntil, isKept }).toEqual({
              birthDate,
              day,
              until: body.poolUntil,
              isKept: body.poolUntil >= today,
            });
          }
    });

    it('is read page by page, the newest first, each once', async () => {
      const ids: string[] = [];
      for (const _ of [1, 2, 3]) ids.unshift(await pooled(await people.student(classId)));
      const first = (await list(company, '?limit=2')).body;
      const rest = (await list(company, `?limit=2&cursor=${first.next}`)).body;
      expect([...first.items, ...rest.items].map(({ application }) => application.id)).toEqual(ids);
      expect(rest.next).toBeNull();
      expect((await list(company, '?cursor=ailleurs')).status).toBe(400);
    });

    it('is read by everybody of the company, not by another one, and not before the campus has verified it', async () => {
      const id = await pooled(await people.student(classId));
      expect(await listed(await people.member(company.companyId, 'company_recruiter'))).toEqual([id]);
      const stranger = await people.company('Sucrerie de l’Omignon');
      expect(await listed(stranger)).toEqual([]);
      await world.query("update company set status = 'suspended' where id = $1", [company.companyId]);
      expect(await list()).toMatchObject({ status: 403, body: { code: 'company.suspended' } });
      expect(await invite(id)).toMatchObject({ status: 403, body: { code: 'company.suspended' } });
    });

    it('invites to another offer by name, once, in a letter that says why; the student decides', async () => {
      const student = await people.student(classId);
      const id = await pooled(student);
      await applied((await people.student(classId)).client, other);
      const { status, body } = await invite(id);
      expect({ status, body }).toMatchObject({
        status: 201,
        body: {
          application: { id },
          invitations: [{ offerId: other, offerTitle: 'Technicien / Technicienne de formulation', status: 'sent', answerBy: dayIn(14) }],
        },
      });
      expect(await invite(id)).toMatchObject({ status: 409, body: { code: 'candidate.already-invited' } });
      const letters = await world.query<{ params: object }>(
        "select params from email where letter = 'application-invited' and to_address = $1",
        [student.email],
      );
      expect(letters.map(({ params }) => params)).toMatchObject([{ isKnown: true, message: 'Cette offre vous irait bien.' }]);
      const mine = await student.client.get<{ items: { id: string }[] }>('/api/student/invitations');
      expect(mine.body.items).toMatchObject([{ isKnown: true, status: 'sent', isOpen: true, offer: { id: other } }]);
      expect((await apply(student.client, other)).status).toBe(201);
      expect((await list()).body.items[0]?.invitations).toMatchObject([{ status: 'applied' }]);
      const sent = 'select origin from application where offer_id = $1 and student_id = $2';
      expect(await world.query(sent, [other, student.studentId])).toEqual([{ origin: 'invited' }]);
    });

    it('does not show the same person under a pseudonym beside the name', async () => {
      const student = await people.student(classId);
      const id = await pooled(student);
      await world.query("update student set visibility = 'verified_companies' where id = $1", [student.studentId]);
      await plantCandidate(world, student.studentId, other);
      const candidates = async () => (await company.client.get<{ count: number }>(`/api/offers/${other}/candidates`)).body.count;
      expect(await candidates()).toBe(1);
      expect((await invite(id)).status).toBe(201);
      expect(await candidates()).toBe(0);
    });

    it('invites nobody of 15 to 17 without the school’s agreement, and tells their teacher', async () => {
      const minor = await people.student(classId, { age: 16 });
      const id = await pooled(minor);
      expect(await invite(id)).toMatchObject({ status: 409, body: { code: 'candidate.school-agreement' } });
      await world.query('update student set school_agreed_at = now() where id = $1', [minor.studentId]);
      expect((await invite(id)).status).toBe(201);
      const copies = await world.query<{ params: { act: string } }>(
        `select params from email where letter = 'application-teacher-copy' and entity_type = 'invitation_to_apply' and to_address = $1`,
        [teacher.email],
      );
      expect(copies.map(({ params }) => params.act)).toEqual(['invited']);
    });

    it('invites to no offer that was applied to, takes nobody, or is another company’s', async () => {
      const student = await people.student(classId);
      const id = await pooled(student);
      expect(await invite(id, offerId)).toMatchObject({ status: 409, body: { code: 'candidate.already-applied' } });
      expect((await invite(uuid())).status).toBe(404);
      expect((await invite('personne')).status).toBe(404);
      await world.query("update offer set status = 'closed' where id = $1", [other]);
      expect(await invite(id)).toMatchObject({ status: 409, body: { code: 'candidate.offer-not-open' } });
      const stranger = await people.company('Sucrerie de l’Omignon');
      expect((await invite(id, await published(stranger.client))).status).toBe(404);
      expect(await invite(id, 'une offre')).toMatchObject({ status: 400, body: { errors: [{ path: 'offerId' }] } });
      expect(await invite(id, other, 'a'.repeat(501))).toMatchObject({ status: 400, body: { errors: [{ path: 'message' }] } });
      expect(await world.query('select 1 from invitation_to_apply where student_id = $1', [student.studentId])).toEqual([]);
    });

    it('counts its invitations with those to candidates: ten a day', async () => {
      const id = await pooled(await people.student(classId));
      const someone = await people.student(classId);
      for (const offer of await copiesOf(world, offerId, INVITATIONS_TO_APPLY_PER_DAY))
        await world.query(
          `insert into invitation_to_apply (id, student_id, offer_id, company_id, invited_by_account_id, answer_by)
         values ($1, $2, $3, $4, $5, current_date + 14)`,
          [uuid(), someone.studentId, offer, company.companyId, company.accountId],
        );
      expect(await invite(id)).toMatchObject({ status: 429, body: { code: 'candidate.daily-limit' } });
    });
  });

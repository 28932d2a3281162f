import { beforeAll, describe, expect, it } from '@jest/globals';
import { act, applied, lettersAbout, statusOf } from '../../support/builders/applications.js';
import { dayIn } from '../../support/builders/days.js';
import { type Offer, published, type Refusal } from '../../support/builders/offers.js';
import { type Member, type People, type Person, type Student, type Teacher } from '../../support/builders/people.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';
import { invariantsHold, tally } from './seat-invariants.js';

const SOON = { startFrom: dayIn(30), startTo: dayIn(30), durationWeeks: 8 };
const REASON = 'Le laboratoire ferme pour travaux.';

export const cancellation: WorldTests = (given) =>
  describe('an agreed place', () => {
    let world: World;
    let people: People;
    let company: Member;
    let teacher: Teacher;
    let classId: string;
    const cancel = ({ client }: Pick<Person, 'client'>, id: string, reason = REASON) =>
      client.post<Refusal & { offerStatus: string | null }>(`/api/applications/${id}/cancellation`, { reason });
    const placed = async (student: Student, offer: Record<string, unknown> = SOON) => {
      const offerId = await published(company.client, offer);
      const id = await applied(student.client, offerId);
      await act(company.client, id, 'offering', {});
      await act(student.client, id, 'acceptance');
      return { id, offerId };
    };
    const stateOf = async ({ studentId }: Student) => {
      const [row] = await world.query<{ state: string; places: number }>(
        `select search_state as state, (select count(*)::int from placement where student_id = student.id and state in ('agreed', 'preparing')) as places from student where id = $1`,
        [studentId],
      );
      return row;
    };

    beforeAll(async () => {
      ({ world, people } = given());
      company = await people.company();
      teacher = await people.teacher();
      classId = await people.classGroup(teacher);
    });

    it.each(['student', 'company', 'teacher'] as const)(
      'is cancelled by its %s: everybody is told, and the student searches again',
      async (who) => {
        const student = await people.student(classId, { age: 16 });
        await world.query(
          `insert into guardian (student_id, first_name, last_name, email, confirmed_at) values ($1, 'Claire', 'Lefebvre', $2, now())`,
          [student.studentId, `famille.${who}@demo.example`],
        );
        const { id } = await placed(student, { ...SOON, seats: 3 });
        const { status, body } = await cancel({ student, company, teacher }[who], id);
        expect({ status, body }).toEqual({ status: 200, body: { applicationId: id, offerStatus: 'published' } });
        expect(await stateOf(student)).toEqual({ state: 'searching', places: 0 });
        const told = (await lettersAbout(world, id)).filter((line) => /cancelled|guardian/.test(line));
        expect(told).toEqual(
          [
            ...[company, student, teacher].map(({ email }) => `application-cancelled > ${email}`).sort(),
            // One copy each for the offer of the place, its acceptance and its cancellation.
            ...Array(3).fill(`application-guardian-copy > famille.${who}@demo.example`),
          ].sort(),
        );
        const letters = await world.query<{ params: object }>(
          `select params from email where letter = 'application-cancelled' and entity_id = $1`,
          [id],
        );
        for (const { params } of letters)
          expect(params).toMatchObject({ by: who === 'teacher' ? 'school' : who, reason: REASON, startOn: dayIn(30) });
        const own = await student.client.get<object>(`/api/applications/${id}`);
        expect(own.body).toMatchObject({ status: 'cancelled', ending: { reason: null, message: REASON } });
        const outboxRows = await world.query(`select 1 from outbox where job = 'match-student' and payload->>'studentId' = $1`, [
          student.studentId,
        ]);
        expect(outboxRows).toHaveLength(2);
        await invariantsHold(world);
      },
    );

    it('frees its seat; the offer that it had filled stays filled', async () => {
      const [student, next] = [await people.student(classId), await people.student(classId)];
      const { id, offerId } = await placed(student, { ...SOON, seats: 2 });
      expect((await company.client.get<Offer>(`/api/offers/${offerId}`)).body.seatsLeft).toBe(1);
      expect((await cancel(company, id)).body.offerStatus).toBe('published');
      expect((await company.client.get<Offer>(`/api/offers/${offerId}`)).body.seatsLeft).toBe(2);
      const filled = await placed(next);
      expect((await cancel(next, filled.id)).body.offerStatus).toBe('filled');
      expect((await company.client.get<Offer>(`/api/offers/${filled.offerId}`)).body).toMatchObject({ status: 'filled', seatsLeft: 1 });
    });

    it('leaves the student placed while another place stands', async () => {
      const student = await people.student(classId);
      const first = await placed(student);
      const second = await placed(student, { ...SOON, startFrom: dayIn(200), startTo: dayIn(200) });
      await cancel(student, first.id);
      expect(await stateOf(student)).toEqual({ state: 'placed', places: 1 });
      await cancel(student, second.id);
      expect(await stateOf(student)).toEqual({ state: 'searching', places: 0 });
    });

    it('without offer is cancelled as well', async () => {
      const student = await people.student(classId);
      const body = { companyId: company.companyId, kind: 'internship', wantedFrom: dayIn(30), wantedTo: dayIn(60), motivation: '' };
      const { id } = (await student.client.post<{ id: string }>('/api/applications', body)).body;
      await act(company.client, id, 'offering', {});
      await act(student.client, id, 'acceptance');
      expect((await cancel(teacher, id)).body).toEqual({ applicationId: id, offerStatus: null });
      expect(await statusOf(world, id)).toBe('cancelled');
    });

    it.each([
      ['suspended', 'company.suspended'],
      ['pending', 'company.not-verified'],
    ])('is not cancelled by its company while that one is %s; its student and its teacher still may', async (status, code) => {
      const student = await people.student(classId);
      const { id } = await placed(student);
      await world.query('update company set status = $2 where id = $1', [company.companyId, status]);
      const before = await lettersAbout(world, id);
      expect(await cancel(company, id)).toMatchObject({ status: 403, body: { code } });
      expect([await statusOf(world, id), await stateOf(student), await lettersAbout(world, id)]).toEqual([
        'accepted',
        { state: 'placed', places: 1 },
        before,
      ]);
      expect((await cancel(status === 'pending' ? student : teacher, id)).status).toBe(200);
      await world.query("update company set status = 'verified' where id = $1", [company.companyId]);
    });

    it('is cancelled once, whoever is first', async () => {
      const student = await people.student(classId);
      const { id } = await placed(student);
      expect(tally(await Promise.all([student, company, teacher].map((who) => cancel(who, id))))).toEqual({
        '200': 1,
        '409 status.not-allowed': 2,
      });
      expect((await lettersAbout(world, id)).filter((line) => line.startsWith('application-cancelled'))).toHaveLength(3);
    });

    it('is cancelled for a reason alone', async () => {
      const student = await people.student(classId);
      const { id } = await placed(student);
      expect((await cancel(company, id, '  ')).body.errors?.[0]).toMatchObject({ path: 'reason', code: 'field.text-short' });
      expect(await statusOf(world, id)).toBe('accepted');
    });
  });

import { beforeAll, describe, expect, it } from '@jest/globals';
import { act, applied, apply, lettersAbout, statusOf } from '../../support/builders/applications.js';
import { dayIn } from '../../support/builders/days.js';
import { copiesOf, type Offer, published, type Refusal } from '../../support/builders/offers.js';
import { type Member, type People, type Student } from '../../support/builders/people.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';
import { invariantsHold, tally } from './seat-invariants.js';

/** Offers of eight weeks: `SOON` starts on day 30, the other long after it. */
const SOON = { startFrom: dayIn(30), startTo: dayIn(30), durationWeeks: 8 };
const LATER = { startFrom: dayIn(200), startTo: dayIn(200), durationWeeks: 8 };

export const accepting: WorldTests = (given) =>
  describe('accepting a place', () => {
    let world: World;
    let people: People;
    let company: Member;
    let other: Member;
    let classId: string;
    const accept = ({ client }: Student, id: string) => client.post<Refusal>(`/api/applications/${id}/acceptance`);
    const unasked = async ({ client }: Student, to: Member, from: number, until: number) => {
      const body = { companyId: to.companyId, kind: 'internship', wantedFrom: dayIn(from), wantedTo: dayIn(until), motivation: '' };
      return (await client.post<{ id: string }>('/api/applications', body)).body.id;
    };
    const offered = async (student: Student, offer: Record<string, unknown>) => {
      const id = await applied(student.client, await published(company.client, offer));
      await act(company.client, id, 'offering', {});
      return id;
    };

    beforeAll(async () => {
      ({ world, people } = given());
      company = await people.company();
      other = await people.company('Distillerie');
      classId = await people.classGroup(await people.teacher());
    });

    it('ends what asks for the same days, its seats freed, and leaves the others', async () => {
      const student = await people.student(classId);
      const accepted = await offered(student, SOON);
      const held = await published(company.client, SOON);
      const heldId = await applied(student.client, held);
      await act(company.client, heldId, 'offering', {});
      const waiting = await applied(student.client, await published(company.client, { ...SOON, startFrom: dayIn(60), startTo: dayIn(60) }));
      const same = await unasked(student, company, 40, 50);
      const later = await applied(student.client, await published(company.client, LATER));
      const before = await unasked(student, other, 8, 29);
      await accept(student, accepted);
      const statuses = await Promise.all([accepted, heldId, waiting, same, later, before].map((id) => statusOf(world, id)));
      expect(statuses).toEqual(['accepted', 'obsolete', 'obsolete', 'obsolete', 'submitted', 'submitted']);
      expect((await company.client.get<Offer>(`/api/offers/${held}`)).body.seatsLeft).toBe(1);
      expect(await lettersAbout(world, heldId)).toContain(`application-obsolete > ${company.email}`);
      await invariantsHold(world);
    });

    it('may be done once more for other days', async () => {
      const student = await people.student(classId);
      const ids = [await offered(student, SOON), await offered(student, LATER)];
      for (const id of ids) expect((await accept(student, id)).status).toBe(200);
      const places = await world.query('select start_on::text as "from" from placement where student_id = $1 order by 1', [
        student.studentId,
      ]);
      expect(places).toEqual([{ from: dayIn(30) }, { from: dayIn(200) }]);
      await invariantsHold(world);
    });

    it('of a job without end ends everything after its start, and nothing before', async () => {
      const student = await people.student(classId);
      await world.query(`update student set kinds = '{internship,job}' where id = $1`, [student.studentId]);
      const job = await offered(student, { kind: 'job', startFrom: dayIn(40), startTo: dayIn(40), durationWeeks: null });
      const late = await applied(student.client, await published(company.client, LATER));
      const early = await unasked(student, other, 8, 39);
      await accept(student, job);
      expect([await statusOf(world, late), await statusOf(world, early)]).toEqual(['obsolete', 'submitted']);
    });

    it('is refused on days that another place takes, and says which', async () => {
      const student = await people.student(classId);
      const [first, second] = [await offered(student, SOON), await offered(student, LATER)];
      await accept(student, first);
      await world.query('update placement set end_on = null where student_id = $1', [student.studentId]);
      const refused = await accept(student, second);
      expect({ status: refused.status, code: refused.body.code }).toEqual({ status: 409, code: 'application.already-placed' });
      expect(refused.body.detail).toMatch(/à partir du \d/);
      expect(await statusOf(world, second)).toBe('offered');
    });

    it('stands against applications to the same days, not to others', async () => {
      const student = await people.student(classId);
      await accept(student, await offered(student, SOON));
      const same = await apply(student.client, await published(company.client, SOON));
      expect({ status: same.status, code: same.body.code }).toEqual({ status: 409, code: 'application.already-placed' });
      expect(same.body.detail).toMatch(/du \d.* au \d/);
      expect((await apply(student.client, await published(company.client, LATER))).status).toBe(201);
    });

    it('is said beforehand on the page of an offer for the same days, to its student alone', async () => {
      const [student, owner] = [await people.student(classId), await people.company('Malterie')];
      const reads = async (offerId: string, { client }: Pick<Student, 'client'> = student) =>
        (await client.get<{ blockedBy: object | null }>(`/api/offers/${offerId}`)).body.blockedBy;
      const [same, later] = [await published(owner.client, SOON), await published(owner.client, LATER)];
      expect(await reads(same)).toBeNull();
      const place = await applied(student.client, await published(owner.client, { ...SOON, title: 'Stage au laboratoire' }));
      await act(owner.client, place, 'offering', {});
      await accept(student, place);
      expect(await reads(same)).toEqual({
        ...{ offerTitle: 'Stage au laboratoire', companyName: 'Malterie' },
        ...{ startOn: dayIn(30), endOn: expect.any(String) },
      });
      expect(await reads(later)).toBeNull();
      for (const someoneElse of [await people.student(classId), owner]) expect(await reads(same, someoneElse)).toBeNull();
    });

    it('of two at once on other days takes both', async () => {
      const student = await people.student(classId);
      const apart = [await offered(student, SOON), await offered(student, LATER)];
      expect(tally(await Promise.all(apart.map((id) => accept(student, id))))).toEqual({ '200': 2 });
      await invariantsHold(world);
    });

    it('and the closing of the offer in the same instant: the place is taken, and nobody else waits', async () => {
      const first = await published(company.client, { ...SOON, seats: 2 });
      const offers = [first, ...(await copiesOf(world, first, 2))];
      for (const offerId of offers) {
        const [student, waiting] = [await people.student(classId), await people.student(classId)];
        const id = await applied(student.client, offerId);
        const behind = await applied(waiting.client, offerId);
        await act(company.client, id, 'offering', {});
        const [accepted, closed] = await Promise.all([
          accept(student, id),
          company.client.post<Refusal>(`/api/offers/${offerId}/closure`, { reason: 'other' }),
        ]);
        expect([accepted.status, closed.status]).toEqual([200, 200]);
        expect([await statusOf(world, id), await statusOf(world, behind)]).toEqual(['accepted', 'closed_with_offer']);
      }
      await invariantsHold(world);
    });

    it('of many places by many students, while they are being offered, deadlocks nobody', async () => {
      const first = await published(company.client, { ...SOON, seats: 3 });
      const offers = [first, ...(await copiesOf(world, first, 1))];
      const students = await Promise.all([0, 1, 2].map(() => people.student(classId)));
      const all: { student: Student; id: string }[] = [];
      for (const student of students) for (const offerId of offers) all.push({ student, id: await applied(student.client, offerId) });
      const answers = await Promise.all(
        all.flatMap(({ student, id }) => [company.client.post<Refusal>(`/api/applications/${id}/offering`, {}), accept(student, id)]),
      );
      expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
      await invariantsHold(world);
    });
  });

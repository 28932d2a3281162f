import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { addDays, type CallOutcome } from '@seve/domain';
import { act, applied, lettersAbout, statusOf } from '../../support/builders/applications.js';
import { takenOver } from '../../support/builders/escalations.js';
import { published, type Refusal } from '../../support/builders/offers.js';
import { type Member, type People, type Person, type Student, type Teacher } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Row {
  id: string;
  status: string;
  companyPhone: string | null;
  contactName: string | null;
  contactEmail: string | null;
  assigneeName: string | null;
  isMine: boolean;
  lastOutcome: CallOutcome | null;
  reopensOn: string | null;
  ofCompany: number;
}
interface Case extends Row, Refusal {
  applicationStatus: string;
  closedAt: string | null;
  applicant: { firstName: string; lastName: string; className: string } | null;
  members: object[];
  calls: { outcome: string; spokeTo: string; callerName: string; note: string; promisedOn: string | null }[];
  moves: { state: string }[];
}

export const escalations: WorldTests = (given) =>
  describe('the call list of the campus', () => {
    let world: World;
    let people: People;
    let coordinator: Person;
    let company: Member;
    let teacher: Teacher;
    let student: Student;
    let classId: string;
    let offerId: string;
    let applicationId: string;
    /** Id of the application. */
    let id: string;
    let today: string;

    const list = async (query = '') =>
      (await coordinator.client.get<{ items: Row[]; next: string | null }>(`/api/campus/escalations${query}`)).body;
    const read = async (person = coordinator) => (await person.client.get<Case>(`/api/campus/escalations/${id}`)).body;
    const call = (body: object, person = coordinator) => person.client.post<Case>(`/api/campus/escalations/${id}/calls`, body);
    const faults = ({ status, body }: { status: number; body: Refusal }) =>
      `${status} ${body.errors?.map(({ path, code }) => `${path} ${code}`).join(', ')}`;
    const openings = () => world.query('select reason from file_ticket where student_id = $1', [student.studentId]);

    beforeAll(async () => {
      ({ world, people } = given());
      coordinator = await people.coordinator();
      company = await people.company();
      teacher = await people.teacher();
      classId = await people.classGroup(teacher);
      const [row] = await world.query<{ today: string }>(`select (now() at time zone 'Europe/Paris')::date::text as today`);
      today = found(row, 'today').today;
    });
    beforeEach(async () => {
      await world.query('delete from escalation');
      student = await people.student(classId);
      offerId = await published(company.client, { seats: 5 });
      applicationId = await applied(student.client, offerId);
      id = await takenOver(world, applicationId);
    });

    it('shows who waits longest first, page by page, without naming anybody', async () => {
      const later = await takenOver(world, await applied((await people.student(classId)).client, offerId), -1);
      const { items } = await list();
      expect(items.map((row) => row.id)).toEqual([id, later]);
      expect(items[0]).toMatchObject({ status: 'open', contactEmail: company.email, ofCompany: 2, companyPhone: null });
      expect(JSON.stringify(items)).not.toContain(student.email);
      expect(JSON.stringify(items)).not.toContain(student.studentId);
      const first = await list('?limit=1');
      const second = await list(`?limit=1&cursor=${first.next}`);
      expect([...first.items, ...second.items].map((row) => row.id)).toEqual([id, later]);
    });

    it('leaves the list with any answer of the company, is counted on the coordination’s home, and comes back when it is undone', async () => {
      const counted = async () => (await coordinator.client.get<{ escalations: number }>('/api/campus/overview')).body.escalations;
      await act(company.client, applicationId, 'reading');
      expect(await counted()).toBe(1);
      await act(company.client, applicationId, 'rejection', { reason: 'dates' });
      expect([await counted(), (await read()).status]).toEqual([0, 'closed']);
      await act(company.client, applicationId, 'undoing');
      expect([await counted(), (await read()).status]).toEqual([1, 'open']);
    });

    describe('of a company without a member left', () => {
      const PHONE = '+33322456789';
      let left: Member;
      const leave = async () => {
        await world.query('delete from membership where company_id = $1', [left.companyId]);
        await world.query('update company set phone = $2 where id = $1', [left.companyId, PHONE]);
      };
      beforeEach(async () => {
        await world.query('delete from escalation');
        left = await people.company('Moulin de Corbie');
      });

      it('shows an unsolicited application and one to an offer, as many as the home counts, with the phone that is kept', async () => {
        const wish = {
          kind: 'internship',
          wantedFrom: addDays(today, 30),
          wantedTo: addDays(today, 80),
          motivation: 'Votre moulin m’intéresse.',
        };
        const unsolicited = await student.client.post<{ id: string }>('/api/applications', { companyId: left.companyId, ...wish });
        const toOffer = await applied((await people.student(classId)).client, await published(left.client));
        const cases = [await takenOver(world, unsolicited.body.id, -3), await takenOver(world, toOffer, -2)];
        await leave();
        const { items } = await list();
        const nobody = { companyPhone: PHONE, contactName: null, contactEmail: null, ofCompany: 2 };
        expect(items).toMatchObject(cases.map((one) => ({ id: one, ...nobody })));
        const { body } = await coordinator.client.get<{ escalations: number }>('/api/campus/overview');
        expect(body.escalations).toBe(items.length);
        id = found(cases[0], 'a case');
        expect(await read()).toMatchObject({ ...nobody, members: [] });
      });

      it('is called: a refusal reaches the student and the teacher, and no letter the former member', async () => {
        applicationId = await applied(student.client, await published(left.client));
        id = await takenOver(world, applicationId);
        await leave();
        const before = await lettersAbout(world, applicationId);
        expect((await call({ outcome: 'no_reply' })).body).toMatchObject({ status: 'called', contactName: null });
        const { body } = await call({ outcome: 'refuses', spokeTo: 'Mme Carlier', reason: 'no_recruitment' });
        expect(body).toMatchObject({ status: 'closed', applicationStatus: 'rejected' });
        const since = (await lettersAbout(world, applicationId)).filter((letter) => !before.includes(letter));
        expect(since).toEqual([`application-rejected > ${student.email}`]);
        const copies = await world.query(`select 1 from email where letter = 'application-teacher-copy' and entity_id = $1`, [
          applicationId,
        ]);
        expect(copies).toHaveLength(2);
      });
    });

    it('names the applicant for a written reason, which the applicant reads, to its reader alone', async () => {
      expect((await read()).applicant).toBeNull();
      const short = await coordinator.client.post<Refusal>(`/api/campus/escalations/${id}/opening`, { reason: 'Appel' });
      expect(faults(short)).toBe('400 reason field.text-short');
      const reason = 'Appel à l’entreprise, qui n’a pas répondu.';
      const opened = await coordinator.client.post<Case>(`/api/campus/escalations/${id}/opening`, { reason });
      expect(opened.body.applicant).toMatchObject({ firstName: 'Inès', lastName: 'Lefebvre', className: 'BTS métiers de la chimie 1' });
      expect(await openings()).toEqual([{ reason }]);
      await coordinator.client.post(`/api/campus/escalations/${id}/opening`, { reason });
      expect(await openings()).toHaveLength(1);
      const { body } = await student.client.get<{ items: { reason: string }[] }>('/api/student/file-tickets');
      expect(body.items.map((ticket) => ticket.reason)).toEqual([reason]);
      expect((await read(await people.coordinator())).applicant).toBeNull();
      await world.query(`update file_ticket set closes_at = now() where student_id = $1`, [student.studentId]);
      expect((await read()).applicant).toBeNull();
    });

    it('is taken, given to another coordinator, and given back', async () => {
      const other = await people.coordinator();
      const give = (accountId: string | null) => coordinator.client.put<Case>(`/api/campus/escalations/${id}/assignee`, { accountId });
      expect((await give(coordinator.accountId)).body).toMatchObject({ status: 'assigned', isMine: true, assigneeName: 'Karim Lambert' });
      expect((await give(other.accountId)).body).toMatchObject({ status: 'assigned', isMine: false });
      expect(faults(await give(company.accountId))).toBe('400 accountId escalation.not-a-coordinator');
      expect((await give(null)).body).toMatchObject({ status: 'open', assigneeName: null });
    });

    it('a promised answer leaves the list until its day, and belongs to who called', async () => {
      const promisedOn = addDays(today, 4);
      const { status, body } = await call({ outcome: 'will_answer', spokeTo: 'Mme Carlier', promisedOn, note: 'Rappeler le matin.' });
      expect({ status, body }).toMatchObject({ status: 200, body: { status: 'called', isMine: true, reopensOn: addDays(promisedOn, 1) } });
      expect(body.calls).toMatchObject([{ outcome: 'will_answer', spokeTo: 'Mme Carlier', callerName: 'Karim Lambert', promisedOn }]);
      expect([(await list()).items, (await list('?list=called')).items.map((row) => row.id)]).toEqual([[], [id]]);
      expect(await statusOf(world, applicationId)).toBe('submitted');
      const other = await people.company('Moulin de Corbie');
      const theirs = await takenOver(world, await applied(student.client, await published(other.client)));
      const called = await coordinator.client.post<Case>(`/api/campus/escalations/${theirs}/calls`, { outcome: 'no_reply' });
      expect(called.body.calls).toMatchObject([{ outcome: 'no_reply' }]);
    });

    it.each(['no_reply', 'wrong_contact'] as const)('%s: comes back tomorrow', async (outcome) => {
      expect((await call({ outcome })).body).toMatchObject({ status: 'called', lastOutcome: outcome, reopensOn: addDays(today, 1) });
    });

    it('a refusal is the answer: student, teacher and company are told, and what the company reads names who said it', async () => {
      const { body } = await call({ outcome: 'refuses', spokeTo: 'Mme Carlier', reason: 'no_recruitment' });
      expect(body).toMatchObject({ status: 'closed', applicationStatus: 'rejected', closedAt: expect.any(String) });
      expect(await lettersAbout(world, applicationId)).toEqual(
        expect.arrayContaining([
          `application-rejected > ${student.email}`,
          `application-refused-by-phone > ${company.email}`,
          `application-teacher-copy > ${teacher.email}`,
        ]),
      );
      const [letter] = await world.query<{ params: object }>(
        `select params from email where letter = 'application-refused-by-phone' and entity_id = $1`,
        [applicationId],
      );
      expect(letter?.params).toMatchObject({
        notedBy: 'coordinator',
        spokeTo: 'Mme Carlier',
        reason: 'no_recruitment',
        correctUntil: addDays(today, 7),
      });
      expect(await call({ outcome: 'no_reply' })).toMatchObject({ status: 409, body: { code: 'escalation.closed' } });
    });

    it('a filled place ends the offer, everybody who waits for it, and the other cases about it', async () => {
      const neighbour = await people.student(classId);
      const other = await applied(neighbour.client, offerId);
      const otherCase = await takenOver(world, other);
      const { body } = await call({ outcome: 'filled', spokeTo: 'Mme Carlier' });
      expect(body).toMatchObject({ status: 'closed', applicationStatus: 'closed_with_offer', calls: [{ outcome: 'filled' }] });
      expect([await statusOf(world, applicationId), await statusOf(world, other)]).toEqual(['closed_with_offer', 'closed_with_offer']);
      const [offer] = await world.query('select status, fill_channel as channel from offer where id = $1', [offerId]);
      expect(offer).toEqual({ status: 'filled', channel: 'elsewhere' });
      expect((await coordinator.client.get<Case>(`/api/campus/escalations/${otherCase}`)).body.status).toBe('closed');
      expect(await world.query(`select 1 from email where letter = 'offer-filled' and entity_id = $1`, [offerId])).toHaveLength(1);
    });

    it('counts the calls of the week, what was answered after one, what was refused, and the days it took', async () => {
      const figures = async () => (await coordinator.client.get('/api/campus/escalations/figures')).body;
      expect(await figures()).toEqual({ calls: 0, answered: 0, refused: 0, medianDays: null });
      await call({ outcome: 'no_reply' });
      await world.query(`update escalation set opened_at = now() - interval '48 hours' where id = $1`, [id]);
      await act(company.client, applicationId, 'rejection', { reason: 'dates' });
      expect(await figures()).toEqual({ calls: 1, answered: 1, refused: 0, medianDays: expect.closeTo(2, 1) });
      const refused = await applied((await people.student(classId)).client, offerId);
      id = await takenOver(world, refused);
      await call({ outcome: 'refuses', spokeTo: 'Mme Carlier', reason: 'dates' });
      expect(await figures()).toMatchObject({ calls: 2, answered: 1, refused: 1 });
    });

    it('names what a call still needs', async () => {
      const later = (days: number) => addDays(today, days);
      expect(faults(await call({ outcome: 'refuses' }))).toBe('400 spokeTo escalation.spoke-to-missing, reason escalation.reason-missing');
      expect(faults(await call({ outcome: 'filled', spokeTo: ' ' }))).toBe('400 spokeTo escalation.spoke-to-missing');
      const promise = (promisedOn?: string) => call({ outcome: 'will_answer', spokeTo: 'Mme Carlier', promisedOn });
      expect(faults(await promise())).toBe('400 promisedOn escalation.promise-missing');
      expect(faults(await promise(today))).toBe('400 promisedOn escalation.promise-past');
      expect(faults(await promise(later(22)))).toBe('400 promisedOn escalation.promise-far');
      expect(faults(await call({ outcome: 'no_reply', promisedOn: later(3) }))).toBe('400 promisedOn escalation.promise-needless');
      await world.query(`update offer set status = 'expired' where id = $1`, [offerId]);
      expect(faults(await call({ outcome: 'filled', spokeTo: 'Mme Carlier' }))).toBe('400 outcome escalation.offer-ended');
      expect((await read()).calls).toEqual([]);
    });

    it('keeps one call when two coordinators note the same refusal at once', async () => {
      const other = await people.coordinator();
      const answers = await Promise.all(
        [coordinator, other].map((person) => call({ outcome: 'refuses', spokeTo: 'Mme Carlier', reason: 'dates' }, person)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
      expect((await read()).calls).toHaveLength(1);
    });
  });

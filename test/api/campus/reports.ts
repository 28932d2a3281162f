import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { POOL_CONSENT_VERSION } from '@seve/domain';
import { act, applied } from '../../support/builders/applications.js';
import { published, type Refusal } from '../../support/builders/offers.js';
import { type Member, type People, type Person, type Student, type Teacher } from '../../support/builders/people.js';
import { found } from '../../support/found.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Filed {
  id: string;
  reportedAt: string;
}
interface Card {
  id: string;
  companyId: string;
  status: string;
  outcome: string | null;
  earlier: number;
  held: number;
}
interface Detail extends Card {
  studentName: string;
  quotes: string[];
  words: string;
  others: Card[];
}

const WORDS = 'Appelez-moi ce soir au 06 12 34 56 78.';

export const reports: WorldTests = (given) =>
  describe('what is reported of a company', () => {
    let world: World;
    let people: People;
    let coordinator: Person;
    let teacher: Teacher;
    let classId: string;
    let company: Member;
    let student: Student;
    let applicationId: string;

    beforeAll(async () => {
      ({ world, people } = given());
      coordinator = await people.coordinator();
      teacher = await people.teacher();
      classId = await people.classGroup(teacher);
    });
    beforeEach(async () => {
      company = await people.company();
      student = await people.student(classId, { firstName: 'Hugo', age: 16 });
      await world.query('update student set school_agreed_at = now() where id = $1', [student.studentId]);
      applicationId = await applied(student.client, await published(company.client));
      await act(company.client, applicationId, 'pooling', { message: WORDS });
      await student.client.put(`/api/applications/${applicationId}/pool-agreement`, { consentTextVersion: POOL_CONSENT_VERSION });
    });

    const report = (by: Person, changes: object = {}) =>
      by.client.post<Filed & Refusal>('/api/reports', { about: 'application', id: applicationId, reason: 'contact_outside', ...changes });
    const invite = (offerId: string) =>
      company.client.post<Refusal>(`/api/company/pool/${applicationId}/invitations`, { offerId, message: 'Venez voir.' });
    const decide = (id: string, outcome: string, words = 'Le message est en ordre, rien à dire.') =>
      coordinator.client.post<Detail & Refusal>(`/api/campus/reports/${id}/outcome`, { outcome, words });
    const open = (id: string) => coordinator.client.post<Detail>(`/api/campus/reports/${id}/opening`);
    const lettersOf = (id: string) =>
      world.query<{ to_address: string; letter: string; params: { quote: string | null; studentName: string | null }; lane: number }>(
        'select to_address, letter, params, lane from email where entity_id = $1 order by to_address',
        [id],
      );
    const invitationsOf = async () =>
      (await student.client.get<{ items: { id: string; offer: { id: string } }[] }>('/api/student/invitations')).body.items;

    it('goes at once to the referent teacher, whole, and to the coordination, without a name or a word', async () => {
      const { status, body } = await report(student, { words: 'Il insiste.' });
      expect(status).toBe(201);
      const letters = await lettersOf(body.id);
      expect(letters.map(({ letter, lane }) => ({ letter, lane }))).toEqual(letters.map(() => ({ letter: 'message-reported', lane: 0 })));
      const to = (address: string) => letters.find(({ to_address }) => to_address === address)?.params;
      expect(to(teacher.email)).toMatchObject({ quote: WORDS, studentName: 'Hugo Lefebvre', words: 'Il insiste.' });
      expect(to(coordinator.email)).toMatchObject({ quote: null, studentName: null, words: null });
      expect((await student.client.get(`/api/applications/${applicationId}`)).body).toMatchObject({ reportedAt: body.reportedAt });
    });

    it('is one report while it is open, however often it is said', async () => {
      const answers = await Promise.all([report(student), report(student), report(student, { reason: 'other' })]);
      expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
      expect(await world.query('select 1 from report where entity_id = $1', [applicationId])).toHaveLength(1);
    });

    it('may come from the referent teacher, who is not written to about it', async () => {
      const { status, body } = await report(teacher);
      expect(status).toBe(201);
      expect((await lettersOf(body.id)).map(({ to_address }) => to_address)).not.toContain(teacher.email);
      expect((await open(body.id)).body.quotes).toEqual([WORDS]);
      const { body: sheet } = await teacher.client.get<{ items: { reportedAt: string | null }[] }>(
        `/api/classes/${classId}/students/${student.studentId}/messages`,
      );
      expect(sheet.items[0]?.reportedAt).toBe(body.reportedAt);
    });

    it('may come from an adult, and holds back nothing for adults', async () => {
      const adult = await people.student(classId);
      const id = await applied(adult.client, await published(company.client));
      await act(company.client, id, 'rejection', { reason: 'other', message: 'Non, et appelez-moi.' });
      const { status, body } = await report(adult, { id });
      expect(status).toBe(201);
      expect((await open(body.id)).body.quotes).toEqual(['Non, et appelez-moi.']);
    });

    it('is refused about what was written to others, and about what was not written', async () => {
      for (const person of [await people.student(classId), await people.teacher()]) expect((await report(person)).status).toBe(404);
      for (const person of [student, teacher]) expect((await report(person, { about: 'invitation_to_apply' })).status).toBe(404);
    });

    it('names the field that is wrong', async () => {
      const { status, body } = await report(student, { reason: 'none', words: 'a'.repeat(1_001) });
      expect(status).toBe(400);
      expect(body.errors?.map(({ path }) => path).sort()).toEqual(['reason', 'words']);
      const { body: filed } = await report(student);
      expect(await decide(filed.id, 'warned', 'non')).toMatchObject({ status: 400, body: { errors: [{ path: 'words' }] } });
    });

    it('is listed without name and word, and read by a coordinator whose reading the student sees', async () => {
      const { body } = await report(student);
      const { body: list } = await coordinator.client.get<{ items: Card[] }>('/api/campus/reports?limit=50');
      const card = list.items.find(({ id }) => id === body.id);
      expect(card).toMatchObject({ status: 'open', earlier: 0, held: 0 });
      expect(JSON.stringify(list)).not.toMatch(/Hugo|Lefebvre|Appelez/);
      const { body: detail } = await open(body.id);
      expect(detail).toMatchObject({ studentName: 'Hugo Lefebvre', quotes: [WORDS], others: [] });
      await open(body.id);
      const { body: tickets } = await student.client.get<{ items: { reason: string }[] }>('/api/student/file-tickets');
      expect(tickets.items.map(({ reason }) => reason)).toEqual([
        'Des mots d’Amidonnerie du Santerre ont été signalés\u00a0: la coordination les lit.',
      ]);
      expect((await coordinator.client.get<{ items: unknown[] }>('/api/file-tickets')).body.items).toEqual([]);
    });

    it('pages through the list, each once', async () => {
      const filed: string[] = [];
      for (let count = 0; count < 3; count += 1) {
        const adult = await people.student(classId);
        const id = await applied(adult.client, await published(company.client));
        filed.push((await report(adult, { id })).body.id);
      }
      const seen: string[] = [];
      let cursor = '';
      do {
        const { body } = await coordinator.client.get<{ items: Card[]; next: string | null }>(
          `/api/campus/reports?status=open&limit=2${cursor}`,
        );
        seen.push(...body.items.map(({ id }) => id));
        cursor = body.next ? `&cursor=${body.next}` : '';
      } while (cursor);
      expect(seen.filter((id) => filed.includes(id))).toEqual(filed);
      expect(new Set(seen).size).toBe(seen.length);
    });

    it('waits on the home of the coordination until it is decided', async () => {
      const waiting = async () =>
        (await coordinator.client.get<{ reportsOpen: number; reportsWaitingSince: string | null }>('/api/campus/overview')).body;
      const { reportsOpen: before } = await waiting();
      const { body } = await report(student);
      const { reportsOpen, reportsWaitingSince } = await waiting();
      expect(reportsOpen).toBe(before + 1);
      expect(new Date(found(reportsWaitingSince, 'a report that waits')).getTime()).toBeLessThanOrEqual(
        new Date(body.reportedAt).getTime(),
      );
      await decide(body.id, 'no_fault');
      expect((await waiting()).reportsOpen).toBe(before);
    });

    it('makes invitations to minors wait; with no fault they leave as they were', async () => {
      const { body } = await report(student);
      const offer = await published(company.client);
      expect((await invite(offer)).status).toBe(201);
      expect(await invitationsOf()).toEqual([]);
      const [row] = await world.query<{ id: string; held: boolean }>(
        'select id, held_at is not null as held from invitation_to_apply where offer_id = $1',
        [offer],
      );
      expect(row?.held).toBe(true);
      for (const path of ['', '/opening', '/decline']) {
        const address = `/api/student/invitations/${row?.id}${path}`;
        expect((path === '' ? await student.client.get(address) : await student.client.post(address)).status).toBe(404);
      }
      expect(await lettersOf(found(row, 'the row of the report').id)).toEqual([]);
      const other = await people.company();
      const otherOffer = await published(other.client);
      await applied((await people.student(classId)).client, offer);
      await world.query(
        `insert into invitation_to_apply select (jsonb_populate_record(null::invitation_to_apply, to_jsonb(invitation_to_apply) || jsonb_build_object(
         'id', gen_random_uuid(), 'offer_id', $2::uuid, 'company_id', $3::uuid))).* from invitation_to_apply where id = $1`,
        [row?.id, otherOffer, other.companyId],
      );
      expect((await open(body.id)).body.held).toBe(1);
      const decided = await decide(body.id, 'no_fault');
      expect(decided).toMatchObject({ status: 200, body: { status: 'looked', outcome: 'no_fault', held: 0 } });
      expect((await invitationsOf()).map(({ offer: { id } }) => id)).toEqual([offer]);
      expect(await world.query('select 1 from invitation_to_apply where offer_id = $1 and held_at is not null', [otherOffer])).toHaveLength(
        1,
      );
      expect((await lettersOf(found(row, 'the row of the report').id)).map(({ letter }) => letter).sort()).toEqual([
        'application-invited',
        'application-teacher-copy',
      ]);
      expect((await decide(body.id, 'warned')).status).toBe(409);
    });

    it('waits for the last open report, and tells a warned company in the coordinator’s words', async () => {
      const [first, second] = [await report(student), await report(teacher)];
      const offer = await published(company.client);
      await invite(offer);
      await decide(first.body.id, 'warned', 'Ne donnez pas de numéro à un élève.');
      expect(await invitationsOf()).toEqual([]);
      const warned = await world.query<{ params: { reason: string } }>(
        "select params from email where letter = 'company-warned' and to_address = $1",
        [company.email],
      );
      expect(warned.map(({ params }) => params.reason)).toEqual(['Ne donnez pas de numéro à un élève.']);
      await decide(second.body.id, 'no_fault');
      expect(await invitationsOf()).toHaveLength(1);
    });

    it('lets what waited leave while its offer is withdrawn: shut until the offer is published again', async () => {
      const { body } = await report(student);
      const offer = await published(company.client);
      await invite(offer);
      expect((await company.client.post(`/api/offers/${offer}/withdrawal`)).status).toBe(200);
      await decide(body.id, 'no_fault');
      const isOpen = async () =>
        (await student.client.get<{ items: { isOpen: boolean }[] }>('/api/student/invitations')).body.items[0]?.isOpen;
      expect(await isOpen()).toBe(false);
      expect((await company.client.post(`/api/offers/${offer}/publication`)).status).toBe(200);
      expect(await isOpen()).toBe(true);
    });

    it('is one report when its request is sent again under its key, also once it is decided', async () => {
      const press = () =>
        student.client.request<Filed>(
          'POST',
          '/api/reports',
          { about: 'application', id: applicationId, reason: 'other' },
          { 'idempotency-key': 'un-signalement' },
        );
      const [first, again] = [await press(), await press()];
      expect({ status: again.status, body: again.body }).toEqual({ status: 201, body: first.body });
      await decide(first.body.id, 'no_fault');
      // The report has been decided meanwhile; the repeated request does not open another.
      expect((await press()).body).toEqual(first.body);
      expect(await world.query('select status from report where entity_id = $1', [applicationId])).toEqual([{ status: 'looked' }]);
    });

    it('suspends the company, and what waited is never seen', async () => {
      const { body } = await report(student);
      const offer = await published(company.client);
      await invite(offer);
      expect((await decide(body.id, 'suspended', 'Un numéro personnel donné à un mineur.')).status).toBe(200);
      expect(await world.query('select status from company where id = $1', [company.companyId])).toEqual([{ status: 'suspended' }]);
      const stateOf = () => world.query('select status from invitation_to_apply where offer_id = $1', [offer]);
      expect(await stateOf()).toEqual([{ status: 'sent' }]);
      expect((await open(body.id)).body.held).toBe(0);
      expect(await invitationsOf()).toEqual([]);
      const history = await coordinator.client.get<{ items: Card[] }>('/api/campus/reports?status=looked&limit=50');
      expect(history.body.items.find(({ id }) => id === body.id)).toMatchObject({ outcome: 'suspended' });
    });

    it('takes an application of the student’s own for what it is, while an invitation waits', async () => {
      const { body } = await report(student);
      const offer = await published(company.client);
      await invite(offer);
      const id = await applied(student.client, offer);
      expect(await world.query('select origin from application where id = $1', [id])).toEqual([{ origin: 'offer' }]);
      await decide(body.id, 'no_fault');
      expect(await invitationsOf()).toEqual([]);
    });

    it('tells the company nothing by the state of its invitations: that of a minor stays as that of an adult', async () => {
      const { body } = await report(student);
      const adult = await people.student(classId);
      const adultApplication = await applied(adult.client, await published(company.client));
      await act(company.client, adultApplication, 'pooling', {});
      await adult.client.put(`/api/applications/${adultApplication}/pool-agreement`, { consentTextVersion: POOL_CONSENT_VERSION });
      const offer = await published(company.client);
      for (const id of [applicationId, adultApplication])
        expect((await company.client.post(`/api/company/pool/${id}/invitations`, { offerId: offer, message: '' })).status).toBe(201);
      const states = async () => {
        const { body: pool } = await company.client.get<{
          items: { invitations: { offerId: string; status: string; answerBy: string }[] }[];
        }>('/api/company/pool');
        const shown = pool.items.flatMap(({ invitations }) => invitations).map(({ status, answerBy }) => `${status} ${answerBy}`);
        expect(shown).toHaveLength(2);
        return new Set(shown).size;
      };
      expect(await states()).toBe(1);
      expect((await company.client.post(`/api/offers/${offer}/withdrawal`)).status).toBe(200);
      await decide(body.id, 'no_fault');
      expect(await states()).toBe(1);
    });

    it('outlives the words it is about: those of a minor go after a year, reported ones a year after the end', async () => {
      const open = await aged(await report(student));
      const unreported = await people.student(classId, { age: 16 });
      const old = await applied(unreported.client, await published(company.client));
      await act(company.client, old, 'rejection', { reason: 'other', message: 'Non merci.' });
      const other = await people.student(classId, { age: 16 });
      applicationId = await applied(other.client, await published(company.client));
      await act(company.client, applicationId, 'rejection', { reason: 'other', message: WORDS });
      const decided = await aged(await report(other));
      await decide(decided, 'no_fault');
      await world.query("update report set looked_at = now() - interval '13 months' where id = $1", [decided]);
      await world.query("update minor_message set written_at = now() - interval '13 months' where entity_id = $1", [old]);
      await passOfHousekeeping();
      expect(await world.query('select id from report where id = any($1)', [[open, decided]])).toEqual([{ id: open }]);
      const kept = 'select student_id as id from minor_message where student_id = any($1)';
      const three = [student, unreported, other].map(({ studentId }) => studentId);
      expect(await world.query(kept, [three])).toEqual([{ id: student.studentId }]);
    });

    /** Dates the reported text 13 months back. */
    async function aged({ body: { id } }: { body: Filed }): Promise<string> {
      await world.query("update minor_message set written_at = now() - interval '13 months' where entity_id = $1", [applicationId]);
      return id;
    }

    /** Runs one pass of the housekeeping: a worker finishes its first pass before it stops. */
    async function passOfHousekeeping(): Promise<void> {
      const worker = world.addWorker();
      await worker.ready();
      await worker.stop();
    }
  });

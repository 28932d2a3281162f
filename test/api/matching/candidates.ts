import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { VISIBILITY_CONSENT_VERSION } from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { apply } from '../../support/builders/applications.js';
import { plantCandidate } from '../../support/builders/candidate-rows.js';
import { dayIn } from '../../support/builders/days.js';
import { copiesOf, draft, offerBody, published, type Refusal } from '../../support/builders/offers.js';
import type { Member, People, Student, Teacher } from '../../support/builders/people.js';
import type { Answer, Client } from '../../support/client.js';
import { found } from '../../support/found.js';
import type { WorldTests } from '../../support/one-world.js';
import type { World } from '../../support/world.js';

interface Candidate {
  id: string;
  pseudonym: string;
  postScore: number;
  level: number;
  certificationTitle: string;
  skills: { label: string }[];
  criteria: { side: string; points: number }[];
  invitation: { status: string; answerBy: string } | null;
}
interface CandidateList {
  items: Candidate[];
  next: string | null;
  count: number;
  state: string;
  madeAt: string | null;
  nextOn: string | null;
}

export const candidates: WorldTests = (stageOf) =>
  describe('candidates of an offer', () => {
    let world: World;
    let people: People;
    let company: Member;
    let teacher: Teacher;
    let classId: string;
    let offerId: string;
    beforeAll(async () => {
      ({ world, people } = stageOf());
      teacher = await people.teacher();
      classId = await people.classGroup(teacher);
    });
    beforeEach(async () => {
      company = await people.company();
      offerId = await published(company.client);
    });

    const list = async (client: Client, id = offerId, query = '') =>
      (await client.get<CandidateList & Refusal>(`/api/offers/${id}/candidates${query}`)) as Answer<CandidateList & Refusal>;
    const invite = (candidateId: string, message = 'Votre formation nous intéresse.', id = offerId) =>
      company.client.post<Candidate & Refusal>(`/api/offers/${id}/candidates/${candidateId}/invitation`, { message });
    const lists = (student: Student, { e = 8_000, offer = offerId } = {}) => plantCandidate(world, student.studentId, offer, e);
    const show = (student: Student, visibility = 'verified_companies') =>
      world.query('update student set visibility = $2 where id = $1', [student.studentId, visibility]);
    const agree = (student: Student, isAgreed = true) =>
      world.query('update student set school_agreed_at = case when $2 then now() end where id = $1', [student.studentId, isAgreed]);
    async function candidate(options: { age?: number; e?: number } = {}): Promise<Student> {
      const student = await people.student(classId, { firstName: 'Célestine', lastName: 'Wattrelos', ...options });
      await show(student);
      await lists(student, options);
      return student;
    }
    const onlyCandidate = async () => found((await list(company.client)).body.items[0], 'a candidate on the list').id;

    it('shows an opted-in student by pseudonym, training, dates, skills and the post’s side of the score, and by nothing else', async () => {
      const student = await candidate();
      const { status, body } = await list(company.client);
      expect(status).toBe(200);
      expect(body).toMatchObject({ count: 1, next: null });
      const [shown] = body.items;
      expect(Object.keys(shown ?? {}).sort()).toEqual([
        'availableFrom',
        'availableTo',
        'certificationTitle',
        'criteria',
        'id',
        'invitation',
        'level',
        'postScore',
        'pseudonym',
        'skills',
      ]);
      expect(shown?.criteria.every(({ side }) => side === 'post')).toBe(true);
      expect(shown?.criteria.reduce((sum, { points }) => sum + points, 0)).toBe(shown?.postScore);
      const said = JSON.stringify(body);
      for (const secret of [
        'Célestine',
        'Wattrelos',
        student.email,
        student.studentId,
        student.accountId,
        'Haute-Somme',
        '80021',
        'Amiens',
        ' km',
      ])
        expect(said).not.toContain(secret);
    });

    it('says months, never days', async () => {
      await candidate();
      expect((await list(company.client)).body.items[0]).toMatchObject({ availableFrom: '2027-03', availableTo: '2027-06' });
    });

    it('gives a student another pseudonym for each offer, of one company too', async () => {
      const student = await candidate();
      const second = await published(company.client);
      await lists(student, { offer: second });
      const [first, there] = [await list(company.client), await list(company.client, second)];
      expect(there.body.items[0]?.pseudonym).not.toBe(first.body.items[0]?.pseudonym);
      expect((await list(company.client)).body.items[0]?.pseudonym).toBe(first.body.items[0]?.pseudonym);
    });

    it('says when the list was made, and when the next one comes', async () => {
      expect((await list(company.client)).body).toMatchObject({ state: 'making', madeAt: null, nextOn: dayIn(1) });
      await world.query("update candidate_list set made_on = $2, made_at = '2026-11-24T13:30:00Z' where offer_id = $1", [
        offerId,
        dayIn(0),
      ]);
      expect((await list(company.client)).body).toMatchObject({ state: 'made', madeAt: '2026-11-24T13:30:00.000Z', nextOn: dayIn(1) });
      await company.client.post(`/api/offers/${offerId}/pause`);
      expect((await list(company.client)).body).toMatchObject({ items: [], nextOn: null });
    });

    it('three publications a day have a list at once: the next one waits for those of the night, and says so', async () => {
      const offers = [offerId];
      while (offers.length < 4) offers.push(await published(company.client));
      const states = await Promise.all(offers.map(async (id) => (await list(company.client, id)).body.state));
      expect(states).toEqual(['making', 'making', 'making', 'waiting']);
      const outboxRows = await world.query<{ id: string }>(
        `select payload->>'offerId' as id from outbox where job = 'list-candidates' and payload->>'offerId' = any($1) order by created_at`,
        [offers],
      );
      expect(outboxRows.map(({ id }) => id)).toEqual(offers.slice(0, 3));
    });

    it('counts publications of one day only, and of one company only', async () => {
      for (const _more of [1, 2]) await published(company.client);
      const other = await people.company();
      expect((await list(other.client, await published(other.client))).body.state).toBe('making');
      await world.query('update candidate_list set published_on = $1', [dayIn(-1)]);
      expect((await list(company.client, await published(company.client))).body.state).toBe('making');
    });

    it('a publication that the campus approves is counted too', async () => {
      const coordinator = await people.coordinator();
      for (const _more of [1, 2]) await published(company.client);
      const { id } = await draft(company.client);
      await world.query("update offer set status = 'submitted' where id = $1", [id]);
      expect((await coordinator.client.post(`/api/campus/offers/${id}/approval`)).status).toBe(204);
      expect((await list(company.client, id)).body.state).toBe('waiting');
    });

    it('no list is made again when an offer is resumed', async () => {
      await company.client.post(`/api/offers/${offerId}/pause`);
      await company.client.post(`/api/offers/${offerId}/resumption`);
      expect(await world.query('select publication from candidate_list where offer_id = $1', [offerId])).toEqual([{ publication: 1 }]);
      expect(await world.query("select 1 from outbox where job = 'list-candidates' and payload->>'offerId' = $1", [offerId])).toHaveLength(
        1,
      );
    });

    it('an offer kept for some schools has none: who appears would tell the school', async () => {
      await world.query('update offer set reserved_school_ids = array[$2::uuid] where id = $1', [offerId, teacher.schoolId]);
      expect((await list(company.client)).body).toMatchObject({ items: [], state: 'reserved', nextOn: null });
    });

    it('is erased when the offer ends, and for one student when the consent is taken back: a new yes waits for the night', async () => {
      const student = await candidate();
      const decide = (visibility: string) =>
        student.client.put('/api/student/visibility', { visibility, consentTextVersion: VISIBILITY_CONSENT_VERSION });
      expect((await decide('school')).status).toBe(200);
      expect((await decide('verified_companies')).status).toBe(200);
      expect((await list(company.client)).body.count).toBe(0);
      await candidate();
      expect((await company.client.post(`/api/offers/${offerId}/closure`, { reason: 'too_few' })).status).toBe(200);
      expect(await world.query('select 1 from candidate where offer_id = $1', [offerId])).toEqual([]);
    });

    it('does not move when the offer is edited', async () => {
      for (const e of [6_000, 9_000, 7_000]) await candidate({ e });
      const before = (await list(company.client)).body;
      const changes = { title: 'Agent / Agente de fabrication', romeCodes: ['H2102'], skills: [{ ogr: '114642', need: 'required' }] };
      const [{ version } = { version: 0 }] = await world.query<{ version: number }>('select version from offer where id = $1', [offerId]);
      expect((await company.client.put(`/api/offers/${offerId}`, { ...offerBody(changes), version })).status).toBe(200);
      expect((await list(company.client)).body).toEqual(before);
    });

    it('shows nobody who did not say yes, applied, has found a place or left the class', async () => {
      const hidden = await people.student(classId);
      await lists(hidden);
      const ofSchool = await candidate();
      await show(ofSchool, 'school');
      const placed = await candidate();
      await world.query("update student set search_state = 'placed' where id = $1", [placed.studentId]);
      const gone = await candidate();
      await world.query('update student set class_group_id = null where id = $1', [gone.studentId]);
      const applicant = await candidate();
      expect((await apply(applicant.client, offerId)).status).toBe(201);
      expect((await list(company.client)).body).toMatchObject({ items: [], count: 0 });
    });

    it('takes back a yes at once', async () => {
      const student = await candidate();
      const id = await onlyCandidate();
      await show(student, 'nobody');
      expect((await list(company.client)).body.count).toBe(0);
      expect((await company.client.get(`/api/offers/${offerId}/candidates/${id}`)).status).toBe(404);
      expect((await invite(id)).status).toBe(404);
    });

    it('shows those of 15 to 17 only with the school’s agreement, and nobody under 15', async () => {
      const [minor, child] = [await candidate({ age: 16 }), await candidate({ age: 14 })];
      await agree(child);
      expect((await list(company.client)).body.count).toBe(0);
      await agree(minor);
      expect((await list(company.client)).body.count).toBe(1);
      await agree(minor, false);
      expect((await list(company.client)).body.count).toBe(0);
    });

    it('shows an unverified company nobody, and says what it waits for (T11)', async () => {
      await candidate();
      await world.query("update company set status = 'pending' where id = $1", [company.companyId]);
      const { status, body } = await list(company.client);
      expect({ status, code: body.code }).toEqual({ status: 403, code: 'company.not-verified' });
      expect(JSON.stringify(body)).not.toContain('pseudonym');
    });

    it('is empty for an offer that is not online', async () => {
      await candidate();
      await world.query("update offer set status = 'closed' where id = $1", [offerId]);
      expect((await list(company.client)).body.items).toEqual([]);
    });

    it('lists by the post’s side, page by page, each once', async () => {
      for (const e of [6_000, 9_000, 7_000, 7_000, 8_000]) await candidate({ e });
      const seen: string[] = [];
      let cursor = '';
      do {
        const { body } = await list(company.client, offerId, `?limit=2${cursor}`);
        seen.push(...body.items.map(({ id }) => id));
        cursor = body.next ? `&cursor=${body.next}` : '';
        const own = await world.query<{ id: string }>('select student_id as id from candidate where offer_id = $1', [offerId]);
        for (const { id } of own) expect(Buffer.from(body.next ?? '', 'base64url').toString()).not.toContain(id);
      } while (cursor);
      const [whole] = [(await list(company.client)).body.items.map(({ id }) => id)];
      expect(seen).toEqual(whole);
      expect(new Set(seen).size).toBe(5);
    });

    it('invites once, in writing, and the student decides under their own name', async () => {
      const student = await candidate();
      const id = await onlyCandidate();
      const { status, body } = await invite(id);
      expect(status).toBe(201);
      expect(body.invitation).toMatchObject({ status: 'sent', answerBy: dayIn(14) });
      expect(await invite(id)).toMatchObject({ status: 409, body: { code: 'candidate.already-invited' } });
      const letters = await world.query<{ letter: string; params: Record<string, unknown>; to_address: string }>(
        "select letter, params, to_address from email where entity_type = 'invitation_to_apply' and to_address = $1",
        [student.email],
      );
      expect(letters).toEqual([
        expect.objectContaining({
          letter: 'application-invited',
          params: expect.objectContaining({ companyName: 'Amidonnerie du Santerre', message: 'Votre formation nous intéresse.' }),
        }),
      ]);
      const { body: mine } = await student.client.get<{ items: { id: string; status: string; isOpen: boolean }[] }>(
        '/api/student/invitations',
      );
      expect(mine.items).toEqual([expect.objectContaining({ status: 'sent', isOpen: true })]);
      const own = mine.items[0]?.id;
      expect((await student.client.post<{ status: string }>(`/api/student/invitations/${own}/opening`)).body.status).toBe('opened');
      expect((await student.client.post<{ status: string }>(`/api/student/invitations/${own}/opening`)).body.status).toBe('opened');
      expect((await list(company.client)).body.items[0]?.invitation?.status).toBe('opened');
      expect((await student.client.post<{ status: string }>(`/api/student/invitations/${own}/decline`)).body.status).toBe('declined');
      expect((await student.client.post(`/api/student/invitations/${own}/decline`)).status).toBe(409);
      expect((await list(company.client)).body.items[0]?.invitation?.status).toBe('declined');
      const moves = await world.query<{ to_state: string }>('select to_state from state_change where entity_id = $1 order by created_at', [
        own,
      ]);
      expect(moves.map(({ to_state }) => to_state)).toEqual(['sent', 'opened', 'declined']);
    });

    it('turns into an application of origin invited when the student applies', async () => {
      const student = await candidate();
      await invite(await onlyCandidate(), '');
      const { status, body } = await apply(student.client, offerId);
      expect(status).toBe(201);
      const rows = await world.query('select origin from application where id = $1', [body.id]);
      expect(rows).toEqual([{ origin: 'invited' }]);
      expect(await world.query('select status from invitation_to_apply where offer_id = $1', [offerId])).toEqual([{ status: 'applied' }]);
      expect((await list(company.client)).body.count).toBe(0);
    });

    it('tells the referent teacher of a student under 18 as well', async () => {
      const [adult, minor] = [await candidate(), await candidate({ age: 17 })];
      await agree(minor);
      for (const { id } of (await list(company.client)).body.items) await invite(id);
      const rows = await world.query<{ params: { act: string } }>(
        `select params from email where letter = 'application-teacher-copy' and to_address = $1 and entity_type = 'invitation_to_apply'`,
        [teacher.email],
      );
      expect(rows.map(({ params }) => params.act)).toEqual(['invited']);
      expect(adult.email).not.toBe(minor.email);
    });

    it('lets a company send ten invitations a day', async () => {
      const student = await candidate();
      const id = await onlyCandidate();
      for (const offer of await copiesOf(world, offerId, 10))
        await world.query(
          `insert into invitation_to_apply (id, student_id, offer_id, company_id, invited_by_account_id, answer_by)
         values ($1, $2, $3, $4, $5, current_date + 14)`,
          [uuid(), student.studentId, offer, company.companyId, company.accountId],
        );
      expect(await invite(id)).toMatchObject({ status: 429, body: { code: 'candidate.daily-limit' } });
    });

    it('invites no minor to a post with hazards, and does not say why to the company', async () => {
      const minor = await candidate({ age: 16 });
      await agree(minor);
      const id = await onlyCandidate();
      await world.query("update offer set hazards = '{live_electrical}' where id = $1", [offerId]);
      const { status, body } = await invite(id);
      expect({ status, code: body.code }).toEqual({ status: 409, code: 'candidate.unlawful' });
      expect(body.detail).toMatch(/d’autres dates/);
      expect(body.detail).not.toMatch(/16|mineur|18|école|médical/);
      expect(await world.query('select 1 from invitation_to_apply where offer_id = $1', [offerId])).toEqual([]);
    });

    it('answers an invitation the same for every age of a band: the student reads the reason, the company learns nothing', async () => {
      await world.query('update offer set min_age = 20 where id = $1', [offerId]);
      const answers: object[] = [];
      for (const age of [18, 19, 24]) {
        const student = await candidate({ age });
        const uninvited = (await list(company.client)).body.items.find(({ invitation }) => invitation === null);
        const { id } = found(uninvited, 'a candidate who is not invited');
        const { status, body } = await invite(id, '');
        answers.push({ status, invitation: body.invitation });
        const { items } = (await student.client.get<{ items: { whyNot: string | null }[] }>('/api/student/invitations')).body;
        expect(items[0]?.whyNot).toEqual(age < 20 ? expect.stringContaining('20\u00a0ans') : null);
        expect((await apply(student.client, offerId)).status).toBe(age < 20 ? 409 : 201);
      }
      expect(new Set(answers.map((one) => JSON.stringify(one).replace(/"sentAt":"[^"]+"/, ''))).size).toBe(1);
    });

    it('keeps to ten also when two are asked at once, and to one for one candidate', async () => {
      await candidate();
      const id = await onlyCandidate();
      const answers = await Promise.all([invite(id), invite(id), invite(id)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
    });

    it('invites nobody to an offer whose seats are taken', async () => {
      await candidate();
      const id = await onlyCandidate();
      await world.query('update offer set expires_on = $2 where id = $1', [offerId, dayIn(-1)]);
      expect(await invite(id)).toMatchObject({ status: 409, body: { code: 'candidate.offer-not-open' } });
    });

    it('refuses a message that is too long, in words', async () => {
      await candidate();
      const { status, body } = await invite(await onlyCandidate(), 'a'.repeat(501));
      expect({ status, path: body.errors?.[0]?.path }).toEqual({ status: 400, path: 'message' });
      expect((await invite('nobody')).status).toBe(404);
    });
  });

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { APPLICATION_TABLE, canMove, POOL_CONSENT_VERSION, ROLES } from '@seve/domain';
import fc from 'fast-check';
import { invariantsHold } from '../api/applications/seat-invariants.js';
import { published } from '../support/builders/offers.js';
import { type Member, People, type Student, type Teacher } from '../support/builders/people.js';
import type { Client } from '../support/client.js';
import { drawnSeed, IS_LONG } from '../support/form.js';
import { tally } from '../support/tally.js';
import { startWorld, type World } from '../support/world.js';
import { ACTS, type ActName, ApplicationModel } from './application-model.js';

/** R12: short and long form. */
const FORM = IS_LONG ? { runs: 1_000, commands: 40, races: 60 } : { runs: 20, commands: 25, races: 4 };
const SEATS = [1, 2] as const;
const STUDENTS = 2;
const DAY_MS = 86_400_000;

interface Step {
  act: ActName;
  student: number;
  offer: number;
}

/** Acts that move something are drawn more often than those that end everything. */
const WEIGHTS: Partial<Record<ActName, number>> = {
  send: 6,
  offer: 4,
  accept: 3,
  open: 3,
  undo: 3,
  reject: 2,
  refuse_by_phone: 2,
  correct_refusal: 3,
  propose: 3,
  choose: 3,
};

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.oneof(...ACTS.map((act) => ({ weight: WEIGHTS[act] ?? 1, arbitrary: fc.constant(act) }))),
  student: fc.nat(STUDENTS - 1),
  offer: fc.nat(SEATS.length - 1),
});

describe('applications as a model predicts them (R12)', () => {
  const seed = drawnSeed();
  let world: World;
  let teacher: Teacher;
  let students: Student[];
  let companies: Member[];
  let offers: string[];
  let classId: string;

  beforeAll(async () => {
    world = await startWorld({ workers: 0, env: { SEVE_UNDO_MS: '600000' } });
    const people = new People(world);
    teacher = await people.teacher();
    classId = await people.classGroup(teacher);
    students = [];
    companies = [];
    offers = [];
    while (students.length < STUDENTS) students.push(await people.student(classId));
    for (const seats of SEATS) {
      const company = await people.company(`Atelier ${seats}`);
      companies.push(company);
      offers.push(await published(company.client, { seats }));
    }
  }, 120_000);
  afterAll(() => world?.stop());

  /** The same people and offers, and nothing has happened yet. */
  async function begin(): Promise<void> {
    for (const table of ['agreement', 'placement', 'interview', 'email', 'outbox', 'state_change', 'application', 'idempotency_key'])
      await world.query(`delete from ${table}`);
    await world.query(`update student set search_state = 'searching'`);
    await world.query(`update offer set status = 'published', close_reason = null, fill_channel = null, ended_on = null`);
  }

  const idOf = async ({ student, offer }: Step): Promise<string | null> => {
    const [row] = await world.query<{ id: string }>('select id from application where student_id = $1 and offer_id = $2', [
      students[student]?.studentId,
      offers[offer],
    ]);
    return row?.id ?? null;
  };

  /** Asks the api as the one whose act it is. Null: there is nothing yet to act on. */
  async function ask(one: Step): Promise<number | null> {
    tally('modelActs');
    const student = students[one.student]?.client as Client;
    const company = companies[one.offer]?.client as Client;
    const offerPath = `/api/offers/${offers[one.offer]}`;
    if (one.act === 'send') return (await student.post('/api/applications', { offerId: offers[one.offer], motivation: 'Bonjour.' })).status;
    if (one.act === 'pause') return (await company.post(`${offerPath}/pause`)).status;
    if (one.act === 'resume') return (await company.post(`${offerPath}/resumption`)).status;
    if (one.act === 'withdraw_offer') return (await company.post(`${offerPath}/withdrawal`)).status;
    if (one.act === 'publish_again') return (await company.post(`${offerPath}/publication`)).status;
    if (one.act === 'close') return (await company.post(`${offerPath}/closure`, { reason: 'other' })).status;
    const id = await idOf(one);
    if (id === null) return null;
    const path = `/api/applications/${id}`;
    const slots = [new Date(Date.now() + 10 * DAY_MS).toISOString()];
    const interview = { mode: 'site', place: '', note: '', durationMinutes: 30, slots };
    const reason = 'Une raison dite en quelques mots.';
    switch (one.act) {
      case 'open':
        return (await company.post(`${path}/reading`)).status;
      case 'propose':
        return (await company.post(`${path}/interview`, interview)).status;
      case 'choose':
        return (await student.post(`${path}/interview/choice`, { slotId: await slotOf(id) })).status;
      case 'refuse_slots':
        return (await student.post(`${path}/interview/refusal`, {})).status;
      case 'cancel_interview':
        return (await company.post(`${path}/interview/cancellation`, { note: reason })).status;
      case 'pool':
        return (await company.post(`${path}/pooling`, {})).status;
      case 'agree':
        return (await student.put(`${path}/pool-agreement`, { consentTextVersion: POOL_CONSENT_VERSION })).status;
      case 'refuse_pool':
        return (await student.del(`${path}/pool-agreement`)).status;
      case 'offer':
        return (await company.post(`${path}/offering`, {})).status;
      case 'reject':
        return (await company.post(`${path}/rejection`, { reason: 'dates' })).status;
      case 'refuse_by_phone':
        return (await teacher.client.post(`${path}/phone-refusal`, { reason: 'dates', spokeTo: 'Mme Carlier' })).status;
      case 'correct_refusal':
        return (await company.post(`${path}/phone-refusal/correction`)).status;
      case 'undo':
        return (await company.post(`${path}/undoing`)).status;
      case 'accept':
        return (await student.post(`${path}/acceptance`)).status;
      case 'decline':
        return (await student.post(`${path}/decline`, {})).status;
      case 'withdraw':
        return (await student.post(`${path}/withdrawal`, {})).status;
      case 'restore':
        return (await student.post(`${path}/restoration`)).status;
      case 'cancel_by_company':
        return (await company.post(`${path}/cancellation`, { reason })).status;
      case 'cancel_by_student':
        return (await student.post(`${path}/cancellation`, { reason })).status;
      case 'cancel_by_teacher':
        return (await teacher.client.post(`${path}/cancellation`, { reason })).status;
    }
  }

  async function slotOf(applicationId: string): Promise<string> {
    const [row] = await world.query<{ id: string }>(
      'select slot.id from interview_slot slot join interview on interview.id = interview_id where application_id = $1 limit 1',
      [applicationId],
    );
    return row?.id ?? '01900000-0000-7000-8000-000000000000';
  }

  const who = (address: string): string => {
    const student = students.findIndex(({ email }) => email === address);
    const company = companies.findIndex(({ email }) => email === address);
    if (student >= 0) return `student ${student}`;
    if (company >= 0) return `company ${company}`;
    return address === teacher.email ? 'teacher' : address;
  };

  async function lettersPromised(): Promise<string[]> {
    const rows = await world.query<{ letter: string; to: string }>(
      `select letter, to_address as "to" from email where error is distinct from 'undone'`,
    );
    return rows.map(({ letter, to }) => `${letter} > ${who(to)}`).sort();
  }

  /**
   * Seats are never exceeded, no student is placed twice on overlapping days nor offered days that are taken, one application per pair,
   * legal moves in an unbroken chain.
   */
  async function holds(): Promise<void> {
    await invariantsHold(world);
    // All offers have the same days.
    expect(
      await world.query(
        `select student_id from application where status in ('offered', 'accepted') group by student_id having bool_or(status = 'accepted') and count(*) > 1`,
      ),
    ).toEqual([]);
    expect(await world.query('select 1 from application group by student_id, offer_id having count(*) > 1')).toEqual([]);
    const moves = await world.query<{ id: string; from: string | null; to: string; role: (typeof ROLES)[number]; status: string }>(
      `select entity_id as id, from_state as "from", to_state as "to", actor_role as role, application.status
       from state_change join application on application.id = entity_id where entity_type = 'application' order by entity_id, state_change.created_at`,
    );
    const last = new Map<string, string>();
    for (const { id, from, to, role } of moves) {
      const before = last.get(id) ?? null;
      expect(from === 'draft' ? null : from).toBe(before);
      if (before !== null) expect(canMove(APPLICATION_TABLE, before as never, to as never, role)).toBe(true);
      last.set(id, to);
    }
    for (const { id, status } of moves) expect(last.get(id)).toBe(status);
  }

  it(
    `holds over ${FORM.runs} lives of ${FORM.commands} acts (seed ${seed})`,
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: FORM.commands, maxLength: FORM.commands }), async (steps) => {
          await begin();
          const model = new ApplicationModel(SEATS);
          const done: string[] = [];
          for (const one of steps) {
            const status = await ask(one);
            if (status === null) continue;
            const isAllowed = model.act(one.act, one.student, one.offer);
            done.push(`${one.act} ${one.student} ${one.offer}: ${status}`);
            expect({ done, isAllowed: status < 300 }).toEqual({ done, isAllowed });
            // A withdrawn offer whose seats are taken is refused at that field.
            if (!isAllowed) expect(one.act === 'publish_again' ? [409, 400] : [409, 404]).toContain(status);
          }
          const rows = await world.query<{ student: string; offer: string; status: string }>(
            'select student_id as student, offer_id as offer, status from application',
          );
          const stored = rows.map(
            ({ student, offer, status }) =>
              `${students.findIndex(({ studentId }) => studentId === student)} ${offers.indexOf(offer)} ${status}`,
          );
          expect({ done, stored: stored.sort() }).toEqual({
            done,
            stored: [...model.applications].map(([key, { status }]) => `${key} ${status}`).sort(),
          });
          expect({ done, letters: await lettersPromised() }).toEqual({ done, letters: [...model.letters].sort() });
          const [count] = await world.query<{ moves: number }>(
            `select count(*)::int as moves from state_change where entity_type = 'application'`,
          );
          expect({ done, moves: count?.moves }).toEqual({ done, moves: model.moves() });
          await holds();
        }),
        { numRuns: FORM.runs, seed, endOnFailure: true },
      );
    },
    IS_LONG ? 3_600_000 : 600_000,
  );

  it(`keeps its promises when everybody acts at once (${FORM.races} times, seed ${seed})`, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 24, maxLength: 24 }), async (steps) => {
        await begin();
        for (const student of students.keys()) for (const offer of offers.keys()) await ask({ act: 'send', student, offer });
        const asked = steps.filter(({ act }) => act !== 'close');
        const statuses = await Promise.all(asked.map(ask));
        // 503: a lock was not got in time, and nothing is changed.
        for (const [place, status] of statuses.entries())
          expect([200, 201, 204, 404, 409, 503, null, ...(asked[place]?.act === 'publish_again' ? [400] : [])]).toContain(status);
        await holds();
      }),
      { numRuns: FORM.races, seed, endOnFailure: true },
    );
  }, 600_000);
});

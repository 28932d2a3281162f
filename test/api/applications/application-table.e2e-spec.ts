import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  APPLICATION_ACTS,
  APPLICATION_TABLE,
  type ApplicationAct,
  type ApplicationStatus,
  nextActs,
  type PersonRole,
  SENT_STATUSES,
  type SentStatus,
} from '@seve/domain';
import { v7 as uuid } from 'uuid';
import { applied } from '../../support/builders/applications.js';
import { takenOver } from '../../support/builders/escalations.js';
import { published, type Refusal } from '../../support/builders/offers.js';
import { People } from '../../support/builders/people.js';
import type { Client } from '../../support/client.js';
import { found } from '../../support/found.js';
import { startWorld, type World } from '../../support/world.js';

const TOMORROW = new Date(Date.now() + 86_400_000).toISOString();
const SLOT_ID = uuid();
const INTERVIEW = { mode: 'site', place: '1 rue du Moulin', note: '', durationMinutes: 45, slots: [TOMORROW] };

interface Route {
  path: string;
  /** Acts of this route; the status decides which one applies. */
  acts: readonly ApplicationAct[];
  body?: object;
}

/** Routes of the api. Acts by which the student begins or resumes an application have suites of their own. */
const ROUTES: readonly Route[] = [
  { path: 'reading', acts: ['open'] },
  { path: 'interview', acts: ['propose_interview', 'move_interview'], body: INTERVIEW },
  { path: 'interview/choice', acts: ['choose_slot'], body: { slotId: SLOT_ID } },
  { path: 'interview/refusal', acts: ['refuse_slots'], body: {} },
  { path: 'interview/cancellation', acts: ['cancel_interview'], body: {} },
  { path: 'pooling', acts: ['pool'], body: {} },
  { path: 'offering', acts: ['offer', 'change_mind'], body: { message: 'Bienvenue.' } },
  { path: 'rejection', acts: ['reject'], body: { reason: 'dates' } },
  { path: 'undoing', acts: ['undo'] },
  { path: 'phone-refusal', acts: ['refuse_by_phone'], body: { reason: 'dates', spokeTo: 'Mme Carlier' } },
  { path: 'phone-refusal/correction', acts: ['correct_refusal'] },
  { path: 'acceptance', acts: ['accept'] },
  { path: 'decline', acts: ['decline'] },
  { path: 'withdrawal', acts: ['withdraw'] },
  { path: 'restoration', acts: ['restore'] },
  { path: 'cancellation', acts: ['cancel'], body: { reason: 'Un empêchement.' } },
];
const TOLD_ELSEWHERE: readonly ApplicationAct[] = ['send'];

interface Way {
  act: ApplicationAct;
  from: ApplicationStatus;
  to: ApplicationStatus;
  by: PersonRole;
}

/** Every move of the table, for each role that may do it. */
const WAYS: readonly Way[] = (Object.keys(APPLICATION_TABLE) as ApplicationStatus[]).flatMap((to) =>
  APPLICATION_TABLE[to].flatMap(({ act, from, by }) =>
    from.flatMap((one) => by.filter((role) => role !== 'system').map((role) => ({ act, from: one, to, by: role as PersonRole }))),
  ),
);
const waysOf = ({ acts }: Route) => WAYS.filter(({ act }) => acts.includes(act));

/** Status in which an undone answer was given. */
const ANSWERED_FROM = 'read';
const ANSWER_OF: Partial<Record<SentStatus, ApplicationAct>> = { rejected: 'reject', interview: 'propose_interview', offered: 'offer' };

const GOES_BACK: readonly ApplicationAct[] = ['undo', 'correct_refusal'];
/** Returns the answer that must have been given before this route is called. */
const answerBefore = ({ acts }: Route, status: SentStatus): ApplicationAct | undefined =>
  status === 'rejected' && acts.includes('correct_refusal') ? 'refuse_by_phone' : ANSWER_OF[status];

interface Outcome {
  status: number;
  to: ApplicationStatus;
  /** Row that the act adds to the history. */
  move: { act: ApplicationAct; from: ApplicationStatus; to: ApplicationStatus; by: PersonRole } | null;
}

/** Returns the outcome by the table. Opening a file a second time is neither a move nor an error. */
function expected(route: Route, from: SentStatus, by: PersonRole): Outcome {
  if (route.path === 'reading' && from === 'read') return { status: 200, to: from, move: null };
  const way = waysOf(route).find((one) => one.by === by && one.from === from && (!GOES_BACK.includes(one.act) || one.to === ANSWERED_FROM));
  if (!way) return { status: 409, to: from, move: null };
  const { act, to } = way;
  return { status: 200, to, move: { act, from, to, by } };
}

/** Returns the roles that may do an act of this route. */
const rolesOf = (route: Route): PersonRole[] => [...new Set(waysOf(route).map(({ by }) => by))];
/** Returns the roles that may act from this status; when there are none, one that may act from another status. */
const rolesFrom = (route: Route, from: SentStatus): PersonRole[] => {
  const roles = rolesOf(route);
  const may = roles.filter((by) => expected(route, from, by).status === 200);
  return may.length > 0 ? may : roles.slice(0, 1);
};

describe('the table of an application', () => {
  let world: World;
  let clients: Record<PersonRole, Client>;
  let accounts: Record<PersonRole, string>;
  let applicationId: string;

  /** Puts the application into the status; an answer is given by this person, just now. */
  async function put(
    status: SentStatus,
    by: PersonRole,
    { before = ANSWERED_FROM, act = ANSWER_OF[status] }: { before?: ApplicationStatus; act?: ApplicationAct } = {},
  ): Promise<void> {
    await world.query(
      `delete from agreement; delete from placement; delete from interview; delete from escalation;
       delete from state_change where entity_id = '${applicationId}'; update student set search_state = 'searching'`,
    );
    await takenOver(world, applicationId);
    await world.query(
      `update application set status = $2, pool_agreed_at = null, answer_by = current_date + 10,
         read_at = case when $2 in ('submitted', 'withdrawn') then null else now() end,
         before_answer = json_build_object('readAt', now(), 'answeredAt', null, 'refusalReason', null, 'refusalShared', true,
           'companyMessage', null, 'answerBy', null, 'interview', null)
       where id = $1`,
      [applicationId, status],
    );
    if (status === 'interview') await planInterview();
    if (status === 'accepted') await planPlacement();
    if (!act) return;
    await world.query(
      `insert into state_change (id, entity_type, entity_id, from_state, to_state, act, actor_account_id, actor_role)
       values ($1, 'application', $2, $3, $4, $5, $6, 'company_admin')`,
      [uuid(), applicationId, before, status, act, accounts[by]],
    );
  }

  const planPlacement = () =>
    world.query(
      `insert into placement (id, source, state, application_id, company_site_id, student_id, kind, start_on)
       select gen_random_uuid(), 'application', 'agreed', id, company_site_id, student_id, 'internship', current_date + 30 from application where id = $1`,
      [applicationId],
    );

  async function planInterview(): Promise<void> {
    const id = uuid();
    await world.query(
      `insert into interview (id, application_id, status, mode, duration_minutes) values ($1, $2, 'proposed', 'phone', 30)`,
      [id, applicationId],
    );
    await world.query('insert into interview_slot (id, interview_id, starts_at) values ($1, $2, $3)', [SLOT_ID, id, TOMORROW]);
  }

  const post = (client: Client, { path, body }: Route) => client.post<Refusal | null>(`/api/applications/${applicationId}/${path}`, body);
  const statusNow = async () =>
    found((await world.query<{ status: ApplicationStatus }>('select status from application where id = $1', [applicationId]))[0], 'it')
      .status;
  const lastMove = async () => {
    const [row] = await world.query<{ id: string; move: NonNullable<Outcome['move']> }>(
      `select id, json_build_object('act', act, 'from', from_state, 'to', to_state, 'by', actor_role) as move
       from state_change where entity_id = $1 order by created_at desc, id desc limit 1`,
      [applicationId],
    );
    return row;
  };

  beforeAll(async () => {
    world = await startWorld({ workers: 0, env: { SEVE_UNDO_MS: '600000' } });
    const people = new People(world);
    const [teacher, company, coordinator] = [await people.teacher(), await people.company(), await people.coordinator()];
    const classId = await people.classGroup(teacher);
    const student = await people.student(classId);
    const recruiter = await people.member(company.companyId, 'company_recruiter');
    const known = { student, company_admin: company, company_recruiter: recruiter, teacher, campus_coordinator: coordinator };
    const cast = await people.ofEveryRole(known, { schoolId: teacher.schoolId, companyId: company.companyId });
    const each = <T>(of: (person: { client: Client; accountId: string }) => T) =>
      Object.fromEntries(Object.entries(cast).map(([role, person]) => [role, of(person)])) as Record<PersonRole, T>;
    clients = each(({ client }) => client);
    accounts = each(({ accountId }) => accountId);
    applicationId = await applied(student.client, await published(company.client, { seats: 5 }));
  });
  afterAll(() => world?.stop());

  it('has a route for every act of a person', () => {
    const acts = APPLICATION_ACTS.filter((act) => WAYS.some((way) => way.act === act) && !TOLD_ELSEWHERE.includes(act));
    expect(acts.filter((act) => !ROUTES.some((route) => route.acts.includes(act)))).toEqual([]);
  });

  async function ask(role: PersonRole, route: Route): Promise<Outcome> {
    const before = await lastMove();
    const { status, body } = await post(clients[role], route);
    if (status === 409) expect(body?.code).toBe('status.not-allowed');
    const after = await lastMove();
    return { status, to: await statusNow(), move: after?.id === before?.id ? null : found(after, 'a move').move };
  }

  it.each(ROUTES.flatMap((route) => SENT_STATUSES.map((from) => ({ ...route, from }))))(
    '$path of one that is $from does what the table says, with its row of history',
    async ({ from, ...route }) => {
      const said: Partial<Record<PersonRole, Outcome>> = {};
      const told: Partial<Record<PersonRole, Outcome>> = {};
      for (const role of rolesFrom(route, from)) {
        await put(from, role, { act: answerBefore(route, from) });
        said[role] = await ask(role, route);
        told[role] = expected(route, from, role);
      }
      expect(said).toEqual(told);
    },
  );

  it.each(ROUTES)('$path is not found by a role that has no act there', async (route) => {
    const from = found(waysOf(route)[0], 'a way').from as SentStatus;
    const others = (Object.keys(clients) as PersonRole[]).filter((role) => !rolesOf(route).includes(role));
    await put(from, others[0] ?? 'student', { act: answerBefore(route, from) });
    for (const role of others) expect([role, await ask(role, route)]).toEqual([role, { status: 404, to: from, move: null }]);
  });

  it.each(
    ROUTES.flatMap((route) =>
      waysOf(route)
        .filter(({ act, to, by }) => GOES_BACK.includes(act) && to !== ANSWERED_FROM && by === 'company_admin')
        .map((way) => ({ route, ...way })),
    ),
  )('$act brings one that is $from back to $to', async ({ route, act, from, to, by }) => {
    await put(from as SentStatus, by, { before: to, act: answerBefore(route, from as SentStatus) });
    expect(await ask(by, route)).toEqual({ status: 200, to, move: { act, from, to, by } });
  });

  it.each(SENT_STATUSES)('one that is %s offers each side the buttons of the table, and undo to who answered alone', async (status) => {
    for (const role of ['student', 'company_admin', 'company_recruiter'] as const) {
      const shown = async () => (await clients[role].get<{ actions: string[] }>(`/api/applications/${applicationId}`)).body.actions;
      const acts = nextActs(APPLICATION_TABLE, status, role).filter((act) => act !== 'correct_refusal');
      await put(status, role);
      expect(await shown()).toEqual(acts);
      await put(status, 'teacher');
      expect(await shown()).toEqual(acts.filter((act) => act !== 'undo'));
    }
  });
});

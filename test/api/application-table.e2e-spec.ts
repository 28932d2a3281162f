import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { APPLICATION_STATUSES, APPLICATION_TABLE, type ApplicationStatus, canMove, nextMoves, type PersonRole } from '@seve/domain';
import type { Client } from '../support/client.js';
import { startWorld, type World } from '../support/world.js';
import { applied } from './applications.js';
import { published, type Refusal } from './offers.js';
import { People } from './people.js';

/** The acts of the api, and the status each one asks for. */
const ACTS = [
  ['reading', 'read', undefined],
  ['offering', 'offered', { message: 'Bienvenue.' }],
  ['rejection', 'rejected', { reason: 'dates' }],
  ['acceptance', 'accepted', undefined],
  ['decline', 'declined', undefined],
  ['withdrawal', 'withdrawn', undefined],
] as const;
const CASES = APPLICATION_STATUSES.flatMap((from) => ACTS.map(([act, to, body]) => ({ from, act, to, body })));
const MOVED_BY_PEOPLE = new Set<string>(ACTS.map(([, to]) => to));

/** May this role ever ask for that status? */
const isItsAct = (role: PersonRole, to: ApplicationStatus) => APPLICATION_TABLE[to].some(({ by }) => by.includes(role));

/** What the table says; opening a file again is no move, and no fault. */
function expected(from: ApplicationStatus, to: ApplicationStatus, role: PersonRole): number {
  if (!isItsAct(role, to)) return 404;
  if (from === 'read' && to === 'read') return 200;
  return canMove(APPLICATION_TABLE, from, to, role) ? 200 : 409;
}

describe('the table of an application', () => {
  let world: World;
  let clients: Record<PersonRole, Client>;
  let strangers: Client[];
  let applicationId: string;

  async function put(status: ApplicationStatus): Promise<void> {
    await world.query('delete from placement');
    await world.query(`update student set search_state = 'searching'`);
    await world.query(
      `update application set status = $2, read_at = case when $2 in ('submitted', 'withdrawn') then null else now() end where id = $1`,
      [applicationId, status],
    );
  }

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    const people = new People(world);
    const [teacher, company, coordinator] = [await people.teacher(), await people.company(), await people.coordinator()];
    const classId = await people.classGroup(teacher);
    const student = await people.student(classId);
    const recruiter = await people.member(company.companyId, 'company_recruiter');
    clients = {
      student: student.client,
      company_admin: company.client,
      company_recruiter: recruiter.client,
      teacher: teacher.client,
      campus_coordinator: coordinator.client,
    };
    strangers = [(await people.student(classId)).client, (await people.company('Autre')).client];
    applicationId = await applied(student.client, await published(company.client, { seats: 5 }));
  });
  afterAll(() => world?.stop());

  it('has an act for every status that a person may ask for', () => {
    const reached = APPLICATION_STATUSES.filter((to) => APPLICATION_TABLE[to].some(({ by }) => by.some((role) => role !== 'system')));
    expect(reached.filter((to) => !MOVED_BY_PEOPLE.has(to))).toEqual([]);
  });

  it.each(CASES)('$act of one that is $from gives each role what the table says', async ({ from, act, to, body }) => {
    const path = `/api/applications/${applicationId}/${act}`;
    const said: Record<string, string> = {};
    const told: Record<string, string> = {};
    for (const role of Object.keys(clients) as PersonRole[]) {
      await put(from);
      const answer = await clients[role].post<Refusal | null>(path, body);
      const [row] = await world.query<{ status: string }>('select status from application where id = $1', [applicationId]);
      const status = expected(from, to, role);
      said[role] = `${answer.status}, then ${row?.status}`;
      told[role] = `${status}, then ${status === 200 ? to : from}`;
      if (status === 409) expect(answer.body?.code).toBe('status.not-allowed');
    }
    expect(said).toEqual(told);
  });

  it.each(
    CASES.filter(
      ({ from, to }) => canMove(APPLICATION_TABLE, from, to, 'student') || canMove(APPLICATION_TABLE, from, to, 'company_admin'),
    ),
  )('$act of one that is $from writes its row of history, and nobody else’s try does', async ({ from, act, to, body }) => {
    await put(from);
    await world.query('delete from state_change where entity_id = $1', [applicationId]);
    for (const stranger of [...strangers, world.client()]) {
      expect([401, 404]).toContain((await stranger.post(`/api/applications/${applicationId}/${act}`, body)).status);
    }
    const role = isItsAct('student', to) ? 'student' : 'company_recruiter';
    expect((await clients[role].post(`/api/applications/${applicationId}/${act}`, body)).status).toBe(200);
    const moves = await world.query(
      'select from_state as "from", to_state as "to", actor_role as by from state_change where entity_id = $1',
      [applicationId],
    );
    expect(moves).toEqual([{ from, to, by: role }]);
  });

  it.each(APPLICATION_STATUSES)('one that is %s offers each side the buttons of the table', async (status) => {
    await put(status);
    for (const role of ['student', 'company_admin', 'company_recruiter'] as const) {
      const { body } = await clients[role].get<{ actions: string[] }>(`/api/applications/${applicationId}`);
      expect(body.actions).toEqual(nextMoves(APPLICATION_TABLE, status, role));
    }
  });
});

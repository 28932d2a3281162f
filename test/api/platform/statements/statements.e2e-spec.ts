import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../../../support/client.js';
import { found } from '../../../support/found.js';
import { type ProcessWorld, startWorld } from '../../../support/world.js';
import { type CountedPath, DEMO_ROLES, type DemoRole, HOT_PATHS } from './statements.data.js';

/** A statement that a library has built is prepared when it is sent for the third time. */
const ASKED_BEFORE = 3;

interface Ids {
  offerId: string;
  applicationId: string;
  classId: string;
  studentId: string;
}

interface Count {
  statements: number;
  prepared: number;
}

const labelOf = ({ as, path }: CountedPath) => `${as}: ${path}`;

const written = ({ statements, prepared }: Count) => `${statements} statements, ${prepared} of them prepared`;

/** Returns how a count differs from its row in the table; null when it does not. */
function difference(row: CountedPath, counted: Count | undefined): string | null {
  if (counted === undefined) return `${labelOf(row)}: not counted`;
  if (counted.statements === row.statements && counted.prepared === row.prepared) return null;
  const isDearer = counted.statements > row.statements || counted.prepared < row.prepared;
  const advice = isDearer ? 'say why in the commit that changes the table' : 'lower the table';
  return `${labelOf(row)}: ${written(counted)}; the table says ${written(row)}: ${advice}`;
}

/**
 * Requests are sent one after another to an api in a separate process, because names of prepared statements belong to a process. A
 * statement is attributed to the request in whose async context it is sent, and short caches are cleared before each counted request
 * (statements.preload.mjs).
 */
describe('statements of the hottest paths', () => {
  let world: ProcessWorld;
  let ids: Ids;
  let offers: { id: string; questions: unknown[] }[];
  const clients = {} as Record<DemoRole, Client>;

  beforeAll(async () => {
    const preload = new URL('./statements.preload.mjs', import.meta.url).href;
    world = await startWorld({ processes: true, demo: true, workers: 0, env: { NODE_OPTIONS: `--import=${preload}` } });
    for (const role of DEMO_ROLES) {
      clients[role] = world.client();
      await clients[role].agent.post('/api/demo/sign-in').send({ key: role }).expect(204);
    }
    // Prevents requests from updating the time of last use of their session, which happens once a minute.
    await world.query(`update session set updated_at = now() + interval '1 hour'`);
    ids = await idsOf(world, clients);
    offers = await world.query(
      `select offer.id, offer.questions from match join offer on offer.id = match.offer_id join student on student.id = match.student_id
       join account on account.id = student.account_id
       where account.email = $1 and offer.status = 'published' and (offer.expires_on is null or offer.expires_on > current_date + 1)
         and not exists (select 1 from application sent where sent.student_id = student.id and sent.offer_id = offer.id)
       order by match.total desc, offer.title limit $2`,
      [await emailOf(clients.student), ASKED_BEFORE + 1],
    );
  });
  afterAll(() => world?.stop());

  const bodyFor = () => {
    const { id, questions } = found(offers.shift(), 'an offer that the student can apply to');
    return {
      offerId: id,
      motivation: 'Votre laboratoire analyse ce que j’étudie cette année. '.repeat(8),
      answers: questions.map(() => 'Oui.'),
    };
  };

  async function ask({ as, path }: CountedPath): Promise<void> {
    const [method, template = ''] = path.split(' ');
    const url = template.replace(/:(\w+)/g, (_, name: keyof Ids) => ids[name]);
    const { status, body } = method === 'POST' ? await clients[as].post<unknown>(url, bodyFor()) : await clients[as].get<unknown>(url);
    if (status >= 300) throw new Error(`${as}: ${method} ${url}: ${status} ${JSON.stringify(body)}`);
  }

  it('are those of the table', async () => {
    for (const row of HOT_PATHS) {
      for (let times = 0; times < ASKED_BEFORE; times += 1) await ask(row);
      await world.api.tell('countNext', labelOf(row));
      await ask(row);
    }
    const counts = await world.api.tell<Record<string, Count>>('counts', '');
    expect(HOT_PATHS.flatMap((row) => difference(row, counts[labelOf(row)]) ?? [])).toEqual([]);
  });
});

const emailOf = async (client: Client) => (await client.get<{ account: { email: string } }>('/api/account/me')).body.account.email;

/** Creates an application to an offer of the company, and a student in a class of the teacher. */
async function idsOf(world: ProcessWorld, clients: Record<DemoRole, Client>): Promise<Ids> {
  const [ofCompany] = await world.query<Pick<Ids, 'offerId' | 'applicationId'>>(
    `select offer.id as "offerId", application.id as "applicationId"
     from application join offer on offer.id = application.offer_id join company_site site on site.id = offer.company_site_id
     join membership on membership.company_id = site.company_id join account on account.id = membership.account_id
     join student on student.id = application.student_id join account applicant on applicant.id = student.account_id
     where account.email = $1 and offer.status = 'published' and application.status = 'read' order by offer.title, applicant.email limit 1`,
    [await emailOf(clients.company)],
  );
  const [ofTeacher] = await world.query<Pick<Ids, 'classId' | 'studentId'>>(
    `select class_group.id as "classId", student.id as "studentId"
     from class_group join membership on membership.id = class_group.referent_teacher_id join account on account.id = membership.account_id
     join student on student.class_group_id = class_group.id join account pupil on pupil.id = student.account_id
     where account.email = $1 order by class_group.name, pupil.email limit 1`,
    [await emailOf(clients.teacher)],
  );
  return { ...found(ofCompany, 'an application that the company has read'), ...found(ofTeacher, 'a student of the teacher') };
}

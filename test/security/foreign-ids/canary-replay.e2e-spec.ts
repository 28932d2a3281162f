import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from '../../support/client.js';
import { IS_LONG } from '../../support/form.js';
import { seededRandom } from '../../support/seeded-random.js';
import { startWorld, type World } from '../../support/world.js';
import { PASSWORD } from '../rights/principals.js';
import { RIGHTS } from '../rights/rights-matrix.js';
import { WrittenRows } from '../rights/written-rows.js';
import { plantCanaries, sightings } from './canaries.js';
import { CanaryOracle, FILE, type Who } from './canary-oracle.js';
import { ownIds } from './own-ids.js';
import { type PlantedStage, plantStages } from './plant-stages.js';
import { textOf } from './readable.js';
import { signInWitnesses } from './witnesses.js';
import { writtenTo } from './written-letters.js';

const CALLS = IS_LONG ? 20_000 : 3_000;
const PARAMETER = /:(\w+)/g;

interface Call {
  who: Who;
  client: Client;
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
}

/** Saved offers may name any public offer. */
const STARS = '/api/student/saved-offers/';

describe('every id of one person, replayed by another (T1)', () => {
  const seed = Number(process.env.SEVE_SEED ?? Date.now() % 1_000_000);
  const random = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  let world: World;
  let oracle: CanaryOracle;
  let witnesses: { who: Who; client: Client }[];
  let idsByTable: Map<string, string[]>;
  let everyId: string[];
  let company: (typeof witnesses)[number];
  let stages: PlantedStage[];

  beforeAll(async () => {
    world = await startWorld({ demo: true, workers: 0, env: { SEVE_DEMO_PASSWORD: PASSWORD, SEVE_TEST_LOG_REQUESTS: 'true' } });
    witnesses = await signInWitnesses(world);
    company = witnesses.find(({ who }) => who.role === 'company') as typeof company;
    stages = await plantStages(world, company.who.role === 'company' ? company.who.companyId : '');
    await plantCanaries(world);
    oracle = await CanaryOracle.read(world);
    idsByTable = await idsOf(world);
    everyId = [...idsByTable.values()].flat();
  }, 120_000);
  afterAll(() => world?.stop());

  /** Fills the ids of a path, mostly with the matching kind, sometimes with another one. */
  function fill(url: string): string {
    return url.replace(PARAMETER, (_all, name: string) => {
      const table = tableOf(url, name);
      return pick(random() < 0.8 ? (idsByTable.get(table) ?? everyId) : everyId);
    });
  }

  function callsOf(method: 'GET' | 'write', count: number): Call[] {
    const routes = Object.keys(RIGHTS).filter(
      (route) =>
        (method === 'GET') === route.startsWith('GET ') &&
        (method === 'GET' || (route.includes(':') && !RIGHTS[route]?.may.includes('anonymous'))),
    );
    return Array.from({ length: count }, () => {
      const [verb = 'GET', url = ''] = pick(routes).split(' ');
      const query =
        method === 'GET' && random() < 0.3
          ? `?${pick(['offerId', 'studentId', 'companyId', 'classId', 'q', 'cursor'])}=${pick(everyId)}`
          : '';
      return { ...pick(witnesses), method: verb as Call['method'], path: fill(url) + query };
    });
  }

  it.each(['student', 'teacher', 'school_office', 'company'] as const)('shows a %s what the matrix gives', async (role) => {
    const { who, client } = witnesses.find((one) => one.who.role === role) as (typeof witnesses)[number];
    const path = await ownPage(world, who);
    const { body } = await client.get<unknown>(path);
    const found = sightings(JSON.stringify(body));
    expect(found.map(({ field }) => field)).toContain('name');
    expect(found.filter((sighting) => !oracle.mayRead(who, sighting, path))).toEqual([]);
  });

  it('shows a company, of what it keeps or what has ended, exactly what the matrix gives', async () => {
    const seen: Record<string, string[]> = {};
    const given: Record<string, string[]> = {};
    for (const { name, applicationId, studentId } of stages) {
      const path = `/api/applications/${applicationId}`;
      const { body } = await company.client.get<{ cv: string | null }>(path);
      const read = new Set<string>(sightings(JSON.stringify(body)).map(({ field }) => field));
      if (body.cv !== null) read.add('cv');
      seen[name] = FILE.filter((field) => read.has(field));
      given[name] = FILE.filter((field) => oracle.mayRead(company.who, { studentId, field }, path));
    }
    expect(seen).toEqual(given);
    expect(Object.keys(given).filter((name) => given[name]?.length)).toEqual([
      'kept by the yes, adult',
      'kept by the yes, minor',
      'refused, adult',
      'left without an answer, adult',
      'closed with its offer, adult',
    ]);
  });

  it(`shows nobody what the matrix does not give (${CALLS} calls, seed ${seed})`, async () => {
    const leaks: string[] = [];
    let seen = 0;
    await inPairs(callsOf('GET', Math.round(CALLS * 0.8)), async ({ who, client, method, path }) => {
      const { status, body, headers } = await client.request<unknown>(method, path);
      expect(status).toBeLessThan(500);
      const found = sightings(await textOf(body, headers));
      seen += found.length;
      for (const one of found.filter((sighting) => !oracle.mayRead(who, sighting, path)))
        leaks.push(`${JSON.stringify(who)} ${path}: ${one.field} of ${one.studentId}`);
    });
    expect([...new Set(leaks)]).toEqual([]);
    expect(seen).toBeGreaterThan(0);
  }, 600_000);

  it('writes no canary into the logs of the api (T30)', () => {
    const lines = world.apis.flatMap(({ output }) => output);
    expect(lines.length).toBeGreaterThan(CALLS * 0.5);
    const logs = lines.join('\n');
    expect(sightings(logs)).toEqual([]);
  });

  it('changes no row of anybody else', async () => {
    const strangers = callsOf('write', Math.round(CALLS * 0.2)).filter(({ who }) => who.role !== 'campus_coordinator');
    const own = await ownIds(world);
    const written = await WrittenRows.watch(world);
    const taken: string[] = [];
    let tried = 0;
    await inPairs(strangers, async ({ who, client, method, path }) => {
      if (path.startsWith(STARS) || path.split(/[/?]/).some((part) => own.of(who).has(part))) return;
      tried += 1;
      const { status } = await client.request(method, path, {});
      if (status >= 500 || [200, 201, 204].includes(status)) taken.push(`${JSON.stringify(who)} gets ${status} for ${method} ${path}`);
    });
    expect(taken).toEqual([]);
    expect(await written.take()).toEqual([]);
    expect(tried).toBeGreaterThan(CALLS * 0.1);
  }, 600_000);

  it('writes letters and prints that say to each reader what the matrix gives', async () => {
    const { told, letters } = await writtenTo(world, witnesses);
    expect(letters).toBeGreaterThan(5);
    oracle = await CanaryOracle.read(world);
    expect(told.length).toBeGreaterThan(5);
    const leaks = told.filter(({ who, sighting }) => !oracle.mayRead(who, sighting, '/letters'));
    expect(leaks.map(({ who, sighting, what }) => `${what} to ${JSON.stringify(who)}: ${sighting.field} of ${sighting.studentId}`)).toEqual(
      [],
    );
  });
});

/** Returns a page of this reader that names students. */
async function ownPage(world: World, who: Who): Promise<string> {
  if (who.role === 'teacher') {
    const [row] = await world.query<{ id: string }>(
      'select class_group.id from class_group join student on class_group_id = class_group.id where class_group.referent_teacher_id = $1 limit 1',
      [who.teacherId],
    );
    return `/api/classes/${row?.id}`;
  }
  if (who.role === 'school_office') {
    const [row] = await world.query<{ id: string; classId: string }>(
      'select student.id, class_group_id as "classId" from student join class_group on class_group.id = class_group_id where class_group.school_id = $1 limit 1',
      [who.schoolId],
    );
    return `/api/classes/${row?.classId}/students/${row?.id}/roster`;
  }
  if (who.role === 'company') {
    const [row] = await world.query<{ id: string }>(
      `select offer.id from offer join company_site on company_site.id = offer.company_site_id join application on offer_id = offer.id
       where company_id = $1 and read_at is not null order by offer.id limit 1`,
      [who.companyId],
    );
    return `/api/offers/${row?.id}/applications`;
  }
  return '/api/account/me';
}

const TABLES: Record<string, string> = {
  offers: 'offer',
  applications: 'application',
  pool: 'application',
  'application-drafts': 'application_draft',
  classes: 'class_group',
  companies: 'company',
  students: 'student',
  invitations: 'invitation_to_apply',
  schools: 'school',
  emails: 'email',
  reports: 'report',
  placements: 'placement',
  'declared-places': 'placement',
  'school-places': 'placement',
  places: 'placement',
  'school-agreements': 'agreement',
  agreements: 'agreement',
  versions: 'paper_version',
  signatorys: 'signatory',
  amendments: 'amendment',
  programmes: 'programme',
  sites: 'company_site',
  members: 'membership',
  teachers: 'membership',
};

/** Returns the table of a path's parameter, by its name or by the word before it. */
function tableOf(url: string, name: string): string {
  const named = `${name.replace(/Id$/, '')}s`;
  const before = url.split('/').at(url.split('/').indexOf(`:${name}`) - 1) ?? '';
  return TABLES[named] ?? TABLES[before] ?? 'account';
}

async function idsOf(world: World): Promise<Map<string, string[]>> {
  const ids = new Map<string, string[]>();
  for (const table of [
    'account',
    'student',
    'application',
    'application_draft',
    'offer',
    'company',
    'class_group',
    'programme',
    'school',
    'membership',
    'contact_note',
    'invitation_to_apply',
    'report',
    'cv_file',
    'placement',
    'agreement',
    'paper_version',
    'signatory',
    'amendment',
    'email',
    'company_site',
    'company_image',
    'roster_import',
    'interview_slot',
    'candidate',
  ]) {
    ids.set(
      table,
      (await world.query<{ id: string }>(`select id from ${table} order by id`)).map(({ id }) => id),
    );
  }
  return ids;
}

/** Runs two calls at a time, so that each response can still be attributed to its call. */
async function inPairs<T>(all: readonly T[], act: (one: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await act(next);
  };
  await Promise.all([work(), work()]);
}

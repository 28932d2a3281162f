import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FAIL_POINTS } from '@seve/jobs';
import { type FrameworkCast, frameworkRow, proposedFramework, readFramework, sign } from '../support/builders/frameworks.js';
import { People } from '../support/builders/people.js';
import type { Answer } from '../support/client.js';
import { becomes } from '../support/programs/local-start.js';
import { SCANNED } from '../support/scanned.js';
import { type ProcessWorld, startWorld } from '../support/world.js';
import { AS_PUPPET } from './faults/puppet.js';

type Place = (typeof FAIL_POINTS)[number];

const OF_WORKER: Place[] = ['before-commit', 'after-commit', 'before-done'];
const OF_API: Place[] = ['before-commit', 'after-commit'];
const OF_EACH_KIND = 15;
const GIVES_UP_AFTER_MS = 120_000;

describe('a process dies in the middle of the life of framework agreements', () => {
  let world: ProcessWorld;
  let people: People;

  beforeAll(async () => {
    const env = { ...AS_PUPPET, SEVE_TEST_JOB_LOCK_MS: '1000', SEVE_TEST_SWEEP_MS: '1000' };
    world = await startWorld({ processes: true, env });
    people = new People(world);
  }, 180_000);
  afterAll(() => world?.stop(), 60_000);

  /** Some whose first day has come, some whose last day is over, some near their end; all at once. */
  async function plantDue() {
    const sides = { schoolId: await people.school(), companyId: (await people.company()).companyId };
    await people.office(sides.schoolId);
    const some = async () => {
      const ids: string[] = [];
      while (ids.length < OF_EACH_KIND) ids.push(await frameworkRow(world, sides, 'draft'));
      return ids;
    };
    const due = { toBegin: await some(), over: await some(), near: await some() };
    await world.query(
      `update framework_agreement set state = case when id = any($1) then 'signed' else 'running' end, start_on = current_date - 400,
         end_on = current_date + case when id = any($1) then 400 when id = any($2) then -2 else 30 end
       where id = any($1) or id = any($2) or id = any($3)`,
      [due.toBegin, due.over, due.near],
    );
    return due;
  }

  const countOf = async (sql: string, ids: readonly string[]) => (await world.query<{ count: number }>(sql, [ids]))[0]?.count ?? 0;
  const inState = (state: string, ids: readonly string[]) =>
    countOf(`select count(*)::int as count from framework_agreement where state = '${state}' and id = any($1)`, ids);
  const told = (ids: readonly string[]) =>
    countOf('select count(*)::int as count from framework_agreement where is_renewal_told and id = any($1)', ids);
  /** Each agreement with its letters to both sides, each once. */
  const lettersOf = (letter: string, ids: readonly string[]) =>
    world.query<{ letters: number; readers: number }>(
      `select distinct count(*)::int as letters, count(distinct to_address)::int as readers from email
       where letter = '${letter}' and entity_id = any($1) group by entity_id`,
      [ids],
    );

  it.each(OF_WORKER)(
    'the worker at %s: each begins and ends once, and each side is told once of an end and of a renewal',
    async (place) => {
      const victim = world.worker;
      const { toBegin, over, near } = await plantDue();
      await becomes('the first has begun', async () => (await inState('running', toBegin)) > 0, GIVES_UP_AFTER_MS);
      await victim.tell('failAt', place);
      expect(await victim.exited).toEqual({ code: null, signal: 'SIGKILL' });
      await world.addWorker().ready();
      const isThrough = async () => (await inState('running', toBegin)) + (await inState('ended', over)) + (await told(near));
      await becomes('all are through', async () => (await isThrough()) === 3 * OF_EACH_KIND, GIVES_UP_AFTER_MS);
      const moves = await world.query(
        `select act, count(*)::int as moves, count(distinct entity_id)::int as agreements from state_change
         where entity_id = any($1) group by act order by act`,
        [[...toBegin, ...over, ...near]],
      );
      expect(moves).toEqual(['begin', 'expire'].map((act) => ({ act, moves: OF_EACH_KIND, agreements: OF_EACH_KIND })));
      expect(await lettersOf('framework-ended', over)).toEqual([{ letters: 2, readers: 2 }]);
      expect(await lettersOf('framework-renewal', near)).toEqual([{ letters: 2, readers: 2 }]);
      expect(await lettersOf('framework-renewal', [...toBegin, ...over])).toEqual([]);
    },
    240_000,
  );

  /** Sends until it is answered, as a person presses again. */
  async function answered(ask: () => Promise<Answer<unknown>>): Promise<number> {
    for (const end = Date.now() + GIVES_UP_AFTER_MS; Date.now() < end; await pause(100)) {
      const answer = await ask().catch(() => null);
      if (answer && answer.status < 500) return answer.status;
    }
    throw new Error('no answer');
  }

  async function dyingAt(place: Place, ask: () => Promise<Answer<unknown>>): Promise<void> {
    const victim = world.api;
    await victim.tell('failAt', place);
    const asking = answered(ask);
    expect(await victim.exited).toEqual({ code: null, signal: 'SIGKILL' });
    await world.addApi(Number(victim.options.env.PORT)).ready();
    expect(await asking).toBe(200);
  }

  /** Runs once; each side has one letter. */
  async function signedOnce({ id }: FrameworkCast): Promise<void> {
    const acts = await world.query<{ act: string }>(
      `select act from state_change where entity_id = $1 and to_state in ('signed', 'running') order by created_at`,
      [id],
    );
    expect(acts).toHaveLength(2);
    expect(await lettersOf('framework-signed', [id])).toEqual([{ letters: 2, readers: 2 }]);
  }

  it.each(OF_API)(
    'the api at %s, while the last signature is given: it is there once, and each side is told once',
    async (place) => {
      const cast = await proposedFramework(people);
      const { id, office, company } = cast;
      await sign(company.client, id);
      const { textSha256 } = await readFramework(office.client, id);
      const body = { name: 'Anne Roy', function: 'Proviseure', textSha256, consents: true };
      await dyingAt(place, () => office.client.post(`/api/framework-agreements/${id}/signature`, body));
      expect(await readFramework(office.client, id)).toMatchObject({ state: 'running', signatures: [{}, {}] });
      await signedOnce(cast);
    },
    240_000,
  );

  it.each(OF_API)(
    'the api at %s, while the paper signed by hand is confirmed: one file, and each side is told once',
    async (place) => {
      const cast = await proposedFramework(people);
      const { id, office, company } = cast;
      const at = `/api/framework-agreements/${id}/paper`;
      const { body } = await company.client.upload<{ paper: { sha256: string } }>(at, 'convention.pdf', SCANNED);
      await office.client.get(at);
      await dyingAt(place, () => office.client.post(`${at}/confirmation`, { sha256: body.paper.sha256 }));
      expect(await readFramework(office.client, id)).toMatchObject({ state: 'running', paper: { filedBy: 'company' } });
      expect(await countOf('select count(*)::int as count from paper_file where framework_agreement_id = any($1)', [id])).toBe(1);
      await signedOnce(cast);
    },
    240_000,
  );
});

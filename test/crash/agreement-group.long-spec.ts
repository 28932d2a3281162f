import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { FAIL_POINTS } from '@seve/jobs';
import { type AgreementCast, agreementCast } from '../support/builders/agreements.js';
import { dayIn } from '../support/builders/days.js';
import { People } from '../support/builders/people.js';
import { sirenFrom, siretOf } from '../support/builders/siret.js';
import type { Answer } from '../support/client.js';
import { becomes } from '../support/programs/local-start.js';
import { type ProcessWorld, startWorld } from '../support/world.js';
import { AS_PUPPET } from './faults/puppet.js';

const STUDENTS = 8;
const GIVES_UP_AFTER_MS = 120_000;

interface Group {
  lines: { studentId: string; outcome: string }[];
}

describe('the api dies in the middle of a group of agreements', () => {
  let world: ProcessWorld;
  let cast: AgreementCast;
  let people: People;

  beforeAll(async () => {
    world = await startWorld({ processes: true, env: AS_PUPPET });
    people = new People(world);
    cast = await agreementCast(people);
  }, 180_000);
  afterAll(() => world?.stop(), 60_000);

  /** Sends until it is answered, as a person presses again. */
  async function create(body: object): Promise<Answer<Group>> {
    for (const end = Date.now() + GIVES_UP_AFTER_MS; Date.now() < end; await pause(100)) {
      const answer = await cast.office.client.post<Group>('/api/agreement-groups', body).catch(() => null);
      if (answer && answer.status < 500) return answer;
    }
    throw new Error('no answer');
  }

  it.each(['before-commit', 'after-commit'] satisfies (typeof FAIL_POINTS)[number][])(
    'at %s: asked again, each student has one place and one agreement, and the host is asked about each once',
    async (place) => {
      const tag = place === 'before-commit' ? '1' : '2';
      const students: string[] = [];
      for (let at = 0; at < STUDENTS; at += 1)
        students.push((await people.student(cast.classId, { lastName: `Nom ${tag}${at}` })).studentId);
      const body = {
        ...{
          hostNumber: siretOf(sirenFrom(`74000000${tag}`), '0001'),
          hostName: `Moulin ${tag}`,
          hostAddress: '3 quai de la Somme, Amiens',
        },
        ...{
          contactEmail: `accueil.${tag}@moulin.example`,
          studentIds: students,
          kind: 'internship',
          startOn: dayIn(30),
          endOn: dayIn(85),
        },
        ...{ weeklyMinutes: 2_100, hazards: [], tutorName: 'Élodie Carpentier', tutorEmail: 'tutrice@moulin.example' },
        ...{ paperKind: 'email', paperOn: dayIn(-1) },
      };
      const begun = () =>
        world.query<{ id: string; links: number }>(
          `select agreement.id, count(link.id)::int as links from agreement join placement on placement.id = placement_id
           left join agreement_link link on link.agreement_id = agreement.id where student_id = any($1) group by 1`,
          [students],
        );
      const victim = world.api;
      const asking = create(body);
      await becomes('the first agreement has begun', async () => (await begun()).length > 0, GIVES_UP_AFTER_MS);
      await victim.tell('failAt', place);
      // Also where the first request is through already.
      const again = create(body);
      expect(await victim.exited).toEqual({ code: null, signal: 'SIGKILL' });
      await world.addApi(Number(victim.options.env.PORT)).ready();
      for (const answer of await Promise.all([asking, again])) expect(answer.status).toBeLessThan(300);
      expect((await create(body)).body.lines.map(({ outcome }) => outcome)).not.toContain('created');

      const all = await begun();
      expect(all).toHaveLength(STUDENTS);
      expect(await world.query('select student_id from placement where student_id = any($1)', [students])).toHaveLength(STUDENTS);
      const planned = await world.query<{ ids: string[] }>(
        `select payload -> 'agreementIds' as ids from outbox where job = 'ask-host-of-group'`,
      );
      const isAskedLater = (id: string) => planned.some(({ ids }) => ids.includes(id));
      expect(all.filter(({ id, links }) => links > 1 || (links === 0 && !isAskedLater(id)))).toEqual([]);
    },
    240_000,
  );
});

import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { dayInParis, daysBetween, POOL_CONSENT_VERSION, schoolYearEnd } from '@seve/domain';
import { act, applied } from '../../support/builders/applications.js';
import { published } from '../../support/builders/offers.js';
import { type Member, People } from '../../support/builders/people.js';
import { freePort } from '../../support/servers/free-port.js';
import { startWorld, type World } from '../../support/world.js';

const DAY_MS = 86_400_000;
const LETTER = 'CANARY-letter';
const ANSWER = 'CANARY-answer';
const NOTHING = { motivation: '', answers: [] };

describe('T26: what a company reads of a candidate that it refused', () => {
  let world: World;
  let people: People;
  let company: Member;
  let offerId: string;

  const later = (days: number) => ({ SEVE_CLOCK_OFFSET_MS: String(days * DAY_MS) });
  /** Starts an api whose clock is `days` ahead; returns its URL. */
  const daysAhead = async (days: number): Promise<string> => {
    const port = await freePort();
    await world.addApi(port, later(days)).ready();
    return `http://127.0.0.1:${port}`;
  };
  const sent = async (age: number, to = offerId) => {
    const teacher = await people.teacher();
    const student = await people.student(await people.classGroup(teacher), { age });
    const id = await applied(student.client, to);
    await world.query('update application set motivation = $2, answers = array[$3] where id = $1', [id, LETTER, ANSWER]);
    await act(company.client, id, 'reading');
    return { id, student };
  };
  const refused = async (age: number) => {
    const { id } = await sent(age);
    expect(JSON.stringify((await company.client.get(`/api/applications/${id}`)).body)).toContain(LETTER);
    await act(company.client, id, 'rejection', { reason: 'dates' });
    return id;
  };
  const reads = async (id: string, origin: string): Promise<boolean> => {
    const { status, body } = await company.client.at(origin).get<object>(`/api/applications/${id}`);
    expect(status).toBe(200);
    return /CANARY/.test(JSON.stringify(body));
  };
  /** Runs a worker with that clock until the content of these applications is deleted, or time is up. */
  const pass = async (ids: readonly string[], days = 0) => {
    const worker = world.addWorker(later(days));
    await worker.ready();
    const remain = async () => (await Promise.all(ids.map(stored))).some((row) => row?.motivation !== '');
    for (const end = Date.now() + 30_000; (await remain()) && Date.now() < end; ) await new Promise((resolve) => setTimeout(resolve, 200));
    await worker.stop();
  };
  const stored = async (id: string) => (await world.query('select motivation, answers from application where id = $1', [id]))[0];

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    people = new People(world);
  });
  // A later clock ends sessions, so each test signs in again.
  beforeEach(async () => {
    company = await people.company();
    offerId = await published(company.client);
  });
  afterAll(() => world?.stop());

  it('of a minor closes at once, and its content goes with the next pass of the worker; withdrawn, it stays as long as it may be sent again', async () => {
    const refusal = await refused(16);
    const offer = await published(company.client);
    const withdrawn = await sent(16, offer);
    await act(withdrawn.student.client, withdrawn.id, 'withdrawal');
    const twice = await sent(16);
    for (const move of ['withdrawal', 'restoration', 'withdrawal']) await act(twice.student.client, twice.id, move);
    for (const id of [refusal, withdrawn.id]) expect(await reads(id, world.url)).toBe(false);
    // An application that was restored and withdrawn again cannot be sent a third time.
    await pass([refusal, twice.id]);
    expect([await stored(refusal), await stored(twice.id)]).toEqual([NOTHING, NOTHING]);
    expect(await stored(withdrawn.id)).toEqual({ motivation: LETTER, answers: [ANSWER] });
    expect(await company.client.post(`/api/offers/${offer}/closure`, { reason: 'other' })).toMatchObject({ status: 200 });
    await pass([withdrawn.id]);
    expect(await stored(withdrawn.id)).toEqual(NOTHING);
  });

  it('is the file of an adult for three months, then name, date and decision; then its content is gone', async () => {
    const id = await refused(20);
    expect(await reads(id, await daysAhead(88))).toBe(true);
    const after = await daysAhead(93);
    expect(await reads(id, after)).toBe(false);
    expect(JSON.stringify((await company.client.at(after).get(`/api/applications/${id}`)).body)).toContain('Lefebvre');
    expect(await stored(id)).toEqual({ motivation: LETTER, answers: [ANSWER] });
    await pass([id], 93);
    expect(await stored(id)).toEqual(NOTHING);
  });

  it('that a minor agreed to have kept goes at the end of the school year; of an adult after two years', async () => {
    const kept = async (age: number) => {
      const { id, student } = await sent(age);
      await act(company.client, id, 'pooling', {});
      const agreed = await student.client.put(`/api/applications/${id}/pool-agreement`, { consentTextVersion: POOL_CONSENT_VERSION });
      expect(agreed.status).toBe(200);
      return id;
    };
    const [minor, adult] = [await kept(16), await kept(20)];
    const today = dayInParis(new Date());
    const yearEnd = daysBetween(today, schoolYearEnd(today));
    expect(await reads(adult, await daysAhead(yearEnd + 1))).toBe(true);
    expect(await reads(minor, await daysAhead(yearEnd + 1))).toBe(false);
    await pass([minor], yearEnd + 1);
    expect([await stored(minor), await stored(adult)]).toEqual([NOTHING, { motivation: LETTER, answers: [ANSWER] }]);
    await pass([adult], 732);
    expect(await stored(adult)).toEqual(NOTHING);
  });
});

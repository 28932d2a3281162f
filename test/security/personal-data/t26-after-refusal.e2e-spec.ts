import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, applied } from '../../support/builders/applications.js';
import { published } from '../../support/builders/offers.js';
import { type Member, People } from '../../support/builders/people.js';
import { freePort } from '../../support/servers/free-port.js';
import { startWorld, type World } from '../../support/world.js';

const DAY_MS = 86_400_000;
const LETTER = 'CANARY-letter';
const ANSWER = 'CANARY-answer';

describe('T26: what a company reads of a candidate that it refused', () => {
  let world: World;
  let people: People;
  let company: Member;
  let offerId: string;

  const later = (days: number) => ({ SEVE_CLOCK_OFFSET_MS: String(days * DAY_MS) });
  /** An api whose civil clock is that many days ahead. */
  const daysAhead = async (days: number): Promise<string> => {
    const port = await freePort();
    await world.addApi(port, later(days)).ready();
    return `http://127.0.0.1:${port}`;
  };
  const refused = async (age: number) => {
    const teacher = await people.teacher();
    const student = await people.student(await people.classGroup(teacher), { age });
    const id = await applied(student.client, offerId);
    await world.query('update application set motivation = $2, answers = array[$3] where id = $1', [id, LETTER, ANSWER]);
    await act(company.client, id, 'reading');
    expect(JSON.stringify((await company.client.get(`/api/applications/${id}`)).body)).toContain(LETTER);
    await act(company.client, id, 'rejection', { reason: 'dates' });
    return id;
  };
  const reads = async (id: string, origin: string): Promise<boolean> => {
    const { status, body } = await company.client.at(origin).get<object>(`/api/applications/${id}`);
    expect(status).toBe(200);
    return /CANARY/.test(JSON.stringify(body));
  };
  const stored = async (id: string) => (await world.query('select motivation, answers from application where id = $1', [id]))[0];

  beforeAll(async () => {
    world = await startWorld({ workers: 0 });
    people = new People(world);
    company = await people.company();
    offerId = await published(company.client);
  });
  afterAll(() => world?.stop());

  it('of a minor closes at once, and its content goes with the next pass of the worker', async () => {
    const id = await refused(16);
    expect(await reads(id, world.url)).toBe(false);
    const worker = world.addWorker();
    await worker.ready();
    for (const end = Date.now() + 30_000; (await stored(id))?.motivation !== '' && Date.now() < end; )
      await new Promise((resolve) => setTimeout(resolve, 200));
    await worker.stop();
    expect(await stored(id)).toEqual({ motivation: '', answers: [] });
  });

  it('is the file of an adult for three months, then name, date and decision; then its content is gone', async () => {
    const id = await refused(20);
    expect(await reads(id, await daysAhead(88))).toBe(true);
    const after = await daysAhead(93);
    expect(await reads(id, after)).toBe(false);
    expect(JSON.stringify((await company.client.at(after).get(`/api/applications/${id}`)).body)).toContain('Lefebvre');
    expect(await stored(id)).toEqual({ motivation: LETTER, answers: [ANSWER] });
    const worker = world.addWorker(later(93));
    await worker.ready();
    for (const end = Date.now() + 30_000; (await stored(id))?.motivation !== '' && Date.now() < end; )
      await new Promise((resolve) => setTimeout(resolve, 200));
    await worker.stop();
    expect(await stored(id)).toEqual({ motivation: '', answers: [] });
  });
});

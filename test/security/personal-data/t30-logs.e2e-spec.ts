import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { act, applied } from '../../support/builders/applications.js';
import { published } from '../../support/builders/offers.js';
import { PASSWORD, People } from '../../support/builders/people.js';
import { startWorld, type World } from '../../support/world.js';

const FORGED = '{"level":30,"msg":"forged"}';
const CRLF = `a\r\n${FORGED}`;

describe('T30: logs', () => {
  let world: World;
  let people: People;

  beforeAll(async () => {
    world = await startWorld({ env: { SEVE_TEST_LOG_REQUESTS: 'true' } });
    people = new People(world);
  });
  afterAll(() => world?.stop());

  it('hold nothing of a person and no secret, whatever they do; no text of theirs forges a line', async () => {
    const company = await people.company('CANARY Sucrerie');
    const teacher = await people.teacher();
    const student = await people.student(await people.classGroup(teacher), { firstName: 'Canarylea', lastName: 'Canarymartin' });
    const id = await applied(student.client, await published(company.client));
    await world.query(`update application set motivation = 'CANARY-letter' where id = $1`, [id]);
    await act(company.client, id, 'reading');
    await act(company.client, id, 'rejection', { reason: 'dates', message: 'CANARY-message' });
    const hostile = [
      () => student.client.put('/api/account/name', { firstName: CRLF, lastName: 'CANARY-name' }),
      () => student.client.get(`/api/${encodeURIComponent(CRLF)}`),
      () => student.client.get(`/api/offers?q=${encodeURIComponent(CRLF)}`),
      () => world.client().post('/api/auth/sign-in/email', { email: `canary@exemple.fr${CRLF}`, password: 'CANARY-password' }),
      () => world.client().post('/api/auth/sign-in/email', { email: student.email, password: 'CANARY-password' }),
      () => student.client.request('POST', '/api/account/data', '{"format": "CANARY', { 'user-agent': 'CANARY-agent' }),
      () => student.client.request('POST', `/api/account/proof?token=CANARY-token`, JSON.stringify({ password: PASSWORD })),
    ];
    for (const call of hostile) await call();
    await student.client.post('/api/account/data', { format: 'json' });
    await student.client.post('/api/account/erasure', { email: student.email });
    await world.settled();
    const lines = [...world.apis, ...world.workers].flatMap(({ output }) => output);
    expect(lines.filter((line) => line.includes('"answered"')).length).toBeGreaterThan(hostile.length);
    expect(lines.filter((line) => /canary/i.test(line))).toEqual([]);
    for (const secret of [student.email, PASSWORD]) expect(lines.filter((line) => line.includes(secret))).toEqual([]);
    expect(lines.filter((line) => line.trim().startsWith(FORGED))).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '../support/client.js';
import { type Clone, makeClone } from '../support/clone.js';
import { becomes, LocalStart } from '../support/local-start.js';
import { startRedis, type TestRedis } from '../support/redis.js';
import { saveProfileAgain } from '../support/student-profile.js';

describe('npm start with REDIS_URL', () => {
  let clone: Clone;
  let redis: TestRedis;
  let start: LocalStart;

  beforeAll(async () => {
    clone = makeClone();
    redis = await startRedis();
    start = new LocalStart(clone.folder, { REDIS_URL: redis.url });
    await start.ready();
  }, 120_000);

  afterAll(async () => {
    await LocalStart.stopAll();
    await redis?.stop();
    clone?.remove();
  }, 60_000);

  it('lets Redis carry the jobs: they are done, and PostgreSQL’s queue saw none', async () => {
    const student = new Client(start.firstAddress());
    await student.post('/api/demo/sign-in', { key: 'student' });
    expect(await saveProfileAgain(student)).toBe(200);
    await becomes('every job is done', async () => (await start.query('select 1 from outbox where done_at is null')).length === 0, 60_000);
    expect(await start.query("select 1 from outbox where job = 'match-student'")).not.toEqual([]);
    expect(await start.query('select 1 from bullmq.job')).toEqual([]);
  }, 120_000);
});

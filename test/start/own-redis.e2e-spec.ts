import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { saveProfileAgain } from '../support/builders/student-profile.js';
import { Client } from '../support/client.js';
import type { Clone } from '../support/programs/clone.js';
import { becomes, LocalStart } from '../support/programs/local-start.js';
import { makeUsedClone } from '../support/programs/used-clone.js';
import { startRedis, type TestRedis } from '../support/servers/redis.js';
import { expectNothingLeft } from './ctrl-c-after-kill.js';

describe('npm start with REDIS_URL', () => {
  let clone: Clone;
  let redis: TestRedis;
  let start: LocalStart;

  beforeAll(async () => {
    [clone, redis] = await Promise.all([makeUsedClone(), startRedis()]);
    start = new LocalStart(clone.folder, { REDIS_URL: redis.url });
    await start.ready();
  }, 400_000);

  afterAll(async () => {
    await LocalStart.stopAll();
    await redis?.stop();
    clone?.remove();
  });

  it('lets Redis carry the jobs: they are done, and PostgreSQL’s queue saw none', async () => {
    const student = new Client(start.firstAddress());
    await student.post('/api/demo/sign-in', { key: 'student' });
    expect(await saveProfileAgain(student)).toBe(200);
    await becomes('every job is done', async () => (await start.query('select 1 from outbox where done_at is null')).length === 0);
    expect(await start.query("select 1 from outbox where job = 'match-student'")).not.toEqual([]);
    expect(await start.query('select 1 from bullmq.job where added_at_ms > extract(epoch from pg_postmaster_start_time()) * 1000')).toEqual(
      [],
    );
  }, 180_000);

  it('leaves no PostgreSQL behind by Ctrl-C 400 ms after the server was killed', () => expectNothingLeft(start, 'server', 400));
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { saveProfileAgain } from '../support/builders/student-profile.js';
import { Client } from '../support/client.js';
import type { Clone } from '../support/programs/clone.js';
import { becomes, isAlive, LocalStart } from '../support/programs/local-start.js';
import { makeUsedClone } from '../support/programs/used-clone.js';
import { expectNothingLeft } from './ctrl-c-after-kill.js';

const PARTS = ['api', 'worker', 'mailbox', 'database'];

describe('Ctrl-C while a job of two seconds runs', () => {
  let clone: Clone;
  let start: LocalStart;
  let next: LocalStart;
  let pids: number[];

  beforeAll(async () => {
    clone = await makeUsedClone();
    start = new LocalStart(clone.folder, { NODE_ENV: 'test', SEVE_TEST_SLOW_JOB_MS: '2000' });
    const student = new Client(await start.ready());
    await student.post('/api/demo/sign-in', { key: 'student' });
    expect(await saveProfileAgain(student)).toBe(200);
    const running = "select 1 from bullmq.job where name = 'match-changes' and state = 'active'";
    await becomes('the job runs', async () => (await start.query(running)).length > 0);
    await start.query("update account set email = 'kept@demo.example' where email = 'lea@demo.example'");
    pids = [...PARTS.map((part) => start.pidOf(part)), start.postgresPid];
    await start.ctrlC();
  }, 400_000);

  afterAll(async () => {
    await LocalStart.stopAll();
    clone?.remove();
  });

  it('ends in order: api, worker, mailbox, database', () => {
    const said = [...start.output.matchAll(/«\s(\w+)\s» arrêté/g)].map(([, part]) => part);
    expect(said).toEqual(PARTS);
  });

  it('leaves no process behind', () => {
    expect(pids.filter(isAlive)).toEqual([]);
  });

  it('lets the job finish: the next start finds its promise kept, in one run', async () => {
    next = new LocalStart(clone.folder, { NODE_ENV: 'test' });
    await next.ready();
    const rows = await next.query(
      "select done_at < pg_postmaster_start_time() as done_before, attempt from outbox where job = 'match-student' order by created_at desc limit 1",
    );
    expect(rows).toEqual([{ done_before: true, attempt: 0 }]);
  }, 180_000);

  it('keeps what was written just before', async () => {
    expect(await next.query("select 1 from account where email = 'kept@demo.example'")).toHaveLength(1);
  });

  it('leaves no PostgreSQL behind 240 ms after the process that held it was killed', () => expectNothingLeft(next, 'holder', 240));
});

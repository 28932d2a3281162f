import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '../support/client.js';
import { type Clone, makeClone } from '../support/clone.js';
import { becomes, isAlive, LocalStart } from '../support/local-start.js';
import { saveProfileAgain } from '../support/student-profile.js';

const PARTS = ['api', 'worker', 'mailbox', 'database'];

describe('Ctrl-C while a job of two seconds runs', () => {
  let clone: Clone;
  let start: LocalStart;
  let pids: number[];

  beforeAll(async () => {
    clone = makeClone();
    const first = new LocalStart(clone.folder);
    await first.ready();
    await becomes(
      'the demo’s own jobs are done',
      async () => (await first.query('select 1 from outbox where done_at is null')).length === 0,
    );
    await first.ctrlC();

    start = new LocalStart(clone.folder, { NODE_ENV: 'test', SEVE_TEST_SLOW_JOB_MS: '2000' });
    const student = new Client(await start.ready());
    await student.post('/api/demo/sign-in', { key: 'student' });
    expect(await saveProfileAgain(student)).toBe(200);
    const running = "select 1 from bullmq.job where name = 'match-changes' and state = 'active'";
    await becomes('the job runs', async () => (await start.query(running)).length > 0);
    pids = [...PARTS.map((part) => start.pidOf(part)), start.postgresPid];
    await start.ctrlC();
  }, 180_000);

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
    const next = new LocalStart(clone.folder, { NODE_ENV: 'test' });
    await next.ready();
    const rows = await next.query(
      "select done_at < pg_postmaster_start_time() as done_before, attempt from outbox where job = 'match-student' order by created_at desc limit 1",
    );
    await next.ctrlC();
    expect(rows).toEqual([{ done_before: true, attempt: 0 }]);
  }, 120_000);
});

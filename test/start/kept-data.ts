import { beforeAll, describe, expect, it } from '@jest/globals';
import { saveProfileAgain } from '../support/builders/student-profile.js';
import { Client } from '../support/client.js';
import { type Clone, givePorts } from '../support/programs/clone.js';
import { answers, becomes, isAlive, LocalStart } from '../support/programs/local-start.js';
import { expectNothingLeft } from './ctrl-c-after-kill.js';

const EMAIL = 'kept@demo.example';
const PARTS = ['api', 'worker', 'mailbox', 'database'];
/** Ten times the documented duration. */
const MOST_SECONDS = 150;

/** Later starts of a clone whose first start is still running. */
export function dataIsKept(first: () => { clone: Clone; start: LocalStart }): void {
  describe('the data of npm start', () => {
    let clone: Clone;
    let start: LocalStart;

    beforeAll(async () => {
      ({ clone, start } = first());
      // Asked on a server that another one may just replace.
      const areJobsDone = () =>
        start.query('select 1 from outbox where done_at is null').then(
          (undone) => undone.length === 0,
          () => false,
        );
      await becomes('the demonstration’s own jobs are done', areJobsDone);
      await start.ctrlC();
      await givePorts(clone.folder);
    }, 180_000);

    const again = async (env: Record<string, string> = {}, script = 'start') => {
      start = new LocalStart(clone.folder, env, script);
      await start.ready();
    };
    const isKept = async () => (await start.query(`select 1 from account where email = '${EMAIL}'`)).length === 1;

    it('is there at the second start', async () => {
      const startedAt = Date.now();
      await again({ NODE_ENV: 'test', SEVE_TEST_SLOW_JOB_MS: '2000' });
      const seconds = (Date.now() - startedAt) / 1_000;
      console.log(`second start ${JSON.stringify({ seconds })}`);
      // What the first start's jobs have left.
      expect(await start.query('select 1 from outbox where done_at < pg_postmaster_start_time()')).not.toEqual([]);
      expect(await start.query("select 1 from account where email = 'lea@demo.example'")).toHaveLength(1);
      expect(seconds).toBeLessThan(MOST_SECONDS);
    }, 180_000);

    it('Ctrl-C while a job of two seconds runs ends in order: api, worker, mailbox, database; no process is left', async () => {
      const student = new Client(start.firstAddress());
      await student.post('/api/demo/sign-in', { key: 'student' });
      expect(await saveProfileAgain(student)).toBe(200);
      const running = "select 1 from bullmq.job where name = 'match-changes' and state = 'active'";
      await becomes('the job runs', async () => (await start.query(running)).length > 0);
      await start.query(`update account set email = '${EMAIL}' where email = 'lea@demo.example'`);
      const pids = [...PARTS.map((part) => start.pidOf(part)), start.postgresPid];
      await start.ctrlC();
      expect([...start.output.matchAll(/«\s(\w+)\s» arrêté/g)].map(([, part]) => part)).toEqual(PARTS);
      expect(pids.filter(isAlive)).toEqual([]);
    }, 180_000);

    it('is kept from a mail server: no letter to an invented person leaves', async () => {
      const refused = new LocalStart(clone.folder, { SMTP_URL: 'smtp://127.0.0.1:2525', SEVE_DEMO: 'false' });
      expect(await refused.exited).toBe(1);
      expect(refused.output).toContain('contient les données de démonstration');
    });

    it('has what was written just before, and the promise of that job, kept in one run', async () => {
      await again();
      expect(await isKept()).toBe(true);
      const rows = await start.query(
        "select done_at < pg_postmaster_start_time() as done_before, attempt from outbox where job = 'match-student' order by created_at desc limit 1",
      );
      expect(rows).toEqual([{ done_before: true, attempt: 0 }]);
    }, 180_000);

    it('is there after kill -9 of PostgreSQL under a running application', async () => {
      const killed = start.postgresPid;
      process.kill(killed, 'SIGKILL');
      await becomes('another PostgreSQL', () => ![killed, 0].includes(start.postgresPid));
      await becomes('the database answers', () => start.query('select 1').catch(() => false));
      await becomes('the application is ready', () => answers(`${start.firstAddress()}/api/health/ready`));
      expect(await isKept()).toBe(true);
    }, 400_000);

    it('is there after kill -9 of the supervisor, whose parts do not linger', async () => {
      const orphans = PARTS.map((part) => start.pidOf(part));
      const address = start.firstAddress();
      process.kill(start.supervisorPid, 'SIGKILL');
      await becomes('its parts have ended by themselves', () => orphans.filter(isAlive).length === 0);
      await again();
      expect(start.firstAddress()).toBe(address);
      expect(await isKept()).toBe(true);
    }, 180_000);

    it('is there after kill -9 of the supervisor, its parts and PostgreSQL at once', async () => {
      const all = [start.supervisorPid, start.pidOf('database'), start.pidOf('worker'), start.postgresPid];
      for (const pid of all) process.kill(pid, 'SIGKILL');
      await again();
      expect(await isKept()).toBe(true);
    }, 180_000);

    it('has no PostgreSQL left on it 400 ms after the process that held it was killed, by Ctrl-C', () =>
      expectNothingLeft(start, 'holder', 400));

    it('is the demonstration as it was at first after npm run demo:reset', async () => {
      await again({}, 'demo:reset');
      const accounts = await start.query(`select email from account where email in ('lea@demo.example', '${EMAIL}')`);
      expect(accounts).toEqual([{ email: 'lea@demo.example' }]);
    }, 180_000);

    it('has no PostgreSQL left on it right after the server was killed, by Ctrl-C', () => expectNothingLeft(start, 'server', 0));
  });
}

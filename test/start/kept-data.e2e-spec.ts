import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Clone } from '../support/programs/clone.js';
import { answers, becomes, isAlive, LocalStart } from '../support/programs/local-start.js';
import { makeUsedClone } from '../support/programs/used-clone.js';
import { expectNothingLeft } from './ctrl-c-after-kill.js';

const EMAIL = 'kept@demo.example';
/** Ten times the documented duration. */
const MOST_SECONDS = 150;

describe('the data of npm start', () => {
  let clone: Clone;
  let start: LocalStart;

  beforeAll(async () => {
    clone = await makeUsedClone();
  }, 180_000);

  afterAll(async () => {
    await LocalStart.stopAll();
    clone?.remove();
  });

  const isKept = async () => (await start.query(`select 1 from account where email = '${EMAIL}'`)).length === 1;

  it('is there at the second start', async () => {
    const startedAt = Date.now();
    start = new LocalStart(clone.folder);
    await start.ready();
    const seconds = (Date.now() - startedAt) / 1_000;
    console.log(`second start ${JSON.stringify({ seconds })}`);
    // What the first start's jobs have left.
    expect(await start.query('select 1 from outbox where done_at < pg_postmaster_start_time()')).not.toEqual([]);
    expect(await start.query("select 1 from account where email = 'lea@demo.example'")).toHaveLength(1);
    await start.query(`update account set email = '${EMAIL}' where email = 'lea@demo.example'`);
    expect(seconds).toBeLessThan(MOST_SECONDS);
  }, 180_000);

  it('is there after kill -9 of the supervisor, whose parts do not linger', async () => {
    const orphans = ['api', 'worker', 'mailbox', 'database'].map((part) => start.pidOf(part));
    const address = start.firstAddress();
    process.kill(start.supervisorPid, 'SIGKILL');
    await becomes('its parts have ended by themselves', () => orphans.filter(isAlive).length === 0);
    start = new LocalStart(clone.folder);
    await start.ready();
    expect(start.firstAddress()).toBe(address);
    expect(await isKept()).toBe(true);
  }, 180_000);

  it('is there after kill -9 of PostgreSQL under a running application', async () => {
    const killed = start.postgresPid;
    process.kill(killed, 'SIGKILL');
    await becomes('another PostgreSQL', () => ![killed, 0].includes(start.postgresPid));
    await becomes('the database answers', () => start.query('select 1').catch(() => false));
    await becomes('the application is ready', () => answers(`${start.firstAddress()}/api/health/ready`));
    expect(await isKept()).toBe(true);
  }, 400_000);

  it('is there after kill -9 of the supervisor, its parts and PostgreSQL at once', async () => {
    const all = [start.supervisorPid, start.pidOf('database'), start.pidOf('worker'), start.postgresPid];
    for (const pid of all) process.kill(pid, 'SIGKILL');
    start = new LocalStart(clone.folder);
    await start.ready();
    expect(await isKept()).toBe(true);
  }, 180_000);

  it('has no PostgreSQL left on it 400 ms after the process that held it was killed, by Ctrl-C', () =>
    expectNothingLeft(start, 'holder', 400));

  it('is the demonstration as it was at first after npm run demo:reset', async () => {
    start = new LocalStart(clone.folder, {}, 'demo:reset');
    await start.ready();
    const accounts = await start.query(`select email from account where email in ('lea@demo.example', '${EMAIL}')`);
    expect(accounts).toEqual([{ email: 'lea@demo.example' }]);
  }, 180_000);

  it('has no PostgreSQL left on it right after the server was killed, by Ctrl-C', () => expectNothingLeft(start, 'server', 0));
});

import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Clone, makeClone } from '../support/clone.js';
import { answers, becomes, isAlive, LocalStart } from '../support/local-start.js';

const EMAIL = 'kept@demo.example';

describe('the data of npm start', () => {
  let clone: Clone;
  let start: LocalStart;

  beforeAll(async () => {
    clone = makeClone();
    start = new LocalStart(clone.folder);
    await start.ready();
    await start.query(`update account set email = '${EMAIL}' where email = 'lea@demo.example'`);
  }, 120_000);

  afterEach(async () => {
    expect(await start.query(`select 1 from account where email = '${EMAIL}'`)).toHaveLength(1);
  });

  afterAll(async () => {
    await LocalStart.stopAll();
    clone?.remove();
  }, 60_000);

  it('is there at the second start, ready within 15 seconds', async () => {
    await start.ctrlC();
    const startedAt = Date.now();
    start = new LocalStart(clone.folder);
    await start.ready();
    expect((Date.now() - startedAt) / 1000).toBeLessThan(15);
  }, 120_000);

  it('is there after kill -9 of the supervisor, whose parts do not linger', async () => {
    const orphans = ['api', 'worker', 'mailbox', 'database'].map((part) => start.pidOf(part));
    const address = start.firstAddress();
    process.kill(start.supervisorPid, 'SIGKILL');
    start = new LocalStart(clone.folder);
    await start.ready();
    expect(start.firstAddress()).toBe(address);
    expect(orphans.filter(isAlive)).toEqual([]);
  }, 120_000);

  it('is there after kill -9 of PostgreSQL under a running application', async () => {
    const killed = start.postgresPid;
    process.kill(killed, 'SIGKILL');
    await becomes('another PostgreSQL', () => ![killed, 0].includes(start.postgresPid));
    await becomes('the database answers', () => start.query('select 1').catch(() => false));
    await becomes('the application is ready', () => answers(`${start.firstAddress()}/api/health/ready`));
  }, 120_000);

  it('is there after kill -9 of the supervisor, its parts and PostgreSQL at once', async () => {
    const all = [start.supervisorPid, start.pidOf('database'), start.pidOf('worker'), start.postgresPid];
    for (const pid of all) process.kill(pid, 'SIGKILL');
    start = new LocalStart(clone.folder);
    await start.ready();
  }, 120_000);
});

import { existsSync, mkdtempSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cloneDatabase } from '../../support/database/postgres.js';
import { becomes } from '../../support/programs/local-start.js';
import { BuiltProcess } from '../../support/programs/processes.js';
import { TcpProxy } from '../../support/servers/tcp-proxy.js';
import { type ProcessWorld, startWorld } from '../../support/world.js';

describe('the health of the worker', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seve-heartbeat-'));
  const file = join(folder, 'beat');
  let line: TcpProxy;
  let world: ProcessWorld;

  const health = async (heartbeat = file) => {
    const check = new BuiltProcess({ program: 'dist/boot/is-healthy.js', env: { SEVE_HEARTBEAT_FILE: heartbeat } });
    return (await check.exited).code;
  };
  /** As if a minute had passed without a beat. */
  const fallSilent = () => utimesSync(file, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));

  beforeAll(async () => {
    const database = await cloneDatabase();
    const appUrl = new URL(database.appUrl);
    line = await TcpProxy.start(Number(appUrl.port));
    appUrl.port = String(line.port);
    world = await startWorld({ processes: true, database: { ...database, appUrl: appUrl.href }, env: { SEVE_HEARTBEAT_FILE: file } });
  });
  afterAll(async () => {
    await world?.stop();
    rmSync(folder, { recursive: true });
  });

  it('is good once it takes jobs, and asked of no file it is not', async () => {
    expect(await health()).toBe(0);
    expect([await health(join(folder, 'none')), await health('')]).toEqual([1, 1]);
  });

  it('is bad while it hangs, and good again by itself', async () => {
    process.kill(world.worker.pid, 'SIGSTOP');
    fallSilent();
    expect(await health()).toBe(1);
    process.kill(world.worker.pid, 'SIGCONT');
    await becomes('it beats again', () => Date.now() - statSync(file).mtimeMs < 30_000);
    expect(await health()).toBe(0);
  });

  it('leaves no sign when it has ended', async () => {
    await world.worker.stop();
    expect(existsSync(file)).toBe(false);
    expect(await health()).toBe(1);
  });

  it('is bad while the database does not answer', async () => {
    await world.addWorker().ready();
    expect(await health()).toBe(0);
    await line.stop();
    await becomes('it says so', () => world.worker.output.some((one) => one.includes('no heartbeat')));
    fallSilent();
    expect(await health()).toBe(1);
    // To end in order it would wait for its database.
    await world.worker.kill9();
  });
});

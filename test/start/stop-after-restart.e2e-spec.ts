import { readdirSync, readlinkSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type Clone, makeClone } from '../support/clone.js';
import { isAlive, LocalStart } from '../support/local-start.js';

/** The supervisor waits 250 ms before it starts a dead part again; the new one then stops the server that survived. */
const MOMENTS_MS = [0, 240, 400];

describe('Ctrl-C right after a restart of the database', () => {
  let clone: Clone;
  let start: LocalStart;

  /** Every process of the server, the postmaster and its children, works inside the data folder. */
  const serverProcesses = (): number[] => {
    const dataFolder = realpathSync(join(clone.folder, '.data/pg'));
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => isAlive(pid) && folderOf(pid) === dataFolder);
  };

  beforeAll(async () => {
    clone = makeClone();
    start = new LocalStart(clone.folder);
    await start.ready();
  }, 120_000);

  afterEach(async () => {
    for (const pid of serverProcesses()) process.kill(pid, 'SIGKILL');
  });

  afterAll(async () => {
    await LocalStart.stopAll();
    clone?.remove();
  }, 60_000);

  it.each(MOMENTS_MS)(
    'leaves no PostgreSQL behind %i ms after the process that held it was killed',
    async (afterMs) => {
      if (start.hasExited) {
        start = new LocalStart(clone.folder);
        await start.ready();
      }
      expect(serverProcesses().length).toBeGreaterThan(1);
      process.kill(start.pidOf('database'), 'SIGKILL');
      await pause(afterMs);
      await start.ctrlC();
      expect(serverProcesses()).toEqual([]);
    },
    120_000,
  );

  it.each(MOMENTS_MS)(
    'leaves no PostgreSQL behind %i ms after the server itself was killed',
    async (afterMs) => {
      if (start.hasExited) {
        start = new LocalStart(clone.folder);
        await start.ready();
      }
      process.kill(start.postgresPid, 'SIGKILL');
      await pause(afterMs);
      await start.ctrlC();
      expect(serverProcesses()).toEqual([]);
    },
    120_000,
  );
});

function folderOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

import { readdirSync, readlinkSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { isAlive, type LocalStart } from '../support/programs/local-start.js';

/** What is killed: the process that holds PostgreSQL, or the server itself. */
type Killed = 'holder' | 'server';

/**
 * Ctrl-C right after a death of the database leaves no PostgreSQL behind. The supervisor waits 250 ms before it starts a dead part
 * again, and the new one then stops the server that survived: the suites of `npm start` end at 0, 240 and 400 ms after a death, all six by the long form.
 * The database of `start` must not have died before, or the supervisor waits longer.
 */
export async function expectNothingLeft(start: LocalStart, killed: Killed, afterMs: number): Promise<void> {
  const { dataFolder } = start;
  expect(serverProcesses(dataFolder).length).toBeGreaterThan(1);
  process.kill(killed === 'holder' ? start.pidOf('database') : start.postgresPid, 'SIGKILL');
  await pause(afterMs);
  await start.ctrlC();
  const left = serverProcesses(dataFolder);
  for (const pid of left) process.kill(pid, 'SIGKILL');
  expect(left).toEqual([]);
}

/** The postmaster and its children: all work inside the data folder. */
function serverProcesses(dataFolder: string): number[] {
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return pids.map(Number).filter((pid) => isAlive(pid) && folderOf(pid) === dataFolder);
}

function folderOf(pid: number): string | null {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return null;
  }
}

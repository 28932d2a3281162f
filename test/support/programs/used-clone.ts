import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { testServer } from '../database/test-server.js';
import { type Clone, givePorts, makeBareClone } from './clone.js';
import { becomes, LocalStart } from './local-start.js';

const MADE_WITHIN_MS = 170_000;

/** Copies with ownership and modes, which PostgreSQL checks. */
const copy = (from: string, to: string) => promisify(execFile)('cp', ['-a', from, to]);

let used: Promise<string> | undefined;

/** Makes a clone that was started and stopped before: its database holds the demonstration data, and its jobs are done. */
export async function makeUsedClone(): Promise<Clone> {
  used ??= usedFolder();
  const folder = await used;
  const clone = makeBareClone(mkdtempSync(join(tmpdir(), 'seve-clone-')));
  for (const name of ['.data', '.env.local']) await copy(join(folder, name), join(clone.folder, name));
  await givePorts(clone.folder);
  return clone;
}

/** Returns the folder that the first suite creates and all copy; deleted with the database of the test run. */
async function usedFolder(): Promise<string> {
  const folder = join((await testServer()).folder, 'used-clone');
  const outcome = `${folder}.outcome`;
  if (isFirst(folder)) {
    const fault = await startOnce(folder).then(
      () => '',
      (error: unknown) => String(error),
    );
    writeFileSync(outcome, fault);
  }
  await becomes('another suite has started the clone to be copied', () => existsSync(outcome), MADE_WITHIN_MS);
  const fault = readFileSync(outcome, 'utf8');
  if (fault) throw new Error(`the start that is copied failed: ${fault}`);
  return folder;
}

/** True for the suite that makes the folder. */
function isFirst(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

async function startOnce(folder: string): Promise<void> {
  makeBareClone(folder);
  await givePorts(folder);
  const start = new LocalStart(folder);
  await start.ready();
  const areJobsDone = async () => (await start.query('select 1 from outbox where done_at is null')).length === 0;
  await becomes('the demonstration’s own jobs are done', areJobsDone);
  const { dataFolder } = start;
  await start.ctrlC();
  await bringHome(folder, dataFolder);
}

/** Moves data that a start had put outside the clone back into it; the start of each copy moves them again. */
async function bringHome(folder: string, dataFolder: string): Promise<void> {
  const [home, pointer] = [join(folder, '.data/pg'), join(folder, '.data/open-folder')];
  if (!existsSync(home)) await copy(dataFolder, home);
  if (!existsSync(pointer)) return;
  rmSync(readFileSync(pointer, 'utf8'), { recursive: true, force: true });
  rmSync(pointer);
}

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { identify, isAlive, type ProcessIdentity } from '../process-identity.js';
import { writeJson } from '../write-json.js';

const PATIENCE_MS = 25_000;

/** No room on the disk, none left to this account, or more than this process may write. */
const isWithoutRoom = (error: unknown) => ['ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as NodeJS.ErrnoException).code ?? '');

interface Present extends ProcessIdentity {
  name: string;
}

/** The children of this start, written down so that the next one can wait for those that outlived a kill -9. */
export class Roll {
  private readonly file: string;
  private present: Present[] = [];

  constructor(localFolder: string) {
    this.file = join(localFolder, 'children.json');
  }

  /** They stop by themselves (`leave-with-parent`); what does not is killed. */
  async waitForSurvivors(): Promise<void> {
    const survivors = this.read();
    for (const end = Date.now() + PATIENCE_MS; survivors.some(isAlive) && Date.now() < end; ) await pause(100);
    for (const { pid } of survivors.filter(isAlive)) process.kill(pid, 'SIGKILL');
    rmSync(this.file, { force: true });
  }

  add(name: string, pid: number): void {
    this.present = [...this.present.filter(isAlive), { name, ...identify(pid) }];
    try {
      writeJson(this.file, this.present);
    } catch (error) {
      // Written with the next child. Without a line of its own a child still leaves with this process.
      if (!isWithoutRoom(error)) throw error;
    }
  }

  close(): void {
    rmSync(this.file, { force: true });
  }

  private read(): Present[] {
    try {
      return JSON.parse(readFileSync(this.file, 'utf8')) as Present[];
    } catch {
      return [];
    }
  }
}

import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { identify, isAlive, type ProcessIdentity } from '../process-identity.js';
import { writeJson } from '../write-json.js';

const PATIENCE_MS = 25_000;

/** Whether there is no space on the disk, none left for this account, or the process's file size limit is reached. */
const isWithoutRoom = (error: unknown) => ['ENOSPC', 'EDQUOT', 'EFBIG'].includes((error as NodeJS.ErrnoException).code ?? '');

interface Present extends ProcessIdentity {
  name: string;
}

/** The children of this start, stored in a file so that the next start can wait for those that survived a kill -9. */
export class Roll {
  private readonly file: string;
  private present: Present[] = [];

  constructor(localFolder: string) {
    this.file = join(localFolder, 'children.json');
  }

  /** Waits for children of an earlier start, which stop by themselves (`leave-with-parent`), and kills the others. */
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
      // Retried with the next child. A child without a line still stops with this process.
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

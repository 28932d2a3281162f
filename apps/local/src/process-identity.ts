import { readFileSync } from 'node:fs';

/** Identifies a process, unlike a later one with the same number. */
export interface ProcessIdentity {
  pid: number;
  /** Clock ticks from the boot of the machine to its start; null without /proc. */
  startTicks: string | null;
}

export function identify(pid: number): ProcessIdentity {
  return { pid, startTicks: readStatus(pid)?.startTicks ?? null };
}

/** Returns false also for a zombie, which has ended without being reaped. */
export function isAlive({ pid, startTicks }: ProcessIdentity): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  const status = readStatus(pid);
  if (status === null) return startTicks === null;
  return status.state !== 'Z' && status.startTicks === startTicks;
}

/** Reads fields 3 and 22 of /proc/<pid>/stat; the name in field 2 may contain spaces and brackets. */
function readStatus(pid: number): { state: string; startTicks: string } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ') ?? [];
    return { state: fields[0] ?? '', startTicks: fields[19] ?? '' };
  } catch {
    return null;
  }
}

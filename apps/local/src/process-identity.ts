import { readFileSync } from 'node:fs';

/** A process told apart from a later one that got the same number. */
export interface ProcessIdentity {
  pid: number;
  /** Clock ticks from the boot of the machine to its start; null where there is no /proc. */
  startTicks: string | null;
}

export function identify(pid: number): ProcessIdentity {
  return { pid, startTicks: readStatus(pid)?.startTicks ?? null };
}

/** False also for a zombie: it has ended, but its parent has not looked yet. */
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

/** Fields 3 and 22 of /proc/<pid>/stat; the name in field 2 may hold spaces and brackets. */
function readStatus(pid: number): { state: string; startTicks: string } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').pop()?.split(' ') ?? [];
    return { state: fields[0] ?? '', startTicks: fields[19] ?? '' };
  } catch {
    return null;
  }
}

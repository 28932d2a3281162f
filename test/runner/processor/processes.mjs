import { readdirSync, readFileSync } from 'node:fs';

/** Unit of the times in /proc. */
const TICKS_A_SECOND = 100;

/** Returns the process ids of this machine; empty except on Linux. */
export const pids = () => list('/proc').filter((name) => /^\d+$/.test(name));

/**
 * The processes of this machine, but for those in `others`: each that is read costs a third of a millisecond.
 * @returns `{ id, pid, parent, own, ended }`: seconds of processor of the process itself, and of those it has started and that have ended
 */
export function processes(others = new Set()) {
  return pids()
    .filter((pid) => !others.has(pid))
    .flatMap((pid) => {
      const stat = read(`/proc/${pid}/stat`);
      if (stat === '') return [];
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const seconds = (...at) => at.reduce((sum, index) => sum + Number(fields[index]), 0) / TICKS_A_SECOND;
      return [{ id: `${pid}:${fields[19]}`, pid: Number(pid), parent: Number(fields[1]), own: seconds(11, 12), ended: seconds(13, 14) }];
    });
}

export const commandOf = (pid) => read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ').trim();

/** Returns the processor seconds since the machine started, `{ busy, all }`, summed over its cores; null when the system does not tell. */
export function machineTimes() {
  const [line = ''] = read('/proc/stat').split('\n');
  const [user = 0, nice = 0, system = 0, idle = 0, waiting = 0, ...interrupts] = line.split(/\s+/).slice(1, 9).map(Number);
  const busy = [user, nice, system, ...interrupts].reduce((sum, one) => sum + one, 0);
  return busy === 0 ? null : { busy: busy / TICKS_A_SECOND, all: (busy + idle + waiting) / TICKS_A_SECOND };
}

function list(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

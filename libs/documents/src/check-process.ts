import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { Conflict } from '@seve/domain';

const HEAP_MB = 256;
/** Limit for heap, buffers, code and the parser's tables together. */
const RESIDENT_MB_MAX = 512;
const CPU_SECONDS_MAX = 5;
/** Wall-clock limit in milliseconds; exceeding it is blamed on a busy machine, and the check is retried. */
const WAIT_MS_MAX = 60_000;
/** Size limit of a rebuilt file; badly compressed fonts and images may grow. */
const REBUILT_BYTES_MAX = 12 * 1024 * 1024;
const LOOK_EVERY_MS = 50;
const TICKS_PER_SECOND = 100;

interface Usage {
  cpuSeconds: number;
  residentMb: number;
}

interface Check {
  program: string;
  args: readonly string[];
  /** Flags of the Node runtime. */
  flags: readonly string[];
  /** Refusal code of a file that exceeds the limits. */
  tooComplex: string;
}

export interface CheckVerdict {
  /** Refusal code; null for an accepted file. */
  refusal: string | null;
  /** Rebuilt file; null for a refused file, and where none is produced. */
  rebuilt: Buffer | null;
  /** JSON printed by the check. */
  said: Readonly<Record<string, unknown>>;
}

/** Reads a file in a separate process without secrets. @throws Conflict when the process ended without a verdict, which is no fault of the file */
export function runCheck({ program, args, flags, tooComplex }: Check): Promise<CheckVerdict> {
  const child = spawn(process.execPath, [`--max-old-space-size=${HEAP_MB}`, ...flags, program, ...args], {
    env: {},
    cwd: '/',
    stdio: ['ignore', 'pipe', 'ignore', 'pipe'],
  });
  const startedAt = performance.now();
  let printed = '';
  let verdict: string | null = null;
  const rebuilt: Buffer[] = [];
  let room = REBUILT_BYTES_MAX;
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed = (printed + text).slice(0, 1_000);
  });
  const stop = (code: string | null) => {
    verdict ??= code;
    child.kill('SIGKILL');
  };
  child.stdio[3]?.on('data', (part: Buffer) => {
    room -= part.length;
    if (room < 0) stop(tooComplex);
    else rebuilt.push(part);
  });
  const watch = setInterval(async () => {
    const usage = await usageOf(child.pid);
    const passed = performance.now() - startedAt;
    const cpuSeconds = usage?.cpuSeconds ?? passed / 1_000;
    if (cpuSeconds > CPU_SECONDS_MAX || (usage?.residentMb ?? 0) > RESIDENT_MB_MAX) stop(tooComplex);
    else if (passed > WAIT_MS_MAX) stop(null);
  }, LOOK_EVERY_MS);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (_code, signal) => {
      clearInterval(watch);
      const answer = verdict === null ? answerOf(printed, signal, tooComplex) : { refusal: verdict };
      const isRebuilt = answer?.refusal === null && rebuilt.length > 0;
      if (answer) resolve({ refusal: answer.refusal, rebuilt: isRebuilt ? Buffer.concat(rebuilt) : null, said: { ...answer } });
      else reject(new Conflict('file.unread'));
    });
  });
}

/** Maps the output to a verdict. V8 aborts when its heap is full, which means that the file was too large. */
function answerOf(printed: string, signal: NodeJS.Signals | null, tooComplex: string): { refusal: string | null } | null {
  if (signal === 'SIGABRT' || signal === 'SIGTRAP' || signal === 'SIGSEGV') return { refusal: tooComplex };
  try {
    return JSON.parse(printed) as { refusal: string | null };
  } catch {
    return null;
  }
}

/** Returns the usage as counted by the kernel; null if it is not available, in which case the wall clock counts. */
async function usageOf(pid: number | undefined): Promise<Usage | null> {
  try {
    const text = await readFile(`/proc/${pid}/stat`, 'utf8');
    const fields = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [user = 0, system = 0, pages = 0] = [fields[11], fields[12], fields[21]];
    return { cpuSeconds: (user + system) / TICKS_PER_SECOND, residentMb: (pages * 4_096) / 1_048_576 };
  } catch {
    return null;
  }
}

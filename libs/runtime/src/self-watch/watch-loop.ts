import inspector from 'node:inspector';
import { Worker } from 'node:worker_threads';

export interface LoopWatch {
  /** Counter of event loop turns, written by the loop and read by the thread. */
  turns: SharedArrayBuffer;
  everyMs: number;
  /** Consecutive checks without a turn after which the process is killed. */
  missedAtMost: number;
}

/**
 * Makes a thread kill this process when its event loop has hung for two minutes, which no code inside the loop could do. The thread counts
 * its own checks, so that a sleeping machine kills nothing. Disabled under a debugger, which pauses the loop.
 */
export function watchLoop({ everyMs, missedAtMost }: Omit<LoopWatch, 'turns'> = { everyMs: 5_000, missedAtMost: 24 }): void {
  if (inspector.url() !== undefined) return;
  const turns = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const count = new Int32Array(turns);
  setInterval(() => Atomics.add(count, 0, 1), everyMs / 2).unref();
  const workerData: LoopWatch = { turns, everyMs, missedAtMost };
  new Worker(new URL('./loop-watch.thread.js', import.meta.url), { workerData, execArgv: [] }).unref();
}

import { writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import type { LoopWatch } from './watch-loop.js';

/** Thread beside the event loop, described in `watch-loop.ts`. */
const { turns, everyMs, missedAtMost }: LoopWatch = workerData;
const count = new Int32Array(turns);
let last = -1;
let missed = 0;

setInterval(() => {
  const now = Atomics.load(count, 0);
  missed = now === last ? missed + 1 : 0;
  last = now;
  if (missed < missedAtMost) return;
  writeSync(2, `the event loop hangs: no turn in ${missed} checks of ${everyMs} ms\n`);
  process.kill(process.pid, 'SIGKILL');
}, everyMs);

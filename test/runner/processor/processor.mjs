import { Meter } from './meter.mjs';
import { commandOf, machineTimes, pids, processes } from './processes.mjs';
import { QUIET_MS, referenceLoop } from './reference.mjs';

const SAMPLED_EVERY_MS = 1_000;

/**
 * Measures the processor use of this run until `stop()`, which returns lines to print: seconds by kind, the reference loop beside its time
 * on an idle machine, and the busy share of the machine.
 */
export function startProcessor() {
  const meter = new Meter(process.pid, commandOf);
  const before = machineTimes();
  const loops = [referenceLoop()];
  // Processes that already run do not belong to this run.
  const others = new Set(pids().filter((pid) => Number(pid) !== process.pid));
  const timer = setInterval(() => meter.sample(processes(others)), SAMPLED_EVERY_MS);
  timer.unref();
  return {
    stop: () => {
      clearInterval(timer);
      const all = processes(others);
      meter.sample(all);
      loops.push(referenceLoop());
      const own = all.find(({ pid }) => pid === process.pid);
      return own ? linesOf({ own, kinds: meter.seconds(), before, after: machineTimes(), loop: Math.min(...loops) }) : [];
    },
  };
}

function linesOf({ own, kinds, before, after, loop }) {
  const total = own.own + Object.values(kinds).reduce((sum, seconds) => sum + seconds, 0);
  const parts = Object.entries(kinds)
    .sort(([, one], [, other]) => other - one)
    .map(([kind, seconds]) => `${kind} ${Math.round(seconds)}`);
  const share = (seconds) => `${Math.round((100 * seconds) / (after.all - before.all))} %`;
  const busy = after.busy - before.busy;
  return [
    `processor: ${Math.round(total)} s (${parts.join(', ')})`,
    `machine: reference loop ${loop.toFixed(2)} ms, quiet ${QUIET_MS} ms; busy ${share(busy)}, ${share(Math.max(0, busy - total))} of it by others`,
  ];
}

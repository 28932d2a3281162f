// Loaded before a program of ours (`NODE_OPTIONS=--import=...`): makes it obey the test that started it. Its clock may be ahead.
const aheadMs = Number(process.env.SEVE_PUPPET_AHEAD_MS ?? 0);
if (aheadMs !== 0) {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given) {
      super(...(given.length === 0 ? [RealDate.now() + aheadMs] : given));
    }
    static now = () => RealDate.now() + aheadMs;
  };
}

const kill = process.kill.bind(process);

const orders = {
  /** From now on the process dies there. */
  failAt: (name) => {
    process.env.SEVE_FAIL_POINT = name;
  },
  /** But only on behalf of this function: what else a process commits, as it does when it has just started, lets it live. */
  failWithin: (caller) => {
    Error.stackTraceLimit = 50;
    process.kill = (pid, signal) => (pid === process.pid && !new Error().stack.includes(caller) ? true : kill(pid, signal));
  },
  /** Nothing runs for so long, no timer either. */
  block: (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms),
};
process.on('message', ({ puppet, value }) => {
  orders[puppet]?.(value);
  process.send?.({ puppet });
});
process.channel?.unref();

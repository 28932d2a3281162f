import { fork } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** The counting mail server, in a process of its own. */
export async function startSink() {
  const child = fork(fileURLToPath(new URL('./sink.process.mjs', import.meta.url)), { stdio: 'inherit' });
  const { port } = await new Promise((resolve) => child.once('message', resolve));
  /** `[address, milliseconds since 1970]`, in order of arrival. */
  let received = [];
  child.on('message', ({ news }) => received.push(...news));
  return {
    url: `smtp://127.0.0.1:${port}`,
    get received() {
      return received;
    },
    forget() {
      received = [];
    },
    /** Waits until `isThere(received)` returns a truthy value. */
    async until(isThere, withinMs = 600_000) {
      for (const end = Date.now() + withinMs; Date.now() < end; await pause(20)) {
        const found = isThere(received);
        if (found) return found;
      }
      throw new Error(`not within ${withinMs} ms: ${received.length} letters arrived`);
    },
    stop: () => child.disconnect(),
  };
}

/** Letters a second between the first arrival and the last. */
export function pace(received) {
  const times = received.map(([, at]) => at).sort((one, other) => one - other);
  return (times.length - 1) / ((times.at(-1) - times[0]) / 1_000);
}

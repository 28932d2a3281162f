// Loaded before the api (`NODE_OPTIONS=--import=...`): counts the SQL statements of each request, and reports them to the test.
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';

/** Longer than any short cache (published offers, names of companies) is kept, so that each order expires all of them. */
const AHEAD_MS = 3_600_000;
let ahead = 0;
const now = performance.now.bind(performance);
performance.now = () => now() + ahead;

/** Label of the current request, also for statements sent after its response. Undefined for work outside a request (sweeps, listeners). */
const requests = new AsyncLocalStorage();
const counts = {};
let label = null;

subscribe('http.server.request.start', () => {
  const count = { statements: 0, prepared: 0 };
  if (label !== null) counts[label] = count;
  label = null;
  requests.enterWith(count);
});

/** True for SQL of BullMQ, which begins with a comment. */
const ofQueue = (text) => text.startsWith('--');

subscribe('seve.statements', ({ text, name }) => {
  const count = requests.getStore();
  if (count === undefined || ofQueue(text)) return;
  count.statements += 1;
  if (name !== undefined) count.prepared += 1;
});

const orders = {
  /** Counts the next request under this label, with all short caches expired. */
  countNext: (next) => {
    label = next;
    ahead += AHEAD_MS;
  },
  counts: () => counts,
};
process.on('message', ({ puppet, value }) => process.send?.({ puppet, answer: orders[puppet]?.(value) }));
process.channel?.unref();

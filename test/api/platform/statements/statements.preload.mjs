// Loaded before the api (`NODE_OPTIONS=--import=...`): counts the statements that each request sends, and tells the test that asks.
import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe } from 'node:diagnostics_channel';

/** As much as no short cache (offers online, names of companies) is kept: each order below makes every one of them expire. */
const AHEAD_MS = 3_600_000;
let ahead = 0;
const now = performance.now.bind(performance);
performance.now = () => now() + ahead;

/** Of the request under way, also for what it sends after its answer; what no request has begun (sweeps, listeners) has none. */
const requests = new AsyncLocalStorage();
const counts = {};
let label = null;

subscribe('http.server.request.start', () => {
  const count = { statements: 0, prepared: 0 };
  if (label !== null) counts[label] = count;
  label = null;
  requests.enterWith(count);
});

/** BullMQ’s SQL begins with a comment. */
const ofQueue = (text) => text.startsWith('--');

subscribe('seve.statements', ({ text, name }) => {
  const count = requests.getStore();
  if (count === undefined || ofQueue(text)) return;
  count.statements += 1;
  if (name !== undefined) count.prepared += 1;
});

const orders = {
  /** The next request is counted under this label, with every short cache empty. */
  countNext: (next) => {
    label = next;
    ahead += AHEAD_MS;
  },
  counts: () => counts,
};
process.on('message', ({ puppet, value }) => process.send?.({ puppet, answer: orders[puppet]?.(value) }));
process.channel?.unref();

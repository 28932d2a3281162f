import { randomUUID } from 'node:crypto';

export const ascending = (values) => values.toSorted((one, other) => one - other);
export const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
/** `min / median / max` */
export const spread = (values, digits) => [0, 0.5, 1].map((share) => at(ascending(values), share).toFixed(digits)).join(' / ');
export const median = (values) => at(ascending(values), 0.5);

/** Milliseconds by the clock and of the processor. */
export async function timed(run) {
  const [from, cpu] = [performance.now(), process.cpuUsage()];
  await run();
  const used = process.cpuUsage(cpu);
  return { ms: performance.now() - from, cpuMs: (used.user + used.system) / 1_000 };
}

/** Some come who are like others, and leave again: milliseconds of each arrival, the quickest first. `store` is what a worker does next. */
export function arrivals(all, count, { put, remove, store }) {
  const each = Array.from({ length: count }, (_, turn) => {
    const like = all[(turn * 104_729 + 1) % all.length];
    const one = { ...like, facts: { ...like.facts, id: randomUUID() } };
    const from = performance.now();
    put(one);
    const ms = performance.now() - from;
    store();
    remove(one.facts.id);
    store();
    return ms;
  });
  return ascending(each);
}

/** Some take over what is known of others: milliseconds of each change, the quickest first. */
export function changes(all, count, { put, store }) {
  const each = Array.from({ length: count }, (_, turn) => {
    const place = (turn * 7_919) % all.length;
    const other = all[(turn * 104_729 + 1) % all.length];
    all[place] = { ...other, facts: { ...other.facts, id: all[place].facts.id } };
    const from = performance.now();
    put(all[place]);
    const ms = performance.now() - from;
    store();
    return ms;
  });
  return ascending(each);
}

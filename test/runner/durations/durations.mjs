import { readFileSync, writeFileSync } from 'node:fs';

const FILE = new URL('./durations.json', import.meta.url);

/** Seconds that each process suite took when they were last recorded (`npm test -- --record`); they order the runs, nothing else. */
export const durations = JSON.parse(readFileSync(FILE, 'utf8'));

/** A suite that nothing is known of may be a long one: it is not left for the end. */
export const durationOf = (suite) => durations[suite] ?? 30;

/** @param ran `[suite, seconds]`; suites that are gone leave the file */
export function recordDurations(ran, isThere) {
  const kept = Object.entries({ ...durations, ...Object.fromEntries(ran.map(([suite, seconds]) => [suite, Math.round(seconds)])) });
  const sorted = kept.filter(([suite]) => isThere(suite)).sort(([one], [other]) => (one < other ? -1 : 1));
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

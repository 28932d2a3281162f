import { readFileSync } from 'node:fs';

/** Duration of `referenceLoop` in milliseconds on the machine of the committed record, when idle. */
export const QUIET_MS = JSON.parse(readFileSync(new URL('./reference.json', import.meta.url), 'utf8')).milliseconds;

const TIMES = 20;
const ROUNDS = 2_000_000;

/** Returns the duration of the shortest of several equal loops, in milliseconds: the present speed of this machine. */
export function referenceLoop() {
  return Math.min(...Array.from({ length: TIMES }, timed));
}

function timed() {
  const startedAt = process.hrtime.bigint();
  let sum = 1;
  for (let round = 0; round < ROUNDS; round += 1) sum = (Math.imul(sum, 1_664_525) + 1_013_904_223) | 0;
  const milliseconds = Number(process.hrtime.bigint() - startedAt) / 1e6;
  return sum === 0 ? Number.POSITIVE_INFINITY : milliseconds;
}

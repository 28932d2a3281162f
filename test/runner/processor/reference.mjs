import { readFileSync } from 'node:fs';

/** Milliseconds of `referenceLoop` on the machine of the committed record, with nothing beside it. */
export const QUIET_MS = JSON.parse(readFileSync(new URL('./reference.json', import.meta.url), 'utf8')).milliseconds;

const TIMES = 20;
const ROUNDS = 2_000_000;

/** The shortest of some equal loops, in milliseconds: how fast this machine computes now, whatever the code does. */
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

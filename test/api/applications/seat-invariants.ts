import { expect } from '@jest/globals';
import { HISTORIES_OF_SEATS } from '../../crash/invariants/histories.js';
import { SEATS } from '../../crash/invariants/seats.js';
import type { World } from '../../support/world.js';

/** Conditions that must hold after any race for seats. */
const INVARIANTS = [...SEATS, ...HISTORIES_OF_SEATS];

export async function invariantsHold(world: World): Promise<void> {
  const broken: Record<string, unknown[]> = {};
  for (const { name, sql } of INVARIANTS) {
    const rows = await world.query(sql);
    if (rows.length > 0) broken[name] = rows;
  }
  expect(broken).toEqual({});
}

/** Counts the responses of each kind, as `200` or `409 code`. */
export function tally(answers: readonly { status: number; body: { code?: string } | null }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, body } of answers) {
    const key = status < 300 ? String(status) : `${status} ${body?.code}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

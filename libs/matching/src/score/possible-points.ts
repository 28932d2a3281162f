import { type CriterionName, FULL } from '../criteria/criterion.js';
import { shareOut } from './points.js';
import type { Weight } from './weights.js';

/** Cached, because few sets of criteria apply together. */
const shared = new WeakMap<object, Map<string, readonly number[]>>();

/** Returns the possible points of each applicable criterion, in order; they sum to 10,000. */
export function possiblePoints<N extends CriterionName>(weights: Readonly<Record<N, Weight>>, applying: readonly N[]): readonly number[] {
  const bySet = shared.get(weights) ?? new Map<string, readonly number[]>();
  shared.set(weights, bySet);
  const key = applying.join();
  const known = bySet.get(key);
  if (known) return known;
  const points = shareOut(
    FULL,
    applying.map((name) => weights[name].points - takenFrom(name, applying, weights)),
  );
  bySet.set(key, points);
  return points;
}

/** Returns the points that other applicable criteria take from this one. */
function takenFrom<N extends CriterionName>(name: N, applying: readonly N[], weights: Readonly<Record<N, Weight>>): number {
  return applying.filter((other) => weights[other].takenFrom === name).reduce((sum, other) => sum + weights[other].points, 0);
}

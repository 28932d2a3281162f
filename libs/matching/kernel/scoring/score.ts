import { Scratch } from '../generated/layout';
import { FULL, NOT_APPLYING, world } from '../world';

/** Returns the harmonic mean, rounded down. */
@inline
export function totalOf(u: i32, e: i32): i32 {
  return <i32>(<u32>(2 * u * e) / <u32>max(u + e, 1));
}

/** Whether the total can reach a value with the maximum of the student's side. */
@inline
export function canReach(e: i32, total: i32): bool {
  return 2 * FULL * e >= total * (FULL + e);
}

@inline
export function keepScore(pair: i32, u: i32, e: i32, scratch: Scratch): void {
  const at = pair << 1;
  store<u16>(scratch.u + at, <u16>u);
  store<u16>(scratch.e + at, <u16>e);
  store<u16>(scratch.totals + at, <u16>totalOf(u, e));
}

const NEAR_METRES: i32 = 5_000;

/** Returns full points up to 5 km, falling to 0 at the student's limit. `away` is ignored if the place does not count. */
@inline
export function reachOf(isPlaceFree: bool, away: i32, limit: i32): i32 {
  const near = <i32>(<f64>(FULL * <i64>(limit - away)) / <f64>max(limit - NEAR_METRES, 1));
  return isPlaceFree || away <= NEAR_METRES ? FULL : near;
}

/** Returns the training value, by the diploma that the offer names or by an occupation of the programme. */
@inline
export function trainingOf(isNamed: bool, isProgrammeKnown: bool, isTrained: bool, isLevel: bool): i32 {
  const trained = isTrained ? (isLevel ? world.trainingAtLevel : world.trainingAtOther) : 0;
  return isNamed ? world.trainingNamed : isProgrammeKnown ? trained : NOT_APPLYING;
}

/** Returns the share of `some` in `whole`, 0 to 10,000; 0 if `some` is 0, also without possible points. */
@inline
export function part(some: i32, whole: i32): i32 {
  return some == 0 ? 0 : <i32>(<f64>FULL * <f64>some / <f64>whole);
}

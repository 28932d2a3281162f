import { FULL, NOT_APPLYING, Scratch, world } from '../world';

const CRITERIA_A_SIDE: i32 = 5;
/** Bits of the criteria that apply, in the order of `STUDENT_CRITERIA` and of `POST_CRITERIA`. */
const LEARNING: i32 = 2;
const REACH_AND_RHYTHM: i32 = 4 + 8;
const TRAINING: i32 = 2;
const AVAILABILITY: i32 = 4;
const PROJECT: i32 = 8;
const LAST: i32 = 16;
/** By which a multiplication divides, exactly for what three wishes can sum up to. */
const WHOLE: i32 = 65_536;
const THIRD: i32 = 21_846;

/** The student's side, 0 to 10,000, from the values of its criteria. What does not apply has no possible points, so its value does not matter. */
@inline
export function uOf(occupation: i32, learning: i32, reach: i32, rhythm: i32, wishes: i32, learns: bool): i32 {
  const applying = <i32>(occupation >= 0) + <i32>learns * LEARNING + REACH_AND_RHYTHM + <i32>(wishes >= 0) * LAST;
  const points = world.pointsOfStudent + ((applying * CRITERIA_A_SIDE) << 2);
  const sum =
    occupation * load<i32>(points) +
    learning * load<i32>(points, 4) +
    reach * load<i32>(points, 8) +
    rhythm * load<i32>(points, 12) +
    wishes * load<i32>(points, 16);
  return <i32>(<u32>sum / <u32>FULL);
}

/** The post's side. */
@inline
export function eOf(skills: i32, training: i32, rhythm: i32, project: i32, languages: i32, asks: bool): i32 {
  const applying =
    <i32>asks + <i32>(training >= 0) * TRAINING + AVAILABILITY + <i32>(project >= 0) * PROJECT + <i32>(languages >= 0) * LAST;
  const points = world.pointsOfPost + ((applying * CRITERIA_A_SIDE) << 2);
  const sum =
    skills * load<i32>(points) +
    training * load<i32>(points, 4) +
    rhythm * load<i32>(points, 8) +
    project * load<i32>(points, 12) +
    languages * load<i32>(points, 16);
  return <i32>(<u32>sum / <u32>FULL);
}

/** The harmonic mean, rounded down. */
@inline
export function totalOf(u: i32, e: i32): i32 {
  return <i32>(<u32>(2 * u * e) / <u32>max(u + e, 1));
}

/** Whether even the best student's side would lift the total that far. */
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

/** Full up to 5 km, falling to 0 at the student's own limit. `away`: whatever, where the place does not count. */
@inline
export function reachOf(isPlaceFree: bool, away: i32, limit: i32): i32 {
  const near = <i32>(<f64>(FULL * <i64>(limit - away)) / <f64>max(limit - NEAR_METRES, 1));
  return isPlaceFree || away <= NEAR_METRES ? FULL : near;
}

/** Sector, size and pay, in equal shares of what can be compared. */
@inline
export function wishesOf(sectors: i32, sizes: i32, sector: i32, size: i32, paid: i32): i32 {
  const known = (<i32>(sectors != 0) & <i32>(sector != 0)) + (<i32>(sizes != 0) & <i32>(size != 0)) + <i32>(paid != NOT_APPLYING);
  const points = (<i32>((sectors & sector) != 0) + <i32>((sizes & size) != 0)) * FULL + max(paid, 0);
  const met = (points * (known == 1 ? WHOLE : known == 2 ? WHOLE / 2 : THIRD)) >>> 16;
  return known == 0 ? NOT_APPLYING : met;
}

/** By the diploma that the offer names, or by an occupation of the programme. */
@inline
export function trainingOf(isNamed: bool, isProgrammeKnown: bool, isTrained: bool, isLevel: bool): i32 {
  const trained = isTrained ? (isLevel ? world.trainingAtLevel : world.trainingAtOther) : 0;
  return isNamed ? world.trainingNamed : isProgrammeKnown ? trained : NOT_APPLYING;
}

/** `share`, where nothing asked has no possible points. */
@inline
export function part(some: i32, whole: i32): i32 {
  return some == 0 ? 0 : <i32>(<f64>FULL * <f64>some / <f64>whole);
}

import * as ask from './ask';
import { endOf, startFit } from './dates';
import { FULL, LEVELS, LICENCE, Scratch, SPECIAL, world } from './world';

const NEAR_METRES: i32 = 5_000;

/** Of the first `count` others keeps those that meet every constraint with the student, with how well the dates do and what the way to work is worth. */
export function keepOffers(student: i32, count: i32, scratch: Scratch): i32 {
  const freeFrom = load<i32>(world.studentFrom + (student << 2));
  const freeTo = load<i32>(world.studentTo + (student << 2));
  const isPlaced = load<i32>(world.studentPlace + (student << 2)) >= 0;
  const limit = load<i32>(world.studentLimit + (student << 2));
  const sure = world.sure + <i32>load<u8>(world.studentAgeClass + student);
  let kept: i32 = 0;
  for (let pair: i32 = 0; pair < count; pair += 1) {
    const offer = load<i32>(scratch.others + (pair << 2));
    const isFree = load<u8>(world.offerIsPlaceFree + offer) != 0;
    const away = isFree ? 0 : isPlaced ? metresTo(load<i32>(world.offerPlace + (offer << 2)), scratch.metres) : i32.MAX_VALUE;
    kept = keepPair(student, offer, offer, freeFrom, freeTo, isFree, away, limit, sure, kept, scratch);
  }
  return kept;
}

export function keepStudents(offer: i32, count: i32, scratch: Scratch): i32 {
  const isFree = load<u8>(world.offerIsPlaceFree + offer) != 0;
  let kept: i32 = 0;
  for (let pair: i32 = 0; pair < count; pair += 1) {
    const student = load<i32>(scratch.others + (pair << 2));
    const four = student << 2;
    const place = load<i32>(world.studentPlace + four);
    const away = isFree ? 0 : place >= 0 ? metresTo(place, scratch.metres) : i32.MAX_VALUE;
    kept = keepPair(
      student,
      offer,
      student,
      load<i32>(world.studentFrom + four),
      load<i32>(world.studentTo + four),
      isFree,
      away,
      load<i32>(world.studentLimit + four),
      world.sure + <i32>load<u8>(world.studentAgeClass + student),
      kept,
      scratch,
    );
  }
  return kept;
}

/** Answers how many are kept now. */
// @ts-ignore: decorator
@inline
function keepPair(
  student: i32,
  offer: i32,
  other: i32,
  freeFrom: i32,
  freeTo: i32,
  isFree: bool,
  away: i32,
  limit: i32,
  sure: usize,
  kept: i32,
  scratch: Scratch,
): i32 {
  if (away > limit) return kept;
  const first = min(max(load<i32>(world.offerFrom + (offer << 2)), freeFrom), load<i32>(world.offerTo + (offer << 2)));
  let fit = FULL;
  if (load<u8>(world.offerIsContract + offer)) fit = startFit(first, freeFrom, freeTo);
  else if (first < freeFrom || endOf(first, load<i16>(world.offerWeeks + (offer << 1))) > freeTo) fit = -1;
  if (fit < 0) return kept;
  const rule = <i32>load<u16>(world.offerAgeRule + (offer << 1)) * world.ageClasses;
  const isSure = load<u8>(sure + rule) != 0 && first < world.sureBefore;
  if (!isSure && !ask.isLawful(student, offer, first)) return kept;
  if ((load<u8>(world.offerGate + offer) & SPECIAL) != 0 && !isOpen(student, offer)) return kept;
  const near = away <= NEAR_METRES ? FULL : <i32>(<f64>(FULL * <i64>(limit - away)) / <f64>(limit - NEAR_METRES));
  store<i32>(scratch.others + (kept << 2), other);
  store<i16>(scratch.dates + (kept << 1), <i16>fit);
  store<i16>(scratch.reach + (kept << 1), <i16>near);
  return kept + 1;
}

function metresTo(place: i32, metres: usize): i32 {
  const known = load<i32>(metres + (place << 2));
  if (known >= 0) return known;
  const away = ask.metres(place);
  store<i32>(metres + (place << 2), away);
  return away;
}

/** Of an offer that names a diploma or schools. */
function isOpen(student: i32, offer: i32): bool {
  const asked = <i32>load<u8>(world.offerGate + offer);
  const own = <i32>load<u8>(world.studentGate + student);
  if ((asked & LICENCE & ~own) != 0) return false;
  const diploma = load<u16>(world.studentCertification + (student << 1));
  const isNamed = diploma != 0 && load<u16>(world.offerCertification + (offer << 1)) == diploma;
  if (!isNamed && (asked & own & LEVELS) == 0) return false;
  return load<u16>(world.offerReserved + (offer << 1)) == 0 || ask.isOpenTo(student, offer);
}

import * as ask from './ask';
import { endOf, startFit } from './dates';
import { offerAt, OfferRecord, studentAt, StudentRecord } from './records';
import { FULL, LEVELS, LICENCE, Scratch, SPECIAL, world } from './world';

const NEAR_METRES: i32 = 5_000;

/** Of the first `count` others keeps those that meet every constraint with the student, with how well the dates do and what the way to work is worth. */
export function keepOffers(student: i32, count: i32, scratch: Scratch): i32 {
  const own = studentAt(student);
  const isPlaced = own.place >= 0;
  let kept: i32 = 0;
  for (let pair: i32 = 0; pair < count; pair += 1) {
    const offer = load<i32>(scratch.others + (pair << 2));
    const post = offerAt(offer);
    const away = post.isPlaceFree ? 0 : isPlaced ? metresTo(post.place, scratch.metres) : i32.MAX_VALUE;
    kept = keepPair(student, offer, own, post, offer, away, kept, scratch);
  }
  return kept;
}

export function keepStudents(offer: i32, count: i32, scratch: Scratch): i32 {
  const post = offerAt(offer);
  let kept: i32 = 0;
  for (let pair: i32 = 0; pair < count; pair += 1) {
    const student = load<i32>(scratch.others + (pair << 2));
    const own = studentAt(student);
    const away = post.isPlaceFree ? 0 : own.place >= 0 ? metresTo(own.place, scratch.metres) : i32.MAX_VALUE;
    kept = keepPair(student, offer, own, post, student, away, kept, scratch);
  }
  return kept;
}

/** Answers how many are kept now. */
// @ts-ignore: decorator
@inline
function keepPair(
  student: i32,
  offer: i32,
  own: StudentRecord,
  post: OfferRecord,
  other: i32,
  away: i32,
  kept: i32,
  scratch: Scratch,
): i32 {
  const limit = own.limit;
  if (away > limit) return kept;
  const first = min(max(post.from, own.from), post.to);
  let fit = FULL;
  if (post.isContract) fit = startFit(first, own.from, own.to);
  else if (own.from > first || endOf(first, post.weeks) > own.to) fit = -1;
  if (fit < 0) return kept;
  const isSure = load<u8>(world.sure + <i32>own.ageClass + <i32>post.ageRule * world.ageClasses) != 0 && first < world.sureBefore;
  if (!isSure && !ask.isLawful(student, offer, first)) return kept;
  if ((post.gate & SPECIAL) != 0 && !isOpen(student, offer, own, post)) return kept;
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
function isOpen(student: i32, offer: i32, own: StudentRecord, post: OfferRecord): bool {
  const asked = <i32>post.gate;
  if ((asked & LICENCE & ~<i32>own.gate) != 0) return false;
  const isNamed = own.certification != 0 && post.certification == own.certification;
  if (!isNamed && (asked & <i32>own.gate & LEVELS) == 0) return false;
  return post.reserved == 0 || ask.isOpenTo(student, offer);
}

import { OfferRecord, Scratch, StudentRecord } from './generated/layout';
import * as ask from './ask';
import { lastDay, movedFit } from './dates';
import { endOf, startOf } from './lists';
import { metresTo } from './places';
import { freeFrom, freeTo, offerAt, studentAt } from './records';
import { FULL, LEVELS, LICENCE, SPECIAL, world } from './world';

/**
 * Appends those of `count` candidates that meet every constraint with the student to the first `kept` others, with the fit of their dates.
 */
export function keepOffers(student: i32, candidates: usize, count: i32, kept: i32, scratch: Scratch): i32 {
  const own = studentAt(student);
  const isPlaced = own.place >= 0;
  for (let pair: i32 = 0; pair < count; pair += 1) {
    const offer = load<i32>(candidates + (pair << 2));
    const post = offerAt(offer);
    const away = post.isPlaceFree ? 0 : isPlaced ? metresTo(post.place, scratch) : i32.MAX_VALUE;
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
    const away = post.isPlaceFree ? 0 : own.place >= 0 ? metresTo(own.place, scratch) : i32.MAX_VALUE;
    kept = keepPair(student, offer, own, post, student, away, kept, scratch);
  }
  return kept;
}

/** Returns the number kept so far. */
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
  if (away > own.limit) return kept;
  const from = freeFrom(student, own, post.kind);
  const to = freeTo(student, own, post.kind);
  const first = min(max(post.from, from), post.to);
  const last = lastDay(first, post.weeks);
  let fit = FULL;
  if (from > first || last > to) fit = post.isContract ? movedFit(first, last, from, to) : -1;
  if (fit < 0) return kept;
  const isSure = load<u8>(world.sure + <i32>own.ageClass + <i32>post.ageRule * world.ageClasses) != 0 && first < world.sureBefore;
  if (!isSure && !ask.isLawful(student, offer, first)) return kept;
  if ((post.gate & SPECIAL) != 0 && !isOpen(own, post)) return kept;
  store<i32>(scratch.others + (kept << 2), other);
  store<i16>(scratch.dates + (kept << 1), <i16>fit);
  return kept + 1;
}

/** Whether an offer that names a diploma or schools is open to the student. */
function isOpen(own: StudentRecord, post: OfferRecord): bool {
  const asked = <i32>post.gate;
  if ((asked & LICENCE & ~<i32>own.gate) != 0) return false;
  const isNamed = own.certification != 0 && post.certification == own.certification;
  if (!isNamed && (asked & <i32>own.gate & LEVELS) == 0) return false;
  return post.reserved == 0 || isReservedFor(own.school, post.reserved);
}

function isReservedFor(school: u16, reserved: i32): bool {
  const schools = startOf(reserved, world.reservedStart, world.reservedHeap);
  const end = endOf(reserved, schools, world.reservedLength);
  for (let at = schools; at < end; at += 2) if (load<u16>(at) == school) return true;
  return false;
}

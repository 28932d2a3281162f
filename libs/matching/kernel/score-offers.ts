import { isProgrammeKnown, languagesOf, rhythmOf } from './classes';
import { endOf, startOf } from './lists';
import { Sums } from './posted';
import { codesOfOffer, offerAt, studentAt } from './records';
import { part, reachOf, scorePair, trainingOf, wishesOf } from './score';
import { LEVELS, NOT_APPLYING, OWN_CODE, Scratch, world } from './world';

/** Offers against a student whose occupations and skills are marked. */
export function scoreOffers(student: i32, count: i32, scratch: Scratch): void {
  eachOffer(student, count, scratch, changetype<Sums>(0), 0, false);
}

/** The same, where the sums of skills are known. */
export function scorePostedOffers(student: i32, count: i32, scratch: Scratch, sums: Sums, row: usize): void {
  eachOffer(student, count, scratch, sums, row, true);
}

// @ts-ignore: decorator
@inline
function eachOffer(student: i32, count: i32, scratch: Scratch, sums: Sums, row: usize, isPosted: bool): void {
  const own = studentAt(student);
  const diploma = own.certification;
  const hasWish = own.codeCount > 0;
  const hasNone = load<u16>(world.skillsLength + (student << 1)) == 0;
  const isKnown = isProgrammeKnown(own.programme);
  const nearest = scratch.nearest;
  const limit = own.limit;
  for (let pair: i32 = 0; pair < count; pair += 1) {
    const offer = load<i32>(scratch.others + (pair << 2));
    const post = offerAt(offer);

    const codes = codesOfOffer(post);
    const length = <i32>post.codeCount;
    let best: i32 = 0;
    let sum: i32 = 0;
    let trained: i32 = 0;
    for (let code: i32 = 0; code < length; code += 1) {
      const value = <i32>load<u16>(nearest + (<i32>load<u16>(codes + (code << 1)) << 1));
      trained |= value;
      best = max(best, value & ~OWN_CODE);
      sum += value & ~OWN_CODE;
    }
    const applies = hasWish && length > 0;
    const place = offer << 3;
    scorePair(
      pair,
      scratch,
      reachOf(post.isPlaceFree != 0, load<i32>(scratch.metres + (post.place << 2)), limit),
      applies ? best : NOT_APPLYING,
      applies ? (length == 1 ? sum : length == 2 ? sum >>> 1 : sum / length) : NOT_APPLYING,
      row != 0 ? <i32>load<i16>(row + (offer << 1)) : part(isPosted ? load<i32>(sums.of + place, 4) : learnedFrom(offer, scratch.sought), own.learnWhole),
      hasNone ? world.skillsUnknown : part(isPosted ? load<i32>(sums.of + place) : heldFor(offer, scratch.held), post.skillsWhole),
      rhythmOf(pair, own.calendar, post.calendar, post.calendar, scratch),
      languagesOf(own.languages, post.languages, post.languages, scratch),
      trainingOf(
        diploma != 0 && post.certification == diploma,
        isKnown,
        (trained & OWN_CODE) != 0,
        (post.gate & own.gate & LEVELS) != 0,
      ),
      wishesOf(own.sectors, own.sizes, post.sector, post.size, post.pay),
      own.learnWhole > 0,
      post.skillsWhole > 0,
    );
  }
}

function learnedFrom(offer: i32, sought: usize): i32 {
  const taught = startOf(offer, world.taughtStart, world.taughtHeap);
  const end = endOf(offer, taught, world.taughtLength);
  let learned: i32 = 0;
  for (let at = taught; at < end; at += 2) learned += load<i32>(sought + (<i32>load<u16>(at) << 2));
  return learned;
}

function heldFor(offer: i32, held: usize): i32 {
  const asked = startOf(offer, world.askedStart, world.askedHeap);
  const end = endOf(offer, asked, world.askedLength);
  let has: i32 = 0;
  for (let at = asked; at < end; at += 4) has += load<i32>(held + (<i32>load<u16>(at) << 2)) & <i32>load<u16>(at, 2);
  return has;
}

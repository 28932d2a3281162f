import { Scratch } from './generated/layout';
import { enter, fill, Gathered, keyOf } from './best';
import { rhythmOf } from './scoring/classes';
import { Sums } from './scoring/posted';
import { offerAt, studentAt } from './records';
import { canReach, part, totalOf } from './scoring/score';
import { eOfOffer, nearnessOf, uOfOffer } from './scoring/score-offers';
import { FULL, world } from './world';

const BIN_BITS: i32 = 6;
const BINS: i32 = (FULL >> BIN_BITS) + 1;

/**
 * Adds the matches of a student of a full run to the student's list and to the offers. The post's side is computed first: if even the
 * maximum of the student's side would not bring the total into either list, that side is skipped. The minimum total of the student's list
 * rises with the matches found.
 */
export function runOffers(student: i32, count: i32, scratch: Scratch, sums: Sums, row: usize, gathered: Gathered): void {
  const own = studentAt(student);
  const hasNone = load<u16>(world.skillsLength + (student << 1)) == 0;
  const ownRank = load<u32>(world.studentRank + (student << 2));
  const bins = gathered.bins;
  const keptAtMost = world.ofStudents.kept;
  memory.fill(bins, 0, BINS << 1);
  let bin: i32 = 0;
  let inBins: i32 = 0;
  let out = scratch.keys;
  for (let pair: i32 = 0; pair < count; pair += 1) {
    const offer = load<i32>(scratch.others + (pair << 2));
    const post = offerAt(offer);
    const near = nearnessOf(own, post, scratch.nearest);
    const rhythm = rhythmOf(pair, own.calendar, post.calendar, post.calendar, scratch);
    const skills = hasNone ? world.skillsUnknown : part(load<i32>(sums.of + (offer << 3)), post.skillsWhole);
    const e = eOfOffer(own, post, near, skills, rhythm, scratch);
    const ownLeast = bin << BIN_BITS;
    const theirLeast = <i32>load<u16>(gathered.floors + (offer << 1));
    if (!canReach(e, min(ownLeast, theirLeast))) continue;

    const learning = row != 0 ? <i32>load<i16>(row + (offer << 1)) : part(load<i32>(sums.of + (offer << 3), 4), own.learnWhole);
    const total = totalOf(uOfOffer(own, post, near, learning, rhythm, scratch), e);
    if (total >= theirLeast) enter(offer, keyOf(total, ownRank), gathered);
    if (total < ownLeast) continue;
    store<u64>(out, keyOf(total, load<u32>(world.offerRank + (offer << 2))));
    out += 8;
    const place = bins + ((total >> BIN_BITS) << 1);
    store<u16>(place, load<u16>(place) + 1);
    inBins += 1;
    for (let least = <i32>load<u16>(bins + (bin << 1)); inBins - least >= keptAtMost; least = <i32>load<u16>(bins + (bin << 1))) {
      inBins -= least;
      bin += 1;
    }
  }
  const found = keepLargest(scratch.keys, out, (<u64>bin) << (BIN_BITS + 32));
  fill(student, scratch.keys, found, world.ofStudents, world.offerSorted, world.offerStep);
}

/** Moves the keys up to `end` that are at least `least` to the front; returns their number. */
function keepLargest(keys: usize, end: usize, least: u64): i32 {
  let out = keys;
  for (let at = keys; at < end; at += 8) {
    const key = load<u64>(at);
    store<u64>(out, key);
    out += <usize>(key >= least) << 3;
  }
  return <i32>((out - keys) >>> 3);
}

import { OfferRecord, Scratch, StudentRecord } from '../generated/layout';
import { eOf, uOf } from '../generated/sides';
import { isProgrammeKnown, rhythmOf } from './classes';
import { endOf, startOf } from '../lists';
import { codesOfOffer, offerAt, studentAt } from '../records';
import { keepScore, part, reachOf, trainingOf } from './score';
import { LEVELS, NOT_APPLYING, OWN_CODE, world } from '../world';

/** Scores offers against a student whose occupations and skills are marked. */
export function scoreOffers(student: i32, count: i32, scratch: Scratch): void {
  const own = studentAt(student);
  const hasNone = load<u16>(world.skillsLength + (student << 1)) == 0;
  for (let pair: i32 = 0; pair < count; pair += 1) {
    const offer = load<i32>(scratch.others + (pair << 2));
    const post = offerAt(offer);
    const near = nearnessOf(own, post, scratch.nearest);
    const rhythm = rhythmOf(pair, own.calendar, post.calendar, post.calendar, scratch);
    const skills = hasNone ? world.skillsUnknown : part(heldFor(offer, scratch.held), post.skillsWhole);
    const learning = part(learnedFrom(offer, scratch.sought), own.learnWhole);
    const e = eOfOffer(own, post, near, skills, rhythm, scratch);
    keepScore(pair, uOfOffer(own, post, near, learning, rhythm, scratch), e, scratch);
  }
}

/**
 * Packs the closeness of the post's occupations to the wanted ones: sum in the low half, maximum above it, above that whether the programme
 * trains for one.
 */
@inline
export function nearnessOf(own: StudentRecord, post: OfferRecord, nearest: usize): u64 {
  const codes = codesOfOffer(post);
  const end = codes + (<usize>post.codeCount << 1);
  let best: i32 = 0;
  let sum: i32 = 0;
  let trained: i32 = 0;
  for (let at = codes; at < end; at += 2) {
    const value = <i32>load<u16>(nearest + (<i32>load<u16>(at) << 1));
    trained |= value;
    best = max(best, value & ~OWN_CODE);
    sum += value & ~OWN_CODE;
  }
  return <u64>sum | (<u64>(best | (trained & OWN_CODE)) << 32);
}

@inline
export function uOfOffer(own: StudentRecord, post: OfferRecord, near: u64, learning: i32, rhythm: i32, scratch: Scratch): i32 {
  const applies = own.codeCount > 0 && post.codeCount > 0;
  return uOf(
    own,
    post,
    true,
    scratch,
    applies ? <i32>(near >>> 32) & ~OWN_CODE : NOT_APPLYING,
    own.learnWhole > 0 ? learning : NOT_APPLYING,
    reachOf(post.isPlaceFree != 0, load<i32>(scratch.metres + (post.place << 2)), own.limit),
    rhythm,
  );
}

@inline
export function eOfOffer(own: StudentRecord, post: OfferRecord, near: u64, skills: i32, rhythm: i32, scratch: Scratch): i32 {
  const length = <i32>post.codeCount;
  const applies = own.codeCount > 0 && length > 0;
  const sum = <i32>near;
  return eOf(
    own,
    post,
    true,
    scratch,
    post.skillsWhole > 0 ? skills : NOT_APPLYING,
    trainingOf(
      own.certification != 0 && post.certification == own.certification,
      isProgrammeKnown(own.programme),
      (<i32>(near >>> 32) & OWN_CODE) != 0,
      (post.gate & own.gate & LEVELS) != 0,
    ),
    rhythm,
    applies ? (length == 1 ? sum : length == 2 ? sum >>> 1 : sum / length) : NOT_APPLYING,
  );
}

@inline
export function learnedFrom(offer: i32, sought: usize): i32 {
  const taught = startOf(offer, world.taughtStart, world.taughtHeap);
  const end = endOf(offer, taught, world.taughtLength);
  let learned: i32 = 0;
  for (let at = taught; at < end; at += 2) learned += load<i32>(sought + (<i32>load<u16>(at) << 2));
  return learned;
}

@inline
export function heldFor(offer: i32, held: usize): i32 {
  const asked = startOf(offer, world.askedStart, world.askedHeap);
  const end = endOf(offer, asked, world.askedLength);
  let has: i32 = 0;
  for (let at = asked; at < end; at += 4) has += load<i32>(held + (<i32>load<u16>(at) << 2)) & <i32>load<u16>(at, 2);
  return has;
}

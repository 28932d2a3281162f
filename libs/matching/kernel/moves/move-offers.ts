import { Scratch } from '../generated/layout';
import { rhythmOf } from '../scoring/classes';
import { keepMoving, moveIn, ownLeast, theirLeast } from './move';
import { offerAt, studentAt } from '../records';
import { canReach, part, totalOf } from '../scoring/score';
import { eOfOffer, heldFor, learnedFrom, nearnessOf, uOfOffer } from '../scoring/score-offers';
import { enter } from '../top-lists';
import { world } from '../world';

/** Moves offers that match a marked student in the lists, as `moveStudents` does for students. */
export function moveOffers(act: i32, student: i32, count: i32, scratch: Scratch): void {
  const own = studentAt(student);
  const hasNone = load<u16>(world.skillsLength + (student << 1)) == 0;
  const lists = world.ofStudents;
  let least = ownLeast(act, lists, student);
  let moving: i32 = 0;
  for (let pair: i32 = 0; pair < count; pair += 1) {
    const offer = load<i32>(scratch.others + (pair << 2));
    const post = offerAt(offer);
    const near = nearnessOf(own, post, scratch.nearest);
    const rhythm = rhythmOf(pair, own.calendar, post.calendar, post.calendar, scratch);
    const skills = hasNone ? world.skillsUnknown : part(heldFor(offer, scratch.held), post.skillsWhole);
    const e = eOfOffer(own, post, near, skills, rhythm, scratch);
    const theirs = theirLeast(act, world.ofOffers, offer);
    if (!canReach(e, min(least, theirs))) continue;

    const learning = part(learnedFrom(offer, scratch.sought), own.learnWhole);
    const total = totalOf(uOfOffer(own, post, near, learning, rhythm, scratch), e);
    if (total >= least) {
      enter(lists, student, offer, <u16>total, world.offerRank);
      least = ownLeast(act, lists, student);
    }
    moving = keepMoving(moving, offer, total, theirs, scratch);
  }
  moveIn(world.ofOffers, act, student, world.studentRank, moving, scratch);
}

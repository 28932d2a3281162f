import { Scratch } from '../generated/layout';
import { rhythmOf } from '../scoring/classes';
import { keepMoving, moveIn, ownLeast, theirLeast } from './move';
import { offerAt, studentAt } from '../records';
import { canReach, totalOf } from '../scoring/score';
import { eOfStudent, nearnessTo, uOfStudent } from '../scoring/score-students';
import { enter } from '../top-lists';
import { world } from '../world';

/**
 * Moves students who match a marked offer in the lists. The post's side is computed first: if even the maximum of the student's side would
 * not bring the total into a list, that side is skipped. The students' lists are far apart in memory, so they are updated afterwards,
 * several at a time.
 */
export function moveStudents(act: i32, offer: i32, count: i32, scratch: Scratch): void {
  const post = offerAt(offer);
  const lists = world.ofOffers;
  let least = ownLeast(act, lists, offer);
  let moving: i32 = 0;
  for (let pair: i32 = 0; pair < count; pair += 1) {
    const student = load<i32>(scratch.others + (pair << 2));
    const own = studentAt(student);
    const near = nearnessTo(post, own);
    const rhythm = rhythmOf(pair, own.calendar, post.calendar, own.calendar, scratch);
    const e = eOfStudent(student, own, post, near, rhythm, scratch);
    const theirs = theirLeast(act, world.ofStudents, student);
    if (!canReach(e, min(least, theirs))) continue;

    const total = totalOf(uOfStudent(student, own, post, near, rhythm, scratch), e);
    if (total >= least) {
      enter(lists, offer, student, <u16>total, world.studentRank);
      least = ownLeast(act, lists, offer);
    }
    moving = keepMoving(moving, student, total, theirs, scratch);
  }
  moveIn(world.ofStudents, act, offer, world.offerRank, moving, scratch);
}

import { Scratch } from './generated/layout';
import { append, fill, Gathered } from './best';
import { openOffers, openStudents } from './candidates';
import { Days, likelyOffers } from './days';
import { markOccupations, markOffer, markStudent, unmarkOffer, unmarkStudent } from './marks';
import { moveOffers } from './moves/move-offers';
import { moveStudents } from './moves/move-students';
import { learningRow, Sums, sumSkills } from './scoring/posted';
import { runOffers } from './run-offers';
import { scoreOffers } from './scoring/score-offers';
import { scoreStudents } from './scoring/score-students';
import { siftOffers } from './sift';
import { keepOffers, keepStudents } from './suitable';
import { world } from './world';

/** Memory of one part of a full run, besides its scratch. */
@unmanaged
class Run {
  gathered: Gathered;
  sums: Sums;
  days: Days;
}

export { metresTo } from './places';

/** Selects the matching offers: most by `siftOffers`, the doubtful ones one by one. */
function keptOffers(student: i32, open: i32, scratch: Scratch): i32 {
  const sure = siftOffers(student, open, scratch);
  return keepOffers(student, scratch.doubtful, scratch.doubts, sure, scratch);
}

/**
 * Scores a student against those of the first `count` others that match, in order; returns their number. Others and scores are written to
 * the columns of `scratch`.
 */
export function rateStudent(student: i32, count: i32, scratch: Scratch): i32 {
  const kept = keepOffers(student, scratch.others, count, 0, scratch);
  markStudent(student, scratch);
  scoreOffers(student, kept, scratch);
  unmarkStudent(student, scratch);
  return kept;
}

export function rateOffer(offer: i32, count: i32, scratch: Scratch): i32 {
  const kept = keepStudents(offer, count, scratch);
  markOffer(offer, scratch);
  scoreStudents(offer, kept, scratch);
  unmarkOffer(scratch);
  return kept;
}

/**
 * Scores a new or changed student against the offers of the ranges and the tail, and moves the matches into both sides' lists, or out of
 * them. The rule in readable form is ../src/score/score-match.ts, which ../src/engine/match-index.spec.ts proves this kernel equal to.
 */
export function moveStudent(act: i32, student: i32, slots: usize, ranges: i32, tail: i32, scratch: Scratch): void {
  const kept = keptOffers(student, openOffers(student, slots, ranges, tail, scratch), scratch);
  markStudent(student, scratch);
  moveOffers(act, student, kept, scratch);
  unmarkStudent(student, scratch);
}

/** Scores a new or changed offer in the same way. */
export function moveOffer(act: i32, offer: i32, slots: usize, ranges: i32, tail: i32, scratch: Scratch): void {
  const kept = keepStudents(offer, openStudents(offer, slots, ranges, tail, scratch), scratch);
  markOffer(offer, scratch);
  moveStudents(act, offer, kept, scratch);
  unmarkOffer(scratch);
}

/** Scores one student of a full run: writes the student's list, and keys for the offers. */
export function runStudent(student: i32, slots: usize, ranges: i32, scratch: Scratch, run: Run): void {
  const count = keptOffers(student, likelyOffers(student, slots, ranges, scratch, run.days), scratch);
  markOccupations(student, scratch);
  const row = learningRow(student, run.sums);
  sumSkills(student, row, run.sums, true);
  runOffers(student, count, scratch, run.sums, row, run.gathered);
  sumSkills(student, row, run.sums, false);
}

/** Writes the list of an offer from the keys of all parts; `parts` holds `count` addresses. */
export function finishOffer(offer: i32, parts: usize, count: i32, keys: usize): void {
  let length: i32 = 0;
  for (let part: i32 = 0; part < count; part += 1) {
    length = append(offer, changetype<Gathered>(load<usize>(parts + (part << 2))), keys, length);
  }
  fill(offer, keys, length, world.ofOffers, world.studentSorted, world.studentStep);
}

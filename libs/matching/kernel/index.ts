import { append, fill, Gathered, Lists } from './best';
import { openOffers, openStudents } from './candidates';
import { Days, likelyOffers } from './days';
import { markOccupations, markOffer, markSkills, unmarkOffer, unmarkSkills } from './marks';
import { learningRow, Sums, sumSkills } from './posted';
import { runOffers } from './run-offers';
import { scoreOffers } from './score-offers';
import { scoreStudents } from './score-students';
import { siftOffers } from './sift';
import { keepOffers, keepStudents } from './suitable';
import { Scratch, world } from './world';

/** What one part of a full run works on beside its scratch. */
@unmanaged
class Run {
  lists: Lists;
  gathered: Gathered;
  sums: Sums;
  days: Days;
}

/** Matches of a student among the offers of the ranges and the tail; answers how many. They and their scores are in the columns of `scratch`. */
export function scanStudent(student: i32, slots: usize, ranges: i32, tail: i32, scratch: Scratch): i32 {
  return scoreKept(student, keptOffers(student, openOffers(student, slots, ranges, tail, scratch), scratch), scratch);
}

/** Most are sifted; the doubtful ones are looked at one by one. */
function keptOffers(student: i32, open: i32, scratch: Scratch): i32 {
  const sure = siftOffers(student, open, scratch);
  return keepOffers(student, scratch.doubtful, scratch.doubts, sure, scratch);
}

/** The same among the first `count` others, in their order. */
export function rateStudent(student: i32, count: i32, scratch: Scratch): i32 {
  return scoreKept(student, keepOffers(student, scratch.others, count, 0, scratch), scratch);
}

function scoreKept(student: i32, kept: i32, scratch: Scratch): i32 {
  markOccupations(student, scratch);
  markSkills(student, scratch);
  scoreOffers(student, kept, scratch);
  unmarkSkills(student, scratch);
  return kept;
}

export function scanOffer(offer: i32, slots: usize, ranges: i32, tail: i32, scratch: Scratch): i32 {
  return rateOffer(offer, openStudents(offer, slots, ranges, tail, scratch), scratch);
}

export function rateOffer(offer: i32, count: i32, scratch: Scratch): i32 {
  const kept = keepStudents(offer, count, scratch);
  markOffer(offer, scratch);
  scoreStudents(offer, kept, scratch);
  unmarkOffer(scratch);
  return kept;
}

/** One student of a full run: the own list, and keys for the offers. */
export function runStudent(student: i32, slots: usize, ranges: i32, scratch: Scratch, run: Run): void {
  const count = keptOffers(student, likelyOffers(student, slots, ranges, scratch, run.days), scratch);
  markOccupations(student, scratch);
  const row = learningRow(student, run.sums);
  sumSkills(student, row, run.sums, true);
  runOffers(student, count, scratch, run.sums, row, run.lists, run.gathered);
  sumSkills(student, row, run.sums, false);
}

/** The list of an offer from what each part has gathered: `parts` holds the addresses of `count` of them. */
export function finishOffer(offer: i32, parts: usize, count: i32, keys: usize, lists: Lists): void {
  let length: i32 = 0;
  for (let part: i32 = 0; part < count; part += 1) {
    length = append(offer, changetype<Gathered>(load<usize>(parts + (part << 2))), keys, length);
  }
  fill(offer, keys, length, lists, world.studentSorted, world.studentStep);
}

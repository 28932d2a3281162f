import { endOf, startOf } from '../lists';
import { studentAt } from '../records';
import { part } from './score';
import { world } from '../world';

/** Offers by skill, concatenated: those of a skill lie between its end and that of the next one. */
@unmanaged
export class Postings {
  ends: usize;
  offers: usize;
  worth: usize;
}

/** Sums of one student by offer, computed from the offers of each skill; zero between two students. */
@unmanaged
export class Sums {
  asked: Postings;
  taught: Postings;
  /** Two numbers per offer: value of the student's held skills that are asked for, and of the sought skills that are taught. */
  of: usize;
  offers: i32;
  /** Address of the row, by programme. */
  rowOf: usize;
  /** Number of rows that still have room, and address of the next one. */
  rows: i32;
  nextRow: usize;
}

/**
 * Adds or clears the value of held skills, and of sought ones where `row` does not hold it. For runs over many students, during which no
 * offer changes.
 */
export function sumSkills(student: i32, row: usize, sums: Sums, isAdded: bool): void {
  const held = startOf(student, world.skillsStart, world.skillsHeap);
  eachSkill(held, endOf(student, held, world.skillsLength), sums.asked, sums.of, isAdded);
  if (row != 0) return;
  const own = startOf(student, world.soughtStart, world.soughtHeap);
  const ownEnd = endOf(student, own, world.soughtLength);
  if (ownEnd > own) eachSkill(own, ownEnd, sums.taught, sums.of + 4, isAdded);
  else sumProgramme(studentAt(student).programme, sums, isAdded);
}

/**
 * Returns the learning value of each offer for students who seek exactly their programme's skills; 0 without room for it, or if the student
 * seeks others.
 */
export function learningRow(student: i32, sums: Sums): usize {
  if (load<u16>(world.soughtLength + (student << 1)) > 0) return 0;
  const own = studentAt(student);
  const place = sums.rowOf + (<i32>own.programme << 2);
  const known = load<usize>(place);
  if (known != 0) return known;
  if (sums.rows == 0) return 0;
  sums.rows -= 1;
  const row = sums.nextRow;
  sums.nextRow += sums.offers << 1;
  sumProgramme(own.programme, sums, true);
  for (let offer: i32 = 0; offer < sums.offers; offer += 1) {
    store<i16>(row + (offer << 1), <i16>part(load<i32>(sums.of + (offer << 3), 4), own.learnWhole));
  }
  sumProgramme(own.programme, sums, false);
  store<usize>(place, row);
  return row;
}

function sumProgramme(programme: i32, sums: Sums, isAdded: bool): void {
  const skills = startOf(programme, world.programmeSkillsStart, world.programmeSkillsHeap);
  eachSkill(skills, endOf(programme, skills, world.programmeSkillsLength), sums.taught, sums.of + 4, isAdded);
}

function eachSkill(start: usize, end: usize, postings: Postings, sums: usize, isAdded: bool): void {
  for (let at = start; at < end; at += 2) eachOffer(<i32>load<u16>(at), postings, sums, isAdded);
}

function eachOffer(skill: i32, postings: Postings, sums: usize, isAdded: bool): void {
  const offers = postings.offers;
  const worth = postings.worth;
  const end = load<i32>(postings.ends + (skill << 2), 4) << 2;
  for (let at = load<i32>(postings.ends + (skill << 2)) << 2; at < end; at += 4) {
    const place = sums + (load<i32>(offers + at) << 3);
    store<i32>(place, isAdded ? load<i32>(place) + load<i32>(worth + at) : 0);
  }
}

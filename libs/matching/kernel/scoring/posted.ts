import { endOf, startOf } from '../lists';
import { studentAt } from '../records';
import { part } from './score';
import { world } from '../world';

/** Offers by skill: those of a skill lie from its end to that of the next one. */
@unmanaged
export class Postings {
  ends: usize;
  offers: usize;
  worth: usize;
}

/** Sums of one student by offer, from lists of the offers that ask for each skill or teach it; zeros between two students. */
@unmanaged
export class Sums {
  asked: Postings;
  taught: Postings;
  /** Two numbers for each offer: what the student has of the skills asked for, and would learn of those sought. */
  of: usize;
  offers: i32;
  /** By programme, the address of its row. */
  rowOf: usize;
  /** How many rows there is room for yet, and where the next one begins. */
  rows: i32;
  nextRow: usize;
}

/** Adds up, or clears, what the student has, and would learn where `row` does not tell: for a run over many students, between which no offer changes. */
export function sumSkills(student: i32, row: usize, sums: Sums, isAdded: bool): void {
  const held = startOf(student, world.skillsStart, world.skillsHeap);
  eachSkill(held, endOf(student, held, world.skillsLength), sums.asked, sums.of, isAdded);
  if (row != 0) return;
  const own = startOf(student, world.soughtStart, world.soughtHeap);
  const ownEnd = endOf(student, own, world.soughtLength);
  if (ownEnd > own) eachSkill(own, ownEnd, sums.taught, sums.of + 4, isAdded);
  else sumProgramme(studentAt(student).programme, sums, isAdded);
}

/** Of each offer the value of learning, for all those who seek what their programme holds; 0 where there is no room for it, or the student seeks other skills. */
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

import { endOf, startOf } from './lists';
import { studentAt } from './records';
import { world } from './world';

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
}

/** Adds up, or clears, what the student has and would learn: for a run over many students, between which no offer changes. */
export function sumSkills(student: i32, sums: Sums, isAdded: bool): void {
  const held = startOf(student, world.skillsStart, world.skillsHeap);
  const heldEnd = endOf(student, held, world.skillsLength);
  for (let at = held; at < heldEnd; at += 2) eachOffer(<i32>load<u16>(at), sums.asked, sums.of, isAdded);
  const own = startOf(student, world.soughtStart, world.soughtHeap);
  const ownEnd = endOf(student, own, world.soughtLength);
  const programme = <i32>studentAt(student).programme;
  const ofProgramme = startOf(programme, world.programmeSkillsStart, world.programmeSkillsHeap);
  const sought = ownEnd > own ? own : ofProgramme;
  const soughtEnd = ownEnd > own ? ownEnd : endOf(programme, ofProgramme, world.programmeSkillsLength);
  for (let at = sought; at < soughtEnd; at += 2) eachOffer(<i32>load<u16>(at), sums.taught, sums.of + 4, isAdded);
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

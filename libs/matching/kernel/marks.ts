import { Scratch } from './generated/layout';
import { endOf, startOf } from './lists';
import { codesOfOffer, codesWanted, offerAt, studentAt } from './records';
import { OWN_CODE, world } from './world';

/**
 * Marks for each occupation its closeness to the wanted ones and whether the programme trains for it, for lookup by the occupations of
 * offers.
 */
export function markOccupations(student: i32, scratch: Scratch): void {
  const nearest = scratch.nearest;
  const count = world.codeCount << 1;
  memory.fill(nearest, 0, count);
  const own = studentAt(student);
  const wanted = codesWanted(own);
  const wantedEnd = wanted + (<usize>own.codeCount << 1);
  for (let at = wanted; at < wantedEnd; at += 2) {
    const row = world.closeness + ((<i32>load<u16>(at) * world.stride) << 1);
    for (let code: i32 = 0; code < count; code += 2) store<u16>(nearest + code, max(load<u16>(row + code), load<u16>(nearest + code)));
  }
  const programme = <i32>own.programme;
  const codes = startOf(programme, world.programmeCodesStart, world.programmeCodesHeap);
  markCodes(codes, endOf(programme, codes, world.programmeCodesLength), nearest);
}

function markCodes(start: usize, end: usize, marks: usize): void {
  for (let at = start; at < end; at += 2) {
    const place = marks + (<i32>load<u16>(at) << 1);
    store<u16>(place, <u16>(load<u16>(place) | OWN_CODE));
  }
}

/** Marks occupations, the held skills as masks, and the sought ones by rarity. */
export function markStudent(student: i32, scratch: Scratch): void {
  markOccupations(student, scratch);
  eachHeld(student, scratch.held, -1);
  const sought = startOf(student, world.soughtStart, world.soughtHeap);
  const end = endOf(student, sought, world.soughtLength);
  const programme = <i32>studentAt(student).programme;
  const ofProgramme = startOf(programme, world.programmeSkillsStart, world.programmeSkillsHeap);
  if (end > sought) addRarity(sought, end, scratch.sought);
  else addRarity(ofProgramme, endOf(programme, ofProgramme, world.programmeSkillsLength), scratch.sought);
}

export function unmarkStudent(student: i32, scratch: Scratch): void {
  eachHeld(student, scratch.held, 0);
  memory.fill(scratch.sought, 0, world.skillCount << 2);
}

function eachHeld(student: i32, held: usize, mark: i32): void {
  const skills = startOf(student, world.skillsStart, world.skillsHeap);
  const end = endOf(student, skills, world.skillsLength);
  for (let at = skills; at < end; at += 2) store<i32>(held + (<i32>load<u16>(at) << 2), mark);
}

function addRarity(start: usize, end: usize, sought: usize): void {
  for (let at = start; at < end; at += 2) {
    const skill = <i32>load<u16>(at) << 2;
    store<i32>(sought + skill, load<i32>(sought + skill) + load<i32>(world.rarity + skill));
  }
}

/** Marks what each skill is worth to the post, what the post teaches, and its occupations. */
export function markOffer(offer: i32, scratch: Scratch): void {
  const asked = startOf(offer, world.askedStart, world.askedHeap);
  const askedEnd = endOf(offer, asked, world.askedLength);
  for (let at = asked; at < askedEnd; at += 4) {
    const place = scratch.held + (<i32>load<u16>(at) << 2);
    store<i32>(place, load<i32>(place) + <i32>load<u16>(at, 2));
  }
  const taught = startOf(offer, world.taughtStart, world.taughtHeap);
  const taughtEnd = endOf(offer, taught, world.taughtLength);
  for (let at = taught; at < taughtEnd; at += 2) store<i32>(scratch.sought + (<i32>load<u16>(at) << 2), 1);
  const post = offerAt(offer);
  const codes = codesOfOffer(post);
  memory.fill(scratch.nearest, 0, world.codeCount << 1);
  markCodes(codes, codes + (<usize>post.codeCount << 1), scratch.nearest);
}

export function unmarkOffer(scratch: Scratch): void {
  memory.fill(scratch.held, 0, world.skillCount << 2);
  memory.fill(scratch.sought, 0, world.skillCount << 2);
}

import { OfferRecord, Scratch, StudentRecord } from '../generated/layout';
import { eOf, uOf } from '../generated/sides';
import { isProgrammeKnown, rhythmOf } from './classes';
import { endOf, startOf } from '../lists';
import { codesOfOffer, codesWanted, offerAt, studentAt } from '../records';
import { keepScore, part, reachOf, trainingOf } from './score';
import { LEVELS, NOT_APPLYING, OWN_CODE, UNKNOWN, world } from '../world';

/** Scores students against an offer whose occupations and skills are marked. */
export function scoreStudents(offer: i32, count: i32, scratch: Scratch): void {
  const post = offerAt(offer);
  for (let pair: i32 = 0; pair < count; pair += 1) {
    const student = load<i32>(scratch.others + (pair << 2));
    const own = studentAt(student);
    const near = nearnessTo(post, own);
    const rhythm = rhythmOf(pair, own.calendar, post.calendar, own.calendar, scratch);
    const u = uOfStudent(student, own, post, near, rhythm, scratch);
    keepScore(pair, u, eOfStudent(student, own, post, near, rhythm, scratch), scratch);
  }
}

/** Packs the closeness of the post's occupations to the wanted ones: sum in the low half, maximum above it. */
@inline
export function nearnessTo(post: OfferRecord, own: StudentRecord): u64 {
  const codes = codesOfOffer(post);
  const length = <i32>post.codeCount;
  const wanted = codesWanted(own);
  const wantedEnd = wanted + (<usize>own.codeCount << 1);
  let best: i32 = 0;
  let sum: i32 = 0;
  for (let code: i32 = 0; code < length; code += 1) {
    const row = world.closeness + ((<i32>load<u16>(codes + (code << 1)) * world.stride) << 1);
    let near: i32 = 0;
    for (let at = wanted; at < wantedEnd; at += 2) near = max(near, <i32>load<u16>(row + (<i32>load<u16>(at) << 1)));
    best = max(best, near);
    sum += near;
  }
  return <u64>sum | (<u64>best << 32);
}

@inline
export function uOfStudent(student: i32, own: StudentRecord, post: OfferRecord, near: u64, rhythm: i32, scratch: Scratch): i32 {
  const applies = own.codeCount > 0 && post.codeCount > 0;
  return uOf(
    own,
    post,
    false,
    scratch,
    applies ? <i32>(near >>> 32) : NOT_APPLYING,
    own.learnWhole > 0 ? part(learnedBy(student, own.programme, scratch), own.learnWhole) : NOT_APPLYING,
    reachOf(post.isPlaceFree != 0, own.place < 0 ? 0 : load<i32>(scratch.metres + (own.place << 2)), own.limit),
    rhythm,
  );
}

@inline
export function eOfStudent(student: i32, own: StudentRecord, post: OfferRecord, near: u64, rhythm: i32, scratch: Scratch): i32 {
  const length = <i32>post.codeCount;
  const applies = own.codeCount > 0 && length > 0;
  const diploma = own.certification;
  const sum = <i32>near;
  return eOf(
    own,
    post,
    false,
    scratch,
    post.skillsWhole == 0 ? NOT_APPLYING : load<u16>(world.skillsLength + (student << 1)) == 0 ? world.skillsUnknown : part(heldBy(student, scratch.held), post.skillsWhole),
    trainingOf(
      diploma != 0 && post.certification == diploma,
      isProgrammeKnown(own.programme),
      isTrainedFor(own.programme, scratch.nearest),
      (own.gate & post.gate & LEVELS) != 0,
    ),
    rhythm,
    applies ? (length > 1 ? sum / length : sum) : NOT_APPLYING,
  );
}

function isTrainedFor(programme: i32, marks: usize): bool {
  const codes = startOf(programme, world.programmeCodesStart, world.programmeCodesHeap);
  const end = endOf(programme, codes, world.programmeCodesLength);
  let own: i32 = 0;
  for (let at = codes; at < end; at += 2) own |= <i32>load<u16>(marks + (<i32>load<u16>(at) << 1));
  return (own & OWN_CODE) != 0;
}

function heldBy(student: i32, worth: usize): i32 {
  const skills = startOf(student, world.skillsStart, world.skillsHeap);
  const end = endOf(student, skills, world.skillsLength);
  let has: i32 = 0;
  for (let at = skills; at < end; at += 2) has += load<i32>(worth + (<i32>load<u16>(at) << 2));
  return has;
}

function learnedBy(student: i32, programme: i32, scratch: Scratch): i32 {
  const sought = startOf(student, world.soughtStart, world.soughtHeap);
  const end = endOf(student, sought, world.soughtLength);
  return end > sought ? taughtOf(sought, end, scratch.sought) : ofProgramme(programme, scratch);
}

function ofProgramme(programme: i32, scratch: Scratch): i32 {
  const place = scratch.taughtOfProgramme + (programme << 2);
  const known = load<i32>(place);
  if (known != UNKNOWN) return known;
  const skills = startOf(programme, world.programmeSkillsStart, world.programmeSkillsHeap);
  const learned = taughtOf(skills, endOf(programme, skills, world.programmeSkillsLength), scratch.sought);
  store<i32>(place, learned);
  return learned;
}

function taughtOf(start: usize, end: usize, teaches: usize): i32 {
  let learned: i32 = 0;
  for (let at = start; at < end; at += 2) {
    const skill = <i32>load<u16>(at) << 2;
    learned += load<i32>(teaches + skill) * load<i32>(world.rarity + skill);
  }
  return learned;
}

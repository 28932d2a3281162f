import { isProgrammeKnown, languagesOf, rhythmOf } from './classes';
import { endOf, startOf } from './lists';
import { part, scorePair, trainingOf, wishesOf } from './score';
import { LEVELS, NOT_APPLYING, OWN_CODE, Scratch, UNKNOWN, world } from './world';

/** Students against an offer whose occupations and skills are marked. */
export function scoreStudents(offer: i32, count: i32, scratch: Scratch): void {
  const gate = <i32>load<u8>(world.offerGate + offer);
  const certification = <i32>load<u16>(world.offerCertification + (offer << 1));
  const sector = <i32>load<u16>(world.offerSector + (offer << 1));
  const size = <i32>load<u8>(world.offerSize + offer);
  const pay = <i32>load<i16>(world.offerPay + (offer << 1));
  const company = <i32>load<u16>(world.offerCalendar + (offer << 1));
  const needed = <i32>load<u16>(world.offerLanguages + (offer << 1));
  const skillsWhole = load<i32>(world.offerSkillsWhole + (offer << 2));
  const codes = startOf(offer, world.codesStart, world.codesHeap);
  const length = <i32>load<u16>(world.codesLength + (offer << 1));
  for (let pair: i32 = 0; pair < count; pair += 1) {
    const student = load<i32>(scratch.others + (pair << 2));
    const two = student << 1;

    const wanted = startOf(student, world.wantedStart, world.wantedHeap);
    const wantedEnd = endOf(student, wanted, world.wantedLength);
    let best: i32 = 0;
    let sum: i32 = 0;
    for (let code: i32 = 0; code < length; code += 1) {
      const row = world.closeness + ((<i32>load<u16>(codes + (code << 1)) * world.stride) << 1);
      let near: i32 = 0;
      for (let at = wanted; at < wantedEnd; at += 2) near = max(near, <i32>load<u16>(row + (<i32>load<u16>(at) << 1)));
      best = max(best, near);
      sum += near;
    }
    const applies = wanted < wantedEnd && length > 0;
    const programme = <i32>load<u16>(world.studentProgramme + two);
    const learnWhole = load<i32>(world.studentLearnWhole + (student << 2));
    const school = <i32>load<u16>(world.studentCalendar + two);
    const spoken = <i32>load<u16>(world.studentLanguages + two);
    const diploma = <i32>load<u16>(world.studentCertification + two);
    scorePair(
      pair,
      scratch,
      applies ? best : NOT_APPLYING,
      applies ? (length > 1 ? sum / length : sum) : NOT_APPLYING,
      part(learnedBy(student, programme, scratch), learnWhole),
      load<u16>(world.skillsLength + two) == 0 ? world.skillsUnknown : part(heldBy(student, scratch.held), skillsWhole),
      rhythmOf(pair, school, company, school, scratch),
      languagesOf(spoken, needed, spoken, scratch),
      trainingOf(
        diploma != 0 && certification == diploma,
        isProgrammeKnown(student),
        isTrainedFor(programme, scratch.nearest),
        (<i32>load<u8>(world.studentGate + student) & gate & LEVELS) != 0,
      ),
      wishesOf(<i32>load<u16>(world.studentSectors + two), <i32>load<u8>(world.studentSizes + student), sector, size, pay),
      learnWhole > 0,
      skillsWhole > 0,
    );
  }
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

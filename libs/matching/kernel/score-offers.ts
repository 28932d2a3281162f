import { isProgrammeKnown, languagesOf, rhythmOf } from './classes';
import { endOf, startOf } from './lists';
import { Sums } from './posted';
import { part, scorePair, trainingOf, wishesOf } from './score';
import { LEVELS, NOT_APPLYING, OWN_CODE, Scratch, world } from './world';

/** Offers against a student whose occupations and skills are marked. */
export function scoreOffers(student: i32, count: i32, scratch: Scratch): void {
  eachOffer(student, count, scratch, changetype<Sums>(0), false);
}

/** The same, where the sums of skills are known. */
export function scorePostedOffers(student: i32, count: i32, scratch: Scratch, sums: Sums): void {
  eachOffer(student, count, scratch, sums, true);
}

// @ts-ignore: decorator
@inline
function eachOffer(student: i32, count: i32, scratch: Scratch, sums: Sums, isPosted: bool): void {
  const gate = <i32>load<u8>(world.studentGate + student);
  const diploma = <i32>load<u16>(world.studentCertification + (student << 1));
  const sectors = <i32>load<u16>(world.studentSectors + (student << 1));
  const sizes = <i32>load<u8>(world.studentSizes + student);
  const school = <i32>load<u16>(world.studentCalendar + (student << 1));
  const spoken = <i32>load<u16>(world.studentLanguages + (student << 1));
  const learnWhole = load<i32>(world.studentLearnWhole + (student << 2));
  const hasWish = load<u16>(world.wantedLength + (student << 1)) > 0;
  const hasNone = load<u16>(world.skillsLength + (student << 1)) == 0;
  const isKnown = isProgrammeKnown(student);
  const nearest = scratch.nearest;
  for (let pair: i32 = 0; pair < count; pair += 1) {
    const offer = load<i32>(scratch.others + (pair << 2));
    const two = offer << 1;
    const four = offer << 2;

    const codes = startOf(offer, world.codesStart, world.codesHeap);
    const length = <i32>load<u16>(world.codesLength + two);
    let best: i32 = 0;
    let sum: i32 = 0;
    let own: i32 = 0;
    for (let code: i32 = 0; code < length; code += 1) {
      const value = <i32>load<u16>(nearest + (<i32>load<u16>(codes + (code << 1)) << 1));
      own |= value;
      best = max(best, value & ~OWN_CODE);
      sum += value & ~OWN_CODE;
    }
    const applies = hasWish && length > 0;
    const skillsWhole = load<i32>(world.offerSkillsWhole + four);
    const company = <i32>load<u16>(world.offerCalendar + two);
    const needed = <i32>load<u16>(world.offerLanguages + two);
    scorePair(
      pair,
      scratch,
      applies ? best : NOT_APPLYING,
      applies ? (length > 1 ? sum / length : sum) : NOT_APPLYING,
      part(isPosted ? load<i32>(sums.learned + four) : learnedFrom(offer, scratch.sought), learnWhole),
      hasNone ? world.skillsUnknown : part(isPosted ? load<i32>(sums.has + four) : heldFor(offer, scratch.held), skillsWhole),
      rhythmOf(pair, school, company, company, scratch),
      languagesOf(spoken, needed, needed, scratch),
      trainingOf(
        diploma != 0 && <i32>load<u16>(world.offerCertification + two) == diploma,
        isKnown,
        (own & OWN_CODE) != 0,
        (<i32>load<u8>(world.offerGate + offer) & gate & LEVELS) != 0,
      ),
      wishesOf(
        sectors,
        sizes,
        <i32>load<u16>(world.offerSector + two),
        <i32>load<u8>(world.offerSize + offer),
        <i32>load<i16>(world.offerPay + two),
      ),
      learnWhole > 0,
      skillsWhole > 0,
    );
  }
}

function learnedFrom(offer: i32, sought: usize): i32 {
  const taught = startOf(offer, world.taughtStart, world.taughtHeap);
  const end = endOf(offer, taught, world.taughtLength);
  let learned: i32 = 0;
  for (let at = taught; at < end; at += 2) learned += load<i32>(sought + (<i32>load<u16>(at) << 2));
  return learned;
}

function heldFor(offer: i32, held: usize): i32 {
  const asked = startOf(offer, world.askedStart, world.askedHeap);
  const end = endOf(offer, asked, world.askedLength);
  let has: i32 = 0;
  for (let at = asked; at < end; at += 4) has += load<i32>(held + (<i32>load<u16>(at) << 2)) & <i32>load<u16>(at, 2);
  return has;
}

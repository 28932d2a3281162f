import { Scratch } from './generated/layout';
import { lastDay, MARGIN } from './dates';
import { datesOf, offerAt, studentAt } from './records';
import { FULL, LEVELS, LICENCE, world } from './world';

/**
 * Keeps, of the first `count` others, those that surely meet every constraint with the student, and sets doubtful ones aside to be checked
 * one by one. Branch-free, because few outcomes are predictable. Returns the number of sure ones; `scratch.doubts` is the number of
 * doubtful ones.
 */
export function siftOffers(student: i32, count: i32, scratch: Scratch): i32 {
  return studentAt(student).hasOwnDates ? sift(student, count, scratch, true) : sift(student, count, scratch, false);
}

@inline
function sift(student: i32, count: i32, scratch: Scratch, hasOwnDates: bool): i32 {
  const own = studentAt(student);
  const ownDates = datesOf(student, 0);
  const limit = own.limit;
  const isPlaced = <i32>(own.place >= 0);
  const diploma = own.certification;
  const level = 31 - clz(<i32>own.gate & LEVELS);
  const lacksLicence = (own.gate & LICENCE) == 0 ? 1 : 0;
  const sure = world.sure + own.ageClass;
  const ageClasses = world.ageClasses;
  const sureBefore = world.sureBefore;
  const others = scratch.others;
  const metres = scratch.metres;
  let fits = scratch.dates;
  let out = others;
  let aside = scratch.doubtful;
  const end = others + (count << 2);
  for (let at = others; at < end; at += 4) {
    const offer = load<i32>(at);
    const post = offerAt(offer);
    const dates = ownDates + (<i32>post.kind << 3);
    const from = hasOwnDates ? load<i32>(dates) : own.from;
    const to = hasOwnDates ? load<i32>(dates, 4) : own.to;
    const first = min(max(post.from, from), post.to);
    const last = lastDay(first, post.weeks);
    const isInTime = <i32>(first >= from) & <i32>(last <= to);
    const mayBeInTime = isInTime | (<i32>post.isContract & <i32>(first >= from - MARGIN) & <i32>(last <= to + MARGIN));

    const away = load<i32>(metres + (post.place << 2));
    const isFree = <i32>post.isPlaceFree;
    const isNear = (isPlaced & <i32>(away <= limit)) | isFree;
    const isKnown = <i32>(away >= 0) | isFree;

    const gate = <i32>post.gate;
    const isNamed = <i32>(diploma != 0) & <i32>(post.certification == diploma);
    const isOpen = ((gate >>> level) | isNamed) & ~((gate >>> 6) & lacksLicence) & 1;
    const isLawful = <i32>load<u8>(sure + <i32>post.ageRule * ageClasses) & <i32>(first < sureBefore);

    const isSure = isInTime & isNear & isKnown & isOpen & isLawful & <i32>(post.reserved == 0);
    store<i32>(out, offer);
    store<i16>(fits, <i16>FULL);
    out += isSure << 2;
    fits += isSure << 1;
    store<i32>(aside, offer);
    aside += (mayBeInTime & isNear & isOpen & (isSure ^ 1)) << 2;
  }
  scratch.doubts = <i32>((aside - scratch.doubtful) >>> 2);
  return <i32>((out - others) >>> 2);
}

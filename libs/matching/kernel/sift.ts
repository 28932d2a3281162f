import { Scratch } from './generated/layout';
import { lastDay, MARGIN } from './dates';
import { offerAt, studentAt } from './records';
import { FULL, LEVELS, LICENCE, world } from './world';

/**
 * Keeps, of the first `count` others, those that surely meet every constraint with the student, and sets the doubtful ones aside, to be
 * checked one by one. Branch-free: few of the outcomes are predictable. Returns how many are sure; `scratch.doubts` says how many are not.
 */
export function siftOffers(student: i32, count: i32, scratch: Scratch): i32 {
  const own = studentAt(student);
  const freeFrom = own.from;
  const freeTo = own.to;
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
  let dates = scratch.dates;
  let out = others;
  let aside = scratch.doubtful;
  const end = others + (count << 2);
  for (let at = others; at < end; at += 4) {
    const offer = load<i32>(at);
    const post = offerAt(offer);
    const lastStart = post.to;
    const first = min(max(post.from, freeFrom), lastStart);
    const isAfter = <i32>(lastStart >= freeFrom);

    const isWithin = isAfter & <i32>(lastDay(first, post.weeks) <= freeTo);
    const isContract = <i32>post.isContract;
    const isStart = isAfter & <i32>(first <= freeTo);
    const mayStart = <i32>(first >= freeFrom - MARGIN) & (<i32>(first <= freeTo + MARGIN) | (isAfter ^ 1));
    const isInTime = isContract ? isStart : isWithin;
    const mayBeInTime = isContract ? mayStart : isWithin;

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
    store<i16>(dates, <i16>FULL);
    out += isSure << 2;
    dates += isSure << 1;
    store<i32>(aside, offer);
    aside += (mayBeInTime & isNear & isOpen & (isSure ^ 1)) << 2;
  }
  scratch.doubts = <i32>((aside - scratch.doubtful) >>> 2);
  return <i32>((out - others) >>> 2);
}

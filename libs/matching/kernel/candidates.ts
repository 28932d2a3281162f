import { Scratch } from './generated/layout';
import { offerAt, studentAt } from './records';
import { LEVELS, LICENCE, SPECIAL, world } from './world';

/**
 * Selects the offers of the ranges open to a student's level and licence, and those whose gate does not decide. Branch-free, because about
 * half of the levels fit, in no order.
 */
export function openOffers(student: i32, slots: usize, rangeCount: i32, tailCount: i32, scratch: Scratch): i32 {
  const ranges = scratch.ranges;
  let count: i32 = 0;
  for (let range: i32 = 0; range < rangeCount; range += 1) {
    const from = load<i32>(ranges + (range << 3));
    const end = load<i32>(ranges + (range << 3), 4);
    count = takeOffers(student, slots + (from << 2), end - from, count, scratch.others);
  }
  return takeOffers(student, scratch.tail, tailCount, count, scratch.others);
}

function takeOffers(student: i32, slots: usize, length: i32, before: i32, others: usize): i32 {
  const gates = world.offerGates;
  const own = <i32>studentAt(student).gate;
  const level = 31 - clz(own & LEVELS);
  const lacksLicence = (own & LICENCE) == 0 ? 1 : 0;
  let out = others + (before << 2);
  const end = slots + (length << 2);
  for (let at = slots; at < end; at += 4) {
    const offer = load<i32>(at);
    const gate = <i32>load<u8>(gates + offer);
    store<i32>(out, offer);
    out += ((((gate >>> level) & ~((gate >>> 6) & lacksLicence)) | (gate >>> 7)) & 1) << 2;
  }
  return <i32>((out - others) >>> 2);
}

/**
 * Selects the students of the ranges to whom an offer's levels and licence are open; all students with the licence if its gate does not
 * decide.
 */
export function openStudents(offer: i32, slots: usize, rangeCount: i32, tailCount: i32, scratch: Scratch): i32 {
  const ranges = scratch.ranges;
  let count: i32 = 0;
  for (let range: i32 = 0; range < rangeCount; range += 1) {
    const from = load<i32>(ranges + (range << 3));
    const end = load<i32>(ranges + (range << 3), 4);
    count = takeStudents(offer, slots + (from << 2), end - from, count, scratch.others);
  }
  return takeStudents(offer, scratch.tail, tailCount, count, scratch.others);
}

function takeStudents(offer: i32, slots: usize, length: i32, before: i32, others: usize): i32 {
  const gates = world.studentGates;
  const asked = <i32>offerAt(offer).gate;
  const levels = (asked & SPECIAL) == 0 ? asked & LEVELS : LEVELS;
  const needed = asked & LICENCE;
  let out = others + (before << 2);
  const end = slots + (length << 2);
  for (let at = slots; at < end; at += 4) {
    const student = load<i32>(at);
    const gate = <i32>load<u8>(gates + student);
    store<i32>(out, student);
    out += (<usize>((gate & levels) != 0) & <usize>((gate & needed) == needed)) << 2;
  }
  return <i32>((out - others) >>> 2);
}

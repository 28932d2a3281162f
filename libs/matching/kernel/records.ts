import { OFFER_BYTES, OfferRecord, STUDENT_BYTES, StudentRecord } from './generated/layout';
import { startOf } from './lists';
import { world } from './world';

@inline
export function offerAt(offer: i32): OfferRecord {
  return changetype<OfferRecord>(world.offerRecords + offer * OFFER_BYTES);
}

@inline
export function studentAt(student: i32): StudentRecord {
  return changetype<StudentRecord>(world.studentRecords + student * STUDENT_BYTES);
}

/** First day on which the student is free for that kind. */
@inline
export function freeFrom(student: i32, own: StudentRecord, kind: i32): i32 {
  return own.hasOwnDates ? load<i32>(datesOf(student, kind)) : own.from;
}

/** Last day on which the student is free for that kind. */
@inline
export function freeTo(student: i32, own: StudentRecord, kind: i32): i32 {
  return own.hasOwnDates ? load<i32>(datesOf(student, kind), 4) : own.to;
}

/** Returns the address of the first day, followed by the last, of a student with dates per kind. */
@inline
export function datesOf(student: i32, kind: i32): usize {
  return startOf(student, world.ownDatesStart, world.ownDatesHeap) + (kind << 3);
}

@inline
export function codesOfOffer(record: OfferRecord): usize {
  return changetype<usize>(record) + offsetof<OfferRecord>('codeCount') + 2;
}

@inline
export function codesWanted(record: StudentRecord): usize {
  return changetype<usize>(record) + offsetof<StudentRecord>('codeCount') + 2;
}

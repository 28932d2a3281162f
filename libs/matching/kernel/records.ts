import { OFFER_BYTES, OfferRecord, STUDENT_BYTES, StudentRecord } from './generated/layout';
import { world } from './world';

@inline
export function offerAt(offer: i32): OfferRecord {
  return changetype<OfferRecord>(world.offerRecords + offer * OFFER_BYTES);
}

@inline
export function studentAt(student: i32): StudentRecord {
  return changetype<StudentRecord>(world.studentRecords + student * STUDENT_BYTES);
}

@inline
export function codesOfOffer(record: OfferRecord): usize {
  return changetype<usize>(record) + offsetof<OfferRecord>('codeCount') + 2;
}

@inline
export function codesWanted(record: StudentRecord): usize {
  return changetype<usize>(record) + offsetof<StudentRecord>('codeCount') + 2;
}

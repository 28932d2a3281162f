import { world } from './world';

/** In the order of `RECORD` in ../src/engine/tables/offer-table.ts. */
@unmanaged
export class OfferRecord {
  from: i32;
  to: i32;
  place: i32;
  skillsWhole: i32;
  weeks: i16;
  isContract: u8;
  isPlaceFree: u8;
  ageRule: u16;
  gate: u8;
  size: u8;
  certification: u16;
  reserved: u16;
  sector: u16;
  pay: i16;
  calendar: u16;
  languages: u16;
  /** The codes follow. */
  codeCount: u16;
}

/** In the order of `RECORD` in ../src/engine/tables/student-table.ts. */
@unmanaged
export class StudentRecord {
  from: i32;
  to: i32;
  place: i32;
  limit: i32;
  learnWhole: i32;
  gate: u8;
  ageClass: u8;
  certification: u16;
  programme: u16;
  sectors: u16;
  sizes: u8;
  calendar: u16;
  languages: u16;
  school: u16;
  /** The codes wanted follow. */
  codeCount: u16;
}

@inline
export function offerAt(offer: i32): OfferRecord {
  return changetype<OfferRecord>(world.offerRecords + (offer << 6));
}

@inline
export function studentAt(student: i32): StudentRecord {
  return changetype<StudentRecord>(world.studentRecords + student * 48);
}

@inline
export function codesOfOffer(record: OfferRecord): usize {
  return changetype<usize>(record) + offsetof<OfferRecord>('codeCount') + 2;
}

@inline
export function codesWanted(record: StudentRecord): usize {
  return changetype<usize>(record) + offsetof<StudentRecord>('codeCount') + 2;
}

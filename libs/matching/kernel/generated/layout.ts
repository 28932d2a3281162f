// Made by ../build.mjs: run `npm run kernel` after a change of the lists.

/** FIELDS of ../../src/engine/tables/offer-table.ts; the occupations follow. */
@unmanaged
export class OfferRecord {
  from: i32;
  to: i32;
  place: i32;
  skillsWhole: i32;
  offered: i32;
  weeks: i16;
  isContract: u8;
  kind: u8;
  isPlaceFree: u8;
  offeredCount: u8;
  ageRule: u16;
  gate: u8;
  size: u8;
  certification: u16;
  reserved: u16;
  sector: u16;
  calendar: u16;
  languagesFacts: u16;
  codeCount: u16;
}
export const OFFER_BYTES: i32 = 64;

/** FIELDS of ../../src/engine/tables/student-table.ts; the occupations wanted follow. */
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
  hasOwnDates: u8;
  calendar: u16;
  school: u16;
  languagesFacts: u16;
  codeCount: u16;
}
export const STUDENT_BYTES: i32 = 48;

/** What one thread works on: columns of ../../src/engine/kernel/scratch.ts, and the place from which metres are counted. */
@unmanaged
export class Scratch {
  ranges: usize;
  tail: usize;
  others: usize;
  doubtful: usize;
  dates: usize;
  u: usize;
  e: usize;
  totals: usize;
  metres: usize;
  nearest: usize;
  held: usize;
  sought: usize;
  calendarRow: usize;
  taughtOfProgramme: usize;
  keys: usize;
  languagesFacts: usize;
  doubts: i32;
  centre: i32;
}

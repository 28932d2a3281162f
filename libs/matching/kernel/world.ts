import { Lists } from './top-lists';

/** Addresses of the columns and a few numbers, in the order of `writeWorld` in ../src/engine/kernel/world.ts. */
@unmanaged
export class World {
  day: i32;
  /** First days before this one: an age of which a rule is sure stays one. */
  sureBefore: i32;
  ageClasses: i32;
  trainingNamed: i32;
  trainingAtLevel: i32;
  trainingAtOther: i32;
  skillsUnknown: i32;
  pointsOfStudent: usize;
  pointsOfPost: usize;
  stride: i32;
  codeCount: i32;
  closeness: usize;
  skillCount: i32;
  rarity: usize;
  /** Of each place, where it lies on a globe of radius 1: x, y, z. */
  globe: usize;
  sure: usize;
  margins: usize;
  firstMargin: i32;
  marginCount: i32;
  programmeSkillsStart: usize;
  programmeSkillsLength: usize;
  programmeSkillsHeap: usize;
  programmeCodesStart: usize;
  programmeCodesLength: usize;
  programmeCodesHeap: usize;
  reservedStart: usize;
  reservedLength: usize;
  reservedHeap: usize;

  studentRecords: usize;
  studentGates: usize;
  skillsStart: usize;
  skillsLength: usize;
  skillsHeap: usize;
  soughtStart: usize;
  soughtLength: usize;
  soughtHeap: usize;
  studentRank: usize;
  studentSorted: usize;
  studentStep: u32;

  offerRecords: usize;
  offerGates: usize;
  taughtStart: usize;
  taughtLength: usize;
  taughtHeap: usize;
  askedStart: usize;
  askedLength: usize;
  askedHeap: usize;
  offerRank: usize;
  offerSorted: usize;
  offerStep: u32;

  ofStudents: Lists;
  ofOffers: Lists;
}

/** What one thread works on, in the order of `Scratch` in ../src/engine/kernel/scratch.ts. */
@unmanaged
export class Scratch {
  /** Pairs of first and end in the slots of a grid, then slots one by one. */
  ranges: usize;
  tail: usize;
  /** One entry for each pair of the scan. */
  others: usize;
  doubtful: usize;
  dates: usize;
  u: usize;
  e: usize;
  totals: usize;
  /** Metres from the centre to each place, -1 where nobody has asked. */
  metres: usize;
  /** By occupation: its closeness to the wanted ones, and `OWN_CODE` where the programme or the post has it. */
  nearest: usize;
  held: usize;
  sought: usize;
  /** Of the other side's classes, `UNKNOWN` where nobody has asked. */
  calendarRow: usize;
  languageRow: usize;
  taughtOfProgramme: usize;
  /** Best keys of the student of a full run. */
  keys: usize;
  doubts: i32;
  /** The place from which metres are counted. */
  centre: i32;
}

export const FULL: i32 = 10_000;
export const NOT_APPLYING: i32 = -1;
export const UNKNOWN: i32 = -2;
export const LICENCE: i32 = 64;
export const LEVELS: i32 = 63;
export const SPECIAL: i32 = 128;
export const OWN_CODE: i32 = 0x8000;

export const world = changetype<World>(64);

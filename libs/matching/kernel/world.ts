import { Lists } from './top-lists';

/** Addresses of the columns and a few numbers, in the order of `writeWorld` in ../src/engine/kernel/world.ts. */
@unmanaged
export class World {
  day: i32;
  /** Day before which an age rule that is sure for today stays sure. */
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
  /** Position of each place on a globe of radius 1: x, y, z. */
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
  ownDatesStart: usize;
  ownDatesHeap: usize;
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

export const FULL: i32 = 10_000;
export const NOT_APPLYING: i32 = -1;
export const UNKNOWN: i32 = -2;
export const LICENCE: i32 = 64;
export const LEVELS: i32 = 63;
export const SPECIAL: i32 = 128;
export const OWN_CODE: i32 = 0x8000;

export const world = changetype<World>(64);

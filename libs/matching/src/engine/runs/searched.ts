import { OFFER_KINDS } from '@seve/domain';
import type { IndexState } from '../index-state.js';
import type { Scratch } from '../kernel/scratch.js';
import type { Grid } from '../places/grid.js';

/**
 * Finds the ranges of offers that may suit a student's place and kinds; returns the numbers of ranges, of unsorted newcomers, and of all
 * slots.
 */
export function searchOffers({ offerGrid, offers, students, words }: IndexState, student: number, scratch: Scratch) {
  const own = students.records.read(student, 'place');
  const limitKm = students.records.read(student, 'limit') / 1000;
  const sought = students.columns.kinds[student] ?? 0;
  offerGrid.ranges.length = 0;
  for (let kind = 0; kind < OFFER_KINDS.length; kind += 1) {
    if ((sought & (1 << kind)) === 0) continue;
    if (own >= 0) offerGrid.findAround(kind, words.dictionaries.places.valueOf(own), limitKm);
    offerGrid.findNowhere(kind);
  }
  if (own >= 0) scratch.startFrom(own);
  const { kind } = offers.columns;
  return written(offerGrid, (offer) => (sought & (1 << (kind[offer] ?? 0))) !== 0, scratch);
}

export function searchStudents({ offers, studentGrid, words, farthest, students }: IndexState, offer: number, scratch: Scratch) {
  const own = offers.columns.kind[offer] ?? 0;
  const place = offers.records.read(offer, 'place');
  studentGrid.ranges.length = 0;
  if (offers.records.read(offer, 'isPlaceFree') === 1) studentGrid.findAll(own);
  else studentGrid.findAround(own, words.dictionaries.places.valueOf(place), farthest / 1000);
  scratch.startFrom(place);
  const { kinds } = students.columns;
  return written(studentGrid, (student) => ((kinds[student] ?? 0) & (1 << own)) !== 0, scratch);
}

function written(
  { ranges, tail }: Grid,
  isSought: (slot: number) => boolean,
  scratch: Scratch,
): { ranges: number; tail: number; slots: number } {
  const { ranges: ends, tail: waiting } = scratch.columns;
  for (let at = 0; at < ranges.length; at += 1) ends[at] = ranges[at] ?? 0;
  let slots = 0;
  for (let at = 0; at < ranges.length; at += 2) slots += (ranges[at + 1] ?? 0) - (ranges[at] ?? 0);
  let count = 0;
  for (const slot of tail) {
    if (!isSought(slot)) continue;
    waiting[count] = slot;
    count += 1;
  }
  return { ranges: ranges.length / 2, tail: count, slots: slots + count };
}

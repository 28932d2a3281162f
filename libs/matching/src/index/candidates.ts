import { OFFER_KINDS } from '@seve/domain';
import { BATCH } from './batch.js';
import type { Grid } from './grid.js';
import type { IndexState } from './index-state.js';

/** Calls `flush` whenever the batch is full, and at the end. */
type Flush = () => void;

/** Offers that a student's place, kinds, level, licence and school leave open. */
export class OfferCandidates {
  constructor(
    private readonly state: IndexState,
    private readonly batch: { length: number; student: Int32Array; offer: Int32Array },
  ) {}

  visit(student: number, flush: Flush): void {
    const { students, offerGrid, words } = this.state;
    const { kinds, place, limit } = students.columns;
    const own = place[student] ?? -1;
    for (let kind = 0; kind < OFFER_KINDS.length; kind += 1) {
      if (((kinds[student] ?? 0) & (1 << kind)) === 0) continue;
      offerGrid.ranges.length = 0;
      if (own >= 0) offerGrid.findAround(kind, words.places.valueOf(own), (limit[student] ?? 0) / 1000);
      offerGrid.findNowhere(kind);
      visitRanges(offerGrid, (slots, from, end) => this.take(student, slots, from, end, flush));
    }
    if (offerGrid.tail.length === 0) return;
    const { kind } = this.state.offers.columns;
    const waiting = offerGrid.tail.filter((offer) => ((kinds[student] ?? 0) & (1 << (kind[offer] ?? 0))) !== 0);
    this.take(student, Int32Array.from(waiting), 0, waiting.length, flush);
  }

  private take(student: number, slots: Int32Array, from: number, end: number, flush: Flush): void {
    const { levels, certification, needsLicence, reserved } = this.state.offers.columns;
    const own = this.state.students.columns;
    const levelBit = own.levelBit[student] ?? 0;
    const diploma = own.certification[student] ?? 0;
    const hasLicence = own.hasLicence[student] ?? 0;
    const { batch } = this;
    const { student: students, offer: offers } = batch;
    let length = batch.length;
    for (let at = from; at < end; at += 1) {
      const offer = slots[at] ?? -1;
      if (offer < 0) continue;
      if (((levels[offer] ?? 0) & levelBit) === 0 && (diploma === 0 || certification[offer] !== diploma)) continue;
      if ((needsLicence[offer] ?? 0) > hasLicence) continue;
      if ((reserved[offer] ?? 0) !== 0 && !isOpen(this.state, student, offer)) continue;
      students[length] = student;
      offers[length] = offer;
      length += 1;
      if (length < BATCH) continue;
      batch.length = length;
      flush();
      length = 0;
    }
    batch.length = length;
  }
}

/** Students whom an offer's kind, place, level, licence and reservation leave open. */
export class StudentCandidates {
  constructor(
    private readonly state: IndexState,
    private readonly batch: { length: number; student: Int32Array; offer: Int32Array },
  ) {}

  visit(offer: number, flush: Flush): void {
    const { offers, studentGrid, words, farthest, students } = this.state;
    const { kind, place, isPlaceFree } = offers.columns;
    const own = kind[offer] ?? 0;
    studentGrid.ranges.length = 0;
    if (isPlaceFree[offer] === 1) studentGrid.findAll(own);
    else studentGrid.findAround(own, words.places.valueOf(place[offer] ?? 0), farthest / 1000);
    visitRanges(studentGrid, (slots, from, end) => this.take(offer, slots, from, end, flush));
    if (studentGrid.tail.length === 0) return;
    const { kinds } = students.columns;
    const waiting = studentGrid.tail.filter((student) => ((kinds[student] ?? 0) & (1 << own)) !== 0);
    this.take(offer, Int32Array.from(waiting), 0, waiting.length, flush);
  }

  private take(offer: number, slots: Int32Array, from: number, end: number, flush: Flush): void {
    const { levelBit, certification, hasLicence } = this.state.students.columns;
    const own = this.state.offers.columns;
    const levels = own.levels[offer] ?? 0;
    const diploma = own.certification[offer] ?? 0;
    const needsLicence = own.needsLicence[offer] ?? 0;
    const isReserved = (own.reserved[offer] ?? 0) !== 0;
    const { batch } = this;
    const { student: students, offer: offers } = batch;
    let length = batch.length;
    for (let at = from; at < end; at += 1) {
      const student = slots[at] ?? -1;
      if (student < 0) continue;
      if (((levelBit[student] ?? 0) & levels) === 0 && (diploma === 0 || certification[student] !== diploma)) continue;
      if (needsLicence > (hasLicence[student] ?? 0)) continue;
      if (isReserved && !isOpen(this.state, student, offer)) continue;
      students[length] = student;
      offers[length] = offer;
      length += 1;
      if (length < BATCH) continue;
      batch.length = length;
      flush();
      length = 0;
    }
    batch.length = length;
  }
}

function visitRanges({ ranges, slots }: Grid, visit: (slots: Int32Array, from: number, end: number) => void): void {
  for (let range = 0; range < ranges.length; range += 2) visit(slots, ranges[range] ?? 0, ranges[range + 1] ?? 0);
}

function isOpen({ words, students, offers }: IndexState, student: number, offer: number): boolean {
  const schools = words.reserved.valueOf(offers.columns.reserved[offer] ?? 0);
  return schools.includes(words.schools.valueOf(students.columns.school[student] ?? 0));
}

import type { RankedMatch } from '../../score/rank.js';
import type { IndexState } from '../index-state.js';
import { ACTS, type Kernel, kernelOn } from '../kernel/kernel.js';
import { Scratch } from '../kernel/scratch.js';
import { writeWorld } from '../kernel/world.js';
import { searchOffers, searchStudents } from './searched.js';

/** Matches of a search: the other slot, and the scores. */
interface Found {
  count: number;
  others: Int32Array;
  u: Uint16Array;
  e: Uint16Array;
  totals: Uint16Array;
}

/** Finds the matches of one student or one offer. */
export class Scan {
  readonly scratch: Scratch;
  readonly kernel: Kernel;

  constructor(private readonly state: IndexState) {
    this.scratch = new Scratch(state);
    this.kernel = kernelOn(state, this.scratch);
  }

  /** Call before the first of several scans between which nothing changes. */
  prepare(): void {
    this.scratch.prepare();
    writeWorld(this.state);
    this.scratch.forgetClasses();
  }

  /** Searches the offers for a student and moves the matches in the lists. */
  student(act: keyof typeof ACTS, student: number): void {
    const { kernel, scratch, state } = this;
    if (state.students.columns.isActive[student] === 0) return;
    this.prepare();
    const { ranges, tail, slots } = searchOffers(state, student, scratch);
    this.makeRoomForNotes(slots);
    kernel.moveStudent(ACTS[act], student, state.offerGrid.slots.byteOffset, ranges, tail, scratch.address);
  }

  offer(act: keyof typeof ACTS, offer: number): void {
    const { kernel, scratch, state } = this;
    if (state.offers.columns.isActive[offer] === 0) return;
    this.prepare();
    scratch.forgetProgrammes();
    const { ranges, tail, slots } = searchStudents(state, offer, scratch);
    this.makeRoomForNotes(slots);
    kernel.moveOffer(ACTS[act], offer, state.studentGrid.slots.byteOffset, ranges, tail, scratch.address);
  }

  /** Returns the scores of pairs known to be matches, in their order. */
  rateStudent(student: number, offers: Int32Array): RankedMatch[] {
    this.prepare();
    const { scratch, state } = this;
    const place = state.students.records.read(student, 'place');
    if (place >= 0) scratch.startFrom(place);
    scratch.columns.others.set(offers);
    const { count, others, u, e, totals } = this.found(this.kernel.rateStudent(student, offers.length, scratch.address));
    const studentId = state.students.order.ids.textOf(student);
    return Array.from({ length: count }, (_, at) => ({
      studentId,
      offerId: state.offers.order.ids.textOf(others[at] ?? 0),
      studentScore: u[at] ?? 0,
      postScore: e[at] ?? 0,
      total: totals[at] ?? 0,
    }));
  }

  rateOffer(offer: number, students: Int32Array): RankedMatch[] {
    this.prepare();
    const { scratch, state } = this;
    scratch.forgetProgrammes();
    scratch.startFrom(state.offers.records.read(offer, 'place'));
    scratch.columns.others.set(students);
    const { count, others, u, e, totals } = this.found(this.kernel.rateOffer(offer, students.length, scratch.address));
    const offerId = state.offers.order.ids.textOf(offer);
    return Array.from({ length: count }, (_, at) => ({
      studentId: state.students.order.ids.textOf(others[at] ?? 0),
      offerId,
      studentScore: u[at] ?? 0,
      postScore: e[at] ?? 0,
      total: totals[at] ?? 0,
    }));
  }

  private makeRoomForNotes(matches: number): void {
    for (const lists of [this.state.ofStudents, this.state.ofOffers]) lists.makeRoomForNotes(matches);
  }

  private found(count: number): Found {
    const { others, u, e, totals } = this.scratch.columns;
    return { count, others, u, e, totals };
  }
}

import { type CivilDate, OFFER_KINDS } from '@seve/domain';
import type { RankedMatch } from '../score/rank.js';
import type { Weights } from '../score/weights.js';
import { type IndexImage, imageOf, stateOf } from './index-image.js';
import { IndexState, type ListSizes } from './index-state.js';
import { cellOf, NO_BUCKETS, type Position } from './places/grid.js';
import type { MatchChanges } from './runs/changed-pairs.js';
import type { PartOfRun } from './runs/full-run.js';
import { MatchUpdates } from './runs/match-updates.js';
import type { IndexedOffer, IndexedStudent } from './tables/indexed.js';

/** Number of unsorted newcomers above which they are sorted into the grid at once rather than when the index is idle. */
const LONGEST_TAIL = 4096;
/** Rows loaded per step, which takes some milliseconds. */
const ROWS_OF_STEP = 500;
/**
 * Number of unsorted newcomers below which sorting waits: they cost a search microseconds, and sorting a region takes thirty milliseconds.
 */
const SHORT_TAIL = 512;

/**
 * All students and offers in columns, with the best matches of each, updated exactly on every change. Ids are UUIDs. Day and weights are
 * fixed: another day needs another index.
 */
export class MatchIndex {
  private readonly updates: MatchUpdates;

  private constructor(private readonly state: IndexState) {
    this.updates = new MatchUpdates(state);
  }

  static on(today: CivilDate, weights: Weights, sizes?: ListSizes): MatchIndex {
    return new MatchIndex(new IndexState(today, weights, sizes));
  }

  /** Restores an index in another thread with the same columns and lists; valid until the first one puts or removes an entry. */
  static of(image: IndexImage): MatchIndex {
    return new MatchIndex(stateOf(image));
  }

  get today(): CivilDate {
    return this.state.today;
  }

  get weights(): Weights {
    return this.state.weights;
  }

  /** Number of pairs that a full run examines. */
  get pairs(): number {
    return this.state.students.order.count * this.state.offers.order.count;
  }

  /** Bytes of the memory shared by threads: columns, lists, and working memory of scans. */
  get bytes(): number {
    return this.state.arena.mark();
  }

  /** Returns the data to send with `postMessage`. */
  image(): IndexImage {
    return imageOf(this.state);
  }

  /** Fills an empty index. The lists stay empty until `rescore`. */
  load(students: readonly IndexedStudent[], offers: readonly IndexedOffer[]): void {
    for (const _step of this.loading(students, offers));
  }

  /** Fills the index in steps, so that the caller can run other work in between. */
  *loading(students: readonly IndexedStudent[], offers: readonly IndexedOffer[]): Generator<undefined, void> {
    const { state } = this;
    this.makeRoom(students.length, offers.length);
    const sortedStudents = byPlace(students, ({ facts: { latitude, longitude } }) => ({
      kind: 0,
      position: latitude === null || longitude === null ? null : { latitude, longitude },
    }));
    yield;
    const sortedOffers = byPlace(offers, ({ facts }) => ({ kind: OFFER_KINDS.indexOf(facts.kind), position: facts }));
    yield;
    const studentSlots = yield* this.writing(state.students, sortedStudents);
    const offerSlots = yield* this.writing(state.offers, sortedOffers);
    for (const slot of studentSlots) state.noteLimit(slot);
    state.students.order.addAll(studentSlots, (index) => sortedStudents[index]?.facts.id ?? '');
    yield;
    state.offers.order.addAll(offerSlots, (index) => sortedOffers[index]?.facts.id ?? '');
    this.sort();
  }

  /** Computes every list from scratch. */
  rescore(): void {
    this.beginRescore();
    this.finishRescore([this.rescorePart(0, 1)]);
  }

  /** Begins a full run in threads: call this, then `image`, score a part in each thread, and finish with their results. */
  beginRescore(): void {
    this.sort();
    this.updates.fullRun.begin();
  }

  rescorePart(number: number, parts: number): PartOfRun {
    return this.updates.fullRun.part(number, parts);
  }

  finishRescore(parts: readonly PartOfRun[]): void {
    this.updates.fullRun.finish(parts);
  }

  /** Adds a new or changed student: the kernel scores it and updates the lists of both sides. */
  putStudent(student: IndexedStudent): void {
    const { state } = this;
    const known = state.students.order.slotOf(student.facts.id);
    const before = known >= 0 ? state.bucketsOfStudent(known) : NO_BUCKETS;
    if (known >= 0) this.updates.withdrawStudent(known);
    const slot = known >= 0 ? known : this.newStudent(student.facts.id);
    state.students.write(slot, student);
    state.noteLimit(slot);
    state.studentGrid.move(slot, before, state.bucketsOfStudent(slot));
    this.updates.enterStudent(slot);
    this.settle(LONGEST_TAIL);
  }

  /**
   * Adds a new or changed offer in the same way. Continues in runs/scan.ts, which calls the kernel (../../kernel/index.ts), proved equal to
   * ../score/score-match.ts.
   */
  putOffer(offer: IndexedOffer): void {
    const { state } = this;
    const known = state.offers.order.slotOf(offer.facts.id);
    const before = known >= 0 ? state.bucketsOfOffer(known) : NO_BUCKETS;
    if (known >= 0) this.updates.withdrawOffer(known);
    const slot = known >= 0 ? known : this.newOffer(offer.facts.id);
    state.offers.write(slot, offer);
    state.offerGrid.move(slot, before, state.bucketsOfOffer(slot));
    this.updates.enterOffer(slot);
    this.settle(LONGEST_TAIL);
  }

  removeStudent(id: string): void {
    const { students, studentGrid } = this.state;
    const slot = students.order.slotOf(id);
    if (slot < 0) return;
    this.updates.withdrawStudent(slot);
    studentGrid.move(slot, this.state.bucketsOfStudent(slot), NO_BUCKETS);
    students.columns.isActive[slot] = 0;
    students.order.remove(slot);
    this.updates.freeStudent(slot);
  }

  removeOffer(id: string): void {
    const { offers, offerGrid } = this.state;
    const slot = offers.order.slotOf(id);
    if (slot < 0) return;
    this.updates.withdrawOffer(slot);
    offerGrid.move(slot, this.state.bucketsOfOffer(slot), NO_BUCKETS);
    offers.columns.isActive[slot] = 0;
    offers.order.remove(slot);
    this.updates.freeOffer(slot);
  }

  /** Returns the best offers of a student, best first; empty for an unknown one. */
  offersOf(studentId: string): RankedMatch[] {
    return this.updates.offersOf(this.state.students.order.slotOf(studentId));
  }

  studentsOf(offerId: string): RankedMatch[] {
    return this.updates.studentsOf(this.state.offers.order.slotOf(offerId));
  }

  /**
   * Returns the changes of shown lists since `forgetChanges`: pairs that are in at least one shown list, with their scores, and pairs that
   * are in none any more.
   */
  changes(): MatchChanges {
    return this.updates.changes();
  }

  /** Clears the noted changes: call after they are stored, and after a full run. */
  forgetChanges(): void {
    this.updates.forgetChanges();
  }

  /** Returns every pair of these students in a shown list, theirs or an offer's. */
  rowsOf(studentIds: readonly string[]): RankedMatch[] {
    return this.updates.rowsOf(studentIds.map((id) => this.state.students.order.slotOf(id)).filter((slot) => slot >= 0));
  }

  /** Sorts newcomers into the grid if there are more than `few`; run when idle. Lists are exact without it. */
  settle(few = SHORT_TAIL): void {
    if (this.newcomers > few) this.sort();
  }

  private get newcomers(): number {
    return Math.max(this.state.studentGrid.tail.length, this.state.offerGrid.tail.length);
  }

  private sort(): void {
    this.state.sortGrids();
  }

  private newStudent(id: string): number {
    this.makeRoom(1, 0);
    const slot = this.state.students.take();
    this.state.students.order.add(slot, id);
    return slot;
  }

  private newOffer(id: string): number {
    this.makeRoom(0, 1);
    const slot = this.state.offers.take();
    this.state.offers.order.add(slot, id);
    return slot;
  }

  private makeRoom(students: number, offers: number): void {
    const { state } = this;
    if (state.students.makeRoom(students)) state.ofStudents.setRoom(state.students.room);
    if (state.offers.makeRoom(offers)) state.ofOffers.setRoom(state.offers.room);
  }

  private *writing<T>(table: { take(): number; write(slot: number, row: T): void }, rows: readonly T[]): Generator<undefined, number[]> {
    const slots: number[] = [];
    for (const row of rows) {
      const slot = table.take();
      table.write(slot, row);
      if (slots.push(slot) % ROWS_OF_STEP === 0) yield;
    }
    return slots;
  }
}

/** Sorts by place, so that neighbours get neighbouring slots and a search reads memory in order. */
function byPlace<T>(all: readonly T[], bucketOf: (one: T) => { kind: number; position: Position | null }): T[] {
  const keyed = all.map((one) => {
    const { kind, position } = bucketOf(one);
    return { one, kind, cell: cellOf(position), latitude: position?.latitude ?? 0, longitude: position?.longitude ?? 0 };
  });
  keyed.sort((a, b) => a.kind - b.kind || a.cell - b.cell || a.latitude - b.latitude || a.longitude - b.longitude);
  return keyed.map(({ one }) => one);
}

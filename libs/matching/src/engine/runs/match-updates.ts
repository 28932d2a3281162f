import type { RankedMatch } from '../../score/rank.js';
import type { IndexState } from '../index-state.js';
import { ChangedPairs, type MatchChanges } from './changed-pairs.js';
import { FullRun } from './full-run.js';
import { Scan } from './scan.js';

/** Updates the lists of both sides after a change. */
export class MatchUpdates {
  private readonly scan: Scan;
  readonly fullRun: FullRun;
  private readonly changed: ChangedPairs;

  constructor(private readonly state: IndexState) {
    this.scan = new Scan(state);
    this.fullRun = new FullRun(state);
    this.changed = new ChangedPairs(state, this.scan);
  }

  enterStudent(student: number): void {
    this.scan.student('enter', student);
  }

  enterOffer(offer: number): void {
    this.scan.offer('enter', offer);
  }

  /** Removes a student from every list, by the facts with which it was added. */
  withdrawStudent(student: number): void {
    this.scan.student('leave', student);
    this.state.ofStudents.clear(student);
  }

  withdrawOffer(offer: number): void {
    this.scan.offer('leave', offer);
    this.state.ofOffers.clear(offer);
  }

  offersOf(student: number): RankedMatch[] {
    if (student < 0) return [];
    this.refillStudent(student);
    return this.scan.rateStudent(student, this.state.ofStudents.shownOf(student));
  }

  studentsOf(offer: number): RankedMatch[] {
    if (offer < 0) return [];
    this.refillOffer(offer);
    return this.scan.rateOffer(offer, this.state.ofOffers.shownOf(offer));
  }

  changes(): MatchChanges {
    const { ofStudents, ofOffers } = this.state;
    for (const student of ofStudents.notedSlots()) this.refillStudent(student);
    for (const offer of ofOffers.notedSlots()) this.refillOffer(offer);
    return this.changed.read();
  }

  forgetChanges(): void {
    this.changed.forget();
  }

  rowsOf(students: readonly number[]): RankedMatch[] {
    const { offers } = this.state;
    for (const student of students) this.refillStudent(student);
    for (let offer = 0; offer < offers.end; offer += 1) this.refillOffer(offer);
    return this.changed.rowsOf(students);
  }

  /** Frees a slot; it keeps its id until the changes are forgotten. */
  freeStudent(student: number): void {
    this.changed.freedStudents.add(student);
  }

  freeOffer(offer: number): void {
    this.changed.freedOffers.add(offer);
  }

  private refillStudent(student: number): void {
    const { ofStudents } = this.state;
    if (!ofStudents.isShort(student)) return;
    ofStudents.clear(student);
    this.scan.student('refill', student);
  }

  private refillOffer(offer: number): void {
    const { ofOffers } = this.state;
    if (!ofOffers.isShort(offer)) return;
    ofOffers.clear(offer);
    this.scan.offer('refill', offer);
  }
}

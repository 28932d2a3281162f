import type { RankedMatch } from '../rank.js';
import { ChangedPairs, type MatchChanges } from './changed-pairs.js';
import { FullRun } from './full-run.js';
import type { IndexState } from './index-state.js';
import { type Found, Scan } from './scan.js';

/** How the lists of both sides follow a change. */
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
    eachOf(this.scan.student(student), (offer, total) => this.enterBoth(student, offer, total));
  }

  enterOffer(offer: number): void {
    eachOf(this.scan.offer(offer), (student, total) => this.enterBoth(student, offer, total));
  }

  /** Takes a student out of every list, by the facts as they were when it came in. */
  withdrawStudent(student: number): void {
    const { ofOffers, ofStudents } = this.state;
    eachOf(this.scan.student(student), (offer, total) => {
      if (total >= (ofOffers.floor[offer] ?? 0)) ofOffers.leave(offer, student);
    });
    ofStudents.clear(student);
  }

  withdrawOffer(offer: number): void {
    const { ofOffers, ofStudents } = this.state;
    eachOf(this.scan.offer(offer), (student, total) => {
      if (total >= (ofStudents.floor[student] ?? 0)) ofStudents.leave(student, offer);
    });
    ofOffers.clear(offer);
  }

  refill(): void {
    const { students, offers } = this.state;
    for (let student = 0; student < students.end; student += 1) this.refillStudent(student);
    for (let offer = 0; offer < offers.end; offer += 1) this.refillOffer(offer);
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
    const [students, offers] = [ofStudents.noted, ofOffers.noted].map((noted) => noted.filter((_slot, index) => index % 2 === 0));
    for (const student of students ?? []) this.refillStudent(student);
    for (const offer of offers ?? []) this.refillOffer(offer);
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

  /** The slot keeps its id until the changes are forgotten. */
  freeStudent(student: number): void {
    this.changed.freedStudents.add(student);
  }

  freeOffer(offer: number): void {
    this.changed.freedOffers.add(offer);
  }

  private enterBoth(student: number, offer: number, total: number): void {
    const { ofStudents, ofOffers, offers, students } = this.state;
    ofStudents.enter(student, offer, total, offers.order.rank);
    ofOffers.enter(offer, student, total, students.order.rank);
  }

  private refillStudent(student: number): void {
    const { ofStudents, offers } = this.state;
    if (!ofStudents.isShort(student)) return;
    ofStudents.clear(student);
    eachOf(this.scan.student(student), (offer, total) => ofStudents.enter(student, offer, total, offers.order.rank));
  }

  private refillOffer(offer: number): void {
    const { ofOffers, students } = this.state;
    if (!ofOffers.isShort(offer)) return;
    ofOffers.clear(offer);
    eachOf(this.scan.offer(offer), (student, total) => ofOffers.enter(offer, student, total, students.order.rank));
  }
}

function eachOf({ count, others, totals }: Found, take: (other: number, total: number) => void): void {
  for (let at = 0; at < count; at += 1) take(others[at] ?? 0, totals[at] ?? 0);
}

import type { RankedMatch } from '../rank.js';
import { FullRun } from './full-run.js';
import type { IndexState } from './index-state.js';
import { type Found, Scan } from './scan.js';
import type { TopLists } from './top-lists.js';

/** How the lists of both sides follow a change. */
export class MatchUpdates {
  private readonly scan: Scan;
  readonly fullRun: FullRun;

  constructor(private readonly state: IndexState) {
    this.scan = new Scan(state);
    this.fullRun = new FullRun(state);
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
    const others = shownIn(this.state.ofStudents, student);
    return this.scan.rateStudent(student, others);
  }

  studentsOf(offer: number): RankedMatch[] {
    if (offer < 0) return [];
    this.refillOffer(offer);
    return this.scan.rateOffer(offer, shownIn(this.state.ofOffers, offer));
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

function shownIn({ others, length, kept, shown }: TopLists, slot: number): Int32Array {
  const from = slot * kept;
  return others.slice(from, from + Math.min(shown, length[slot] ?? 0));
}

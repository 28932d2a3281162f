import type { RankedMatch } from '../rank.js';
import type { Batch } from './batch.js';
import { ChangedPairs, type MatchChanges } from './changed-pairs.js';
import { FullRun } from './full-run.js';
import type { IndexState } from './index-state.js';
import { Scan } from './scan.js';

type Taken = (student: number, offer: number, total: number) => void;

/** How the lists of both sides follow a change. */
export class MatchUpdates {
  private readonly scan: Scan;
  readonly fullRun: FullRun;
  private readonly changed: ChangedPairs;

  constructor(private readonly state: IndexState) {
    this.scan = new Scan(state);
    this.fullRun = new FullRun(state, this.scan);
    this.changed = new ChangedPairs(state, this.scan);
  }

  enterStudent(student: number): void {
    this.scanStudent(student);
  }

  enterOffer(offer: number): void {
    this.scan.offer(offer, { floors: this.bothFloors(), take: each(this.enterBoth) });
  }

  /** Takes a student out of every list, by the facts as they were when it came in. */
  withdrawStudent(student: number): void {
    const { state } = this;
    const floors = { ofStudent: null, ofOffer: state.ofOffers.floor };
    this.scan.student(student, { floors, take: each((one, offer) => state.ofOffers.leave(offer, one)) });
    state.ofStudents.clear(student);
  }

  withdrawOffer(offer: number): void {
    const { state } = this;
    const floors = { ofStudent: state.ofStudents.floor, ofOffer: null };
    this.scan.offer(offer, { floors, take: each((student, one) => state.ofStudents.leave(student, one)) });
    state.ofOffers.clear(offer);
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

  private scanStudent(student: number): void {
    this.scan.student(student, { floors: this.bothFloors(), take: this.takeBoth });
  }

  private readonly enterBoth: Taken = (student, offer, total) => {
    const { ofStudents, ofOffers, offers, students } = this.state;
    ofStudents.enter(student, offer, total, offers.order.rank);
    ofOffers.enter(offer, student, total, students.order.rank);
  };
  private readonly takeBoth = each(this.enterBoth);

  private bothFloors = () => ({ ofStudent: this.state.ofStudents.floor, ofOffer: this.state.ofOffers.floor });

  private refillStudent(student: number): void {
    const { ofStudents, offers } = this.state;
    if (!ofStudents.isShort(student)) return;
    ofStudents.clear(student);
    const floors = { ofStudent: ofStudents.floor, ofOffer: null };
    this.scan.student(student, { floors, take: each((one, offer, total) => ofStudents.enter(one, offer, total, offers.order.rank)) });
  }

  private refillOffer(offer: number): void {
    const { ofOffers, students } = this.state;
    if (!ofOffers.isShort(offer)) return;
    ofOffers.clear(offer);
    const floors = { ofStudent: null, ofOffer: ofOffers.floor };
    this.scan.offer(offer, { floors, take: each((student, one, total) => ofOffers.enter(one, student, total, students.order.rank)) });
  }
}

const each = (taken: Taken) => (batch: Batch) => {
  for (let pair = 0; pair < batch.length; pair += 1) taken(batch.student[pair] ?? 0, batch.offer[pair] ?? 0, batch.total[pair] ?? 0);
};

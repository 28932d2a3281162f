import type { Batch } from './batch.js';
import { BestKeys, keyOf } from './best-keys.js';
import type { IndexState } from './index-state.js';
import type { Scan } from './scan.js';

/** The best keys of every offer among the students of one part: those of an offer end at its place in `ends`. */
export interface PartOfRun {
  keys: Float64Array;
  ends: Int32Array;
}

/** Every list of both sides from nothing: once begun, parts of the students may be scored by threads that share the state. */
export class FullRun {
  private readonly ofStudent: BestKeys;
  private ofOffers: BestKeys[] = [];

  constructor(
    private readonly state: IndexState,
    private readonly scan: Scan,
  ) {
    this.ofStudent = new BestKeys(state.ofStudents.kept);
  }

  begin(): void {
    const { ofStudents, ofOffers, students, offers } = this.state;
    ofStudents.clearAll();
    ofOffers.clearAll();
    students.order.spreadRanks();
    offers.order.spreadRanks();
  }

  /** Students in the order of their slots, which is that of their places as loaded. A floor that another thread has raised holds here too. */
  part(number: number, parts: number): PartOfRun {
    const { ofOffers, students, offers } = this.state;
    this.ofOffers = Array.from({ length: offers.end }, () => new BestKeys(ofOffers.kept));
    const end = Math.floor((students.end * (number + 1)) / parts);
    for (let student = Math.floor((students.end * number) / parts); student < end; student += 1) this.runStudent(student);
    const found = joined(this.ofOffers.map((best) => best.sorted()));
    this.ofOffers = [];
    return found;
  }

  finish(parts: readonly PartOfRun[]): void {
    const { ofOffers, students, offers } = this.state;
    for (let offer = 0; offer < offers.end; offer += 1) {
      const all = joined(parts.map(({ keys, ends }) => keys.subarray(ends[offer - 1] ?? 0, ends[offer])));
      ofOffers.fill(offer, all.keys.sort().reverse().subarray(0, ofOffers.kept), students.order);
    }
  }

  private runStudent(student: number): void {
    const { ofStudents, ofOffers, offers } = this.state;
    this.ofStudent.clear();
    this.scan.student(student, { floors: { ofStudent: ofStudents.floor, ofOffer: ofOffers.floor }, take: this.take });
    ofStudents.fill(student, this.ofStudent.sorted(), offers.order);
  }

  private readonly take = ({ length, student, offer, total }: Batch) => {
    const { ofStudents, ofOffers, students, offers } = this.state;
    const one = student[0] ?? 0;
    const ownRank = students.order.rank[one] ?? 0;
    const { rank } = offers.order;
    const ownFloors = ofStudents.floor;
    const floors = ofOffers.floor;
    for (let pair = 0; pair < length; pair += 1) {
      const other = offer[pair] ?? 0;
      const points = total[pair] ?? 0;
      if (points >= (ownFloors[one] ?? 0)) {
        const own = this.ofStudent.add(keyOf(points, rank[other] ?? 0));
        if (own >= 0) ownFloors[one] = own;
      }
      if (points < (floors[other] ?? 0)) continue;
      const theirs = this.ofOffers[other]?.add(keyOf(points, ownRank)) ?? -1;
      if (theirs > (floors[other] ?? 0)) floors[other] = theirs;
    }
  };
}

function joined(lists: readonly Float64Array[]): PartOfRun {
  const ends = new Int32Array(lists.length);
  let end = 0;
  lists.forEach((list, index) => {
    end += list.length;
    ends[index] = end;
  });
  const keys = new Float64Array(end);
  lists.forEach((list, index) => {
    keys.set(list, (ends[index] ?? 0) - list.length);
  });
  return { keys, ends };
}

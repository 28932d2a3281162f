import type { RankedMatch } from '../../score/rank.js';
import type { IndexState } from '../index-state.js';
import type { Scan } from './scan.js';

/** `kept` pairs are in a shown list; `gone` pairs are in none. */
export interface MatchChanges {
  kept: RankedMatch[];
  gone: Pick<RankedMatch, 'studentId' | 'offerId'>[];
}

type SlotPair = readonly [student: number, offer: number];

const OFFERS = 2 ** 26;
/** Number of pairs scored at once. */
const PART = 1_000;

/** Converts the notes of the lists to pairs: each is in a shown list now, or in none. */
export class ChangedPairs {
  readonly freedStudents = new Set<number>();
  readonly freedOffers = new Set<number>();

  constructor(
    private readonly state: IndexState,
    private readonly scan: Scan,
  ) {}

  read(): MatchChanges {
    const kept = new Set<number>();
    const gone: MatchChanges['gone'] = [];
    const { students, offers } = this.state;
    for (const [student, offer] of this.noted()) {
      const studentNow = slotNow(student, this.freedStudents, students.order);
      const offerNow = slotNow(offer, this.freedOffers, offers.order);
      if (this.isShown(studentNow, offerNow)) kept.add(studentNow * OFFERS + offerNow);
      else gone.push({ studentId: students.order.ids.textOf(student), offerId: offers.order.ids.textOf(offer) });
    }
    return { kept: this.rated([...kept].map(slotsOf)), gone };
  }

  forget(): void {
    const { students, offers, ofStudents, ofOffers } = this.state;
    ofStudents.forgetNotes();
    ofOffers.forgetNotes();
    for (const slot of this.freedStudents) students.give(slot);
    for (const slot of this.freedOffers) offers.give(slot);
    this.freedStudents.clear();
    this.freedOffers.clear();
  }

  rowsOf(ofThese: readonly number[]): RankedMatch[] {
    const { offers, ofStudents, ofOffers } = this.state;
    const asked = new Set(ofThese);
    const pairs = new Set<number>();
    for (const student of asked) for (const offer of ofStudents.shownOf(student)) pairs.add(student * OFFERS + offer);
    for (let offer = 0; offer < offers.end; offer += 1)
      for (const student of ofOffers.shownOf(offer)) if (asked.has(student)) pairs.add(student * OFFERS + offer);
    return this.rated([...pairs].map(slotsOf));
  }

  private noted(): SlotPair[] {
    const { ofStudents, ofOffers } = this.state;
    const pairs = new Set<number>();
    const { noted } = ofStudents;
    for (let at = 0; at < noted.length; at += 2) pairs.add((noted[at] ?? 0) * OFFERS + (noted[at + 1] ?? 0));
    const { noted: theirs } = ofOffers;
    for (let at = 0; at < theirs.length; at += 2) pairs.add((theirs[at + 1] ?? 0) * OFFERS + (theirs[at] ?? 0));
    return [...pairs].map(slotsOf);
  }

  private isShown(student: number, offer: number): boolean {
    if (student < 0 || offer < 0) return false;
    return this.state.ofStudents.isShown(student, offer) || this.state.ofOffers.isShown(offer, student);
  }

  /** Scores pairs grouped by students or by offers, whichever are fewer. */
  private rated(pairs: readonly SlotPair[]): RankedMatch[] {
    const [byStudent, byOffer] = [grouped(pairs, 0), grouped(pairs, 1)];
    const isByStudent = byStudent.size <= byOffer.size;
    const matches: RankedMatch[] = [];
    for (const [slot, others] of isByStudent ? byStudent : byOffer)
      for (let start = 0; start < others.length; start += PART) {
        const part = Int32Array.from(others.slice(start, start + PART));
        for (const match of isByStudent ? this.scan.rateStudent(slot, part) : this.scan.rateOffer(slot, part)) matches.push(match);
      }
    return matches;
  }
}

const slotsOf = (pair: number): SlotPair => [Math.floor(pair / OFFERS), pair % OFFERS];

/** Returns the current slot of an entry that was removed and added again; -1 when it was not added again. */
function slotNow(slot: number, freed: ReadonlySet<number>, order: IndexState['students']['order']): number {
  return freed.has(slot) ? order.slotOf(order.ids.textOf(slot)) : slot;
}

function grouped(pairs: readonly SlotPair[], side: 0 | 1): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const pair of pairs) {
    const group = groups.get(pair[side]);
    const other = pair[side === 0 ? 1 : 0];
    if (group) group.push(other);
    else groups.set(pair[side], [other]);
  }
  return groups;
}

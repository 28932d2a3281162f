import type { IndexState } from '../index-state.js';
import type { Cells } from '../memory/arena.js';
import { gridDays } from '../places/grid-days.js';
import { CLASS_CRITERIA, classColumn } from '../tables/class-criteria.js';
import type { TopLists } from '../top-lists.js';
import { type Postings, skillsAsked, skillsTaught } from './postings.js';
import { Scan } from './scan.js';
import { searchOffers } from './searched.js';

/** Best keys of every offer as collected by one part of the students. */
export interface PartOfRun {
  address: number;
}

/** Columns of a student's classes. */
const CLASSES = ['calendar', ...CLASS_CRITERIA.map(classColumn)] as const;

/** Computes every list of both sides from scratch; once begun, threads that share the memory can score parts of the students. */
export class FullRun {
  private mark = 0;

  constructor(private readonly state: IndexState) {}

  begin(): void {
    const { arena, ofStudents, ofOffers, students, offers } = this.state;
    ofStudents.clearAll();
    ofOffers.clearAll();
    students.order.spreadRanks();
    offers.order.spreadRanks();
    this.mark = arena.mark();
  }

  /** Scores one part of the students, in the order of their slots, which follows their places. */
  part(number: number, parts: number): PartOfRun {
    const { offerGrid, students } = this.state;
    const scan = new Scan(this.state);
    const { kernel, scratch } = scan;
    scan.prepare();
    const address = this.gathered();
    const run = this.block([address, this.sums(), this.days()]);
    const { records } = students;
    const { isActive } = students.columns;
    const slots = offerGrid.slots.byteOffset;
    let own: readonly number[] = [];
    const end = Math.floor((students.end * (number + 1)) / parts);
    for (let student = Math.floor((students.end * number) / parts); student < end; student += 1) {
      if (isActive[student] === 0) continue;
      const classes = CLASSES.map((name) => records.read(student, name));
      if (classes.some((one, index) => one !== own[index])) scratch.forgetClasses();
      own = classes;
      const { ranges } = searchOffers(this.state, student, scratch);
      kernel.runStudent(student, slots, ranges, scratch.address, run);
    }
    return { address };
  }

  finish(parts: readonly PartOfRun[]): void {
    const { arena, offers, ofOffers } = this.state;
    const scan = new Scan(this.state);
    scan.prepare();
    const addresses = arena.cells('i32', parts.length);
    addresses.set(parts.map(({ address }) => address));
    const keys = arena.cells('u64', parts.length * roomOf(ofOffers));
    for (let offer = 0; offer < offers.end; offer += 1) {
      scan.kernel.finishOffer(offer, addresses.byteOffset, parts.length, keys.byteOffset);
    }
    arena.release(this.mark);
  }

  /** Allocates `Gathered` of ../../kernel/best.ts. */
  private gathered(): number {
    const { arena, offers, ofOffers } = this.state;
    const room = roomOf(ofOffers);
    return this.block([
      ofOffers.kept,
      room,
      arena.cells('u64', offers.end * room),
      arena.cells('i32', offers.end),
      arena.cells('u16', offers.end),
      arena.cells('u16', BINS),
    ]);
  }

  /** Allocates `Sums` of ../../kernel/posted.ts. */
  private sums(): number {
    const { arena, offers, words } = this.state;
    const programmes = words.dictionaries.programmes.values.length;
    const rows = Math.min(programmes, Math.floor(ROWS_CELLS / offers.end));
    const postings = ({ ends, offers: posted, worth }: Postings) => this.block([ends, posted, worth]);
    return this.block([
      postings(skillsAsked(this.state)),
      postings(skillsTaught(this.state)),
      arena.cells('i32', offers.end * 2),
      offers.end,
      arena.cells('i32', programmes),
      rows,
      arena.cells('i16', rows * offers.end),
    ]);
  }

  /** Allocates `Days` of ../../kernel/days.ts. */
  private days(): number {
    const { from, gates, span, to } = gridDays(this.state);
    return this.block([from, to, span, gates]);
  }

  private block(fields: readonly (number | Cells)[]): number {
    const block = this.state.arena.cells('i32', fields.length);
    block.set(fields.map((field) => (typeof field === 'number' ? field : field.byteOffset)));
    return block.byteOffset;
  }
}

/** Cells of all programme rows together: 32 MiB per thread. */
const ROWS_CELLS = 2 ** 24;

/** Number of totals of different size that are counted. */
const BINS = 256;

/** Keys that an offer collects before they are reduced to the best. */
const roomOf = ({ kept }: TopLists) => kept + Math.max(8, kept >> 1);

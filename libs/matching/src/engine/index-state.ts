import type { CivilDate } from '@seve/domain';
import { SPARE, TOP_PER_OFFER, TOP_PER_STUDENT } from '../score/rank.js';
import type { Weights } from '../score/weights.js';
import { Arena, type Cells } from './memory/arena.js';
import { type Buckets, cellOf, Grid } from './places/grid.js';
import { ClassValues } from './tables/class-values.js';
import { contractMargin, dayIndex } from './tables/days.js';
import { OfferTable } from './tables/offer-table.js';
import { PointTables } from './tables/point-tables.js';
import { StudentTable } from './tables/student-table.js';
import { Vocabulary } from './tables/vocabulary.js';
import { TopLists } from './top-lists.js';

export interface ListSizes {
  perStudent: number;
  perOffer: number;
  /** Number of matches kept beyond the shown ones. */
  spare: number;
}

const SIZES: ListSizes = { perStudent: TOP_PER_STUDENT, perOffer: TOP_PER_OFFER, spare: SPARE };

const DAYS_BEFORE = 512;
const DAYS = 4096;

/** Facts of both sides, and the best matches of each. */
export class IndexState {
  readonly words: Vocabulary;
  readonly students: StudentTable;
  readonly offers: OfferTable;
  readonly studentGrid: Grid;
  readonly offerGrid: Grid;
  readonly ofStudents: TopLists;
  readonly ofOffers: TopLists;
  readonly points: PointTables;
  /** Days of the three-month margin of contracts, by first day from `first` on. */
  readonly margins: { first: number; days: Cells<'u8'> };
  readonly classes: ClassValues;
  readonly day: number;
  /** Largest distance limit of any student, in metres. */
  farthest = 0;

  constructor(
    readonly today: CivilDate,
    readonly weights: Weights,
    readonly sizes: ListSizes = SIZES,
    readonly arena = new Arena(),
  ) {
    this.words = new Vocabulary(arena);
    this.studentGrid = new Grid(arena);
    this.offerGrid = new Grid(arena);
    this.students = new StudentTable(arena, this.words, today);
    this.offers = new OfferTable(arena, this.words, today);
    const { perStudent, perOffer, spare } = sizes;
    this.ofStudents = new TopLists(arena, perStudent, perStudent + spare);
    this.ofOffers = new TopLists(arena, perOffer, perOffer + spare);
    this.day = dayIndex(today);
    this.points = new PointTables(arena, weights);
    this.margins = { first: this.day - DAYS_BEFORE, days: arena.cells('u8', DAYS) };
    for (let at = 0; at < DAYS; at += 1) this.margins.days[at] = contractMargin.of(this.margins.first + at);
    this.classes = new ClassValues(this.words, today);
  }

  noteLimit(student: number): void {
    this.farthest = Math.max(this.farthest, this.students.records.read(student, 'limit'));
  }

  sortGrids(): void {
    const { students, offers } = this;
    this.studentGrid.sort(activeIn(students), this.studentKinds, this.studentCell);
    this.offerGrid.sort(activeIn(offers), this.offerKind, this.offerCell);
  }

  /** Returns the grid buckets of a student. */
  bucketsOfStudent(student: number): Buckets {
    return { kinds: this.students.columns.isActive[student] === 1 ? this.studentKinds(student) : 0, cell: this.studentCell(student) };
  }

  bucketsOfOffer(offer: number): Buckets {
    return { kinds: this.offers.columns.isActive[offer] === 1 ? this.offerKind(offer) : 0, cell: this.offerCell(offer) };
  }

  private studentKinds = (student: number) => this.students.columns.kinds[student] ?? 0;
  private offerKind = (offer: number) => 1 << (this.offers.columns.kind[offer] ?? 0);
  private studentCell = (student: number) => this.cell(this.students.records.read(student, 'place'));
  private offerCell = (offer: number) =>
    this.offers.records.read(offer, 'isPlaceFree') === 1 ? cellOf(null) : this.cell(this.offers.records.read(offer, 'place'));
  private cell = (place: number) => cellOf(place < 0 ? null : this.words.dictionaries.places.valueOf(place));
}

function activeIn({ end, columns }: { end: number; columns: { isActive: Uint8Array } }): number[] {
  const active: number[] = [];
  for (let slot = 0; slot < end; slot += 1) if (columns.isActive[slot] === 1) active.push(slot);
  return active;
}

import { OFFER_KINDS } from '@seve/domain';
import type { IndexState } from '../index-state.js';
import type { Arena, Cells, Form } from '../memory/arena.js';
import { roomier } from '../memory/cells.js';
import { ROWS } from '../places/grid.js';
import { CLASS_CRITERIA, classColumn, withClasses } from '../tables/class-criteria.js';
import { UNKNOWN } from '../tables/class-table.js';

/** What the length of a column depends on. */
type Length = 'ranges' | 'pairs' | 'places' | 'codes' | 'skills' | 'calendars' | 'classes' | 'programmes';

/** Columns of `Scratch` in ../../kernel/generated/layout.ts. */
const COLUMNS = {
  /** Pairs of first and end slots of a grid; `tail`: single slots. */
  ranges: ['i32', 'ranges'],
  tail: ['i32', 'pairs'],
  /** One entry for each pair of the scan. */
  others: ['i32', 'pairs'],
  doubtful: ['i32', 'pairs'],
  dates: ['i16', 'pairs'],
  u: ['u16', 'pairs'],
  e: ['u16', 'pairs'],
  totals: ['u16', 'pairs'],
  /** Metres from the centre to each place, -1 until computed. */
  metres: ['i32', 'places'],
  /** By occupation: closeness to the wanted ones, and `OWN_CODE` if the programme or the post has it. */
  nearest: ['u16', 'codes'],
  held: ['i32', 'skills'],
  sought: ['i32', 'skills'],
  /** By the other side's calendar: value, `UNKNOWN` until computed. */
  calendarRow: ['i16', 'calendars'],
  taughtOfProgramme: ['i32', 'programmes'],
  /** Best keys of the student in a full run. */
  keys: ['u64', 'pairs'],
} as const satisfies Record<string, readonly [Form, Length]>;
/** Columns of the scratch, with one per criterion of `CLASS_CRITERIA`: values by the other side's number, `UNKNOWN` until computed. */
export const SCRATCH = withClasses(COLUMNS, ['i16', 'classes'] as const);

const CLASS_NAMES = CLASS_CRITERIA.map(classColumn);

type Name = keyof typeof SCRATCH;
type ScratchColumns = { [N in Name]: Cells<(typeof SCRATCH)[N][0]> };

/** Two ends of a range for each row of cells of each kind, and for those without a place. */
const RANGES = 2 * OFFER_KINDS.length * (ROWS + 1);
const NOWHERE = -1;
/** Extra words of the block: number of doubts, and centre. */
const MORE = 2;

/** Working memory of one thread during a scan. */
export class Scratch {
  columns = {} as ScratchColumns;
  /** Addresses of the columns, the number of doubts and, last, the centre. */
  private block = this.state.arena.cells('i32', 0);
  private lengths: Record<Length, number> | null = null;

  constructor(private readonly state: IndexState) {}

  /** Enlarges the columns to the current sizes. */
  prepare(): void {
    const needed = this.needed();
    const { lengths } = this;
    if (lengths && Object.entries(needed).every(([name, count]) => count <= lengths[name as Length])) return;
    const roomy = Object.fromEntries(Object.entries(needed).map(([name, count]) => [name, roomier(count)])) as Record<Length, number>;
    this.columns = this.columnsOf(this.state.arena, roomy);
    this.lengths = roomy;
    const addresses = Object.values<Cells>(this.columns).map(({ byteOffset }) => byteOffset);
    this.block = this.state.arena.cells('i32', addresses.length + MORE);
    this.block.set(addresses);
    this.startFrom(NOWHERE);
  }

  /** Sets the place from which distances are computed; each is computed once per centre. */
  startFrom(place: number): void {
    const at = this.block.length - 1;
    if (place === this.block[at]) return;
    this.block[at] = place;
    this.columns.metres.fill(NOWHERE);
  }

  get centre(): number {
    return this.block.at(-1) ?? NOWHERE;
  }

  /** Address of the block that the kernel reads. */
  get address(): number {
    return this.block.byteOffset;
  }

  forgetClasses(): void {
    this.columns.calendarRow.fill(UNKNOWN);
    for (const name of CLASS_NAMES) this.columns[name]?.fill(UNKNOWN);
  }

  forgetProgrammes(): void {
    this.columns.taughtOfProgramme.fill(UNKNOWN);
  }

  private needed(): Record<Length, number> {
    const { offers, students, words } = this.state;
    const { calendars, places, programmes, skills } = words.dictionaries;
    return {
      ranges: RANGES,
      pairs: Math.max(offers.end, students.end) + 1,
      places: places.values.length,
      codes: words.codes.stride,
      skills: skills.values.length,
      calendars: calendars.values.length,
      classes: Math.max(0, ...words.classes.flatMap(({ student, offer }) => [student.values.length, offer.values.length])),
      programmes: programmes.values.length,
    };
  }

  private columnsOf(arena: Arena, lengths: Record<Length, number>): ScratchColumns {
    const old = this.columns;
    return Object.fromEntries(
      Object.entries(SCRATCH).map(([name, [form, length]]) => [
        name,
        old[name as Name] ? arena.grown(form, old[name as Name] as never, lengths[length]) : arena.cells(form, lengths[length]),
      ]),
    ) as ScratchColumns;
  }
}

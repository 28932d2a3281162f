import { OFFER_KINDS } from '@seve/domain';
import type { IndexState } from '../index-state.js';
import type { Arena, Cells, Form } from '../memory/arena.js';
import { roomier } from '../memory/cells.js';
import { ROWS } from '../places/grid.js';
import { UNKNOWN } from '../tables/class-table.js';

/** How long a column is: as many as there are of it. */
type Length = 'ranges' | 'pairs' | 'places' | 'codes' | 'skills' | 'calendars' | 'languages' | 'programmes';

/** In the order of `Scratch` in ../../kernel/world.ts. */
const COLUMNS = {
  ranges: ['i32', 'ranges'],
  tail: ['i32', 'pairs'],
  others: ['i32', 'pairs'],
  doubtful: ['i32', 'pairs'],
  dates: ['i16', 'pairs'],
  u: ['u16', 'pairs'],
  e: ['u16', 'pairs'],
  totals: ['u16', 'pairs'],
  metres: ['i32', 'places'],
  nearest: ['u16', 'codes'],
  held: ['i32', 'skills'],
  sought: ['i32', 'skills'],
  calendarRow: ['i16', 'calendars'],
  languageRow: ['i16', 'languages'],
  taughtOfProgramme: ['i32', 'programmes'],
  keys: ['u64', 'pairs'],
} as const satisfies Record<string, readonly [Form, Length]>;

type Name = keyof typeof COLUMNS;
type ScratchColumns = { [N in Name]: Cells<(typeof COLUMNS)[N][0]> };

/** Two ends of a range for each row of cells of each kind, and of those without a place. */
const RANGES = 2 * OFFER_KINDS.length * (ROWS + 1);
const NOWHERE = -1;
/** Doubts and centre. */
const MORE = 2;

/** What one thread works on during a scan. */
export class Scratch {
  columns = {} as ScratchColumns;
  /** Addresses of the columns, the number of doubts, and last the centre. */
  private block = this.state.arena.cells('i32', 0);
  private lengths: Record<Length, number> | null = null;

  constructor(private readonly state: IndexState) {}

  /** Makes room for as many as there are now. */
  prepare(): void {
    const needed = this.needed();
    const { lengths } = this;
    if (lengths && Object.entries(needed).every(([name, count]) => count <= lengths[name as Length])) return;
    const roomy = Object.fromEntries(Object.entries(needed).map(([name, count]) => [name, roomier(count)])) as Record<Length, number>;
    this.columns = this.columnsOf(this.state.arena, roomy);
    this.lengths = roomy;
    const addresses = Object.keys(COLUMNS).map((name) => this.columns[name as Name].byteOffset);
    this.block = this.state.arena.cells('i32', addresses.length + MORE);
    this.block.set(addresses);
    this.startFrom(NOWHERE);
  }

  /** Distances are counted from this place on; each is computed once for as long as it stays the same. */
  startFrom(place: number): void {
    const at = this.block.length - 1;
    if (place === this.block[at]) return;
    this.block[at] = place;
    this.columns.metres.fill(NOWHERE);
  }

  get centre(): number {
    return this.block.at(-1) ?? NOWHERE;
  }

  /** Of the block that the kernel reads. */
  get address(): number {
    return this.block.byteOffset;
  }

  forgetClasses(): void {
    this.columns.calendarRow.fill(UNKNOWN);
    this.columns.languageRow.fill(UNKNOWN);
  }

  forgetProgrammes(): void {
    this.columns.taughtOfProgramme.fill(UNKNOWN);
  }

  private needed(): Record<Length, number> {
    const { offers, students, words } = this.state;
    const { calendars, languages, places, programmes, skills } = words.dictionaries;
    return {
      ranges: RANGES,
      pairs: Math.max(offers.end, students.end) + 1,
      places: places.values.length,
      codes: words.codes.stride,
      skills: skills.values.length,
      calendars: calendars.values.length,
      languages: languages.values.length,
      programmes: programmes.values.length,
    };
  }

  private columnsOf(arena: Arena, lengths: Record<Length, number>): ScratchColumns {
    const old = this.columns;
    return Object.fromEntries(
      Object.entries(COLUMNS).map(([name, [form, length]]) => [
        name,
        old[name as Name] ? arena.grown(form, old[name as Name] as never, lengths[length]) : arena.cells(form, lengths[length]),
      ]),
    ) as ScratchColumns;
  }
}

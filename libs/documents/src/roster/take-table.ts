import {
  type ColumnGuess,
  CUT_MARK,
  type DropReason,
  droppedBecause,
  droppedByContent,
  droppedOfTemplate,
  guessByHeader,
  guessColumns,
  isCellDropped,
  isIne,
  isLearnerTemplate,
  ROSTER_CELL_MAX,
  ROSTER_COLUMNS_MAX,
  ROSTER_ROWS_MAX,
  type RosterField,
} from '@seve/domain';
import { RefusedRoster } from './refused-roster.js';
import type { TableRow } from './table-row.js';

/** Number of lines searched for headings, and of rows used to guess columns. */
const HEADINGS_WITHIN = 30;
const SAMPLED = 200;
const SAMPLES_SHOWN = 3;
const SECTION = /^(?:classe|division|groupe)\s*(?:de|n°|:|-)?\s*:?\s*([\p{L}\d][\p{L}\d °_.\-()/]{0,30})$/iu;

export interface KeptColumn {
  header: string;
  field: RosterField;
  confidence: number;
  samples: string[];
  /** Holds national numbers, which leave the reader as keyed hashes only. */
  isHashed: boolean;
}

export interface DroppedColumn {
  header: string;
  reason: DropReason;
  /** Position in the file, from 0. */
  place: number;
}

/** Fields that the person chose for unknown columns, by position in the file. */
export type TakenColumns = Readonly<Record<number, RosterField>>;

export interface TakenTable {
  headerLine: number | null;
  columns: KeptColumn[];
  dropped: DroppedColumn[];
  isLearnerTemplate: boolean;
  rows: number;
}

/** A row of the kept columns. */
export interface TakenRow extends TableRow {
  /** Class named in a line above it, as in lists grouped by class. */
  section: string | null;
}

interface Layout extends Omit<TakenTable, 'rows'> {
  /** Position of each kept column in the file. */
  places: number[];
  headings: string;
}

const isFilled = (cell: string | undefined): boolean => (cell ?? '').trim() !== '';
const sectionOf = (cells: readonly string[]): string | null => {
  const filled = cells.filter(isFilled);
  return filled.length <= 2 ? (SECTION.exec(filled.join(' ').trim())?.[1]?.trim() ?? null) : null;
};
/** Ignores a line such as « Groupe : PAP », which names no class. */
const keptSection = (name: string): string | null => (isCellDropped(name, 'class_name') ? null : name);
const named = (cells: readonly string[]): number => cells.filter((cell) => guessByHeader(cell)).length;
const known = (cells: readonly string[]): number => cells.filter((cell) => guessByHeader(cell) ?? droppedBecause(cell)).length;
/** Rank of a row as heading line. Known fields outweigh dropped headings, because cells of a pupil with support read like dropped headings; a row without a known field is no heading. */
const rankOfHeading = (cells: readonly string[]): number => (named(cells) === 0 ? 0 : named(cells) * ROSTER_COLUMNS_MAX * 2 + known(cells));

/**
 * Finds the headings, drops forbidden and unknown columns, and passes on every row below. @throws RefusedRoster without headings,
 * names or rows, and for a chosen column that is never kept.
 */
export async function takeTable(
  rows: AsyncIterable<TableRow> | Iterable<TableRow>,
  { today, taken = {} }: { today: string; taken?: TakenColumns },
  keep: (row: TakenRow) => void,
): Promise<TakenTable> {
  const first: TableRow[] = [];
  let layout: Layout | null = null;
  let section: string | null = null;
  let count = 0;
  const take = (at: Layout, { line, cells }: TableRow) => {
    const found = sectionOf(cells);
    if (found !== null) section = keptSection(found);
    if (found !== null || !cells.some(isFilled) || cells.join('\t').trim() === at.headings) return;
    count += 1;
    if (count > ROSTER_ROWS_MAX) throw new RefusedRoster('roster-file.too-many-rows');
    keep({ line, section, cells: at.places.map((place, index) => keptCell(cells[place], at.columns[index]?.field)) });
  };
  const begin = (): Layout => {
    const at = layoutOf(first, today, taken);
    for (const row of first) {
      if (row.line > (at.headerLine ?? 0)) take(at, row);
      else {
        const found = sectionOf(row.cells);
        if (found !== null) section = keptSection(found);
      }
    }
    first.length = 0;
    return at;
  };
  for await (const row of rows) {
    if (row.cells.length > ROSTER_COLUMNS_MAX * 2) throw new RefusedRoster('roster-file.too-complex');
    if (layout) take(layout, row);
    else if (first.push(row) >= SAMPLED + HEADINGS_WITHIN) layout = begin();
  }
  layout ??= begin();
  if (count === 0) throw new RefusedRoster('roster-file.empty');
  const { places: _, headings: __, ...said } = layout;
  return { ...said, rows: count };
}

function layoutOf(first: readonly TableRow[], today: string, taken: TakenColumns): Layout {
  if (!first.some(({ cells }) => cells.some(isFilled))) throw new RefusedRoster('roster-file.empty');
  const within = first.slice(0, HEADINGS_WITHIN);
  const best = within.reduce<TableRow | null>(
    (found, row) => (rankOfHeading(row.cells) > (found ? rankOfHeading(found.cells) : 0) ? row : found),
    null,
  );
  const heading = best && known(best.cells) >= Math.min(2, best.cells.filter(isFilled).length) ? best : null;
  const below = first.filter(({ line, cells }) => line > (heading?.line ?? 0) && sectionOf(cells) === null);
  const width = Math.min(ROSTER_COLUMNS_MAX, Math.max(heading?.cells.length ?? 0, ...below.map(({ cells }) => cells.length)));
  const all: FileColumn[] = Array.from({ length: width }, (_, place) => ({
    place,
    header: (heading?.cells[place] ?? '').replace(/\s+/g, ' ').trim().slice(0, 80),
    samples: below.slice(0, SAMPLED).map(({ cells }) => cut(cells[place] ?? '')),
  })).filter(({ header, samples }) => header !== '' || samples.some(isFilled));
  const isTemplate = isLearnerTemplate(all.map(({ header }) => header));
  const reasonOf = ({ header, samples }: FileColumn): DropReason | null =>
    isTemplate ? droppedOfTemplate(header) : (droppedBecause(header) ?? droppedByContent(samples, guessByHeader(header)?.field ?? null));
  const allowed = all.filter((column) => reasonOf(column) === null);
  if (Object.keys(taken).some((place) => !allowed.some((column) => column.place === Number(place))))
    throw new RefusedRoster('roster-import.column-never-kept');
  const guesses = withTaken(guessColumns(allowed, today), allowed, taken);
  const hasNames = guesses.some(({ field }) => field === 'full_name' || field === 'last_name');
  if (!heading && !hasNames) throw new RefusedRoster(all.length < 2 ? 'roster-file.no-names' : 'roster-file.no-header');
  const kept = allowed.flatMap((column, index) => {
    const guess = guesses[index];
    return guess?.field ? [{ ...column, field: guess.field, confidence: guess.confidence }] : [];
  });
  return {
    headerLine: heading?.line ?? null,
    headings: heading?.cells.join('\t').trim() ?? '',
    isLearnerTemplate: isTemplate,
    places: kept.map(({ place }) => place),
    columns: kept.map(({ header, samples, field, confidence }) => {
      const isHashed = field === 'ine';
      const shown = [...new Set(samples.filter((sample) => isFilled(sample) && !isCellDropped(sample, field)))].slice(0, SAMPLES_SHOWN);
      return { header, field, confidence, samples: isHashed ? [] : shown.filter((value) => !isIne(value)), isHashed };
    }),
    dropped: all.flatMap((column) => {
      const { header, place } = column;
      return kept.some((one) => one.place === place) ? [] : [{ header, place, reason: reasonOf(column) ?? ('unknown' as const) }];
    }),
  };
}

interface FileColumn {
  place: number;
  header: string;
  samples: string[];
}

/** Choices of the person override guesses; each field comes from one column. */
function withTaken(guesses: readonly ColumnGuess[], columns: readonly FileColumn[], taken: TakenColumns): ColumnGuess[] {
  const said = new Set(Object.values(taken));
  return guesses.map((guess, index) => {
    const field = taken[columns[index]?.place ?? -1];
    if (field) return { field, confidence: 1 };
    return guess.field && said.has(guess.field) ? { field: null, confidence: 0 } : guess;
  });
}

const keptCell = (cell = '', field?: RosterField): string => (field && isCellDropped(cell, field) ? '' : cut(cell));

/** Truncates an oversized cell and marks it, so that its line reports it. */
const cut = (cell: string): string => (cell.length > ROSTER_CELL_MAX ? cell.slice(0, ROSTER_CELL_MAX) + CUT_MARK : cell);

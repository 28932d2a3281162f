import { ROSTER_CELL_MAX, ROSTER_COLUMNS_MAX, serialDay } from '@seve/domain';
import type { TableRow } from '../table-row.js';
import { partPieces } from './read-part.js';
import type { Sheet, Workbook } from './workbook.js';

interface Cell {
  column: number;
  type: string;
  style: number;
  value: string;
  hasFormula: boolean;
}

/** Returns the column number of a reference: `BC12` is column 54; -1 for no reference. */
function columnOf(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (!letters) return -1;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * Returns the displayed value: a date as `YYYY-MM-DD`, a number in full; a formula without a stored result stays a formula, which no name
 * is.
 */
function shown({ type, style, value, hasFormula }: Cell, { sharedStrings, isDateStyle, is1904 }: Workbook): string {
  if (hasFormula && value === '') return '=';
  if (type === 's') return sharedStrings[Number(value)] ?? '';
  if (type === 'e') return '';
  if (type === 'b') return value === '1' ? 'oui' : 'non';
  if (type === 'd') return value.slice(0, 10);
  if (type !== 'n') return value;
  const number = Number(value);
  if (value === '' || !Number.isFinite(number)) return value;
  if (isDateStyle[style]) return serialDay(number, is1904) ?? value;
  return Number.isInteger(number) && Math.abs(number) < 1e15 ? number.toFixed(0) : value;
}

/** Yields the non-empty rows of a sheet. `onFormula` is called for each cell computed by a formula. */
export async function* readSheet(zip: Buffer, workbook: Workbook, { part }: Sheet, onFormula: () => void): AsyncGenerator<TableRow> {
  const ready: TableRow[] = [];
  let row: TableRow = { line: 0, cells: [] };
  let cell: Cell | null = null;
  let isValue = false;
  const pieces = partPieces(zip, part, {
    open({ name, attributes }) {
      if (name === 'row') row = { line: Number(attributes.r) || row.line + 1, cells: [] };
      if (name === 'c') {
        const column = attributes.r === undefined ? row.cells.length : columnOf(attributes.r);
        cell = { column, type: attributes.t ?? 'n', style: Number(attributes.s ?? 0), value: '', hasFormula: false };
      }
      if (name === 'f' && cell) {
        cell.hasFormula = true;
        onFormula();
      }
      isValue = name === 'v' || name === 't';
    },
    text(piece) {
      if (isValue && cell && cell.value.length <= 2 * ROSTER_CELL_MAX) cell.value += piece.slice(0, 2 * ROSTER_CELL_MAX);
    },
    close(name) {
      if (name === 'v' || name === 't') isValue = false;
      if (name === 'c' && cell && cell.column >= 0 && cell.column < ROSTER_COLUMNS_MAX) {
        while (row.cells.length < cell.column) row.cells.push('');
        row.cells[cell.column] = shown(cell, workbook);
      }
      if (name === 'row' && row.cells.some((value) => value !== '')) ready.push(row);
    },
  });
  for await (const _ of pieces) yield* ready.splice(0);
}

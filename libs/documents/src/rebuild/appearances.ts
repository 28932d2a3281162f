import { PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef, PdfStream } from '@libpdf/core';
import type { Carrier } from './carrier.js';
import { FORM } from './drawing-shapes.js';

/** Annotations whose appearance belongs to the page: filled fields, notes, stamps. */
const DRAWN = new Set(
  'Widget FreeText Stamp Highlight Underline StrikeOut Squiggly Ink Square Circle Line Polygon PolyLine Caret'.split(' '),
);
const HIDDEN = 2;
const NO_VIEW = 32;

export interface Appearance {
  form: PdfRef;
  /** Returns operators that draw the appearance at the annotation's place. */
  operators: (name: string) => string;
}

/** Returns the appearances of a page's annotations, to be drawn as part of it; their actions are dropped. */
export function appearancesOf(value: PdfObject | undefined, carrier: Carrier): Appearance[] {
  const annotations = carrier.resolve(value);
  if (!(annotations instanceof PdfArray)) return [];
  return [...annotations].flatMap((one) => {
    const annotation = carrier.resolve(one);
    return annotation instanceof PdfDict ? (appearanceOf(annotation, carrier) ?? []) : [];
  });
}

function appearanceOf(annotation: PdfDict, carrier: Carrier): Appearance | null {
  const get = (key: string) => carrier.resolve(annotation.get(key));
  const [subtype, flags] = [get('Subtype'), get('F')];
  if (!(subtype instanceof PdfName) || !DRAWN.has(subtype.value)) return null;
  if (flags instanceof PdfNumber && flags.value & (HIDDEN | NO_VIEW)) return null;
  const shown = shownState(get('AP'), get('AS'), carrier);
  const drawn = carrier.resolve(shown);
  const rect = boxOf(get('Rect'), carrier);
  if (!(drawn instanceof PdfStream) || !rect) return null;
  const bounds = turned(boxOf(drawn.get('BBox'), carrier), numbersOf(drawn.get('Matrix'), carrier) ?? [1, 0, 0, 1, 0, 0]);
  const form = carrier.carry(shown, FORM);
  if (!bounds || !(form instanceof PdfRef)) return null;
  return { form, operators: (name) => `q ${placing(bounds, rect)} cm /${name} Do Q\n` };
}

/** Returns the normal appearance; of a checkbox, the one of its state. */
function shownState(appearances: PdfObject | undefined, state: PdfObject | undefined, carrier: Carrier): PdfObject | undefined {
  if (!(appearances instanceof PdfDict)) return undefined;
  const normal = appearances.get('N');
  const found = carrier.resolve(normal);
  if (found instanceof PdfStream) return normal;
  return found instanceof PdfDict && state instanceof PdfName ? found.get(state) : undefined;
}

type Box = [left: number, bottom: number, right: number, top: number];

function numbersOf(value: PdfObject | undefined, carrier: Carrier): number[] | null {
  const found = carrier.resolve(value);
  if (!(found instanceof PdfArray)) return null;
  const numbers = [...found].map((one) => carrier.resolve(one));
  return numbers.every((one) => one instanceof PdfNumber) ? numbers.map((one) => (one as PdfNumber).value) : null;
}

function boxOf(value: PdfObject | undefined, carrier: Carrier): Box | null {
  const [a, b, c, d] = numbersOf(value, carrier) ?? [];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return null;
  return [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
}

/** Returns the bounding box of a box transformed by a matrix. */
function turned(box: Box | null, [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: number[]): Box | null {
  if (!box) return null;
  const corners = [box[0], box[2]].flatMap((x) => [box[1], box[3]].map((y) => [a * x + c * y + e, b * x + d * y + f] as const));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** Returns the matrix that maps `from` to `to` (ISO 32000-1, 12.5.5). */
function placing(from: Box, to: Box): string {
  const scale = (low: 0 | 1, high: 2 | 3) => (from[high] === from[low] ? 1 : (to[high] - to[low]) / (from[high] - from[low]));
  const [x, y] = [scale(0, 2), scale(1, 3)];
  return [x, 0, 0, y, to[0] - from[0] * x, to[1] - from[1] * y].map((one) => Number(one.toFixed(5))).join(' ');
}

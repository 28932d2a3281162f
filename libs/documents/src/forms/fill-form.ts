import type { EmbeddedFont, TextField } from '@libpdf/core';
import type { FilledField } from '@seve/domain';
import { paperFonts, printable } from '../pdf/paper-fonts.js';
import { type Fillable, fillableFields } from './form-fields.js';

/** Font sizes in points. */
const SIZE = { least: 6, most: 11 };
const LEADING = 1.2;
const PADDING = 4;

export interface FilledForm {
  pdf: Buffer;
  /** Fields left blank because the text is longer than their box. */
  tooLong: readonly string[];
}

/** Fills a form made by `rebuildForm`; its fields stay editable. Texts that do not fit are omitted and reported. */
export async function fillForm(bytes: Uint8Array, values: readonly FilledField[]): Promise<FilledForm> {
  const { PDF } = await import('@libpdf/core');
  const pdf = await PDF.load(bytes);
  const font = pdf.embedFont(new Uint8Array((await paperFonts()).regular));
  const fields = new Map(fillableFields(pdf.getForm()).map((field) => [field.name, field]));
  const tooLong = values.filter(({ field, value }) => !write(fields.get(field), value, font)).map(({ field }) => field);
  return { pdf: Buffer.from(await pdf.save()), tooLong };
}

/** Returns false if the text does not fit. A missing field or option is skipped. */
function write(field: Fillable | undefined, value: string, font: EmbeddedFont): boolean {
  if (field === undefined) return true;
  if (field.type !== 'text') {
    if (field.type === 'dropdown') field.setFont(font);
    field.setValue(value);
    return true;
  }
  const text = printable(value, (code) => font.canEncode(String.fromCodePoint(code)));
  const size = field.maxLength > 0 && text.length > field.maxLength ? null : sizeThatFits(field, text, font);
  if (size === null) return false;
  field.setFont(font);
  field.setFontSize(size);
  field.setValue(text);
  return true;
}

/** Returns the form's font size, or a smaller one that fits; null below the smallest readable one. */
function sizeThatFits(field: TextField, text: string, font: EmbeddedFont): number | null {
  const boxes = field.getWidgets().map(({ width, height }) => ({ width: width - PADDING, height: height - PADDING }));
  for (let size = firstSize(field); size >= SIZE.least; size -= 0.5) {
    if (boxes.every((box) => hasRoom(field, text, { box, size, font }))) return size;
  }
  return null;
}

/** Returns the form's font size; the height of the box if the form sets none. */
function firstSize(field: TextField): number {
  const named = Number(/([\d.]+)\s+Tf/.exec(field.defaultAppearance ?? '')?.[1] ?? 0);
  if (named > 0) return Math.max(SIZE.least, named);
  const height = Math.min(...field.getWidgets().map((widget) => widget.height));
  return Math.max(SIZE.least, Math.min(SIZE.most, field.isMultiline ? SIZE.most : height * 0.7));
}

interface Room {
  box: { width: number; height: number };
  size: number;
  font: EmbeddedFont;
}

function hasRoom(field: TextField, text: string, { box, size, font }: Room): boolean {
  const width = (words: string) => font.widthOfTextAtSize(words, size);
  if (field.isComb && field.maxLength > 0) return [...text].every((one) => width(one) <= (box.width + PADDING) / field.maxLength);
  if (!field.isMultiline) return width(text) <= box.width;
  const lines = text.split('\n').flatMap((line) => wrapped(line, (words) => width(words) <= box.width));
  return lines.every((line) => width(line) <= box.width) && lines.length * size * LEADING <= box.height;
}

/** Breaks a long line between words. */
function wrapped(line: string, fits: (words: string) => boolean): string[] {
  const lines: string[] = [];
  let current = '';
  for (const word of line.split(' ')) {
    const longer = current === '' ? word : `${current} ${word}`;
    if (current !== '' && !fits(longer)) {
      lines.push(current);
      current = word;
    } else current = longer;
  }
  return [...lines, current];
}

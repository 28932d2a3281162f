import { PdfDict, type PdfObject } from '@libpdf/core';
import type { Carrier, Shape } from '../rebuild/carrier.js';
import { FORM, RESOURCES } from '../rebuild/drawing-shapes.js';
import { dict, dictionaryOf, either, finiteNumber, list, name, nameAmong, numbers, string } from '../rebuild/shapes.js';

/** An appearance of a field, or one for each of its states. */
const PICTURE = either(FORM, dictionaryOf(FORM));

const FIELD_KEYS = {
  Type: nameAmong('Annot'),
  Subtype: nameAmong('Widget'),
  FT: nameAmong('Tx', 'Btn', 'Ch', 'Sig'),
  Parent: field,
  Kids: list(field),
  T: string,
  TU: string,
  TM: string,
  Ff: finiteNumber,
  V: either(string, name, list(string)),
  DV: either(string, name, list(string)),
  MaxLen: finiteNumber,
  Opt: list(either(string, list(string))),
  TI: finiteNumber,
  I: numbers,
  Rect: numbers,
  F: finiteNumber,
  H: nameAmong('N', 'I', 'O', 'P', 'T'),
  MK: dict({ R: finiteNumber, BC: numbers, BG: numbers, CA: string, RC: string, AC: string, TP: finiteNumber }),
  AP: dict({ N: PICTURE, D: PICTURE, R: PICTURE }),
  AS: name,
  BS: dict({ W: finiteNumber, S: nameAmong('S', 'D', 'B', 'I', 'U'), D: numbers }),
  Border: list(either(finiteNumber, numbers)),
  DA: string,
  Q: finiteNumber,
};
const FIELD = dict(FIELD_KEYS);

/**
 * Shape of a form field or its widget: a single shape, so that a field stays one object wherever it is referenced. Scripts and actions are
 * dropped.
 */
export function field(value: PdfObject, carrier: Carrier): PdfObject | undefined {
  return value instanceof PdfDict ? FIELD(value, carrier) : undefined;
}

/** Shape of the drawing defaults of a form. */
export const FORM_SETTINGS: Shape = dict({ DA: string, DR: RESOURCES, Q: finiteNumber });

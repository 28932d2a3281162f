import { PdfArray, PdfBool, PdfDict, PdfName, PdfNull, PdfNumber, type PdfObject, PdfStream, PdfString } from '@libpdf/core';
import type { Carrier, Shape } from './carrier.js';
import { plainContent, streamAgain } from './streams.js';

type Shapes = Readonly<Record<string, Shape>>;

const ITEMS_MAX = 100_000;

export const finiteNumber: Shape = (value) => (value instanceof PdfNumber && Number.isFinite(value.value) ? value : undefined);
export const flag: Shape = (value) => (value instanceof PdfBool ? value : undefined);
export const string: Shape = (value) => (value instanceof PdfString ? value : undefined);
export const name: Shape = (value) => (value instanceof PdfName ? value : undefined);
export const nothing: Shape = (value) => (value instanceof PdfNull ? value : undefined);

export const nameAmong =
  (...names: string[]): Shape =>
  (value) =>
    value instanceof PdfName && names.includes(value.value) ? value : undefined;

export const either =
  (...shapes: Shape[]): Shape =>
  (value, carrier) => {
    for (const shape of shapes) {
      const built = shape(value, carrier);
      if (built) return built;
    }
    return undefined;
  };

/** Defers a shape that contains itself. */
export const later =
  (shape: () => Shape): Shape =>
  (value, carrier) =>
    shape()(value, carrier);

/** Returns the shape of a list; disallowed elements become null, so that the others keep their position. */
export const list =
  (item: Shape): Shape =>
  (value, carrier) => {
    if (!(value instanceof PdfArray) || value.length > ITEMS_MAX) return undefined;
    return new PdfArray([...value].map((one) => carrier.carry(one, item) ?? PdfNull.instance));
  };

export const numbers = list(finiteNumber);

const carryKeys = (from: PdfDict, shapes: Shapes, carrier: Carrier): [string, PdfObject][] =>
  Object.entries(shapes).flatMap(([key, shape]) => {
    const built = carrier.carry(from.get(key), shape);
    return built ? [[key, built] as [string, PdfObject]] : [];
  });

/** Returns the shape of a dictionary with only these keys. */
export const dict =
  (shapes: Shapes): Shape =>
  (value, carrier) =>
    value instanceof PdfDict && !(value instanceof PdfStream) ? new PdfDict(carryKeys(value, shapes, carrier)) : undefined;

/** Returns the shape of a dictionary with any keys and values of one shape, such as the fonts of a page. */
export const dictionaryOf =
  (shape: Shape): Shape =>
  (value, carrier) => {
    if (!(value instanceof PdfDict) || value instanceof PdfStream) return undefined;
    const shapes = Object.fromEntries([...value.keys()].map(({ value: key }) => [key, shape]));
    return new PdfDict(carryKeys(value, shapes, carrier));
  };

/** Returns the shape of a stream with these keys, whose bytes are compressed again. */
export const stream =
  (shapes: Shapes): Shape =>
  (value, carrier) =>
    value instanceof PdfStream ? streamAgain(value, carryKeys(value, shapes, carrier), carrier) : undefined;

/** Returns the shape of a stream of page operators with these keys. */
export const drawing =
  (shapes: Shapes): Shape =>
  (value, carrier) =>
    value instanceof PdfStream ? new PdfStream(carryKeys(value, shapes, carrier), plainContent(value, carrier)) : undefined;

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

/** For shapes that contain themselves. */
export const later =
  (shape: () => Shape): Shape =>
  (value, carrier) =>
    shape()(value, carrier);

/** What has no place in it becomes null, and the others keep their place. */
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

/** A dictionary of these keys and no other. */
export const dict =
  (shapes: Shapes): Shape =>
  (value, carrier) =>
    value instanceof PdfDict && !(value instanceof PdfStream) ? new PdfDict(carryKeys(value, shapes, carrier)) : undefined;

/** Any keys, all values of one shape: the fonts of a page under their names. */
export const dictionaryOf =
  (shape: Shape): Shape =>
  (value, carrier) => {
    if (!(value instanceof PdfDict) || value instanceof PdfStream) return undefined;
    const shapes = Object.fromEntries([...value.keys()].map(({ value: key }) => [key, shape]));
    return new PdfDict(carryKeys(value, shapes, carrier));
  };

/** A stream with these keys; its bytes packed anew. */
export const stream =
  (shapes: Shapes): Shape =>
  (value, carrier) =>
    value instanceof PdfStream ? streamAgain(value, carryKeys(value, shapes, carrier), carrier) : undefined;

/** A stream of page operators with these keys. */
export const drawing =
  (shapes: Shapes): Shape =>
  (value, carrier) =>
    value instanceof PdfStream ? new PdfStream(carryKeys(value, shapes, carrier), plainContent(value, carrier)) : undefined;

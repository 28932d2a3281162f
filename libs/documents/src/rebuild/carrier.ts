import { type PDF, PdfArray, PdfDict, type PdfObject, PdfRef, PdfStream } from '@libpdf/core';
import { RefusedCv } from '../check/refusal.js';

/** Builds the allowed copy of a value in the new document; undefined for a value that is not allowed. */
export type Shape = (value: PdfObject, carrier: Carrier) => PdfObject | undefined;

const DEPTH_MAX = 60;
const OBJECTS_MAX = 50_000;

const isShared = (value: PdfObject): boolean => value instanceof PdfDict || value instanceof PdfArray;

/** Copies values from one PDF into another, each by its shape. An object referred to twice is copied once per shape. */
export class Carrier {
  private readonly carried = new Map<Shape, Map<string, PdfRef | null>>();
  private readonly registry: PDF['context']['registry'];
  /** Whether an annotation was drawn into a page. */
  hasDrawn = false;
  private depth = 0;
  private objects = 0;

  constructor(
    private readonly source: PDF,
    target: PDF,
  ) {
    this.registry = target.context.registry;
  }

  /** Follows a reference of the source; undefined for a dangling one. */
  resolve(value: PdfObject | undefined): PdfObject | undefined {
    return value instanceof PdfRef ? (this.source.getObject(value) ?? undefined) : value;
  }

  /** @throws RefusedCv for excessive nesting or numbers of objects. */
  carry(value: PdfObject | undefined, shape: Shape): PdfObject | undefined {
    const found = this.resolve(value);
    if (!found || found instanceof PdfRef) return undefined;
    if (++this.objects > OBJECTS_MAX || this.depth > DEPTH_MAX) throw new RefusedCv('cv.too-complex');
    if (value instanceof PdfRef && isShared(found)) return this.carryOnce(value, found, shape);
    this.depth += 1;
    const built = shape(found, this);
    this.depth -= 1;
    // A stream is always an indirect object.
    return built instanceof PdfStream ? this.register(built) : built;
  }

  /** Registers an object of the new document. */
  register(value: PdfObject): PdfRef {
    return this.registry.register(value);
  }

  /** Returns a separate modifiable copy of a dictionary; empty if there is none. */
  copyOf(value: PdfObject | undefined): PdfDict {
    const found = value instanceof PdfRef ? this.registry.getObject(value) : value;
    return found instanceof PdfDict ? found.clone() : new PdfDict();
  }

  /** Reserves the reference before the copy is built, because a form may refer to itself. */
  private carryOnce(ref: PdfRef, found: PdfObject, shape: Shape): PdfRef | undefined {
    const known = this.carried.get(shape) ?? new Map<string, PdfRef | null>();
    this.carried.set(shape, known);
    const before = known.get(ref.toString());
    if (before !== undefined) return before ?? undefined;
    const place = this.registry.allocateRef();
    known.set(ref.toString(), place);
    this.depth += 1;
    const built = shape(found, this);
    this.depth -= 1;
    if (built) this.registry.registerAt(place, built);
    else known.set(ref.toString(), null);
    return built && place;
  }
}

import { type PDF, PdfArray, PdfDict, type PdfObject, PdfRef, PdfStream } from '@libpdf/core';
import { RefusedCv } from '../check/refusal.js';

/** Builds in the new document what a value may become there; undefined for what has no place in it. */
export type Shape = (value: PdfObject, carrier: Carrier) => PdfObject | undefined;

const DEPTH_MAX = 60;
const OBJECTS_MAX = 50_000;

const isShared = (value: PdfObject): boolean => value instanceof PdfDict || value instanceof PdfArray;

/** Copies values from one PDF into another, each by its shape. An object that is referred to twice is copied once for each shape. */
export class Carrier {
  private readonly carried = new Map<Shape, Map<string, PdfRef | null>>();
  private readonly registry: PDF['context']['registry'];
  /** Whether an annotation has become part of a page. */
  hasDrawn = false;
  private depth = 0;
  private objects = 0;

  constructor(
    private readonly source: PDF,
    target: PDF,
  ) {
    this.registry = target.context.registry;
  }

  /** Follows a reference of the source; undefined for one that leads nowhere. */
  resolve(value: PdfObject | undefined): PdfObject | undefined {
    return value instanceof PdfRef ? (this.source.getObject(value) ?? undefined) : value;
  }

  /** @throws RefusedCv for nesting and numbers of objects that no CV has. */
  carry(value: PdfObject | undefined, shape: Shape): PdfObject | undefined {
    const found = this.resolve(value);
    if (!found || found instanceof PdfRef) return undefined;
    if (++this.objects > OBJECTS_MAX || this.depth > DEPTH_MAX) throw new RefusedCv('cv.too-complex');
    if (value instanceof PdfRef && isShared(found)) return this.carryOnce(value, found, shape);
    this.depth += 1;
    const built = shape(found, this);
    this.depth -= 1;
    // A stream is always an object of its own.
    return built instanceof PdfStream ? this.register(built) : built;
  }

  /** Makes an object of the new document. */
  register(value: PdfObject): PdfRef {
    return this.registry.register(value);
  }

  /** A dictionary of the new document, to be changed on its own; empty where there is none. */
  copyOf(value: PdfObject | undefined): PdfDict {
    const found = value instanceof PdfRef ? this.registry.getObject(value) : value;
    return found instanceof PdfDict ? found.clone() : new PdfDict();
  }

  /** Takes the place of its copy before the copy is built: a form may refer to itself. */
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

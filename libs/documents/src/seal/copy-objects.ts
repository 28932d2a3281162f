import type * as Libpdf from '@libpdf/core';

type PdfObject = Libpdf.PdfObject;
type PdfRef = Libpdf.PdfRef;

/** Copies objects of one PDF into another, with everything they refer to. */
export class ObjectCopy {
  private readonly copied = new Map<string, PdfRef>();

  constructor(
    private readonly lib: typeof Libpdf,
    private readonly from: Libpdf.PDF,
    private readonly to: Libpdf.PDF,
  ) {}

  /** Maps references to `source` to `target`, which stays unchanged. */
  replace(source: PdfRef, target: PdfRef): void {
    this.copied.set(keyOf(source), target);
  }

  ref(source: PdfRef): PdfRef {
    const known = this.copied.get(keyOf(source));
    if (known) return known;
    const { PdfArray, PdfDict, PdfNull, PdfStream } = this.lib;
    const object = this.from.getObject(source) ?? PdfNull.instance;
    // Registered before it is filled, because pages and structure refer to each other.
    if (object instanceof PdfDict) {
      const dict = object instanceof PdfStream ? new PdfStream([], object.data) : new PdfDict();
      const target = this.register(source, dict);
      this.fill(dict, object);
      return target;
    }
    if (object instanceof PdfArray) {
      const array = new PdfArray();
      const target = this.register(source, array);
      array.push(...[...object].map((item) => this.value(item)));
      return target;
    }
    return this.register(source, object);
  }

  value(source: PdfObject): PdfObject {
    const { PdfArray, PdfDict, PdfRef } = this.lib;
    if (source instanceof PdfRef) return this.ref(source);
    if (source instanceof PdfArray) return new PdfArray([...source].map((item) => this.value(item)));
    if (source instanceof PdfDict) {
      const dict = new PdfDict();
      this.fill(dict, source);
      return dict;
    }
    return source;
  }

  private fill(dict: Libpdf.PdfDict, source: Libpdf.PdfDict): void {
    for (const [key, item] of source) dict.set(key, this.value(item));
  }

  private register(source: PdfRef, object: PdfObject): PdfRef {
    const target = this.to.register(object);
    this.copied.set(keyOf(source), target);
    return target;
  }
}

const keyOf = ({ objectNumber, generation }: PdfRef) => `${objectNumber} ${generation}`;

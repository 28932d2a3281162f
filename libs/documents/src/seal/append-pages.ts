import type * as Libpdf from '@libpdf/core';
import { ObjectCopy } from './copy-objects.js';

/**
 * Appends the pages of `added` to `pdf`, with their tags; both were written by `writePaper`. Saved incrementally, so that the bytes of
 * `pdf` stay the beginning of the file. @throws Error for a PDF that `writePaper` has not written
 */
export function appendPages(lib: typeof Libpdf, pdf: Libpdf.PDF, added: Libpdf.PDF): void {
  const [own, other] = [structureOf(lib, pdf), structureOf(lib, added)];
  const copy = new ObjectCopy(lib, added, pdf);
  copy.replace(pagesRootOf(added), pagesRootOf(pdf));
  copy.replace(other.documentRef, own.documentRef);
  const pages = added.getPages().map((page) => copy.ref(page.ref));
  for (const page of pages) {
    const dict = pdf.getObject(page) as Libpdf.PdfDict;
    const key = dict.getNumber('StructParents')?.value;
    if (key !== undefined) dict.set('StructParents', lib.PdfNumber.of(own.nextKey + key));
    pdf.insertPage(pdf.getPageCount(), page);
  }
  own.document.set('K', new lib.PdfArray([...kidsOf(lib, own.document), ...kidsOf(lib, other.document).map((kid) => copy.value(kid))]));
  const numbers = [...other.numbers].map((item, index) =>
    index % 2 === 0 && item instanceof lib.PdfNumber ? lib.PdfNumber.of(own.nextKey + item.value) : copy.value(item),
  );
  const tree = new lib.PdfDict([['Nums', new lib.PdfArray([...own.numbers, ...numbers])]]);
  own.root.set('ParentTree', tree);
  own.root.set('ParentTreeNextKey', lib.PdfNumber.of(own.nextKey + other.nextKey));
}

interface Structure {
  root: Libpdf.PdfDict;
  documentRef: Libpdf.PdfRef;
  /** The `Document` element, parent of the sections. */
  document: Libpdf.PdfDict;
  /** Pairs of a page's key and the elements on it. */
  numbers: Libpdf.PdfArray;
  nextKey: number;
}

function structureOf(lib: typeof Libpdf, pdf: Libpdf.PDF): Structure {
  const resolve = (ref: Libpdf.PdfRef) => pdf.getObject(ref);
  const root = pdf.getCatalog().getDict('StructTreeRoot', resolve);
  const documentRef = root?.getArray('K', resolve)?.at(0);
  const document = documentRef instanceof lib.PdfRef ? pdf.getObject(documentRef) : null;
  const numbers = root?.getDict('ParentTree', resolve)?.getArray('Nums', resolve);
  const nextKey = root?.getNumber('ParentTreeNextKey')?.value;
  if (!root || !numbers || nextKey === undefined || !(documentRef instanceof lib.PdfRef) || !(document instanceof lib.PdfDict))
    throw new Error('seal: this PDF is not tagged as papers are');
  return { root, documentRef, document, numbers, nextKey };
}

function kidsOf(lib: typeof Libpdf, element: Libpdf.PdfDict): Libpdf.PdfObject[] {
  const kids = element.get('K');
  if (kids instanceof lib.PdfArray) return [...kids];
  return kids ? [kids] : [];
}

function pagesRootOf(pdf: Libpdf.PDF): Libpdf.PdfRef {
  const ref = pdf.getCatalog().getRef('Pages');
  if (!ref) throw new Error('seal: this PDF has no pages');
  return ref;
}

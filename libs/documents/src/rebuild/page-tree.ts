import { type PDF, PdfArray, PdfDict, type PdfObject, PdfRef } from '@libpdf/core';
import { RefusedCv } from '../check/refusal.js';

export const PAGES_MAX = 50;
const NODES_MAX = 2_000;
/** Entries that a page inherits from its parent nodes. */
const INHERITED = ['Resources', 'MediaBox', 'CropBox', 'Rotate'] as const;

export type SourcePage = Map<string, PdfObject>;

/** Returns every page with its inherited entries, in order. @throws RefusedCv for a cyclic tree, too many pages or none. */
export function pagesOf(source: PDF): SourcePage[] {
  const pages: SourcePage[] = [];
  const seen = new Set<string>();
  const visit = (value: PdfObject | undefined, above: SourcePage) => {
    if (value instanceof PdfRef) {
      if (seen.has(value.toString()) || seen.size > NODES_MAX)
        throw new RefusedCv(seen.size > NODES_MAX ? 'cv.too-many-pages' : 'cv.broken');
      seen.add(value.toString());
    }
    const node = value instanceof PdfRef ? source.getObject(value) : value;
    if (!(node instanceof PdfDict)) return;
    const here = new Map(above);
    for (const key of INHERITED) {
      const own = node.get(key);
      if (own) here.set(key, own);
    }
    const kids = node.get('Kids', (ref) => source.getObject(ref));
    if (kids instanceof PdfArray) for (const kid of kids) visit(kid, here);
    else if (pages.push(pageOf(node, here)) > PAGES_MAX) throw new RefusedCv('cv.too-many-pages');
  };
  visit(source.getCatalog().get('Pages'), new Map());
  if (pages.length === 0) throw new RefusedCv('cv.broken');
  return pages;
}

const pageOf = (node: PdfDict, inherited: SourcePage): SourcePage =>
  new Map([...[...node].map(([{ value: key }, value]) => [key, value] as const), ...inherited]);

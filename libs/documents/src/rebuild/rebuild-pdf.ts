import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, type PdfRef, PdfStream, PdfString } from '@libpdf/core';
import { RefusedCv } from '../check/refusal.js';
import { appearancesOf } from './appearances.js';
import { Carrier } from './carrier.js';
import { LAYER, RESOURCES } from './drawing-shapes.js';
import { linksOf } from './links.js';
import { pagesOf, type SourcePage } from './page-tree.js';
import { dict, finiteNumber, list, nameAmong, numbers } from './shapes.js';
import { plainContent } from './streams.js';

/** Resource name that no document uses. */
const DRAWN_NAME = 'SeveDrawn';
export const PAGE = { MediaBox: numbers, CropBox: numbers, Rotate: finiteNumber, UserUnit: finiteNumber, Resources: RESOURCES };
/** Shape of the list of layers, and of the hidden ones. */
export const LAYER_STATES = dict({
  OCGs: list(LAYER),
  D: dict({ BaseState: nameAmong('ON', 'OFF', 'Unchanged'), ON: list(LAYER), OFF: list(LAYER) }),
});

export interface Rebuilt {
  bytes: Uint8Array;
  /** Whether fields or notes were drawn into a page. */
  hasDrawn: boolean;
}

/**
 * Returns a new PDF with only the pages of another one: content, fonts, images, links to the web and mailboxes. @throws RefusedCv for an
 * unreadable file, and for one whose pages are not what its reader would show.
 */
export async function rebuildPdf(bytes: Uint8Array, title: string): Promise<Rebuilt> {
  const source = await PDF.load(bytes);
  if (source.isEncrypted) throw new RefusedCv('cv.encrypted');
  const catalog = source.getCatalog();
  requirePagesToRead(source, catalog);
  const target = PDF.create();
  const carrier = new Carrier(source, target);
  const tree = target.getCatalog().getRef('Pages') as PdfRef;
  const pages = pagesOf(source).map((page) => carrier.register(pageAgain(page, tree, carrier)));
  const node = target.getObject(tree) as PdfDict;
  node.set('Kids', new PdfArray(pages));
  node.set('Count', PdfNumber.of(pages.length));
  const layers = carrier.carry(catalog.get('OCProperties'), LAYER_STATES);
  if (layers) target.getCatalog().set('OCProperties', layers);
  target.context.info.trailer.set('Info', carrier.register(PdfDict.of({ Title: PdfString.fromString(title) })));
  return { bytes: await target.save({ compressionThreshold: 0 }), hasDrawn: carrier.hasDrawn };
}

/** Refuses forms that draw their own pages (XFA), and portfolios, whose pages are only a cover. */
function requirePagesToRead(source: PDF, catalog: PdfDict): void {
  const resolve = (ref: PdfRef) => source.getObject(ref);
  if (catalog.getDict('AcroForm', resolve)?.has('XFA')) throw new RefusedCv('cv.active');
  if (catalog.has('Collection')) throw new RefusedCv('cv.attachment');
}

function pageAgain(page: SourcePage, parent: PdfRef, carrier: Carrier): PdfDict {
  const built = new PdfDict([
    ['Type', PdfName.of('Page')],
    ['Parent', parent],
  ]);
  for (const [key, shape] of Object.entries(PAGE)) {
    const value = carrier.carry(page.get(key), shape);
    if (value) built.set(key, value);
  }
  const content = [pageContentOf(page.get('Contents'), carrier)];
  const drawn = appearancesOf(page.get('Annots'), carrier);
  if (drawn.length > 0) {
    carrier.hasDrawn = true;
    // The page's own operators may leave any graphics state.
    content.unshift(Buffer.from('q\n'));
    content.push(Buffer.from(`\nQ\n${drawn.map(({ operators }, index) => operators(`${DRAWN_NAME}${index}`)).join('')}`));
    built.set(
      'Resources',
      withDrawn(
        page,
        drawn.map(({ form }) => form),
        carrier,
      ),
    );
  }
  built.set('Contents', carrier.register(new PdfStream([], Buffer.concat(content))));
  const links = linksOf(page.get('Annots'), carrier);
  if (links) built.set('Annots', links);
  return built;
}

/** Returns the resources of this page, with the appearances of its annotations. */
function withDrawn(page: SourcePage, forms: readonly PdfRef[], carrier: Carrier): PdfDict {
  const resources = RESOURCES(carrier.resolve(page.get('Resources')) ?? new PdfDict(), carrier);
  const own = resources instanceof PdfDict ? resources : new PdfDict();
  const drawn = carrier.copyOf(own.get('XObject'));
  for (const [index, form] of forms.entries()) drawn.set(`${DRAWN_NAME}${index}`, form);
  own.set('XObject', drawn);
  return own;
}

/** Returns all parts of a page's content, concatenated. */
export function pageContentOf(value: PdfObject | undefined, carrier: Carrier): Buffer {
  const found = carrier.resolve(value);
  const parts = found instanceof PdfArray ? [...found].map((one) => carrier.resolve(one)) : [found];
  return Buffer.concat(
    parts.flatMap((part) => (part instanceof PdfStream ? [Buffer.from(plainContent(part, carrier)), Buffer.from('\n')] : [])),
  );
}

import { PDF, PdfArray, PdfDict, PdfName, PdfNumber, type PdfObject, PdfRef, PdfStream, PdfString } from '@libpdf/core';
import { requireWhole } from '../check/whole-pdf.js';
import { Carrier } from '../rebuild/carrier.js';
import { linksOf } from '../rebuild/links.js';
import { pagesOf, type SourcePage } from '../rebuild/page-tree.js';
import { LAYER_STATES, PAGE, pageContentOf } from '../rebuild/rebuild-pdf.js';
import { FORM_SETTINGS, field } from './field-shapes.js';
import { RefusedForm } from './refused-form.js';

const PAGES_MAX = 20;
const TITLE = 'Formulaire officiel';

/**
 * Returns a new PDF with only the pages and the fields of a form; scripts, actions, files and signatures are dropped. @throws RefusedForm
 * or RefusedCv for a file that is no fillable form
 */
export async function rebuildForm(bytes: Uint8Array): Promise<Uint8Array> {
  requireWhole(bytes);
  const source = await PDF.load(bytes);
  if (source.isEncrypted) throw new RefusedForm('official-form.encrypted');
  const form = formOf(source);
  const target = PDF.create();
  const carrier = new Carrier(source, target);
  const tree = target.getCatalog().getRef('Pages') as PdfRef;
  const sources = pagesOf(source);
  if (sources.length > PAGES_MAX) throw new RefusedForm('official-form.too-many-pages');
  const pages = sources.map((page) => pageAgain(page, { tree, carrier, target }));
  const node = target.getObject(tree) as PdfDict;
  node.set('Kids', new PdfArray(pages));
  node.set('Count', PdfNumber.of(pages.length));
  const layers = carrier.carry(source.getCatalog().get('OCProperties'), LAYER_STATES);
  if (layers) target.getCatalog().set('OCProperties', layers);
  const settings = carrier.carry(form, FORM_SETTINGS);
  const again = settings instanceof PdfDict ? settings : new PdfDict();
  again.set('Fields', new PdfArray(refsOf(form.get('Fields'), carrier)));
  target.getCatalog().set('AcroForm', carrier.register(again));
  target.context.info.trailer.set('Info', carrier.register(PdfDict.of({ Title: PdfString.fromString(TITLE) })));
  return target.save({ compressionThreshold: 0 });
}

/** @throws RefusedForm for a portfolio, a form that draws its own pages (XFA), and a PDF without fields */
function formOf(source: PDF): PdfDict {
  const resolve = (ref: PdfRef) => source.getObject(ref);
  const catalog = source.getCatalog();
  if (catalog.has('Collection')) throw new RefusedForm('official-form.attachment');
  const form = catalog.getDict('AcroForm', resolve);
  if (form === undefined) throw new RefusedForm('official-form.no-fields');
  const fields = form.get('Fields', resolve);
  const isEmpty = !(fields instanceof PdfArray) || fields.length === 0;
  if (form.has('XFA') && (isEmpty || catalog.has('NeedsRendering'))) throw new RefusedForm('official-form.xfa');
  if (isEmpty) throw new RefusedForm('official-form.no-fields');
  return form;
}

interface Built {
  tree: PdfRef;
  carrier: Carrier;
  target: PDF;
}

function pageAgain(page: SourcePage, { tree, carrier, target }: Built): PdfRef {
  const built = new PdfDict([
    ['Type', PdfName.of('Page')],
    ['Parent', tree],
  ]);
  for (const [key, shape] of Object.entries(PAGE)) {
    const value = carrier.carry(page.get(key), shape);
    if (value) built.set(key, value);
  }
  built.set('Contents', carrier.register(new PdfStream([], pageContentOf(page.get('Contents'), carrier))));
  const ref = carrier.register(built);
  const boxes = refsOf(page.get('Annots'), carrier, isBox);
  for (const box of boxes) {
    const widget = target.getObject(box);
    if (widget instanceof PdfDict) widget.set('P', ref);
  }
  const links = linksOf(page.get('Annots'), carrier);
  if (boxes.length > 0 || links) built.set('Annots', new PdfArray([...boxes, ...(links ?? [])]));
  return ref;
}

const isBox = (annotation: PdfDict, carrier: Carrier): boolean => {
  const subtype = carrier.resolve(annotation.get('Subtype'));
  return subtype instanceof PdfName && subtype.value === 'Widget';
};

/** Returns the fields of a list, each as its own object. */
function refsOf(
  value: PdfObject | undefined,
  carrier: Carrier,
  isTaken: (one: PdfDict, carrier: Carrier) => boolean = () => true,
): PdfRef[] {
  const found = carrier.resolve(value);
  if (!(found instanceof PdfArray)) return [];
  return [...found].flatMap((one) => {
    const dict = carrier.resolve(one);
    if (!(dict instanceof PdfDict) || !isTaken(dict, carrier)) return [];
    const built = carrier.carry(one, field);
    if (built === undefined) return [];
    return [built instanceof PdfRef ? built : carrier.register(built)];
  });
}

import type { SaxesTagNS } from 'saxes';
import { type CvRefusal, RefusedCv } from '../check/refusal.js';
import { isFieldAllowed, isSafeLink } from './allowed.js';
import { attribute, readXml } from './read-xml.js';

/** Elements that embed another document, another program, or external data. */
const FOREIGN: Partial<Record<string, CvRefusal>> = {
  altChunk: 'cv.attachment',
  object: 'cv.attachment',
  OLEObject: 'cv.attachment',
  objectEmbed: 'cv.attachment',
  objectLink: 'cv.external',
  control: 'cv.attachment',
  subDoc: 'cv.external',
  attachedTemplate: 'cv.external',
  mailMerge: 'cv.external',
  dataSource: 'cv.external',
  sourceFileName: 'cv.external',
  script: 'cv.active',
};
const INSTRUCTION = ['instrText', 'delInstrText'];

/** Assembles the instructions of fields from their parts. */
class Fields {
  /** Open fields, the innermost last; null once the instruction is complete. */
  private readonly open: (string | null)[] = [];
  private isInstruction = false;

  begin(): void {
    // A field inside an instruction could generate any instruction.
    if (this.open.some((instruction) => instruction !== null)) throw new RefusedCv('cv.active');
    this.open.push('');
  }

  complete(): void {
    const instruction = this.open.at(-1);
    if (instruction) requireAllowed(instruction);
    if (this.open.length > 0) this.open[this.open.length - 1] = null;
  }

  end(): void {
    this.complete();
    this.open.pop();
  }

  reading(isInstruction: boolean): void {
    this.isInstruction = isInstruction;
  }

  text(piece: string): void {
    if (!this.isInstruction) return;
    const before = this.open.at(-1);
    if (before === undefined || before === null) requireAllowed(piece);
    else this.open[this.open.length - 1] = before + piece;
  }

  requireClosed(): void {
    for (const instruction of this.open) if (instruction) requireAllowed(instruction);
  }
}

function requireAllowed(instruction: string): void {
  if (!isFieldAllowed(instruction)) throw new RefusedCv('cv.active');
}

/**
 * Checks a part with text, styles, headers, notes or images. @throws RefusedCv for fields and elements that do more than show text and
 * images.
 */
export function checkDocumentPart(bytes: Buffer): void {
  const fields = new Fields();
  readXml(bytes, {
    open(tag) {
      const refusal = FOREIGN[tag.local];
      if (refusal) throw new RefusedCv(refusal);
      requireNoFetch(tag);
      const instruction = tag.local === 'fldSimple' ? attribute(tag, 'instr') : undefined;
      if (instruction !== undefined) requireAllowed(instruction);
      if (tag.local === 'fldChar') {
        const step = attribute(tag, 'fldCharType');
        if (step === 'begin') fields.begin();
        if (step === 'separate') fields.complete();
        if (step === 'end') fields.end();
      }
      fields.reading(INSTRUCTION.includes(tag.local));
    },
    text: (text) => fields.text(text),
    close: () => fields.reading(false),
  });
  fields.requireClosed();
}

/** Checks attributes with a plain address, which images of old drawings may have. */
function requireNoFetch(tag: SaxesTagNS): void {
  const isDrawing = tag.uri.startsWith('urn:schemas-microsoft-com:');
  for (const { local, value } of Object.values(tag.attributes)) {
    if (!['href', 'src'].includes(local) || value === '') continue;
    const isLink = local === 'href' && isDrawing && tag.local !== 'imagedata' && tag.local !== 'fill';
    if (!(isLink && isSafeLink(value)) && !/^(?:[\w./-]*|rId\d+)$/.test(value)) throw new RefusedCv('cv.external');
  }
}

import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { hasMarks } from './ink-of-pixels.js';

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;
type Ops = Awaited<ReturnType<typeof getResolvedPDFJS>>['OPS'];

interface Pixels {
  width: number;
  height: number;
  /** 1: one bit of grey, 2: RGB, 3: RGBA; as PDF.js names them. */
  kind?: number;
  data: Uint8Array | Uint8ClampedArray | string;
}

/** Text rendering modes without visible ink, as scanners use for recognised text over a picture. */
const UNSEEN_TEXT = [3, 7];
/** Lightest shade still visible on paper. */
const WHITE_MIN = 240;

/** Node 20 lacks this method, which the font decoder of PDF.js calls. */
const buffers = ArrayBuffer.prototype as { transferToFixedLength?: (length?: number) => ArrayBuffer };
buffers.transferToFixedLength ??= function transfer(this: ArrayBuffer, length?: number) {
  return this.slice(0, length);
};

/** Whether any page of the PDF shows text, lines or images darker than the paper. Stops at the first such page. */
export async function hasInkOnAnyPage(bytes: Uint8Array): Promise<boolean> {
  const { OPS } = await getResolvedPDFJS();
  const pdf = await getDocumentProxy(bytes.slice(), { isEvalSupported: false, stopAtErrors: true, isOffscreenCanvasSupported: false });
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    if (await hasInk(page, OPS)) return true;
    page.cleanup();
  }
  return false;
}

async function hasInk(page: Page, OPS: Ops): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const pen = { fill: true, stroke: true, letters: true };
  const kept: (typeof pen)[] = [];
  for (const [at, op] of fnArray.entries()) {
    const args = (argsArray[at] ?? []) as unknown[];
    switch (op) {
      case OPS.save:
        kept.push({ ...pen });
        break;
      case OPS.restore:
        Object.assign(pen, kept.pop());
        break;
      case OPS.setFillRGBColor:
        pen.fill = isDark(args[0]);
        break;
      case OPS.setStrokeRGBColor:
        pen.stroke = isDark(args[0]);
        break;
      case OPS.setFillColorN:
        pen.fill = true;
        break;
      case OPS.setTextRenderingMode:
        pen.letters = !UNSEEN_TEXT.includes(Number(args[0]));
        break;
      case OPS.showText:
        if (pen.letters && pen.fill && isText(args[0])) return true;
        break;
      case OPS.constructPath:
        if (isPainted(Number(args[0]), pen, OPS)) return true;
        break;
      case OPS.shadingFill:
        return true;
      case OPS.paintImageXObject:
      case OPS.paintImageXObjectRepeat:
      case OPS.paintInlineImageXObject:
      case OPS.paintInlineImageXObjectGroup:
        if (await isMarked(page, args[0])) return true;
        break;
      case OPS.paintImageMaskXObject:
      case OPS.paintImageMaskXObjectRepeat:
      case OPS.paintImageMaskXObjectGroup:
        // PDF.js groups ten masks in a row, into which scanners cut a page.
        for (const mask of [args[0]].flat()) if (pen.fill && (await isMarked(page, mask))) return true;
        break;
      default:
    }
  }
  return false;
}

const isDark = (colour: unknown): boolean =>
  typeof colour !== 'string' || [1, 3, 5].some((at) => Number.parseInt(colour.slice(at, at + 2), 16) < WHITE_MIN);

const isText = (glyphs: unknown): boolean =>
  Array.isArray(glyphs) &&
  glyphs.some((glyph: { unicode?: string; isSpace?: boolean }) => glyph?.isSpace === false && glyph.unicode?.trim() !== '');

function isPainted(op: number, pen: { fill: boolean; stroke: boolean }, OPS: Ops): boolean {
  const fills = [OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke];
  const strokes = [OPS.stroke, OPS.closeStroke, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke];
  return (pen.fill && fills.some((one) => one === op)) || (pen.stroke && strokes.some((one) => one === op));
}

async function isMarked(page: Page, painted: unknown): Promise<boolean> {
  const image = await pixelsOf(page, painted);
  if (image === null || typeof image.data === 'string') return false;
  return hasMarks(lumasOf(image as Pixels & { data: Uint8Array }));
}

/** Images are referenced by name or inlined in the operator; masks of one colour reference their bits by name. */
async function pixelsOf(page: Page, painted: unknown): Promise<Pixels | null> {
  const byName = (name: string) =>
    new Promise<Pixels | null>((resolve) => (name.startsWith('g_') ? page.commonObjs : page.objs).get(name, resolve));
  if (typeof painted === 'string') return byName(painted);
  const own = painted as Pixels | null;
  if (typeof own?.data !== 'string') return own;
  const named = await byName(own.data);
  return named === null ? null : { ...own, ...named };
}

function* lumasOf({ data, kind, width, height }: Pixels & { data: Uint8Array }): Generator<number> {
  if (kind === 2 || kind === 3) {
    const step = kind === 2 ? 3 : 4;
    for (let at = 0; at + 2 < data.length; at += step)
      yield ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 151 + (data[at + 2] ?? 0) * 28) >> 8;
    return;
  }
  const row = (width + 7) >> 3;
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) yield (data[y * row + (x >> 3)] ?? 0) & (0x80 >> (x & 7)) ? 255 : 0;
}

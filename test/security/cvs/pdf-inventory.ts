import { inflateSync } from 'node:zlib';

/** Contents of a PDF, parsed without the library that wrote it. */
export interface PdfInventory {
  /** Keys of all dictionaries, except names of fonts, images and colours of a page. */
  keys: string[];
  /** Values of `Type`, `Subtype` and `S`. */
  kinds: string[];
  /** Targets of links. */
  addresses: string[];
  /** The whole file with decompressed streams. */
  text: string;
}

const NAMING = ['Font', 'XObject', 'ExtGState', 'ColorSpace', 'Pattern', 'Shading', 'Properties', 'CharProcs'];
const STREAM = /stream\r?\n([\s\S]*?)\nendstream/g;
const TOKEN = /<<|>>|\[|\]|\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>|\/[^\s<>[\]()/%]*|[^\s<>[\]()/%]+/g;
const plainName = (name: string) => name.replace(/#([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

export function pdfInventory(bytes: Uint8Array): PdfInventory {
  const raw = Buffer.from(bytes).toString('latin1');
  const streams = [...raw.matchAll(STREAM)].map(([, body = '']) => unpacked(Buffer.from(body, 'latin1')));
  const tokens = raw.replace(STREAM, ' ').match(TOKEN) ?? [];
  const keys = new Set<string>();
  const kinds = new Set<string>();
  const addresses: string[] = [];
  // Open dictionaries, each with the key that holds it and the key whose value comes next; lists are entries in between.
  const open: { under: string; key: string | null; isList: boolean }[] = [];
  const readInside = (here: { under: string; key: string | null }, token: string) => {
    const isName = token.startsWith('/');
    if (here.key === null) {
      // The rest of `12 0 R` is not a key.
      if (!isName) return;
      here.key = plainName(token.slice(1));
      if (!NAMING.includes(here.under)) keys.add(here.key);
      return;
    }
    if (isName && ['Type', 'Subtype', 'S'].includes(here.key)) kinds.add(plainName(token.slice(1)));
    if (here.key === 'URI') addresses.push(token);
    here.key = null;
  };
  for (const token of tokens) {
    const here = open.at(-1);
    if (token === '<<' || token === '[') open.push({ under: here?.key ?? here?.under ?? '', key: null, isList: token === '[' });
    else if (token === '>>' || token === ']') {
      open.pop();
      const above = open.at(-1);
      if (above && !above.isList) above.key = null;
    } else if (here && !here.isList) readInside(here, token);
  }
  return { keys: [...keys].sort(), kinds: [...kinds].sort(), addresses, text: [raw, ...streams].join('\n') };
}

function unpacked(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString('latin1');
  } catch {
    return bytes.toString('latin1');
  }
}

const words = (text: string) => new Set(text.split(/\s+/));

const KINDS = words(
  `Catalog Pages Page Annot Link URI Font Type0 Type1 MMType1 Type3 TrueType CIDFontType0 CIDFontType2 FontDescriptor Type1C CIDFontType0C
   OpenType Encoding CMap XObject Image Form Group Transparency ExtGState Mask Alpha Luminosity Pattern OCG OCMD S D B I U`,
);
const KEYS = words(
  `Size Root Info ID Title Length Filter DecodeParms Predictor Colors BitsPerComponent Columns EarlyChange K EndOfLine EncodedByteAlign Rows
   EndOfBlock BlackIs1 ColorTransform Type Subtype Pages Kids Count Parent MediaBox CropBox Rotate UserUnit Resources Contents Annots
   Rect QuadPoints F H C Border BS W S D A URI OCProperties OCGs BaseState ON OFF Name Intent P
   Font XObject ExtGState ColorSpace Pattern Shading Properties CharProcs Matrix BBox FormType Group CS I OC
   Width Height ImageMask Mask SMask SMaskInData Matte Decode Interpolate Alternate Range WhitePoint BlackPoint Gamma N
   FunctionType Domain BitsPerSample Order Encode C0 C1 Bounds Functions Function ShadingType Background AntiAlias Coords Extend
   BitsPerCoordinate BitsPerFlag VerticesPerRow PatternType PaintType TilingType XStep YStep
   LW LC LJ ML RI OP op OPM FL SM SA BM G BC TR CA ca AIS TK
   BaseFont FirstChar LastChar Widths FontDescriptor Encoding BaseEncoding Differences ToUnicode DescendantFonts FontBBox FontMatrix
   CIDSystemInfo Registry Ordering Supplement DW W DW2 W2 CIDToGIDMap CMapName WMode UseCMap
   FontName FontFamily FontStretch FontWeight Flags ItalicAngle Ascent Descent Leading CapHeight XHeight StemV StemH AvgWidth MaxWidth
   MissingWidth CharSet CIDSet FontFile FontFile2 FontFile3 Length1 Length2 Length3`,
);

/** Returns the contents that must not be in a PDF which a company opens. */
export function strangersIn({ keys, kinds, addresses }: PdfInventory): string[] {
  return [
    ...keys.filter((key) => !KEYS.has(key)),
    ...kinds.filter((kind) => !KINDS.has(kind)),
    ...addresses.filter((address) => !/^\((https?:\/\/|mailto:)/.test(address)),
  ];
}

import type { Shape } from './carrier.js';
import { dict, drawing, either, later, list, name, named, number, numbers, oneOf, stream, string } from './shapes.js';

const FONT_FILE = stream({
  Length1: number,
  Length2: number,
  Length3: number,
  Subtype: oneOf('Type1C', 'CIDFontType0C', 'OpenType'),
});

const DESCRIPTOR = dict({
  Type: oneOf('FontDescriptor'),
  FontName: name,
  FontFamily: string,
  FontStretch: name,
  FontWeight: number,
  Flags: number,
  FontBBox: numbers,
  ItalicAngle: number,
  Ascent: number,
  Descent: number,
  Leading: number,
  CapHeight: number,
  XHeight: number,
  StemV: number,
  StemH: number,
  AvgWidth: number,
  MaxWidth: number,
  MissingWidth: number,
  CharSet: string,
  CIDSet: stream({}),
  FontFile: FONT_FILE,
  FontFile2: FONT_FILE,
  FontFile3: FONT_FILE,
});

const COLLECTION = dict({ Registry: string, Ordering: string, Supplement: number });
/** From codes to characters: a program of its own small language, which readers interpret without acts. */
const CHARACTER_MAP: Shape = either(
  name,
  stream({ Type: oneOf('CMap'), CMapName: name, CIDSystemInfo: COLLECTION, WMode: number, UseCMap: later(() => CHARACTER_MAP) }),
);
const WIDTHS = list(either(number, numbers));

const DESCENDANT = dict({
  Type: oneOf('Font'),
  Subtype: oneOf('CIDFontType0', 'CIDFontType2'),
  BaseFont: name,
  CIDSystemInfo: COLLECTION,
  FontDescriptor: DESCRIPTOR,
  DW: number,
  W: WIDTHS,
  DW2: numbers,
  W2: WIDTHS,
  CIDToGIDMap: either(name, stream({})),
});

/** A font; the signs of one that is drawn by operators have `resources`. */
export const fontWith = (resources: Shape): Shape =>
  dict({
    Type: oneOf('Font'),
    Subtype: oneOf('Type0', 'Type1', 'MMType1', 'Type3', 'TrueType'),
    Name: name,
    BaseFont: name,
    FirstChar: number,
    LastChar: number,
    Widths: numbers,
    FontDescriptor: DESCRIPTOR,
    Encoding: either(dict({ Type: oneOf('Encoding'), BaseEncoding: name, Differences: list(either(number, name)) }), CHARACTER_MAP),
    ToUnicode: CHARACTER_MAP,
    DescendantFonts: list(DESCENDANT),
    FontBBox: numbers,
    FontMatrix: numbers,
    CharProcs: named(drawing({})),
    Resources: resources,
  });

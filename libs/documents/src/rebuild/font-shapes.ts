import type { Shape } from './carrier.js';
import { dict, dictionaryOf, drawing, either, finiteNumber, later, list, name, nameAmong, numbers, stream, string } from './shapes.js';

const FONT_FILE = stream({
  Length1: finiteNumber,
  Length2: finiteNumber,
  Length3: finiteNumber,
  Subtype: nameAmong('Type1C', 'CIDFontType0C', 'OpenType'),
});

const DESCRIPTOR = dict({
  Type: nameAmong('FontDescriptor'),
  FontName: name,
  FontFamily: string,
  FontStretch: name,
  FontWeight: finiteNumber,
  Flags: finiteNumber,
  FontBBox: numbers,
  ItalicAngle: finiteNumber,
  Ascent: finiteNumber,
  Descent: finiteNumber,
  Leading: finiteNumber,
  CapHeight: finiteNumber,
  XHeight: finiteNumber,
  StemV: finiteNumber,
  StemH: finiteNumber,
  AvgWidth: finiteNumber,
  MaxWidth: finiteNumber,
  MissingWidth: finiteNumber,
  CharSet: string,
  CIDSet: stream({}),
  FontFile: FONT_FILE,
  FontFile2: FONT_FILE,
  FontFile3: FONT_FILE,
});

const COLLECTION = dict({ Registry: string, Ordering: string, Supplement: finiteNumber });
/** Mapping from codes to characters: a small program that readers interpret without side effects. */
const CHARACTER_MAP: Shape = either(
  name,
  stream({ Type: nameAmong('CMap'), CMapName: name, CIDSystemInfo: COLLECTION, WMode: finiteNumber, UseCMap: later(() => CHARACTER_MAP) }),
);
const WIDTHS = list(either(finiteNumber, numbers));

const DESCENDANT = dict({
  Type: nameAmong('Font'),
  Subtype: nameAmong('CIDFontType0', 'CIDFontType2'),
  BaseFont: name,
  CIDSystemInfo: COLLECTION,
  FontDescriptor: DESCRIPTOR,
  DW: finiteNumber,
  W: WIDTHS,
  DW2: numbers,
  W2: WIDTHS,
  CIDToGIDMap: either(name, stream({})),
});

/** Returns the shape of a font; glyphs drawn by operators use `resources`. */
export const fontWith = (resources: Shape): Shape =>
  dict({
    Type: nameAmong('Font'),
    Subtype: nameAmong('Type0', 'Type1', 'MMType1', 'Type3', 'TrueType'),
    Name: name,
    BaseFont: name,
    FirstChar: finiteNumber,
    LastChar: finiteNumber,
    Widths: numbers,
    FontDescriptor: DESCRIPTOR,
    Encoding: either(
      dict({ Type: nameAmong('Encoding'), BaseEncoding: name, Differences: list(either(finiteNumber, name)) }),
      CHARACTER_MAP,
    ),
    ToUnicode: CHARACTER_MAP,
    DescendantFonts: list(DESCENDANT),
    FontBBox: numbers,
    FontMatrix: numbers,
    CharProcs: dictionaryOf(drawing({})),
    Resources: resources,
  });

import { PdfArray, PdfDict, PdfName } from '@libpdf/core';
import type { Shape } from './carrier.js';
import { fontWith } from './font-shapes.js';
import { dict, drawing, either, flag, later, list, name, named, nothing, number, numbers, oneOf, stream, string } from './shapes.js';

/** What a page may draw with, by the grammar of PDF (ISO 32000-1, chapters 7 to 9). A key that is missing here does not reach a company. */

const FONT = fontWith(later(() => RESOURCES));

const FUNCTION_KEYS = {
  FunctionType: number,
  Domain: numbers,
  Range: numbers,
  Size: numbers,
  BitsPerSample: number,
  Order: number,
  Encode: numbers,
  Decode: numbers,
  C0: numbers,
  C1: numbers,
  N: number,
  Bounds: numbers,
};
const FUNCTION: Shape = either(
  stream(FUNCTION_KEYS),
  dict({ ...FUNCTION_KEYS, Functions: list(later(() => FUNCTION)) }),
  oneOf('Identity', 'Default'),
);
const FUNCTIONS = either(FUNCTION, list(FUNCTION));

/** The parts of a colour space: other spaces, a profile, a table, white and black. */
const COLOUR_SPACE: Shape = either(
  name,
  list(
    later(() =>
      either(
        number,
        string,
        nothing,
        COLOUR_SPACE,
        stream({ ...FUNCTION_KEYS, Alternate: COLOUR_SPACE }),
        dict({
          ...FUNCTION_KEYS,
          Functions: list(FUNCTION),
          WhitePoint: numbers,
          BlackPoint: numbers,
          Gamma: either(number, numbers),
          Matrix: numbers,
        }),
      ),
    ),
  ),
);

const GROUP_OF_LAYERS = dict({ Type: oneOf('OCMD'), P: oneOf('AllOn', 'AnyOn', 'AnyOff', 'AllOff') });
const ONE_LAYER = dict({ Type: oneOf('OCG'), Name: string, Intent: either(name, list(name)) });

/** A layer that can be shown or hidden, or a group of them. One shape, so that a layer stays one object wherever it is named. */
export const LAYER: Shape = (value, carrier) => {
  const type = value instanceof PdfDict ? carrier.resolve(value.get('Type')) : undefined;
  if (!(value instanceof PdfDict) || !(type instanceof PdfName) || type.value !== 'OCMD') return ONE_LAYER(value, carrier);
  const group = GROUP_OF_LAYERS(value, carrier);
  const layers = value.get('OCGs');
  const carried = carrier.carry(layers, carrier.resolve(layers) instanceof PdfArray ? list(LAYER) : LAYER);
  if (group instanceof PdfDict && carried) group.set('OCGs', carried);
  return group;
};

const IMAGE: Shape = stream({
  Type: oneOf('XObject'),
  Subtype: oneOf('Image'),
  Width: number,
  Height: number,
  ColorSpace: COLOUR_SPACE,
  BitsPerComponent: number,
  Intent: name,
  ImageMask: flag,
  Mask: either(
    numbers,
    later(() => IMAGE),
  ),
  SMask: later(() => IMAGE),
  SMaskInData: number,
  Matte: numbers,
  Decode: numbers,
  Interpolate: flag,
  OC: LAYER,
});

const GROUP = dict({ Type: oneOf('Group'), S: oneOf('Transparency'), CS: COLOUR_SPACE, I: flag, K: flag });

export const FORM: Shape = drawing({
  Type: oneOf('XObject'),
  Subtype: oneOf('Form'),
  FormType: number,
  BBox: numbers,
  Matrix: numbers,
  Group: GROUP,
  Resources: later(() => RESOURCES),
  OC: LAYER,
});

const SHADING_KEYS = {
  ShadingType: number,
  ColorSpace: COLOUR_SPACE,
  Background: numbers,
  BBox: numbers,
  AntiAlias: flag,
  Coords: numbers,
  Domain: numbers,
  Matrix: numbers,
  Function: FUNCTIONS,
  Extend: list(flag),
  BitsPerCoordinate: number,
  BitsPerComponent: number,
  BitsPerFlag: number,
  VerticesPerRow: number,
  Decode: numbers,
};
const SHADING = either(stream(SHADING_KEYS), dict(SHADING_KEYS));

const GRAPHICS_STATE: Shape = dict({
  Type: oneOf('ExtGState'),
  LW: number,
  LC: number,
  LJ: number,
  ML: number,
  D: list(either(number, numbers)),
  RI: name,
  OP: flag,
  op: flag,
  OPM: number,
  Font: list(either(number, FONT)),
  FL: number,
  SM: number,
  SA: flag,
  BM: either(name, list(name)),
  SMask: either(name, dict({ Type: oneOf('Mask'), S: oneOf('Alpha', 'Luminosity'), G: later(() => FORM), BC: numbers, TR: FUNCTION })),
  CA: number,
  ca: number,
  AIS: flag,
  TK: flag,
});

const TILING = drawing({
  Type: oneOf('Pattern'),
  PatternType: number,
  PaintType: number,
  TilingType: number,
  BBox: numbers,
  XStep: number,
  YStep: number,
  Matrix: numbers,
  Resources: later(() => RESOURCES),
});
const PATTERN = either(
  TILING,
  dict({ Type: oneOf('Pattern'), PatternType: number, Shading: SHADING, Matrix: numbers, ExtGState: GRAPHICS_STATE }),
);

/** An object that is drawn is a picture or a form: never PostScript. */
const DRAWN: Shape = (value, carrier) => {
  const subtype = 'getName' in value ? value.getName('Subtype', (ref) => carrier.resolve(ref) ?? null)?.value : null;
  if (subtype === 'Image') return IMAGE(value, carrier);
  return subtype === 'Form' ? FORM(value, carrier) : undefined;
};

export const RESOURCES: Shape = dict({
  Font: named(FONT),
  XObject: named(DRAWN),
  ExtGState: named(GRAPHICS_STATE),
  ColorSpace: named(COLOUR_SPACE),
  Pattern: named(PATTERN),
  Shading: named(SHADING),
  Properties: named(LAYER),
});

import { PdfArray, PdfDict, PdfName } from '@libpdf/core';
import type { Shape } from './carrier.js';
import { fontWith } from './font-shapes.js';
import {
  dict,
  dictionaryOf,
  drawing,
  either,
  finiteNumber,
  flag,
  later,
  list,
  name,
  nameAmong,
  nothing,
  numbers,
  stream,
  string,
} from './shapes.js';

/** Allowed drawing resources of a page, by the PDF specification (ISO 32000-1, chapters 7 to 9). Keys missing here are dropped. */

const FONT = fontWith(later(() => RESOURCES));

const FUNCTION_KEYS = {
  FunctionType: finiteNumber,
  Domain: numbers,
  Range: numbers,
  Size: numbers,
  BitsPerSample: finiteNumber,
  Order: finiteNumber,
  Encode: numbers,
  Decode: numbers,
  C0: numbers,
  C1: numbers,
  N: finiteNumber,
  Bounds: numbers,
};
const FUNCTION: Shape = either(
  stream(FUNCTION_KEYS),
  dict({ ...FUNCTION_KEYS, Functions: list(later(() => FUNCTION)) }),
  nameAmong('Identity', 'Default'),
);
const FUNCTIONS = either(FUNCTION, list(FUNCTION));

/** Allowed parts of a colour space: other spaces, a profile, a table, white and black points. */
const COLOUR_SPACE: Shape = either(
  name,
  list(
    later(() =>
      either(
        finiteNumber,
        string,
        nothing,
        COLOUR_SPACE,
        stream({ ...FUNCTION_KEYS, Alternate: COLOUR_SPACE }),
        dict({
          ...FUNCTION_KEYS,
          Functions: list(FUNCTION),
          WhitePoint: numbers,
          BlackPoint: numbers,
          Gamma: either(finiteNumber, numbers),
          Matrix: numbers,
        }),
      ),
    ),
  ),
);

const GROUP_OF_LAYERS = dict({ Type: nameAmong('OCMD'), P: nameAmong('AllOn', 'AnyOn', 'AnyOff', 'AllOff') });
const ONE_LAYER = dict({ Type: nameAmong('OCG'), Name: string, Intent: either(name, list(name)) });

/**
 * A layer that can be shown or hidden, or a group of layers. A single shape, so that a layer stays one object wherever it is referenced.
 */
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
  Type: nameAmong('XObject'),
  Subtype: nameAmong('Image'),
  Width: finiteNumber,
  Height: finiteNumber,
  ColorSpace: COLOUR_SPACE,
  BitsPerComponent: finiteNumber,
  Intent: name,
  ImageMask: flag,
  Mask: either(
    numbers,
    later(() => IMAGE),
  ),
  SMask: later(() => IMAGE),
  SMaskInData: finiteNumber,
  Matte: numbers,
  Decode: numbers,
  Interpolate: flag,
  OC: LAYER,
});

const GROUP = dict({ Type: nameAmong('Group'), S: nameAmong('Transparency'), CS: COLOUR_SPACE, I: flag, K: flag });

export const FORM: Shape = drawing({
  Type: nameAmong('XObject'),
  Subtype: nameAmong('Form'),
  FormType: finiteNumber,
  BBox: numbers,
  Matrix: numbers,
  Group: GROUP,
  Resources: later(() => RESOURCES),
  OC: LAYER,
});

const SHADING_KEYS = {
  ShadingType: finiteNumber,
  ColorSpace: COLOUR_SPACE,
  Background: numbers,
  BBox: numbers,
  AntiAlias: flag,
  Coords: numbers,
  Domain: numbers,
  Matrix: numbers,
  Function: FUNCTIONS,
  Extend: list(flag),
  BitsPerCoordinate: finiteNumber,
  BitsPerComponent: finiteNumber,
  BitsPerFlag: finiteNumber,
  VerticesPerRow: finiteNumber,
  Decode: numbers,
};
const SHADING = either(stream(SHADING_KEYS), dict(SHADING_KEYS));

const GRAPHICS_STATE: Shape = dict({
  Type: nameAmong('ExtGState'),
  LW: finiteNumber,
  LC: finiteNumber,
  LJ: finiteNumber,
  ML: finiteNumber,
  D: list(either(finiteNumber, numbers)),
  RI: name,
  OP: flag,
  op: flag,
  OPM: finiteNumber,
  Font: list(either(finiteNumber, FONT)),
  FL: finiteNumber,
  SM: finiteNumber,
  SA: flag,
  BM: either(name, list(name)),
  SMask: either(
    name,
    dict({ Type: nameAmong('Mask'), S: nameAmong('Alpha', 'Luminosity'), G: later(() => FORM), BC: numbers, TR: FUNCTION }),
  ),
  CA: finiteNumber,
  ca: finiteNumber,
  AIS: flag,
  TK: flag,
});

const TILING = drawing({
  Type: nameAmong('Pattern'),
  PatternType: finiteNumber,
  PaintType: finiteNumber,
  TilingType: finiteNumber,
  BBox: numbers,
  XStep: finiteNumber,
  YStep: finiteNumber,
  Matrix: numbers,
  Resources: later(() => RESOURCES),
});
const PATTERN = either(
  TILING,
  dict({ Type: nameAmong('Pattern'), PatternType: finiteNumber, Shading: SHADING, Matrix: numbers, ExtGState: GRAPHICS_STATE }),
);

/** A drawn object is an image or a form, never PostScript. */
const DRAWN: Shape = (value, carrier) => {
  const subtype = 'getName' in value ? value.getName('Subtype', (ref) => carrier.resolve(ref) ?? null)?.value : null;
  if (subtype === 'Image') return IMAGE(value, carrier);
  return subtype === 'Form' ? FORM(value, carrier) : undefined;
};

export const RESOURCES: Shape = dict({
  Font: dictionaryOf(FONT),
  XObject: dictionaryOf(DRAWN),
  ExtGState: dictionaryOf(GRAPHICS_STATE),
  ColorSpace: dictionaryOf(COLOUR_SPACE),
  Pattern: dictionaryOf(PATTERN),
  Shading: dictionaryOf(SHADING),
  Properties: dictionaryOf(LAYER),
});

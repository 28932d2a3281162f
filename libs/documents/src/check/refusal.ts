export const CV_REFUSALS = [
  'cv.broken',
  'cv.encrypted',
  'cv.active',
  'cv.attachment',
  'cv.disguised',
  'cv.external',
  'cv.macro',
  'cv.too-complex',
  'cv.too-many-pages',
] as const;
export type CvRefusal = (typeof CV_REFUSALS)[number];

/** Refusal to pass a file on; `code` is the key of the message shown. */
export class RefusedCv extends Error {
  constructor(readonly code: CvRefusal) {
    super(code);
  }
}

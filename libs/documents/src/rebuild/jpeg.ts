const MARKER = 0xff;
const START_OF_IMAGE = 0xd8;
const START_OF_SCAN = 0xda;
const COMMENT = 0xfe;
/**
 * Kept segments: APP0 (JFIF) and APP14 (Adobe) define the colours; the others are EXIF, XMP, thumbnails and profiles, which a PDF stores
 * elsewhere.
 */
const KEPT_APPS = [0xe0, 0xee];

const isMetadata = (marker: number): boolean => marker === COMMENT || (marker >= 0xe0 && marker <= 0xef && !KEPT_APPS.includes(marker));

/** Removes the camera's metadata from a JPEG, such as the location of a photo; returns other data unchanged. */
export function withoutMetadata(jpeg: Uint8Array): Uint8Array {
  if (jpeg[0] !== MARKER || jpeg[1] !== START_OF_IMAGE) return jpeg;
  const kept = [jpeg.subarray(0, 2)];
  let at = 2;
  while (jpeg[at] === MARKER && jpeg[at + 1] !== START_OF_SCAN) {
    const marker = jpeg[at + 1] ?? MARKER;
    // A marker may be padded with more of the same byte.
    const length = marker === MARKER ? 1 : 2 + (((jpeg[at + 2] ?? 0) << 8) | (jpeg[at + 3] ?? 0));
    if (marker !== MARKER && length < 4) break;
    if (!isMetadata(marker)) kept.push(jpeg.subarray(at, at + length));
    at += length;
  }
  return Buffer.concat([...kept, jpeg.subarray(at)]);
}

import sharp from 'sharp';

/** 40 megapixels: more than a phone takes. */
const PIXELS_MAX = 40_000_000;

/** PNG for what a PDF draws. */
export type RemadeFormat = 'webp' | 'png';

/**
 * Decodes an image and encodes its pixels as WebP or PNG, turned as its camera says, no side longer than `side`. Of EXIF, GPS, comments and
 * whatever follows the image nothing is kept; of an animation, the first picture.
 */
export async function remadeImage(
  file: string | Buffer,
  side: number,
  format: RemadeFormat = 'webp',
): Promise<{ data: Buffer; width: number; height: number }> {
  sharp.concurrency(1);
  const resized = sharp(file, { limitInputPixels: PIXELS_MAX, failOn: 'error', pages: 1 })
    .rotate()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
  const encoded = format === 'png' ? resized.png() : resized.webp({ quality: 82 });
  const { data, info } = await encoded.toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

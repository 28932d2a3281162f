import sharp from 'sharp';

/** 40 megapixels: more than a phone takes. */
const PIXELS_MAX = 40_000_000;

/**
 * Decodes an image and encodes its pixels as WebP, turned as its camera says, no side longer than `side`. Of EXIF, GPS, comments and
 * whatever follows the image nothing is kept; of an animation, the first picture.
 */
export async function remadeImage(file: string | Buffer, side: number): Promise<{ data: Buffer; width: number; height: number }> {
  sharp.concurrency(1);
  const { data, info } = await sharp(file, { limitInputPixels: PIXELS_MAX, failOn: 'error', pages: 1 })
    .rotate()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 82 })
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

import sharp from 'sharp';

/** 40 megapixels, more than phones take. */
const PIXELS_MAX = 40_000_000;

/** PNG for images in PDFs. */
export type RemadeFormat = 'webp' | 'png';

/**
 * Decodes an image and re-encodes its pixels as WebP or PNG, with the camera's orientation applied and no side longer than `side`. Drops
 * EXIF, GPS, comments and trailing data; of an animation, keeps the first frame.
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

import { describe, expect, it } from '@jest/globals';
import sharp from 'sharp';
import { imageKindOf } from './image-kind.js';
import { remadeImage } from './remade-image.js';

const plain = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#1d673d' } });

describe('an image made anew', () => {
  it('keeps nothing but its pixels: no camera, no place, no comment, nothing behind its end', async () => {
    const photo = await plain(60, 40)
      .withExif({ IFD0: { Artist: 'Jean Secret', Copyright: 'Secret' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '49/1 53/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect(photo.toString('latin1')).toContain('Jean Secret');
    const { data } = await remadeImage(Buffer.concat([photo, Buffer.from('<script>alert(1)</script>')]), 1_600);
    const { exif, xmp, iptc, format } = await sharp(data).metadata();
    expect({ exif, xmp, iptc, format }).toEqual({ exif: undefined, xmp: undefined, iptc: undefined, format: 'webp' });
    expect(data.toString('latin1')).not.toMatch(/Secret|script/);
  });

  it('is turned as its camera says, and made small enough, never larger', async () => {
    const turned = await plain(60, 40).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await remadeImage(turned, 1_600)).toMatchObject({ width: 40, height: 60 });
    const large = await plain(2_000, 1_000).png().toBuffer();
    expect(await remadeImage(large, 480)).toMatchObject({ width: 480, height: 240 });
  });

  it('is not made from what is cut off, or no image', async () => {
    const whole = await plain(300, 300).jpeg().toBuffer();
    await expect(remadeImage(whole.subarray(0, whole.length / 2), 480)).rejects.toThrow();
    await expect(remadeImage(Buffer.from('GIF89a'), 480)).rejects.toThrow();
  });

  it('is known by its first bytes: JPEG, PNG and WebP, and no drawing with scripts in it', async () => {
    expect(await imageKindOf(await plain(4, 4).jpeg().toBuffer())).toBe('jpeg');
    expect(await imageKindOf(await plain(4, 4).png().toBuffer())).toBe('png');
    expect(await imageKindOf(await plain(4, 4).webp().toBuffer())).toBe('webp');
    expect(await imageKindOf(await plain(4, 4).gif().toBuffer())).toBeNull();
    expect(await imageKindOf(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>'))).toBeNull();
  });
});

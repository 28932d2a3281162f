import { describe, expect, it } from '@jest/globals';
import { withoutMetadata } from './jpeg.js';

const segment = (marker: number, text: string) => {
  const data = Buffer.from(text, 'latin1');
  return Buffer.concat([Buffer.from([0xff, marker, (data.length + 2) >> 8, (data.length + 2) & 0xff]), data]);
};
const START = Buffer.from([0xff, 0xd8]);
const JFIF = segment(0xe0, 'JFIF\0');
const TABLES = segment(0xdb, 'tables');
const ADOBE = segment(0xee, 'Adobe');
const SCAN = Buffer.concat([segment(0xda, 'scan'), Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xe1, 0xff, 0xd9])]);
const PICTURE = Buffer.concat([START, JFIF, TABLES, ADOBE, SCAN]);

describe('a photo in a CV', () => {
  it('loses where and with what it was taken, its thumbnail and its comments, and nothing of the picture', () => {
    const metadata = [
      segment(0xe1, 'Exif\0\0GPS 49.8951'),
      segment(0xe2, 'MPF'),
      segment(0xfe, 'Made at home'),
      segment(0xed, 'Photoshop'),
    ];
    const filled = Buffer.from([0xff]);
    const taken = Buffer.concat([START, JFIF, ...metadata, filled, TABLES, ADOBE, SCAN]);
    const left = Buffer.from(withoutMetadata(taken));
    expect(left.includes('GPS') || left.includes('home') || left.includes('MPF') || left.includes('Photoshop')).toBe(false);
    expect(left).toEqual(Buffer.concat([START, JFIF, filled, TABLES, ADOBE, SCAN]));
  });

  it('stays as it is without any, and where it is no JPEG or ends early', () => {
    for (const bytes of [
      PICTURE,
      Buffer.from('not a picture'),
      Buffer.alloc(0),
      PICTURE.subarray(0, 9),
      Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 1]),
    ])
      expect(Buffer.from(withoutMetadata(bytes))).toEqual(bytes);
  });
});

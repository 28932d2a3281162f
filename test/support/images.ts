import sharp from 'sharp';

interface ImageLook {
  width?: number;
  height?: number;
  colour?: string;
}

const plain = ({ width = 64, height = 48, colour = '#1d673d' }: ImageLook) =>
  sharp({ create: { width, height, channels: 3, background: colour } });

type Bytes = Promise<Uint8Array<ArrayBuffer>>;
const bytes = async (made: Promise<Buffer>): Bytes => new Uint8Array(await made);

export const png = (look: ImageLook = {}): Bytes => bytes(plain(look).png().toBuffer());

/** A photo with the metadata of a camera: owner's name and position. */
export const photo = (look: ImageLook = {}): Bytes =>
  bytes(
    plain(look)
      .withExif({ IFD0: { Artist: 'Jean Secret' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '49/1 53/1 0/1' } })
      .jpeg()
      .toBuffer(),
  );

export const gif = (): Bytes => bytes(plain({}).gif().toBuffer());

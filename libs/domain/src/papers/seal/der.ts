/** An element of DER: its tag, its content, and itself as written. */
export interface DerElement {
  tag: number;
  content: Uint8Array;
  whole: Uint8Array;
}

/** @throws RangeError for what is not DER, down to lengths told longer than needed */
export function derElements(bytes: Uint8Array): DerElement[] {
  const elements: DerElement[] = [];
  for (let at = 0; at < bytes.length; ) {
    const { start, length } = derLength(bytes, at + 1);
    const end = start + length;
    if (end > bytes.length) throw new RangeError('an element is longer than what holds it');
    elements.push({ tag: bytes[at] ?? 0, content: bytes.subarray(start, end), whole: bytes.subarray(at, end) });
    at = end;
  }
  return elements;
}

/** @throws RangeError where there is no such element, or it has another tag */
export function derChild(bytes: Uint8Array, index: number, tag: number): DerElement {
  const element = derElements(bytes).at(index);
  if (element?.tag !== tag) throw new RangeError(`no element ${index} of tag ${tag}`);
  return element;
}

export function derOf(tag: number, ...parts: readonly Uint8Array[]): Uint8Array {
  const content = joined(...parts);
  const { length } = content;
  if (length > 0xffff) throw new RangeError('an element is too long');
  const told = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return joined(new Uint8Array([tag, ...told]), content);
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** @throws RangeError for what is not pairs of upper-case digits */
export function bytesOfHex(hex: string): Uint8Array<ArrayBuffer> {
  if (hex.length % 2 === 1 || !/^[0-9A-F]*$/.test(hex)) throw new RangeError('not hexadecimal');
  return Uint8Array.from({ length: hex.length / 2 }, (_, index) => Number.parseInt(hex.slice(2 * index, 2 * index + 2), 16));
}

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase();

export const isSame = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);

function derLength(bytes: Uint8Array, at: number): { start: number; length: number } {
  const first = bytes[at] ?? 0xff;
  if (first < 0x80) return { start: at + 1, length: first };
  const size = first & 0x7f;
  if (size === 0 || size > 2 || at + size >= bytes.length) throw new RangeError('a length is told in a form that DER does not know');
  const length = bytes.subarray(at + 1, at + 1 + size).reduce((sum, byte) => sum * 0x100 + byte, 0);
  if (length < (size === 1 ? 0x80 : 0x100)) throw new RangeError('a length is told longer than needed');
  return { start: at + 1 + size, length };
}

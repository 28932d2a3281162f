import { type SignedRange, signedRanges } from './byte-ranges.js';
import { bytesOfHex, hexOf, joined } from './der.js';
import { readSealAddress, type SealFacts } from './seal-address.js';
import { isSealOf, type TrustedSeal } from './seal-cms.js';

export type { TrustedSeal } from './seal-cms.js';

export const MAX_VERIFIED_BYTES = 20 * 1024 * 1024;
/** Of a seal, in hexadecimal digits. */
const LONGEST_SEAL = 16_384;
const TAIL = /^\n\/M \(D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z\)\n\/Reason \([^()\\]{0,200}\)\n\/ContactInfo \(([^()\\]{0,4000})\)\n>>/;

export type SealVerdict =
  | { state: 'sealed'; sealedAt: Date; facts: SealFacts }
  /** `isAppended`: the sealed document is intact, and bytes follow it. */
  | { state: 'changed'; isAppended: boolean }
  | { state: 'signed_elsewhere' | 'signed_twice' | 'unsigned' | 'encrypted' | 'broken' | 'too_large' };

/**
 * Verifies the seal of a PDF without sending it anywhere. "sealed" means that the file is, byte for byte, what the holder of one of these
 * keys has sealed. Linear in the size of the file; never throws, whatever the file contains.
 */
export async function verifySeal(file: Uint8Array, trusted: readonly TrustedSeal[]): Promise<SealVerdict> {
  if (file.length > MAX_VERIFIED_BYTES) return { state: 'too_large' };
  const text = new TextDecoder('latin1').decode(file);
  const { signatures, ranges } = signedRanges(text);
  for (const range of ranges) {
    const seal = range.end === file.length ? await readSeal(file, text, range, trusted) : null;
    if (seal) return { state: 'sealed', ...seal };
  }
  if (!text.slice(0, 1024).includes('%PDF-')) return { state: 'broken' };
  if (signatures > 1) return { state: 'signed_twice' };
  if (bearsOurMark(text, trusted)) return { state: 'changed', isAppended: await isWholeBefore(file, text, ranges, trusted) };
  if (signatures === 1) return { state: 'signed_elsewhere' };
  if (!text.slice(-1024).includes('%%EOF') || !text.includes('startxref')) return { state: 'broken' };
  return { state: /\/Encrypt[\s\d<]/.test(text) ? 'encrypted' : 'unsigned' };
}

/** Null unless all of `file` up to the end of the range is what one of the keys has sealed, while it was valid. */
async function readSeal(
  file: Uint8Array,
  text: string,
  { gapStart, gapEnd, end }: SignedRange,
  trusted: readonly TrustedSeal[],
): Promise<{ sealedAt: Date; facts: SealFacts } | null> {
  const tail = TAIL.exec(text.slice(gapEnd, gapEnd + 5000));
  const facts = tail && readSealAddress(tail[7] ?? '');
  if (!facts || gapEnd - gapStart > LONGEST_SEAL) return null;
  const [year, month, day, hour, minute, second] = tail.slice(1, 7).map(Number) as [number, number, number, number, number, number];
  const sealedAt = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const cms = decoded(text.slice(gapStart + 1, gapEnd - 1));
  const known = trusted.filter(({ certificate }) => cms !== null && hexOf(cms).includes(hexOf(certificate)));
  if (cms === null || known.length === 0) return null;
  const digest = await sha256(joined(file.subarray(0, gapStart), file.subarray(gapEnd, end)));
  for (const seal of known) {
    const isInTime = seal.validFrom.getTime() <= sealedAt.getTime() && sealedAt.getTime() <= seal.validTo.getTime();
    if (!isInTime || !(await isSealOf(cms, digest, seal))) continue;
    const signed = await sha256(joined(file.subarray(0, facts.length)));
    return hexOf(signed).toLowerCase() === facts.sha256 ? { sealedAt, facts } : null;
  }
  return null;
}

/** Whether the file contains one of our certificates or the address of a seal. Such a file that does not verify is changed or forged. */
function bearsOurMark(text: string, trusted: readonly TrustedSeal[]): boolean {
  const at = text.lastIndexOf('/ContactInfo (');
  const address = at < 0 ? null : /^\/ContactInfo \(([^()\\]{0,4000})\)/.exec(text.slice(at, at + 4100));
  if (address && readSealAddress(address[1] ?? '')) return true;
  return trusted.some(({ certificate }) => text.includes(hexOf(certificate)));
}

async function isWholeBefore(
  file: Uint8Array,
  text: string,
  ranges: readonly SignedRange[],
  trusted: readonly TrustedSeal[],
): Promise<boolean> {
  const [range] = ranges;
  return range !== undefined && range.end < file.length && (await readSeal(file, text, range, trusted)) !== null;
}

function decoded(hex: string): Uint8Array | null {
  try {
    return bytesOfHex(hex);
  } catch {
    return null;
  }
}

const sha256 = async (bytes: Uint8Array<ArrayBuffer>) => new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

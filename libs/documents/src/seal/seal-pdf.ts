import { createHash } from 'node:crypto';
import { type PaperDocument, sealAddress } from '@seve/domain';
import type { SealKey } from './seal-keys.js';
import { sealSigner } from './seal-signer.js';
import { withPages } from './with-pages.js';

export interface SealInput {
  /** The paper as it was shown and signed. */
  pdf: Buffer;
  proof: PaperDocument;
  /** Title of the paper. */
  title: string;
  signatories: number;
  at: Date;
  /** Address of the public verification page. */
  verifyAt: string;
}

/** Bytes reserved for the seal, more than any needs. */
const ROOM = 4096;
/** Length of the seal of each key, which is constant. */
const lengths = new WeakMap<SealKey, number>();

/**
 * Adds the page of proof and seals the whole (PAdES, no time stamp authority). Both are incremental: the signed bytes are the beginning of
 * the sealed file, so that their SHA-256 can be verified. @throws Error for a PDF that `writePaper` has not written
 */
export async function sealPdf({ pdf, proof, title, signatories, at, verifyAt }: SealInput, key: SealKey): Promise<Buffer> {
  const lib = await import('@libpdf/core');
  const whole = await withPages(pdf, proof);
  const sha256 = createHash('sha256').update(pdf).digest('hex');
  const seal = async (room: number): Promise<Buffer> => {
    const { bytes } = await (await lib.PDF.load(whole)).sign({
      ...{ signer: sealSigner(key), signingTime: at, fieldName: 'Seve', subFilter: 'ETSI.CAdES.detached', digestAlgorithm: 'SHA-256' },
      reason: 'Cachet du document et de sa page de preuve',
      contactInfo: sealAddress(verifyAt, { title, signatories, sha256, length: pdf.length }),
      estimatedSize: room,
    });
    return Buffer.from(bytes);
  };
  const room = lengths.get(key) ?? sealLength(await seal(ROOM));
  lengths.set(key, room);
  const sealed = await seal(room);
  if (!sealed.subarray(0, pdf.length).equals(pdf)) throw new Error('seal: the signed bytes have moved');
  return sealed;
}

/** Reads the length of the outer DER sequence of the last seal. */
function sealLength(pdf: Buffer): number {
  const start = pdf.indexOf('<', pdf.indexOf('/Contents', pdf.lastIndexOf('/ByteRange'))) + 1;
  const head = Buffer.from(pdf.toString('latin1', start, start + 8), 'hex');
  if (head[0] !== 0x30 || head[1] !== 0x82) throw new Error('seal: its length is not told as expected');
  return head.readUInt16BE(2) + 4;
}

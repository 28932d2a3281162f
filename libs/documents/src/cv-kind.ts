import type { CvKind } from '@seve/domain';
import { fileTypeFromBuffer } from 'file-type';

/** What the first bytes say, whatever the name and the announced type; null for anything but PDF and DOCX. */
export async function cvKindOf(bytes: Uint8Array): Promise<CvKind | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found?.ext === 'docx') return 'docx';
  // Readers look for the mark anywhere in the first kilobyte; what comes before it may be another kind of file.
  return found?.ext === 'pdf' && startsAsPdf(bytes) ? 'pdf' : null;
}

const startsAsPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';

import type { CvKind } from '@seve/domain';
import { fileTypeFromBuffer } from 'file-type';

/** Detects the format from the first bytes, whatever the name and the declared type; null for anything but PDF and DOCX. */
export async function cvKindOf(bytes: Uint8Array): Promise<CvKind | null> {
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found?.ext === 'docx') return 'docx';
  // Readers accept the mark anywhere in the first kilobyte, and the bytes before it may be another kind of file.
  return found?.ext === 'pdf' && startsAsPdf(bytes) ? 'pdf' : null;
}

const startsAsPdf = (bytes: Uint8Array) => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';

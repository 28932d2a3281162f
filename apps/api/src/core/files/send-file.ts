import type { CvKind } from '@seve/domain';
import type { FastifyReply } from 'fastify';

export interface HandedFile {
  fileName: string;
  kind: CvKind;
  bytes: Buffer;
}

const TYPES: Record<CvKind, string> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/** Sends a file as a download; the browser never displays it under our address. */
export function sendFile(reply: FastifyReply, { fileName, kind, bytes }: HandedFile): void {
  reply
    .header('content-type', TYPES[kind])
    .header('content-disposition', disposition(fileName))
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'no-store')
    .send(bytes);
}

/** Returns the header of RFC 6266: the name in ASCII for old clients, in full for the others. */
function disposition(fileName: string): string {
  const plain = fileName.normalize('NFKD').replace(/[^\x20-\x7e]|["\\%]/g, '');
  const full = encodeURIComponent(fileName).replace(/['()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}

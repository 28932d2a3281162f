import type { FastifyReply } from 'fastify';
import { PDF } from './receive-paper.js';

export interface KeptPaper {
  mediaType: string;
  bytes: Buffer;
}

const ENDINGS: Readonly<Record<string, string>> = { [PDF]: 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' };
const NOTHING = "default-src 'none'";

/** Sends the sanitized copy inline: it holds pages or pixels and nothing else. */
export const sendShown = (reply: FastifyReply, { mediaType, bytes }: KeptPaper): void => {
  const [type, ending] = mediaType === PDF ? [PDF, 'pdf'] : ['image/webp', 'webp'];
  kept(reply)
    .header('content-type', type)
    .header('content-disposition', `inline; filename="papier.${ending}"`)
    .header('content-security-policy', `${NOTHING}; frame-ancestors 'none'`)
    .send(bytes);
};

/** Sends the original bytes, with digital signatures that a rebuild destroys, as an attachment; never shown under our origin. */
export const sendOriginal = (reply: FastifyReply, { mediaType, bytes }: KeptPaper): void => {
  kept(reply)
    .header('content-type', 'application/octet-stream')
    .header('content-disposition', `attachment; filename="papier-original.${ENDINGS[mediaType] ?? 'bin'}"`)
    .header('content-security-policy', `${NOTHING}; sandbox`)
    .send(bytes);
};

const kept = (reply: FastifyReply) => reply.header('x-content-type-options', 'nosniff').header('cache-control', 'no-store');

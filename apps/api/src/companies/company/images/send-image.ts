import type { FastifyReply } from 'fastify';

export interface HandedImage {
  bytes: Buffer;
  /** Everybody sees it, and a browser may keep it for an hour. */
  isPublic: boolean;
}

/** Shown in a page, and nothing but an image whatever is asked of it. */
export function sendImage(reply: FastifyReply, { bytes, isPublic }: HandedImage): void {
  reply
    .header('content-type', 'image/webp')
    .header('content-disposition', 'inline; filename="image.webp"')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', isPublic ? 'public, max-age=3600' : 'no-store')
    .send(bytes);
}

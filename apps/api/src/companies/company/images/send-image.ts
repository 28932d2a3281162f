import type { FastifyReply } from 'fastify';

export interface HandedImage {
  bytes: Buffer;
  /** Whether everybody may see it; a browser may then cache it for an hour. */
  isPublic: boolean;
}

/** Sends the image for display in a page; browsers must not interpret it as anything but an image. */
export function sendImage(reply: FastifyReply, { bytes, isPublic }: HandedImage): void {
  reply
    .header('content-type', 'image/webp')
    .header('content-disposition', 'inline; filename="image.webp"')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', isPublic ? 'public, max-age=3600' : 'no-store')
    .send(bytes);
}

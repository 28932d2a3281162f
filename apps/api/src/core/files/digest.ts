import { createHash } from 'node:crypto';

/** Returns the SHA-256 in hexadecimal. */
export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const isUnchanged = (bytes: Uint8Array, sha256: string): boolean => digest(bytes) === sha256;

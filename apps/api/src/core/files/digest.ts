import { createHash } from 'node:crypto';

/** SHA-256, hexadecimal. */
export const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export const isUnchanged = (bytes: Uint8Array, sha256: string): boolean => digest(bytes) === sha256;

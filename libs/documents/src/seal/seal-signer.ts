import { sign } from 'node:crypto';
import type { DigestAlgorithm, Signer } from '@libpdf/core';
import type { SealKey } from './seal-keys.js';

/** Length of a P-256 signature in DER; half of all have it. */
const SIGNATURE_LENGTH = 71;

/**
 * Returns a signer that only produces signatures of one length, so that the room for the seal is filled completely: an unused byte could be
 * changed unnoticed.
 */
export function sealSigner({ privateKey, certificate }: SealKey): Signer {
  return {
    certificate,
    keyType: 'EC',
    signatureAlgorithm: 'ECDSA',
    sign: (data: Uint8Array, algorithm: DigestAlgorithm) => {
      for (;;) {
        const signature = sign(algorithm.replace('-', ''), data, privateKey);
        if (signature.length === SIGNATURE_LENGTH) return Promise.resolve(new Uint8Array(signature));
      }
    },
  };
}

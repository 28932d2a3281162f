import { sign } from 'node:crypto';
import type { DigestAlgorithm, Signer } from '@libpdf/core';
import type { SealKey } from './seal-keys.js';

/** Of a P-256 signature in DER: half of all have this length. */
const SIGNATURE_LENGTH = 71;

/** Makes signatures of one length, so that the room left for the seal is filled to its last byte: a spare byte could be changed unseen. */
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

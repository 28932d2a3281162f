import type { TrustedSeal } from '@seve/domain';
import type { SealView } from './seals.dto.js';

export const sealView = ({ certificate, publicKey, validFrom, validTo }: TrustedSeal): SealView => ({
  certificate: Buffer.from(certificate).toString('base64'),
  publicKey: Buffer.from(publicKey).toString('base64'),
  validFrom: validFrom.toISOString(),
  validTo: validTo.toISOString(),
});

import { Controller, Get } from '@nestjs/common';
import { SealKeys } from '@seve/documents';
import type { TrustedSeal } from '@seve/domain';
import { Public } from '../../http/session/policy.decorator.js';
import { SealsView, type SealView } from './seals.dto.js';

@Public()
@Controller('seals')
export class SealsController {
  constructor(private readonly keys: SealKeys) {}

  /** Every certificate that has sealed documents here, oldest first: what a sealed file is verified with. */
  @Get()
  async list(): Promise<SealsView> {
    return { seals: (await this.keys.all()).map(sealView) };
  }
}

const sealView = ({ certificate, publicKey, validFrom, validTo }: TrustedSeal): SealView => ({
  certificate: Buffer.from(certificate).toString('base64'),
  publicKey: Buffer.from(publicKey).toString('base64'),
  validFrom: validFrom.toISOString(),
  validTo: validTo.toISOString(),
});
